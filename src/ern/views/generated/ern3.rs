// Written by `cargo xtask gen` from schemas/. Not edited by hand.

//! The types of ERN 3, as views of nodes.

use super::super::{Children, Leaf, View};
use crate::schema::name;
use crate::xml::{Attribute, Node};

/// `AdministratingRecordCompany`.
#[derive(Clone, Copy, Debug)]
pub struct AdministratingRecordCompany<'d>(Node<'d>);

impl<'d> View<'d> for AdministratingRecordCompany<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> AdministratingRecordCompany<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
    /// The attribute `Role`.
    pub fn role(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::ROLE)
    }
}

/// `AllTerritoryCode`, from ERN 3.7.
#[derive(Clone, Copy, Debug)]
pub struct AllTerritoryCode<'d>(Node<'d>);

impl<'d> View<'d> for AllTerritoryCode<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> AllTerritoryCode<'d> {
    /// The attribute `IdentifierType`.
    pub fn identifier_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IDENTIFIER_TYPE)
    }
}

/// `Artist`.
#[derive(Clone, Copy, Debug)]
pub struct Artist<'d>(Node<'d>);

impl<'d> View<'d> for Artist<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Artist<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `ArtistRole`.
    pub fn artist_role(self) -> Children<'d, ArtistRole<'d>> {
        Children::of(self.0, name::ARTIST_ROLE)
    }
    /// `Nationality`, from ERN 3.8.
    pub fn nationality(self) -> Children<'d, AllTerritoryCode<'d>> {
        Children::of(self.0, name::NATIONALITY)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `ArtistDelegatedUsageRights`, from ERN 3.5.1.
#[derive(Clone, Copy, Debug)]
pub struct ArtistDelegatedUsageRights<'d>(Node<'d>);

impl<'d> View<'d> for ArtistDelegatedUsageRights<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ArtistDelegatedUsageRights<'d> {
    /// `UseType`.
    pub fn use_type(self) -> Children<'d, UseType<'d>> {
        Children::of(self.0, name::USE_TYPE)
    }
    /// `UserInterfaceType`.
    pub fn user_interface_type(self) -> Children<'d, UserInterfaceType<'d>> {
        Children::of(self.0, name::USER_INTERFACE_TYPE)
    }
    /// `PeriodOfRightsDelegation`.
    pub fn period_of_rights_delegation(self) -> Option<Period<'d>> {
        super::super::first(self.0, name::PERIOD_OF_RIGHTS_DELEGATION)
    }
    /// `TerritoryOfRightsDelegation`.
    pub fn territory_of_rights_delegation(self) -> Children<'d, AllTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_OF_RIGHTS_DELEGATION)
    }
    /// `MembershipType`.
    pub fn membership_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::MEMBERSHIP_TYPE)
    }
}

/// `ArtistRole`.
#[derive(Clone, Copy, Debug)]
pub struct ArtistRole<'d>(Node<'d>);

impl<'d> View<'d> for ArtistRole<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ArtistRole<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `AspectRatio`, from ERN 3.6.
#[derive(Clone, Copy, Debug)]
pub struct AspectRatio<'d>(Node<'d>);

impl<'d> View<'d> for AspectRatio<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> AspectRatio<'d> {
    /// The attribute `AspectRatioType`.
    pub fn aspect_ratio_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::ASPECT_RATIO_TYPE)
    }
}

/// `AudioCodecType`.
#[derive(Clone, Copy, Debug)]
pub struct AudioCodecType<'d>(Node<'d>);

impl<'d> View<'d> for AudioCodecType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> AudioCodecType<'d> {
    /// The attribute `Version`.
    pub fn version(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::VERSION)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `AvRating`.
#[derive(Clone, Copy, Debug)]
pub struct AvRating<'d>(Node<'d>);

impl<'d> View<'d> for AvRating<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> AvRating<'d> {
    /// `RatingText`.
    pub fn rating_text(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RATING_TEXT)
    }
    /// `RatingAgency`.
    pub fn rating_agency(self) -> Option<RatingAgency<'d>> {
        super::super::first(self.0, name::RATING_AGENCY)
    }
    /// `RatingSchemeDescription`, from ERN 3.6.
    pub fn rating_scheme_description(self) -> Children<'d, Description<'d>> {
        Children::of(self.0, name::RATING_SCHEME_DESCRIPTION)
    }
}

/// `BitRate`.
#[derive(Clone, Copy, Debug)]
pub struct BitRate<'d>(Node<'d>);

impl<'d> View<'d> for BitRate<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> BitRate<'d> {
    /// The attribute `UnitOfMeasure`.
    pub fn unit_of_measure(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::UNIT_OF_MEASURE)
    }
}

/// `CLine`.
#[derive(Clone, Copy, Debug)]
pub struct CLine<'d>(Node<'d>);

impl<'d> View<'d> for CLine<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CLine<'d> {
    /// `Year`.
    pub fn year(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::YEAR)
    }
    /// `CLineCompany`.
    pub fn c_line_company(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::C_LINE_COMPANY)
    }
    /// `CLineText`.
    pub fn c_line_text(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::C_LINE_TEXT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `CarrierType`.
#[derive(Clone, Copy, Debug)]
pub struct CarrierType<'d>(Node<'d>);

impl<'d> View<'d> for CarrierType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CarrierType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `CatalogItem`.
#[derive(Clone, Copy, Debug)]
pub struct CatalogItem<'d>(Node<'d>);

impl<'d> View<'d> for CatalogItem<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CatalogItem<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, AllTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ReleaseId`.
    pub fn release_id(self) -> Children<'d, ReleaseId<'d>> {
        Children::of(self.0, name::RELEASE_ID)
    }
    /// `Title`.
    pub fn title(self) -> Option<Title<'d>> {
        super::super::first(self.0, name::TITLE)
    }
    /// `DisplayArtistName`.
    pub fn display_artist_name(self) -> Option<Name<'d>> {
        super::super::first(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `ContributorName`.
    pub fn contributor_name(self) -> Children<'d, Name<'d>> {
        Children::of(self.0, name::CONTRIBUTOR_NAME)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Option<ReferenceTitle<'d>> {
        super::super::first(self.0, name::DISPLAY_TITLE)
    }
    /// `LabelName`.
    pub fn label_name(self) -> Children<'d, LabelName<'d>> {
        Children::of(self.0, name::LABEL_NAME)
    }
    /// `Genre`.
    pub fn genre(self) -> Children<'d, Genre<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `PLine`.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `ReleaseDate`.
    pub fn release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::RELEASE_DATE)
    }
}

/// `CatalogListMessage`.
#[derive(Clone, Copy, Debug)]
pub struct CatalogListMessage<'d>(Node<'d>);

impl<'d> View<'d> for CatalogListMessage<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CatalogListMessage<'d> {
    /// `MessageHeader`.
    pub fn message_header(self) -> Option<MessageHeader<'d>> {
        super::super::first(self.0, name::MESSAGE_HEADER)
    }
    /// `PublicationDate`.
    pub fn publication_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PUBLICATION_DATE)
    }
    /// `CatalogItem`.
    pub fn catalog_item(self) -> Children<'d, CatalogItem<'d>> {
        Children::of(self.0, name::CATALOG_ITEM)
    }
    /// The attribute `MessageSchemaVersionId`.
    pub fn message_schema_version_id(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::MESSAGE_SCHEMA_VERSION_ID)
    }
    /// The attribute `BusinessProfileVersionId`.
    pub fn business_profile_version_id(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::BUSINESS_PROFILE_VERSION_ID)
    }
    /// The attribute `ReleaseProfileVersionId`.
    pub fn release_profile_version_id(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::RELEASE_PROFILE_VERSION_ID)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `CatalogNumber`.
#[derive(Clone, Copy, Debug)]
pub struct CatalogNumber<'d>(Node<'d>);

impl<'d> View<'d> for CatalogNumber<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CatalogNumber<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
}

/// `CatalogReleaseReferenceList`.
#[derive(Clone, Copy, Debug)]
pub struct CatalogReleaseReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for CatalogReleaseReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CatalogReleaseReferenceList<'d> {
    /// `CatalogReleaseReference`.
    pub fn catalog_release_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::CATALOG_RELEASE_REFERENCE)
    }
}

/// `CatalogTransfer`.
#[derive(Clone, Copy, Debug)]
pub struct CatalogTransfer<'d>(Node<'d>);

impl<'d> View<'d> for CatalogTransfer<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CatalogTransfer<'d> {
    /// `CatalogTransferCompleted`.
    pub fn catalog_transfer_completed(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CATALOG_TRANSFER_COMPLETED)
    }
    /// `EffectiveTransferDate`.
    pub fn effective_transfer_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::EFFECTIVE_TRANSFER_DATE)
    }
    /// `CatalogReleaseReferenceList`.
    pub fn catalog_release_reference_list(self) -> Option<CatalogReleaseReferenceList<'d>> {
        super::super::first(self.0, name::CATALOG_RELEASE_REFERENCE_LIST)
    }
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, AllTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, AllTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `TransferringFrom`.
    pub fn transferring_from(self) -> Option<PartyDescriptor<'d>> {
        super::super::first(self.0, name::TRANSFERRING_FROM)
    }
    /// `TransferringTo`.
    pub fn transferring_to(self) -> Option<PartyDescriptor<'d>> {
        super::super::first(self.0, name::TRANSFERRING_TO)
    }
}

/// `Character`.
#[derive(Clone, Copy, Debug)]
pub struct Character<'d>(Node<'d>);

impl<'d> View<'d> for Character<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Character<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `ResourceContributor`.
    pub fn resource_contributor(self) -> Option<DetailedResourceContributor<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTRIBUTOR)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `Collection`.
#[derive(Clone, Copy, Debug)]
pub struct Collection<'d>(Node<'d>);

impl<'d> View<'d> for Collection<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Collection<'d> {
    /// `CollectionId`.
    pub fn collection_id(self) -> Children<'d, CollectionId<'d>> {
        Children::of(self.0, name::COLLECTION_ID)
    }
    /// `CollectionType`.
    pub fn collection_type(self) -> Children<'d, CollectionType<'d>> {
        Children::of(self.0, name::COLLECTION_TYPE)
    }
    /// `CollectionReference`.
    pub fn collection_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COLLECTION_REFERENCE)
    }
    /// `EquivalentReleaseReference`, from ERN 3.7.
    pub fn equivalent_release_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::EQUIVALENT_RELEASE_REFERENCE)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `SequenceNumber`, from ERN 3.7.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
    }
    /// `Character`.
    pub fn character(self) -> Children<'d, Character<'d>> {
        Children::of(self.0, name::CHARACTER)
    }
    /// `CollectionCollectionReferenceList`.
    pub fn collection_collection_reference_list(self) -> Option<CollectionCollectionReferenceList<'d>> {
        super::super::first(self.0, name::COLLECTION_COLLECTION_REFERENCE_LIST)
    }
    /// `IsComplete`.
    pub fn is_complete(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_COMPLETE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `DurationOfMusicalContent`.
    pub fn duration_of_musical_content(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION_OF_MUSICAL_CONTENT)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `ReleaseDate`, from ERN 3.7.
    pub fn release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::RELEASE_DATE)
    }
    /// `OriginalReleaseDate`.
    pub fn original_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::ORIGINAL_RELEASE_DATE)
    }
    /// `OriginalLanguage`.
    pub fn original_language(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ORIGINAL_LANGUAGE)
    }
    /// `CollectionDetailsByTerritory`.
    pub fn collection_details_by_territory(self) -> Children<'d, CollectionDetailsByTerritory<'d>> {
        Children::of(self.0, name::COLLECTION_DETAILS_BY_TERRITORY)
    }
    /// `CollectionResourceReferenceList`.
    pub fn collection_resource_reference_list(self) -> Option<CollectionResourceReferenceList<'d>> {
        super::super::first(self.0, name::COLLECTION_RESOURCE_REFERENCE_LIST)
    }
    /// `CollectionWorkReferenceList`.
    pub fn collection_work_reference_list(self) -> Option<CollectionWorkReferenceList<'d>> {
        super::super::first(self.0, name::COLLECTION_WORK_REFERENCE_LIST)
    }
    /// `RepresentativeImageReference`.
    pub fn representative_image_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::REPRESENTATIVE_IMAGE_REFERENCE)
    }
    /// `PLine`.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `CollectionCollectionReference`.
#[derive(Clone, Copy, Debug)]
pub struct CollectionCollectionReference<'d>(Node<'d>);

impl<'d> View<'d> for CollectionCollectionReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CollectionCollectionReference<'d> {
    /// `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `CollectionCollectionReference`.
    pub fn collection_collection_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COLLECTION_COLLECTION_REFERENCE)
    }
    /// `StartTime`.
    pub fn start_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::START_TIME)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `EndTime`.
    pub fn end_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::END_TIME)
    }
    /// `InclusionDate`.
    pub fn inclusion_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::INCLUSION_DATE)
    }
}

/// `CollectionCollectionReferenceList`.
#[derive(Clone, Copy, Debug)]
pub struct CollectionCollectionReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for CollectionCollectionReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CollectionCollectionReferenceList<'d> {
    /// `NumberOfCollections`.
    pub fn number_of_collections(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_COLLECTIONS)
    }
    /// `CollectionCollectionReference`.
    pub fn collection_collection_reference(self) -> Children<'d, CollectionCollectionReference<'d>> {
        Children::of(self.0, name::COLLECTION_COLLECTION_REFERENCE)
    }
}

/// `CollectionDetailsByTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct CollectionDetailsByTerritory<'d>(Node<'d>);

impl<'d> View<'d> for CollectionDetailsByTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CollectionDetailsByTerritory<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
    }
    /// `IsComplete`.
    pub fn is_complete(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_COMPLETE)
    }
    /// `Character`.
    pub fn character(self) -> Children<'d, Character<'d>> {
        Children::of(self.0, name::CHARACTER)
    }
}

/// `CollectionId`.
#[derive(Clone, Copy, Debug)]
pub struct CollectionId<'d>(Node<'d>);

impl<'d> View<'d> for CollectionId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CollectionId<'d> {
    /// `GRid`.
    pub fn g_rid(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::G_RID)
    }
    /// `ISRC`.
    pub fn isrc(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISRC)
    }
    /// `ISAN`.
    pub fn isan(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISAN)
    }
    /// `VISAN`.
    pub fn visan(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VISAN)
    }
    /// `ICPN`.
    pub fn icpn(self) -> Option<ICPN<'d>> {
        super::super::first(self.0, name::ICPN)
    }
    /// `CatalogNumber`.
    pub fn catalog_number(self) -> Option<CatalogNumber<'d>> {
        super::super::first(self.0, name::CATALOG_NUMBER)
    }
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
    }
}

/// `CollectionList`.
#[derive(Clone, Copy, Debug)]
pub struct CollectionList<'d>(Node<'d>);

impl<'d> View<'d> for CollectionList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CollectionList<'d> {
    /// `Collection`.
    pub fn collection(self) -> Children<'d, Collection<'d>> {
        Children::of(self.0, name::COLLECTION)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `CollectionResourceReference`.
#[derive(Clone, Copy, Debug)]
pub struct CollectionResourceReference<'d>(Node<'d>);

impl<'d> View<'d> for CollectionResourceReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CollectionResourceReference<'d> {
    /// `SequenceNumber`, from ERN 3.7.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `CollectionResourceReference`.
    pub fn collection_resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COLLECTION_RESOURCE_REFERENCE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
}

/// `CollectionResourceReferenceList`.
#[derive(Clone, Copy, Debug)]
pub struct CollectionResourceReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for CollectionResourceReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CollectionResourceReferenceList<'d> {
    /// `CollectionResourceReference`.
    pub fn collection_resource_reference(self) -> Children<'d, CollectionResourceReference<'d>> {
        Children::of(self.0, name::COLLECTION_RESOURCE_REFERENCE)
    }
}

/// `CollectionType`.
#[derive(Clone, Copy, Debug)]
pub struct CollectionType<'d>(Node<'d>);

impl<'d> View<'d> for CollectionType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CollectionType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `CollectionWorkReference`.
#[derive(Clone, Copy, Debug)]
pub struct CollectionWorkReference<'d>(Node<'d>);

impl<'d> View<'d> for CollectionWorkReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CollectionWorkReference<'d> {
    /// `CollectionWorkReference`.
    pub fn collection_work_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COLLECTION_WORK_REFERENCE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
}

/// `CollectionWorkReferenceList`.
#[derive(Clone, Copy, Debug)]
pub struct CollectionWorkReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for CollectionWorkReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CollectionWorkReferenceList<'d> {
    /// `CollectionWorkReference`.
    pub fn collection_work_reference(self) -> Children<'d, CollectionWorkReference<'d>> {
        Children::of(self.0, name::COLLECTION_WORK_REFERENCE)
    }
}

/// `Comment`.
#[derive(Clone, Copy, Debug)]
pub struct Comment<'d>(Node<'d>);

impl<'d> View<'d> for Comment<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Comment<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `CommercialModelType`.
#[derive(Clone, Copy, Debug)]
pub struct CommercialModelType<'d>(Node<'d>);

impl<'d> View<'d> for CommercialModelType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CommercialModelType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `CommonRightsController`, from ERN 3.5.1, up to ERN 3.5.1.
#[derive(Clone, Copy, Debug)]
pub struct CommonRightsController<'d>(Node<'d>);

impl<'d> View<'d> for CommonRightsController<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CommonRightsController<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `RightsControllerRole`.
    pub fn rights_controller_role(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RIGHTS_CONTROLLER_ROLE)
    }
    /// `RightShareUnknown`.
    pub fn right_share_unknown(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_UNKNOWN)
    }
    /// `RightSharePercentage`.
    pub fn right_share_percentage(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_PERCENTAGE)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `Condition`.
#[derive(Clone, Copy, Debug)]
pub struct Condition<'d>(Node<'d>);

impl<'d> View<'d> for Condition<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Condition<'d> {
    /// `Value`.
    pub fn value(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VALUE)
    }
    /// `Unit`.
    pub fn unit(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::UNIT)
    }
    /// `ReferenceCreation`, from ERN 3.8.2.
    pub fn reference_creation(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::REFERENCE_CREATION)
    }
    /// `RelationalRelator`.
    pub fn relational_relator(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELATIONAL_RELATOR)
    }
}

/// `ConsumerRentalPeriod`.
#[derive(Clone, Copy, Debug)]
pub struct ConsumerRentalPeriod<'d>(Node<'d>);

impl<'d> View<'d> for ConsumerRentalPeriod<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ConsumerRentalPeriod<'d> {
    /// The attribute `IsExtensible`.
    pub fn is_extensible(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_EXTENSIBLE)
    }
}

/// `ContactId`, from ERN 3.5.1.
#[derive(Clone, Copy, Debug)]
pub struct ContactId<'d>(Node<'d>);

impl<'d> View<'d> for ContactId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ContactId<'d> {
    /// `EmailAddress`.
    pub fn email_address(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::EMAIL_ADDRESS)
    }
    /// `PhoneNumber`.
    pub fn phone_number(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::PHONE_NUMBER)
    }
    /// `FaxNumber`.
    pub fn fax_number(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::FAX_NUMBER)
    }
}

/// `ContainerFormat`.
#[derive(Clone, Copy, Debug)]
pub struct ContainerFormat<'d>(Node<'d>);

impl<'d> View<'d> for ContainerFormat<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ContainerFormat<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `CourtesyLine`.
#[derive(Clone, Copy, Debug)]
pub struct CourtesyLine<'d>(Node<'d>);

impl<'d> View<'d> for CourtesyLine<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CourtesyLine<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `CreationId`.
#[derive(Clone, Copy, Debug)]
pub struct CreationId<'d>(Node<'d>);

impl<'d> View<'d> for CreationId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CreationId<'d> {
    /// `ISWC`.
    pub fn iswc(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISWC)
    }
    /// `OpusNumber`.
    pub fn opus_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::OPUS_NUMBER)
    }
    /// `ComposerCatalogNumber`.
    pub fn composer_catalog_number(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::COMPOSER_CATALOG_NUMBER)
    }
    /// `ISRC`.
    pub fn isrc(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISRC)
    }
    /// `ISMN`.
    pub fn ismn(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISMN)
    }
    /// `ISAN`.
    pub fn isan(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISAN)
    }
    /// `VISAN`.
    pub fn visan(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VISAN)
    }
    /// `ISBN`.
    pub fn isbn(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISBN)
    }
    /// `ISSN`.
    pub fn issn(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISSN)
    }
    /// `SICI`.
    pub fn sici(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SICI)
    }
    /// `CatalogNumber`.
    pub fn catalog_number(self) -> Option<CatalogNumber<'d>> {
        super::super::first(self.0, name::CATALOG_NUMBER)
    }
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
}

/// `Cue`.
#[derive(Clone, Copy, Debug)]
pub struct Cue<'d>(Node<'d>);

impl<'d> View<'d> for Cue<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Cue<'d> {
    /// `CueUseType`.
    pub fn cue_use_type(self) -> Option<CueUseType<'d>> {
        super::super::first(self.0, name::CUE_USE_TYPE)
    }
    /// `CueThemeType`.
    pub fn cue_theme_type(self) -> Option<CueThemeType<'d>> {
        super::super::first(self.0, name::CUE_THEME_TYPE)
    }
    /// `CueVocalType`.
    pub fn cue_vocal_type(self) -> Option<CueVocalType<'d>> {
        super::super::first(self.0, name::CUE_VOCAL_TYPE)
    }
    /// `IsDance`.
    pub fn is_dance(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_DANCE)
    }
    /// `CueVisualPerceptionType`.
    pub fn cue_visual_perception_type(self) -> Option<CueVisualPerceptionType<'d>> {
        super::super::first(self.0, name::CUE_VISUAL_PERCEPTION_TYPE)
    }
    /// `CueOrigin`.
    pub fn cue_origin(self) -> Option<CueOrigin<'d>> {
        super::super::first(self.0, name::CUE_ORIGIN)
    }
    /// `CueCreationReference`.
    pub fn cue_creation_reference(self) -> Children<'d, CueCreationReference<'d>> {
        Children::of(self.0, name::CUE_CREATION_REFERENCE)
    }
    /// `ReferencedCreationType`.
    pub fn referenced_creation_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::REFERENCED_CREATION_TYPE)
    }
    /// `ReferencedCreationId`.
    pub fn referenced_creation_id(self) -> Option<CreationId<'d>> {
        super::super::first(self.0, name::REFERENCED_CREATION_ID)
    }
    /// `ReferencedCreationTitle`.
    pub fn referenced_creation_title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::REFERENCED_CREATION_TITLE)
    }
    /// `ReferencedCreationContributor`.
    pub fn referenced_creation_contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::REFERENCED_CREATION_CONTRIBUTOR)
    }
    /// `ReferencedIndirectCreationContributor`, from ERN 3.7.
    pub fn referenced_indirect_creation_contributor(self) -> Children<'d, MusicalWorkContributor<'d>> {
        Children::of(self.0, name::REFERENCED_INDIRECT_CREATION_CONTRIBUTOR)
    }
    /// `ReferencedCreationCharacter`.
    pub fn referenced_creation_character(self) -> Children<'d, Character<'d>> {
        Children::of(self.0, name::REFERENCED_CREATION_CHARACTER)
    }
    /// `HasMusicalContent`.
    pub fn has_musical_content(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_MUSICAL_CONTENT)
    }
    /// `StartTime`.
    pub fn start_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::START_TIME)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `EndTime`.
    pub fn end_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::END_TIME)
    }
    /// `PLine`.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
}

/// `CueCreationReference`.
#[derive(Clone, Copy, Debug)]
pub struct CueCreationReference<'d>(Node<'d>);

impl<'d> View<'d> for CueCreationReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CueCreationReference<'d> {
    /// `CueWorkReference`.
    pub fn cue_work_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CUE_WORK_REFERENCE)
    }
    /// `CueResourceReference`.
    pub fn cue_resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CUE_RESOURCE_REFERENCE)
    }
}

/// `CueOrigin`.
#[derive(Clone, Copy, Debug)]
pub struct CueOrigin<'d>(Node<'d>);

impl<'d> View<'d> for CueOrigin<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CueOrigin<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `CueSheet`.
#[derive(Clone, Copy, Debug)]
pub struct CueSheet<'d>(Node<'d>);

impl<'d> View<'d> for CueSheet<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CueSheet<'d> {
    /// `CueSheetId`.
    pub fn cue_sheet_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::CUE_SHEET_ID)
    }
    /// `CueSheetReference`.
    pub fn cue_sheet_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CUE_SHEET_REFERENCE)
    }
    /// `CueSheetType`.
    pub fn cue_sheet_type(self) -> Option<CueSheetType<'d>> {
        super::super::first(self.0, name::CUE_SHEET_TYPE)
    }
    /// `Cue`.
    pub fn cue(self) -> Children<'d, Cue<'d>> {
        Children::of(self.0, name::CUE)
    }
}

/// `CueSheetList`.
#[derive(Clone, Copy, Debug)]
pub struct CueSheetList<'d>(Node<'d>);

impl<'d> View<'d> for CueSheetList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CueSheetList<'d> {
    /// `CueSheet`.
    pub fn cue_sheet(self) -> Children<'d, CueSheet<'d>> {
        Children::of(self.0, name::CUE_SHEET)
    }
}

/// `CueSheetType`.
#[derive(Clone, Copy, Debug)]
pub struct CueSheetType<'d>(Node<'d>);

impl<'d> View<'d> for CueSheetType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CueSheetType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `CueThemeType`.
#[derive(Clone, Copy, Debug)]
pub struct CueThemeType<'d>(Node<'d>);

impl<'d> View<'d> for CueThemeType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CueThemeType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `CueUseType`.
#[derive(Clone, Copy, Debug)]
pub struct CueUseType<'d>(Node<'d>);

impl<'d> View<'d> for CueUseType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CueUseType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `CueVisualPerceptionType`.
#[derive(Clone, Copy, Debug)]
pub struct CueVisualPerceptionType<'d>(Node<'d>);

impl<'d> View<'d> for CueVisualPerceptionType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CueVisualPerceptionType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `CueVocalType`.
#[derive(Clone, Copy, Debug)]
pub struct CueVocalType<'d>(Node<'d>);

impl<'d> View<'d> for CueVocalType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CueVocalType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `CurrentTerritoryCode`, from ERN 3.7.
#[derive(Clone, Copy, Debug)]
pub struct CurrentTerritoryCode<'d>(Node<'d>);

impl<'d> View<'d> for CurrentTerritoryCode<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CurrentTerritoryCode<'d> {
    /// The attribute `IdentifierType`.
    pub fn identifier_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IDENTIFIER_TYPE)
    }
}

/// `DSP`.
#[derive(Clone, Copy, Debug)]
pub struct DSP<'d>(Node<'d>);

impl<'d> View<'d> for DSP<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DSP<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `TradingName`.
    pub fn trading_name(self) -> Option<Name<'d>> {
        super::super::first(self.0, name::TRADING_NAME)
    }
    /// `URL`.
    pub fn url(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::URL)
    }
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Option<CurrentTerritoryCode<'d>> {
        super::super::first(self.0, name::TERRITORY_CODE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `Deal`.
#[derive(Clone, Copy, Debug)]
pub struct Deal<'d>(Node<'d>);

impl<'d> View<'d> for Deal<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Deal<'d> {
    /// `DealReference`.
    pub fn deal_reference(self) -> Children<'d, DealReference<'d>> {
        Children::of(self.0, name::DEAL_REFERENCE)
    }
    /// `DealTerms`.
    pub fn deal_terms(self) -> Option<DealTerms<'d>> {
        super::super::first(self.0, name::DEAL_TERMS)
    }
    /// `ResourceUsage`.
    pub fn resource_usage(self) -> Option<ResourceUsage<'d>> {
        super::super::first(self.0, name::RESOURCE_USAGE)
    }
    /// `DealTechnicalResourceDetailsReferenceList`.
    pub fn deal_technical_resource_details_reference_list(self) -> Option<DealTechnicalResourceDetailsReferenceList<'d>> {
        super::super::first(self.0, name::DEAL_TECHNICAL_RESOURCE_DETAILS_REFERENCE_LIST)
    }
    /// `DistributionChannelPage`.
    pub fn distribution_channel_page(self) -> Children<'d, WebPage<'d>> {
        Children::of(self.0, name::DISTRIBUTION_CHANNEL_PAGE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `DealList`.
#[derive(Clone, Copy, Debug)]
pub struct DealList<'d>(Node<'d>);

impl<'d> View<'d> for DealList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DealList<'d> {
    /// `ReleaseDeal`.
    pub fn release_deal(self) -> Children<'d, ReleaseDeal<'d>> {
        Children::of(self.0, name::RELEASE_DEAL)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `DealReference`.
#[derive(Clone, Copy, Debug)]
pub struct DealReference<'d>(Node<'d>);

impl<'d> View<'d> for DealReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DealReference<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `DealResourceReferenceList`, from ERN 3.7.
#[derive(Clone, Copy, Debug)]
pub struct DealResourceReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for DealResourceReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DealResourceReferenceList<'d> {
    /// `DealResourceReference`.
    pub fn deal_resource_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::DEAL_RESOURCE_REFERENCE)
    }
    /// `Period`.
    pub fn period(self) -> Option<Period<'d>> {
        super::super::first(self.0, name::PERIOD)
    }
}

/// `DealTechnicalResourceDetailsReferenceList`.
#[derive(Clone, Copy, Debug)]
pub struct DealTechnicalResourceDetailsReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for DealTechnicalResourceDetailsReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DealTechnicalResourceDetailsReferenceList<'d> {
    /// `DealTechnicalResourceDetailsReference`.
    pub fn deal_technical_resource_details_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::DEAL_TECHNICAL_RESOURCE_DETAILS_REFERENCE)
    }
}

/// `DealTerms`.
#[derive(Clone, Copy, Debug)]
pub struct DealTerms<'d>(Node<'d>);

impl<'d> View<'d> for DealTerms<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DealTerms<'d> {
    /// `IsPreOrderDeal`, from ERN 3.7.
    pub fn is_pre_order_deal(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PRE_ORDER_DEAL)
    }
    /// `CommercialModelType`.
    pub fn commercial_model_type(self) -> Children<'d, CommercialModelType<'d>> {
        Children::of(self.0, name::COMMERCIAL_MODEL_TYPE)
    }
    /// `Usage`.
    pub fn usage(self) -> Children<'d, Usage<'d>> {
        Children::of(self.0, name::USAGE)
    }
    /// `AllDealsCancelled`.
    pub fn all_deals_cancelled(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ALL_DEALS_CANCELLED)
    }
    /// `TakeDown`.
    pub fn take_down(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TAKE_DOWN)
    }
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `DistributionChannel`.
    pub fn distribution_channel(self) -> Children<'d, DSP<'d>> {
        Children::of(self.0, name::DISTRIBUTION_CHANNEL)
    }
    /// `ExcludedDistributionChannel`.
    pub fn excluded_distribution_channel(self) -> Children<'d, DSP<'d>> {
        Children::of(self.0, name::EXCLUDED_DISTRIBUTION_CHANNEL)
    }
    /// `PriceInformation`.
    pub fn price_information(self) -> Children<'d, PriceInformation<'d>> {
        Children::of(self.0, name::PRICE_INFORMATION)
    }
    /// `IsPromotional`.
    pub fn is_promotional(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PROMOTIONAL)
    }
    /// `PromotionalCode`.
    pub fn promotional_code(self) -> Option<PromotionalCode<'d>> {
        super::super::first(self.0, name::PROMOTIONAL_CODE)
    }
    /// `ValidityPeriod`.
    pub fn validity_period(self) -> Children<'d, Period<'d>> {
        Children::of(self.0, name::VALIDITY_PERIOD)
    }
    /// `ConsumerRentalPeriod`.
    pub fn consumer_rental_period(self) -> Option<ConsumerRentalPeriod<'d>> {
        super::super::first(self.0, name::CONSUMER_RENTAL_PERIOD)
    }
    /// `PreOrderReleaseDate`.
    pub fn pre_order_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::PRE_ORDER_RELEASE_DATE)
    }
    /// `PreOrderPreviewDate`.
    pub fn pre_order_preview_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::PRE_ORDER_PREVIEW_DATE)
    }
    /// `ReleaseDisplayStartDate`, from ERN 3.6.
    pub fn release_display_start_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_DISPLAY_START_DATE)
    }
    /// `TrackListingPreviewStartDate`, from ERN 3.6.
    pub fn track_listing_preview_start_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TRACK_LISTING_PREVIEW_START_DATE)
    }
    /// `CoverArtPreviewStartDate`, from ERN 3.6.
    pub fn cover_art_preview_start_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COVER_ART_PREVIEW_START_DATE)
    }
    /// `ClipPreviewStartDate`, from ERN 3.6.
    pub fn clip_preview_start_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CLIP_PREVIEW_START_DATE)
    }
    /// `ReleaseDisplayStartDateTime`, from ERN 3.7.1.
    pub fn release_display_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_DISPLAY_START_DATE_TIME)
    }
    /// `TrackListingPreviewStartDateTime`, from ERN 3.7.1.
    pub fn track_listing_preview_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TRACK_LISTING_PREVIEW_START_DATE_TIME)
    }
    /// `CoverArtPreviewStartDateTime`, from ERN 3.7.1.
    pub fn cover_art_preview_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COVER_ART_PREVIEW_START_DATE_TIME)
    }
    /// `ClipPreviewStartDateTime`, from ERN 3.7.1.
    pub fn clip_preview_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CLIP_PREVIEW_START_DATE_TIME)
    }
    /// `PreOrderPreviewDateTime`, from ERN 3.7.1.
    pub fn pre_order_preview_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PRE_ORDER_PREVIEW_DATE_TIME)
    }
    /// `PreOrderIncentiveResourceList`, from ERN 3.7.
    pub fn pre_order_incentive_resource_list(self) -> Option<DealResourceReferenceList<'d>> {
        super::super::first(self.0, name::PRE_ORDER_INCENTIVE_RESOURCE_LIST)
    }
    /// `InstantGratificationResourceList`, from ERN 3.7.
    pub fn instant_gratification_resource_list(self) -> Option<DealResourceReferenceList<'d>> {
        super::super::first(self.0, name::INSTANT_GRATIFICATION_RESOURCE_LIST)
    }
    /// `IsExclusive`.
    pub fn is_exclusive(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_EXCLUSIVE)
    }
    /// `RelatedReleaseOfferSet`.
    pub fn related_release_offer_set(self) -> Children<'d, RelatedReleaseOfferSet<'d>> {
        Children::of(self.0, name::RELATED_RELEASE_OFFER_SET)
    }
    /// `PhysicalReturns`.
    pub fn physical_returns(self) -> Option<PhysicalReturns<'d>> {
        super::super::first(self.0, name::PHYSICAL_RETURNS)
    }
    /// `NumberOfProductsPerCarton`.
    pub fn number_of_products_per_carton(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_PRODUCTS_PER_CARTON)
    }
    /// `RightsClaimPolicy`.
    pub fn rights_claim_policy(self) -> Children<'d, RightsClaimPolicy<'d>> {
        Children::of(self.0, name::RIGHTS_CLAIM_POLICY)
    }
    /// `WebPolicy`.
    pub fn web_policy(self) -> Children<'d, WebPolicy<'d>> {
        Children::of(self.0, name::WEB_POLICY)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `Description`.
#[derive(Clone, Copy, Debug)]
pub struct Description<'d>(Node<'d>);

impl<'d> View<'d> for Description<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Description<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `DetailedResourceContributor`, from ERN 3.7.
#[derive(Clone, Copy, Debug)]
pub struct DetailedResourceContributor<'d>(Node<'d>);

impl<'d> View<'d> for DetailedResourceContributor<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DetailedResourceContributor<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `ResourceContributorRole`.
    pub fn resource_contributor_role(self) -> Children<'d, ResourceContributorRole<'d>> {
        Children::of(self.0, name::RESOURCE_CONTRIBUTOR_ROLE)
    }
    /// `IsFeaturedArtist`.
    pub fn is_featured_artist(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_FEATURED_ARTIST)
    }
    /// `IsContractedArtist`.
    pub fn is_contracted_artist(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_CONTRACTED_ARTIST)
    }
    /// `InstrumentType`.
    pub fn instrument_type(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::INSTRUMENT_TYPE)
    }
    /// `ArtistDelegatedUsageRights`.
    pub fn artist_delegated_usage_rights(self) -> Option<ArtistDelegatedUsageRights<'d>> {
        super::super::first(self.0, name::ARTIST_DELEGATED_USAGE_RIGHTS)
    }
    /// `Sex`.
    pub fn sex(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEX)
    }
    /// `Nationality`, from ERN 3.8.
    pub fn nationality(self) -> Children<'d, AllTerritoryCode<'d>> {
        Children::of(self.0, name::NATIONALITY)
    }
    /// `DateAndPlaceOfBirth`.
    pub fn date_and_place_of_birth(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::DATE_AND_PLACE_OF_BIRTH)
    }
    /// `DateAndPlaceOfDeath`.
    pub fn date_and_place_of_death(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::DATE_AND_PLACE_OF_DEATH)
    }
    /// `PrimaryRole`.
    pub fn primary_role(self) -> Option<ArtistRole<'d>> {
        super::super::first(self.0, name::PRIMARY_ROLE)
    }
    /// `Performance`, from ERN 3.8.
    pub fn performance(self) -> Children<'d, Performance<'d>> {
        Children::of(self.0, name::PERFORMANCE)
    }
    /// `PrimaryInstrumentType`.
    pub fn primary_instrument_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PRIMARY_INSTRUMENT_TYPE)
    }
    /// `GoverningAgreementType`.
    pub fn governing_agreement_type(self) -> Option<GoverningAgreementType<'d>> {
        super::super::first(self.0, name::GOVERNING_AGREEMENT_TYPE)
    }
    /// `ContactInformation`.
    pub fn contact_information(self) -> Option<ContactId<'d>> {
        super::super::first(self.0, name::CONTACT_INFORMATION)
    }
    /// `TerritoryOfResidency`.
    pub fn territory_of_residency(self) -> Option<AllTerritoryCode<'d>> {
        super::super::first(self.0, name::TERRITORY_OF_RESIDENCY)
    }
    /// `Citizenship`.
    pub fn citizenship(self) -> Option<AllTerritoryCode<'d>> {
        super::super::first(self.0, name::CITIZENSHIP)
    }
    /// `AdditionalRoles`.
    pub fn additional_roles(self) -> Children<'d, ArtistRole<'d>> {
        Children::of(self.0, name::ADDITIONAL_ROLES)
    }
    /// `Genre`.
    pub fn genre(self) -> Children<'d, Genre<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `Membership`.
    pub fn membership(self) -> Children<'d, Membership<'d>> {
        Children::of(self.0, name::MEMBERSHIP)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `DistributionChannelType`.
#[derive(Clone, Copy, Debug)]
pub struct DistributionChannelType<'d>(Node<'d>);

impl<'d> View<'d> for DistributionChannelType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DistributionChannelType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `DrmPlatformType`.
#[derive(Clone, Copy, Debug)]
pub struct DrmPlatformType<'d>(Node<'d>);

impl<'d> View<'d> for DrmPlatformType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DrmPlatformType<'d> {
    /// The attribute `Version`.
    pub fn version(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::VERSION)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `EventDate`.
#[derive(Clone, Copy, Debug)]
pub struct EventDate<'d>(Node<'d>);

impl<'d> View<'d> for EventDate<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> EventDate<'d> {
    /// The attribute `IsApproximate`.
    pub fn is_approximate(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_APPROXIMATE)
    }
    /// The attribute `IsBefore`.
    pub fn is_before(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_BEFORE)
    }
    /// The attribute `IsAfter`.
    pub fn is_after(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_AFTER)
    }
    /// The attribute `TerritoryCode`.
    pub fn territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::TERRITORY_CODE)
    }
    /// The attribute `LocationDescription`.
    pub fn location_description(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LOCATION_DESCRIPTION)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `EventDateTime`.
#[derive(Clone, Copy, Debug)]
pub struct EventDateTime<'d>(Node<'d>);

impl<'d> View<'d> for EventDateTime<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> EventDateTime<'d> {
    /// The attribute `IsApproximate`.
    pub fn is_approximate(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_APPROXIMATE)
    }
    /// The attribute `IsBefore`.
    pub fn is_before(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_BEFORE)
    }
    /// The attribute `IsAfter`.
    pub fn is_after(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_AFTER)
    }
    /// The attribute `TerritoryCode`.
    pub fn territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::TERRITORY_CODE)
    }
    /// The attribute `LocationDescription`.
    pub fn location_description(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LOCATION_DESCRIPTION)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ExtendedResourceGroupContentItem`, from ERN 3.7.
#[derive(Clone, Copy, Debug)]
pub struct ExtendedResourceGroupContentItem<'d>(Node<'d>);

impl<'d> View<'d> for ExtendedResourceGroupContentItem<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ExtendedResourceGroupContentItem<'d> {
    /// `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `SequenceSubNumber`.
    pub fn sequence_sub_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_SUB_NUMBER)
    }
    /// `ResourceType`.
    pub fn resource_type(self) -> Children<'d, ResourceType<'d>> {
        Children::of(self.0, name::RESOURCE_TYPE)
    }
    /// `ReleaseResourceReference`.
    pub fn release_resource_reference(self) -> Option<ReleaseResourceReference<'d>> {
        super::super::first(self.0, name::RELEASE_RESOURCE_REFERENCE)
    }
    /// `LinkedReleaseResourceReference`.
    pub fn linked_release_resource_reference(self) -> Children<'d, LinkedReleaseResourceReference<'d>> {
        Children::of(self.0, name::LINKED_RELEASE_RESOURCE_REFERENCE)
    }
    /// `ResourceGroupContentItemReleaseReference`.
    pub fn resource_group_content_item_release_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_GROUP_CONTENT_ITEM_RELEASE_REFERENCE)
    }
    /// `ReleaseId`.
    pub fn release_id(self) -> Option<ReleaseId<'d>> {
        super::super::first(self.0, name::RELEASE_ID)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `IsHiddenResource`.
    pub fn is_hidden_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_HIDDEN_RESOURCE)
    }
    /// `IsBonusResource`.
    pub fn is_bonus_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_BONUS_RESOURCE)
    }
    /// `IsInstantGratificationResource`.
    pub fn is_instant_gratification_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_INSTANT_GRATIFICATION_RESOURCE)
    }
    /// `IsPreOrderIncentiveResource`.
    pub fn is_pre_order_incentive_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PRE_ORDER_INCENTIVE_RESOURCE)
    }
}

/// `Extent`.
#[derive(Clone, Copy, Debug)]
pub struct Extent<'d>(Node<'d>);

impl<'d> View<'d> for Extent<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Extent<'d> {
    /// The attribute `UnitOfMeasure`.
    pub fn unit_of_measure(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::UNIT_OF_MEASURE)
    }
}

/// `ExternalResourceLink`.
#[derive(Clone, Copy, Debug)]
pub struct ExternalResourceLink<'d>(Node<'d>);

impl<'d> View<'d> for ExternalResourceLink<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ExternalResourceLink<'d> {
    /// `URL`.
    pub fn url(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::URL)
    }
    /// `ValidityPeriod`.
    pub fn validity_period(self) -> Option<Period<'d>> {
        super::super::first(self.0, name::VALIDITY_PERIOD)
    }
    /// `ExternalLink`.
    pub fn external_link(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::EXTERNAL_LINK)
    }
    /// `ExternallyLinkedResourceType`.
    pub fn externally_linked_resource_type(self) -> Children<'d, ExternallyLinkedResourceType<'d>> {
        Children::of(self.0, name::EXTERNALLY_LINKED_RESOURCE_TYPE)
    }
    /// `FileFormat`.
    pub fn file_format(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FILE_FORMAT)
    }
}

/// `ExternallyLinkedResourceType`.
#[derive(Clone, Copy, Debug)]
pub struct ExternallyLinkedResourceType<'d>(Node<'d>);

impl<'d> View<'d> for ExternallyLinkedResourceType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ExternallyLinkedResourceType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `File`.
#[derive(Clone, Copy, Debug)]
pub struct File<'d>(Node<'d>);

impl<'d> View<'d> for File<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> File<'d> {
    /// `FileName`.
    pub fn file_name(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FILE_NAME)
    }
    /// `FilePath`.
    pub fn file_path(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FILE_PATH)
    }
    /// `URL`.
    pub fn url(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::URL)
    }
    /// `HashSum`.
    pub fn hash_sum(self) -> Option<HashSum<'d>> {
        super::super::first(self.0, name::HASH_SUM)
    }
}

/// `Fingerprint`.
#[derive(Clone, Copy, Debug)]
pub struct Fingerprint<'d>(Node<'d>);

impl<'d> View<'d> for Fingerprint<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Fingerprint<'d> {
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FINGERPRINT)
    }
    /// `FingerprintAlgorithmType`.
    pub fn fingerprint_algorithm_type(self) -> Option<FingerprintAlgorithmType<'d>> {
        super::super::first(self.0, name::FINGERPRINT_ALGORITHM_TYPE)
    }
    /// `FingerprintAlgorithmVersion`.
    pub fn fingerprint_algorithm_version(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FINGERPRINT_ALGORITHM_VERSION)
    }
    /// `FingerprintAlgorithmParameter`.
    pub fn fingerprint_algorithm_parameter(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FINGERPRINT_ALGORITHM_PARAMETER)
    }
    /// `FingerprintDataType`, from ERN 3.7.
    pub fn fingerprint_data_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FINGERPRINT_DATA_TYPE)
    }
}

/// `FingerprintAlgorithmType`.
#[derive(Clone, Copy, Debug)]
pub struct FingerprintAlgorithmType<'d>(Node<'d>);

impl<'d> View<'d> for FingerprintAlgorithmType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> FingerprintAlgorithmType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `FrameRate`.
#[derive(Clone, Copy, Debug)]
pub struct FrameRate<'d>(Node<'d>);

impl<'d> View<'d> for FrameRate<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> FrameRate<'d> {
    /// The attribute `UnitOfMeasure`.
    pub fn unit_of_measure(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::UNIT_OF_MEASURE)
    }
}

/// `FulfillmentDate`.
#[derive(Clone, Copy, Debug)]
pub struct FulfillmentDate<'d>(Node<'d>);

impl<'d> View<'d> for FulfillmentDate<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> FulfillmentDate<'d> {
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `ResourceReleaseReference`.
    pub fn resource_release_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RESOURCE_RELEASE_REFERENCE)
    }
}

/// `Genre`.
#[derive(Clone, Copy, Debug)]
pub struct Genre<'d>(Node<'d>);

impl<'d> View<'d> for Genre<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Genre<'d> {
    /// `GenreText`.
    pub fn genre_text(self) -> Option<Description<'d>> {
        super::super::first(self.0, name::GENRE_TEXT)
    }
    /// `SubGenre`.
    pub fn sub_genre(self) -> Option<Description<'d>> {
        super::super::first(self.0, name::SUB_GENRE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `GoverningAgreementType`, from ERN 3.5.1.
#[derive(Clone, Copy, Debug)]
pub struct GoverningAgreementType<'d>(Node<'d>);

impl<'d> View<'d> for GoverningAgreementType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> GoverningAgreementType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `HashSum`.
#[derive(Clone, Copy, Debug)]
pub struct HashSum<'d>(Node<'d>);

impl<'d> View<'d> for HashSum<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> HashSum<'d> {
    /// `HashSum`.
    pub fn hash_sum(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HASH_SUM)
    }
    /// `HashSumAlgorithmType`.
    pub fn hash_sum_algorithm_type(self) -> Option<HashSumAlgorithmType<'d>> {
        super::super::first(self.0, name::HASH_SUM_ALGORITHM_TYPE)
    }
    /// `HashSumDataType`, from ERN 3.7.
    pub fn hash_sum_data_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HASH_SUM_DATA_TYPE)
    }
}

/// `HashSumAlgorithmType`.
#[derive(Clone, Copy, Debug)]
pub struct HashSumAlgorithmType<'d>(Node<'d>);

impl<'d> View<'d> for HashSumAlgorithmType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> HashSumAlgorithmType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `HostSoundCarrier`.
#[derive(Clone, Copy, Debug)]
pub struct HostSoundCarrier<'d>(Node<'d>);

impl<'d> View<'d> for HostSoundCarrier<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> HostSoundCarrier<'d> {
    /// `ReleaseId`.
    pub fn release_id(self) -> Children<'d, ReleaseId<'d>> {
        Children::of(self.0, name::RELEASE_ID)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, Artist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `AdministratingRecordCompany`.
    pub fn administrating_record_company(self) -> Children<'d, AdministratingRecordCompany<'d>> {
        Children::of(self.0, name::ADMINISTRATING_RECORD_COMPANY)
    }
    /// `TrackNumber`.
    pub fn track_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TRACK_NUMBER)
    }
    /// `VolumeNumberInSet`.
    pub fn volume_number_in_set(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VOLUME_NUMBER_IN_SET)
    }
}

/// `ICPN`.
#[derive(Clone, Copy, Debug)]
pub struct ICPN<'d>(Node<'d>);

impl<'d> View<'d> for ICPN<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ICPN<'d> {
    /// The attribute `IsEan`.
    pub fn is_ean(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_EAN)
    }
}

/// `Image`.
#[derive(Clone, Copy, Debug)]
pub struct Image<'d>(Node<'d>);

impl<'d> View<'d> for Image<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Image<'d> {
    /// `ImageType`.
    pub fn image_type(self) -> Option<ImageType<'d>> {
        super::super::first(self.0, name::IMAGE_TYPE)
    }
    /// `IsArtistRelated`.
    pub fn is_artist_related(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_ARTIST_RELATED)
    }
    /// `ImageId`.
    pub fn image_id(self) -> Children<'d, ResourceProprietaryId<'d>> {
        Children::of(self.0, name::IMAGE_ID)
    }
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `ImageDetailsByTerritory`.
    pub fn image_details_by_territory(self) -> Children<'d, ImageDetailsByTerritory<'d>> {
        Children::of(self.0, name::IMAGE_DETAILS_BY_TERRITORY)
    }
    /// The attribute `IsUpdated`.
    pub fn is_updated(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_UPDATED)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ImageCodecType`.
#[derive(Clone, Copy, Debug)]
pub struct ImageCodecType<'d>(Node<'d>);

impl<'d> View<'d> for ImageCodecType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ImageCodecType<'d> {
    /// The attribute `Version`.
    pub fn version(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::VERSION)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `ImageDetailsByTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct ImageDetailsByTerritory<'d>(Node<'d>);

impl<'d> View<'d> for ImageDetailsByTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ImageDetailsByTerritory<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `Title`, from ERN 3.7.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `ResourceContributor`.
    pub fn resource_contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::RESOURCE_CONTRIBUTOR)
    }
    /// `IndirectResourceContributor`.
    pub fn indirect_resource_contributor(self) -> Children<'d, IndirectResourceContributor<'d>> {
        Children::of(self.0, name::INDIRECT_RESOURCE_CONTRIBUTOR)
    }
    /// `DisplayArtistName`, from ERN 3.7.
    pub fn display_artist_name(self) -> Children<'d, Name<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `Description`.
    pub fn description(self) -> Option<Description<'d>> {
        super::super::first(self.0, name::DESCRIPTION)
    }
    /// `CourtesyLine`.
    pub fn courtesy_line(self) -> Option<CourtesyLine<'d>> {
        super::super::first(self.0, name::COURTESY_LINE)
    }
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub fn resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::RESOURCE_RELEASE_DATE)
    }
    /// `OriginalResourceReleaseDate`.
    pub fn original_resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::ORIGINAL_RESOURCE_RELEASE_DATE)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `Keywords`.
    pub fn keywords(self) -> Children<'d, Keywords<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`.
    pub fn synopsis(self) -> Option<Synopsis<'d>> {
        super::super::first(self.0, name::SYNOPSIS)
    }
    /// `Genre`.
    pub fn genre(self) -> Children<'d, Genre<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningType<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `TechnicalImageDetails`.
    pub fn technical_image_details(self) -> Children<'d, TechnicalImageDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_IMAGE_DETAILS)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ImageId`, up to ERN 3.6.
#[derive(Clone, Copy, Debug)]
pub struct ImageId<'d>(Node<'d>);

impl<'d> View<'d> for ImageId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ImageId<'d> {
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
    }
}

/// `ImageType`.
#[derive(Clone, Copy, Debug)]
pub struct ImageType<'d>(Node<'d>);

impl<'d> View<'d> for ImageType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ImageType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `IndirectResourceContributor`.
#[derive(Clone, Copy, Debug)]
pub struct IndirectResourceContributor<'d>(Node<'d>);

impl<'d> View<'d> for IndirectResourceContributor<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> IndirectResourceContributor<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `IndirectResourceContributorRole`.
    pub fn indirect_resource_contributor_role(self) -> Children<'d, MusicalWorkContributorRole<'d>> {
        Children::of(self.0, name::INDIRECT_RESOURCE_CONTRIBUTOR_ROLE)
    }
    /// `Nationality`, from ERN 3.8.
    pub fn nationality(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::NATIONALITY)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `Keywords`.
#[derive(Clone, Copy, Debug)]
pub struct Keywords<'d>(Node<'d>);

impl<'d> View<'d> for Keywords<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Keywords<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `LabelName`.
#[derive(Clone, Copy, Debug)]
pub struct LabelName<'d>(Node<'d>);

impl<'d> View<'d> for LabelName<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> LabelName<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `LabelNameType`.
    pub fn label_name_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LABEL_NAME_TYPE)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `LinkedReleaseResourceReference`.
#[derive(Clone, Copy, Debug)]
pub struct LinkedReleaseResourceReference<'d>(Node<'d>);

impl<'d> View<'d> for LinkedReleaseResourceReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> LinkedReleaseResourceReference<'d> {
    /// The attribute `LinkDescription`.
    pub fn link_description(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LINK_DESCRIPTION)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `MIDI`.
#[derive(Clone, Copy, Debug)]
pub struct MIDI<'d>(Node<'d>);

impl<'d> View<'d> for MIDI<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MIDI<'d> {
    /// `MidiType`.
    pub fn midi_type(self) -> Option<MidiType<'d>> {
        super::super::first(self.0, name::MIDI_TYPE)
    }
    /// `IsArtistRelated`.
    pub fn is_artist_related(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_ARTIST_RELATED)
    }
    /// `MidiId`.
    pub fn midi_id(self) -> Children<'d, ResourceProprietaryId<'d>> {
        Children::of(self.0, name::MIDI_ID)
    }
    /// `IndirectMidiId`.
    pub fn indirect_midi_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::INDIRECT_MIDI_ID)
    }
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `ReferenceTitle`.
    pub fn reference_title(self) -> Option<ReferenceTitle<'d>> {
        super::super::first(self.0, name::REFERENCE_TITLE)
    }
    /// `InstrumentationDescription`.
    pub fn instrumentation_description(self) -> Option<Description<'d>> {
        super::super::first(self.0, name::INSTRUMENTATION_DESCRIPTION)
    }
    /// `IsMedley`.
    pub fn is_medley(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_MEDLEY)
    }
    /// `IsPotpourri`.
    pub fn is_potpourri(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_POTPOURRI)
    }
    /// `IsInstrumental`.
    pub fn is_instrumental(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_INSTRUMENTAL)
    }
    /// `IsBackground`.
    pub fn is_background(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_BACKGROUND)
    }
    /// `IsHiddenResource`.
    pub fn is_hidden_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_HIDDEN_RESOURCE)
    }
    /// `IsBonusResource`.
    pub fn is_bonus_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_BONUS_RESOURCE)
    }
    /// `IsComputerGenerated`.
    pub fn is_computer_generated(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_COMPUTER_GENERATED)
    }
    /// `NoSilenceBefore`.
    pub fn no_silence_before(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NO_SILENCE_BEFORE)
    }
    /// `NoSilenceAfter`.
    pub fn no_silence_after(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NO_SILENCE_AFTER)
    }
    /// `PerformerInformationRequired`.
    pub fn performer_information_required(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PERFORMER_INFORMATION_REQUIRED)
    }
    /// `LanguageOfPerformance`.
    pub fn language_of_performance(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::LANGUAGE_OF_PERFORMANCE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// `ResourceMusicalWorkReferenceList`.
    pub fn resource_musical_work_reference_list(self) -> Option<ResourceMusicalWorkReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST)
    }
    /// `ResourceContainedResourceReferenceList`.
    pub fn resource_contained_resource_reference_list(self) -> Option<ResourceContainedResourceReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `MasteredDate`.
    pub fn mastered_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::MASTERED_DATE)
    }
    /// `RemasteredDate`, from ERN 3.7.
    pub fn remastered_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::REMASTERED_DATE)
    }
    /// `MidiDetailsByTerritory`.
    pub fn midi_details_by_territory(self) -> Children<'d, MidiDetailsByTerritory<'d>> {
        Children::of(self.0, name::MIDI_DETAILS_BY_TERRITORY)
    }
    /// The attribute `IsUpdated`.
    pub fn is_updated(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_UPDATED)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `Membership`, from ERN 3.5.1.
#[derive(Clone, Copy, Debug)]
pub struct Membership<'d>(Node<'d>);

impl<'d> View<'d> for Membership<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Membership<'d> {
    /// `Organization`.
    pub fn organization(self) -> Option<PartyDescriptor<'d>> {
        super::super::first(self.0, name::ORGANIZATION)
    }
    /// `MembershipType`.
    pub fn membership_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::MEMBERSHIP_TYPE)
    }
    /// `StartDate`.
    pub fn start_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::START_DATE)
    }
    /// `EndDate`.
    pub fn end_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::END_DATE)
    }
}

/// `MessageAuditTrail`.
#[derive(Clone, Copy, Debug)]
pub struct MessageAuditTrail<'d>(Node<'d>);

impl<'d> View<'d> for MessageAuditTrail<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MessageAuditTrail<'d> {
    /// `MessageAuditTrailEvent`.
    pub fn message_audit_trail_event(self) -> Children<'d, MessageAuditTrailEvent<'d>> {
        Children::of(self.0, name::MESSAGE_AUDIT_TRAIL_EVENT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `MessageAuditTrailEvent`.
#[derive(Clone, Copy, Debug)]
pub struct MessageAuditTrailEvent<'d>(Node<'d>);

impl<'d> View<'d> for MessageAuditTrailEvent<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MessageAuditTrailEvent<'d> {
    /// `MessagingPartyDescriptor`.
    pub fn messaging_party_descriptor(self) -> Option<MessagingParty<'d>> {
        super::super::first(self.0, name::MESSAGING_PARTY_DESCRIPTOR)
    }
    /// `DateTime`.
    pub fn date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DATE_TIME)
    }
}

/// `MessageHeader`.
#[derive(Clone, Copy, Debug)]
pub struct MessageHeader<'d>(Node<'d>);

impl<'d> View<'d> for MessageHeader<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MessageHeader<'d> {
    /// `MessageThreadId`.
    pub fn message_thread_id(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::MESSAGE_THREAD_ID)
    }
    /// `MessageId`.
    pub fn message_id(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::MESSAGE_ID)
    }
    /// `MessageFileName`.
    pub fn message_file_name(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::MESSAGE_FILE_NAME)
    }
    /// `MessageSender`.
    pub fn message_sender(self) -> Option<MessagingParty<'d>> {
        super::super::first(self.0, name::MESSAGE_SENDER)
    }
    /// `SentOnBehalfOf`.
    pub fn sent_on_behalf_of(self) -> Option<MessagingParty<'d>> {
        super::super::first(self.0, name::SENT_ON_BEHALF_OF)
    }
    /// `MessageRecipient`.
    pub fn message_recipient(self) -> Children<'d, MessagingParty<'d>> {
        Children::of(self.0, name::MESSAGE_RECIPIENT)
    }
    /// `MessageCreatedDateTime`.
    pub fn message_created_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::MESSAGE_CREATED_DATE_TIME)
    }
    /// `MessageAuditTrail`.
    pub fn message_audit_trail(self) -> Option<MessageAuditTrail<'d>> {
        super::super::first(self.0, name::MESSAGE_AUDIT_TRAIL)
    }
    /// `Comment`.
    pub fn comment(self) -> Option<Comment<'d>> {
        super::super::first(self.0, name::COMMENT)
    }
    /// `MessageControlType`.
    pub fn message_control_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::MESSAGE_CONTROL_TYPE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `MessagingParty`.
#[derive(Clone, Copy, Debug)]
pub struct MessagingParty<'d>(Node<'d>);

impl<'d> View<'d> for MessagingParty<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MessagingParty<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Option<PartyName<'d>> {
        super::super::first(self.0, name::PARTY_NAME)
    }
    /// `TradingName`.
    pub fn trading_name(self) -> Option<Name<'d>> {
        super::super::first(self.0, name::TRADING_NAME)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `MidiDetailsByTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct MidiDetailsByTerritory<'d>(Node<'d>);

impl<'d> View<'d> for MidiDetailsByTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MidiDetailsByTerritory<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, Artist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `ResourceContributor`.
    pub fn resource_contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::RESOURCE_CONTRIBUTOR)
    }
    /// `IndirectResourceContributor`.
    pub fn indirect_resource_contributor(self) -> Children<'d, IndirectResourceContributor<'d>> {
        Children::of(self.0, name::INDIRECT_RESOURCE_CONTRIBUTOR)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// `DisplayArtistName`, from ERN 3.7.
    pub fn display_artist_name(self) -> Children<'d, Name<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `LabelName`.
    pub fn label_name(self) -> Children<'d, LabelName<'d>> {
        Children::of(self.0, name::LABEL_NAME)
    }
    /// `RightsController`.
    pub fn rights_controller(self) -> Children<'d, TypedRightsController<'d>> {
        Children::of(self.0, name::RIGHTS_CONTROLLER)
    }
    /// `RemasteredDate`.
    pub fn remastered_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::REMASTERED_DATE)
    }
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub fn resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::RESOURCE_RELEASE_DATE)
    }
    /// `OriginalResourceReleaseDate`.
    pub fn original_resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::ORIGINAL_RESOURCE_RELEASE_DATE)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `CourtesyLine`.
    pub fn courtesy_line(self) -> Option<CourtesyLine<'d>> {
        super::super::first(self.0, name::COURTESY_LINE)
    }
    /// `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `HostSoundCarrier`.
    pub fn host_sound_carrier(self) -> Children<'d, HostSoundCarrier<'d>> {
        Children::of(self.0, name::HOST_SOUND_CARRIER)
    }
    /// `MarketingComment`.
    pub fn marketing_comment(self) -> Option<Comment<'d>> {
        super::super::first(self.0, name::MARKETING_COMMENT)
    }
    /// `Genre`.
    pub fn genre(self) -> Children<'d, Genre<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningType<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `Keywords`.
    pub fn keywords(self) -> Children<'d, Keywords<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`.
    pub fn synopsis(self) -> Option<Synopsis<'d>> {
        super::super::first(self.0, name::SYNOPSIS)
    }
    /// `TechnicalMidiDetails`.
    pub fn technical_midi_details(self) -> Children<'d, TechnicalMidiDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_MIDI_DETAILS)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `MidiId`, up to ERN 3.6.
#[derive(Clone, Copy, Debug)]
pub struct MidiId<'d>(Node<'d>);

impl<'d> View<'d> for MidiId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MidiId<'d> {
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
    }
}

/// `MidiType`.
#[derive(Clone, Copy, Debug)]
pub struct MidiType<'d>(Node<'d>);

impl<'d> View<'d> for MidiType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MidiType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `MusicalWork`.
#[derive(Clone, Copy, Debug)]
pub struct MusicalWork<'d>(Node<'d>);

impl<'d> View<'d> for MusicalWork<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MusicalWork<'d> {
    /// `MusicalWorkId`.
    pub fn musical_work_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::MUSICAL_WORK_ID)
    }
    /// `MusicalWorkReference`.
    pub fn musical_work_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::MUSICAL_WORK_REFERENCE)
    }
    /// `ReferenceTitle`.
    pub fn reference_title(self) -> Children<'d, ReferenceTitle<'d>> {
        Children::of(self.0, name::REFERENCE_TITLE)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// `MusicalWorkContributor`.
    pub fn musical_work_contributor(self) -> Children<'d, MusicalWorkContributor<'d>> {
        Children::of(self.0, name::MUSICAL_WORK_CONTRIBUTOR)
    }
    /// `MusicalWorkType`.
    pub fn musical_work_type(self) -> Children<'d, MusicalWorkType<'d>> {
        Children::of(self.0, name::MUSICAL_WORK_TYPE)
    }
    /// `RightShare`.
    pub fn right_share(self) -> Children<'d, RightShare<'d>> {
        Children::of(self.0, name::RIGHT_SHARE)
    }
    /// `MusicalWorkDetailsByTerritory`.
    pub fn musical_work_details_by_territory(self) -> Children<'d, MusicalWorkDetailsByTerritory<'d>> {
        Children::of(self.0, name::MUSICAL_WORK_DETAILS_BY_TERRITORY)
    }
    /// The attribute `IsUpdated`.
    pub fn is_updated(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_UPDATED)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `MusicalWorkContributor`.
#[derive(Clone, Copy, Debug)]
pub struct MusicalWorkContributor<'d>(Node<'d>);

impl<'d> View<'d> for MusicalWorkContributor<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MusicalWorkContributor<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `MusicalWorkContributorRole`.
    pub fn musical_work_contributor_role(self) -> Children<'d, MusicalWorkContributorRole<'d>> {
        Children::of(self.0, name::MUSICAL_WORK_CONTRIBUTOR_ROLE)
    }
    /// `SocietyAffiliation`.
    pub fn society_affiliation(self) -> Children<'d, SocietyAffiliation<'d>> {
        Children::of(self.0, name::SOCIETY_AFFILIATION)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `MusicalWorkContributorRole`.
#[derive(Clone, Copy, Debug)]
pub struct MusicalWorkContributorRole<'d>(Node<'d>);

impl<'d> View<'d> for MusicalWorkContributorRole<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MusicalWorkContributorRole<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `MusicalWorkDetailsByTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct MusicalWorkDetailsByTerritory<'d>(Node<'d>);

impl<'d> View<'d> for MusicalWorkDetailsByTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MusicalWorkDetailsByTerritory<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `MusicalWorkContributor`.
    pub fn musical_work_contributor(self) -> Children<'d, MusicalWorkContributor<'d>> {
        Children::of(self.0, name::MUSICAL_WORK_CONTRIBUTOR)
    }
    /// `DisplayArtistName`, from ERN 3.7.
    pub fn display_artist_name(self) -> Children<'d, Name<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `MusicalWorkId`.
#[derive(Clone, Copy, Debug)]
pub struct MusicalWorkId<'d>(Node<'d>);

impl<'d> View<'d> for MusicalWorkId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MusicalWorkId<'d> {
    /// `ISWC`.
    pub fn iswc(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISWC)
    }
    /// `OpusNumber`.
    pub fn opus_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::OPUS_NUMBER)
    }
    /// `ComposerCatalogNumber`.
    pub fn composer_catalog_number(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::COMPOSER_CATALOG_NUMBER)
    }
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
    }
}

/// `MusicalWorkType`.
#[derive(Clone, Copy, Debug)]
pub struct MusicalWorkType<'d>(Node<'d>);

impl<'d> View<'d> for MusicalWorkType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MusicalWorkType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `Name`.
#[derive(Clone, Copy, Debug)]
pub struct Name<'d>(Node<'d>);

impl<'d> View<'d> for Name<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Name<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `NewReleaseMessage`.
#[derive(Clone, Copy, Debug)]
pub struct NewReleaseMessage<'d>(Node<'d>);

impl<'d> View<'d> for NewReleaseMessage<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> NewReleaseMessage<'d> {
    /// `MessageHeader`.
    pub fn message_header(self) -> Option<MessageHeader<'d>> {
        super::super::first(self.0, name::MESSAGE_HEADER)
    }
    /// `UpdateIndicator`.
    pub fn update_indicator(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::UPDATE_INDICATOR)
    }
    /// `IsBackfill`, from ERN 3.5.1.
    pub fn is_backfill(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_BACKFILL)
    }
    /// `CatalogTransfer`.
    pub fn catalog_transfer(self) -> Option<CatalogTransfer<'d>> {
        super::super::first(self.0, name::CATALOG_TRANSFER)
    }
    /// `WorkList`.
    pub fn work_list(self) -> Option<WorkList<'d>> {
        super::super::first(self.0, name::WORK_LIST)
    }
    /// `CueSheetList`.
    pub fn cue_sheet_list(self) -> Option<CueSheetList<'d>> {
        super::super::first(self.0, name::CUE_SHEET_LIST)
    }
    /// `ResourceList`.
    pub fn resource_list(self) -> Option<ResourceList<'d>> {
        super::super::first(self.0, name::RESOURCE_LIST)
    }
    /// `CollectionList`.
    pub fn collection_list(self) -> Option<CollectionList<'d>> {
        super::super::first(self.0, name::COLLECTION_LIST)
    }
    /// `ReleaseList`.
    pub fn release_list(self) -> Option<ReleaseList<'d>> {
        super::super::first(self.0, name::RELEASE_LIST)
    }
    /// `DealList`.
    pub fn deal_list(self) -> Option<DealList<'d>> {
        super::super::first(self.0, name::DEAL_LIST)
    }
    /// The attribute `MessageSchemaVersionId`.
    pub fn message_schema_version_id(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::MESSAGE_SCHEMA_VERSION_ID)
    }
    /// The attribute `BusinessProfileVersionId`.
    pub fn business_profile_version_id(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::BUSINESS_PROFILE_VERSION_ID)
    }
    /// The attribute `ReleaseProfileVersionId`.
    pub fn release_profile_version_id(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::RELEASE_PROFILE_VERSION_ID)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `OperatingSystemType`.
#[derive(Clone, Copy, Debug)]
pub struct OperatingSystemType<'d>(Node<'d>);

impl<'d> View<'d> for OperatingSystemType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> OperatingSystemType<'d> {
    /// The attribute `Version`.
    pub fn version(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::VERSION)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `PLine`.
#[derive(Clone, Copy, Debug)]
pub struct PLine<'d>(Node<'d>);

impl<'d> View<'d> for PLine<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PLine<'d> {
    /// `Year`.
    pub fn year(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::YEAR)
    }
    /// `PLineCompany`.
    pub fn p_line_company(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::P_LINE_COMPANY)
    }
    /// `PLineText`.
    pub fn p_line_text(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::P_LINE_TEXT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `PLineType`.
    pub fn p_line_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::P_LINE_TYPE)
    }
}

/// `ParentalWarningType`.
#[derive(Clone, Copy, Debug)]
pub struct ParentalWarningType<'d>(Node<'d>);

impl<'d> View<'d> for ParentalWarningType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ParentalWarningType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `PartyDescriptor`.
#[derive(Clone, Copy, Debug)]
pub struct PartyDescriptor<'d>(Node<'d>);

impl<'d> View<'d> for PartyDescriptor<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PartyDescriptor<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
}

/// `PartyId`.
#[derive(Clone, Copy, Debug)]
pub struct PartyId<'d>(Node<'d>);

impl<'d> View<'d> for PartyId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PartyId<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `IsDPID`.
    pub fn is_dpid(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DPID)
    }
    /// The attribute `IsISNI`.
    pub fn is_isni(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_ISNI)
    }
}

/// `PartyName`.
#[derive(Clone, Copy, Debug)]
pub struct PartyName<'d>(Node<'d>);

impl<'d> View<'d> for PartyName<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PartyName<'d> {
    /// `FullName`.
    pub fn full_name(self) -> Option<Name<'d>> {
        super::super::first(self.0, name::FULL_NAME)
    }
    /// `FullNameAsciiTranscribed`.
    pub fn full_name_ascii_transcribed(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FULL_NAME_ASCII_TRANSCRIBED)
    }
    /// `FullNameIndexed`.
    pub fn full_name_indexed(self) -> Option<Name<'d>> {
        super::super::first(self.0, name::FULL_NAME_INDEXED)
    }
    /// `NamesBeforeKeyName`.
    pub fn names_before_key_name(self) -> Option<Name<'d>> {
        super::super::first(self.0, name::NAMES_BEFORE_KEY_NAME)
    }
    /// `KeyName`.
    pub fn key_name(self) -> Option<Name<'d>> {
        super::super::first(self.0, name::KEY_NAME)
    }
    /// `NamesAfterKeyName`.
    pub fn names_after_key_name(self) -> Option<Name<'d>> {
        super::super::first(self.0, name::NAMES_AFTER_KEY_NAME)
    }
    /// `AbbreviatedName`.
    pub fn abbreviated_name(self) -> Option<Name<'d>> {
        super::super::first(self.0, name::ABBREVIATED_NAME)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `Percentage`, from ERN 3.8.
#[derive(Clone, Copy, Debug)]
pub struct Percentage<'d>(Node<'d>);

impl<'d> View<'d> for Percentage<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Percentage<'d> {
    /// The attribute `HasMaxValueOfOne`.
    pub fn has_max_value_of_one(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::HAS_MAX_VALUE_OF_ONE)
    }
}

/// `Performance`, from ERN 3.8.
#[derive(Clone, Copy, Debug)]
pub struct Performance<'d>(Node<'d>);

impl<'d> View<'d> for Performance<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Performance<'d> {
    /// `Territory`.
    pub fn territory(self) -> Option<AllTerritoryCode<'d>> {
        super::super::first(self.0, name::TERRITORY)
    }
    /// `Date`.
    pub fn date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::DATE)
    }
}

/// `Period`.
#[derive(Clone, Copy, Debug)]
pub struct Period<'d>(Node<'d>);

impl<'d> View<'d> for Period<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Period<'d> {
    /// `StartDate`.
    pub fn start_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::START_DATE)
    }
    /// `EndDate`.
    pub fn end_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::END_DATE)
    }
    /// `StartDateTime`.
    pub fn start_date_time(self) -> Option<EventDateTime<'d>> {
        super::super::first(self.0, name::START_DATE_TIME)
    }
    /// `EndDateTime`.
    pub fn end_date_time(self) -> Option<EventDateTime<'d>> {
        super::super::first(self.0, name::END_DATE_TIME)
    }
}

/// `PhysicalReturns`.
#[derive(Clone, Copy, Debug)]
pub struct PhysicalReturns<'d>(Node<'d>);

impl<'d> View<'d> for PhysicalReturns<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PhysicalReturns<'d> {
    /// `PhysicalReturnsAllowed`.
    pub fn physical_returns_allowed(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PHYSICAL_RETURNS_ALLOWED)
    }
    /// `LatestDateForPhysicalReturns`.
    pub fn latest_date_for_physical_returns(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::LATEST_DATE_FOR_PHYSICAL_RETURNS)
    }
}

/// `PreviewDetails`.
#[derive(Clone, Copy, Debug)]
pub struct PreviewDetails<'d>(Node<'d>);

impl<'d> View<'d> for PreviewDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PreviewDetails<'d> {
    /// `PartType`.
    pub fn part_type(self) -> Option<Description<'d>> {
        super::super::first(self.0, name::PART_TYPE)
    }
    /// `TopLeftCorner`.
    pub fn top_left_corner(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TOP_LEFT_CORNER)
    }
    /// `BottomRightCorner`.
    pub fn bottom_right_corner(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BOTTOM_RIGHT_CORNER)
    }
    /// `ExpressionType`.
    pub fn expression_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::EXPRESSION_TYPE)
    }
}

/// `Price`.
#[derive(Clone, Copy, Debug)]
pub struct Price<'d>(Node<'d>);

impl<'d> View<'d> for Price<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Price<'d> {
    /// The attribute `CurrencyCode`.
    pub fn currency_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::CURRENCY_CODE)
    }
}

/// `PriceInformation`.
#[derive(Clone, Copy, Debug)]
pub struct PriceInformation<'d>(Node<'d>);

impl<'d> View<'d> for PriceInformation<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PriceInformation<'d> {
    /// `Description`.
    pub fn description(self) -> Option<Description<'d>> {
        super::super::first(self.0, name::DESCRIPTION)
    }
    /// `PriceRangeType`.
    pub fn price_range_type(self) -> Option<PriceRangeType<'d>> {
        super::super::first(self.0, name::PRICE_RANGE_TYPE)
    }
    /// `PriceType`.
    pub fn price_type(self) -> Option<PriceType<'d>> {
        super::super::first(self.0, name::PRICE_TYPE)
    }
    /// `WholesalePricePerUnit`.
    pub fn wholesale_price_per_unit(self) -> Option<Price<'d>> {
        super::super::first(self.0, name::WHOLESALE_PRICE_PER_UNIT)
    }
    /// `BulkOrderWholesalePricePerUnit`.
    pub fn bulk_order_wholesale_price_per_unit(self) -> Option<Price<'d>> {
        super::super::first(self.0, name::BULK_ORDER_WHOLESALE_PRICE_PER_UNIT)
    }
    /// `SuggestedRetailPrice`.
    pub fn suggested_retail_price(self) -> Option<Price<'d>> {
        super::super::first(self.0, name::SUGGESTED_RETAIL_PRICE)
    }
    /// The attribute `PriceType`.
    pub fn price_type_attribute(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::PRICE_TYPE)
    }
}

/// `PriceRangeType`.
#[derive(Clone, Copy, Debug)]
pub struct PriceRangeType<'d>(Node<'d>);

impl<'d> View<'d> for PriceRangeType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PriceRangeType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
}

/// `PriceType`.
#[derive(Clone, Copy, Debug)]
pub struct PriceType<'d>(Node<'d>);

impl<'d> View<'d> for PriceType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PriceType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
}

/// `PromotionalCode`.
#[derive(Clone, Copy, Debug)]
pub struct PromotionalCode<'d>(Node<'d>);

impl<'d> View<'d> for PromotionalCode<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PromotionalCode<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
}

/// `ProprietaryId`.
#[derive(Clone, Copy, Debug)]
pub struct ProprietaryId<'d>(Node<'d>);

impl<'d> View<'d> for ProprietaryId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ProprietaryId<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
}

/// `PurgeReleaseMessage`, from ERN 3.8.
#[derive(Clone, Copy, Debug)]
pub struct PurgeReleaseMessage<'d>(Node<'d>);

impl<'d> View<'d> for PurgeReleaseMessage<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PurgeReleaseMessage<'d> {
    /// `MessageHeader`.
    pub fn message_header(self) -> Option<MessageHeader<'d>> {
        super::super::first(self.0, name::MESSAGE_HEADER)
    }
    /// `PurgedRelease`.
    pub fn purged_release(self) -> Option<PurgedRelease<'d>> {
        super::super::first(self.0, name::PURGED_RELEASE)
    }
    /// The attribute `MessageSchemaVersionId`.
    pub fn message_schema_version_id(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::MESSAGE_SCHEMA_VERSION_ID)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `PurgedRelease`, from ERN 3.8.
#[derive(Clone, Copy, Debug)]
pub struct PurgedRelease<'d>(Node<'d>);

impl<'d> View<'d> for PurgedRelease<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PurgedRelease<'d> {
    /// `ReleaseId`.
    pub fn release_id(self) -> Option<ReleaseId<'d>> {
        super::super::first(self.0, name::RELEASE_ID)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `ResourceContributor`.
    pub fn resource_contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::RESOURCE_CONTRIBUTOR)
    }
}

/// `Purpose`.
#[derive(Clone, Copy, Debug)]
pub struct Purpose<'d>(Node<'d>);

impl<'d> View<'d> for Purpose<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Purpose<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `RatingAgency`.
#[derive(Clone, Copy, Debug)]
pub struct RatingAgency<'d>(Node<'d>);

impl<'d> View<'d> for RatingAgency<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RatingAgency<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `Reason`.
#[derive(Clone, Copy, Debug)]
pub struct Reason<'d>(Node<'d>);

impl<'d> View<'d> for Reason<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Reason<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ReasonType`.
#[derive(Clone, Copy, Debug)]
pub struct ReasonType<'d>(Node<'d>);

impl<'d> View<'d> for ReasonType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReasonType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `ReferenceTitle`.
#[derive(Clone, Copy, Debug)]
pub struct ReferenceTitle<'d>(Node<'d>);

impl<'d> View<'d> for ReferenceTitle<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReferenceTitle<'d> {
    /// `TitleText`.
    pub fn title_text(self) -> Option<TitleText<'d>> {
        super::super::first(self.0, name::TITLE_TEXT)
    }
    /// `SubTitle`.
    pub fn sub_title(self) -> Option<SubTitle<'d>> {
        super::super::first(self.0, name::SUB_TITLE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `RelatedRelease`.
#[derive(Clone, Copy, Debug)]
pub struct RelatedRelease<'d>(Node<'d>);

impl<'d> View<'d> for RelatedRelease<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RelatedRelease<'d> {
    /// `ReleaseId`.
    pub fn release_id(self) -> Children<'d, ReleaseId<'d>> {
        Children::of(self.0, name::RELEASE_ID)
    }
    /// `ReferenceTitle`.
    pub fn reference_title(self) -> Option<ReferenceTitle<'d>> {
        super::super::first(self.0, name::REFERENCE_TITLE)
    }
    /// `ReleaseSummaryDetailsByTerritory`.
    pub fn release_summary_details_by_territory(self) -> Children<'d, ReleaseSummaryDetailsByTerritory<'d>> {
        Children::of(self.0, name::RELEASE_SUMMARY_DETAILS_BY_TERRITORY)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// `ReleaseRelationshipType`.
    pub fn release_relationship_type(self) -> Option<ReleaseRelationshipType<'d>> {
        super::super::first(self.0, name::RELEASE_RELATIONSHIP_TYPE)
    }
    /// `ReleaseDate`.
    pub fn release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::RELEASE_DATE)
    }
    /// `OriginalReleaseDate`.
    pub fn original_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::ORIGINAL_RELEASE_DATE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `RelatedReleaseOfferSet`.
#[derive(Clone, Copy, Debug)]
pub struct RelatedReleaseOfferSet<'d>(Node<'d>);

impl<'d> View<'d> for RelatedReleaseOfferSet<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RelatedReleaseOfferSet<'d> {
    /// `ReleaseId`.
    pub fn release_id(self) -> Children<'d, ReleaseId<'d>> {
        Children::of(self.0, name::RELEASE_ID)
    }
    /// `ReleaseDescription`.
    pub fn release_description(self) -> Option<Description<'d>> {
        super::super::first(self.0, name::RELEASE_DESCRIPTION)
    }
    /// `Deal`.
    pub fn deal(self) -> Children<'d, Deal<'d>> {
        Children::of(self.0, name::DEAL)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `Release`.
#[derive(Clone, Copy, Debug)]
pub struct Release<'d>(Node<'d>);

impl<'d> View<'d> for Release<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Release<'d> {
    /// `ReleaseId`.
    pub fn release_id(self) -> Children<'d, ReleaseId<'d>> {
        Children::of(self.0, name::RELEASE_ID)
    }
    /// `ReleaseReference`.
    pub fn release_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RELEASE_REFERENCE)
    }
    /// `ExternalResourceLink`.
    pub fn external_resource_link(self) -> Children<'d, ExternalResourceLink<'d>> {
        Children::of(self.0, name::EXTERNAL_RESOURCE_LINK)
    }
    /// `SalesReportingProxyReleaseId`.
    pub fn sales_reporting_proxy_release_id(self) -> Children<'d, SalesReportingProxyReleaseId<'d>> {
        Children::of(self.0, name::SALES_REPORTING_PROXY_RELEASE_ID)
    }
    /// `ReferenceTitle`.
    pub fn reference_title(self) -> Option<ReferenceTitle<'d>> {
        super::super::first(self.0, name::REFERENCE_TITLE)
    }
    /// `ReleaseResourceReferenceList`.
    pub fn release_resource_reference_list(self) -> Option<ReleaseResourceReferenceList<'d>> {
        super::super::first(self.0, name::RELEASE_RESOURCE_REFERENCE_LIST)
    }
    /// `ResourceOmissionReason`.
    pub fn resource_omission_reason(self) -> Option<ResourceOmissionReason<'d>> {
        super::super::first(self.0, name::RESOURCE_OMISSION_REASON)
    }
    /// `ReleaseCollectionReferenceList`.
    pub fn release_collection_reference_list(self) -> Option<ReleaseCollectionReferenceList<'d>> {
        super::super::first(self.0, name::RELEASE_COLLECTION_REFERENCE_LIST)
    }
    /// `ReleaseType`.
    pub fn release_type(self) -> Children<'d, ReleaseType<'d>> {
        Children::of(self.0, name::RELEASE_TYPE)
    }
    /// `ReleaseDetailsByTerritory`.
    pub fn release_details_by_territory(self) -> Children<'d, ReleaseDetailsByTerritory<'d>> {
        Children::of(self.0, name::RELEASE_DETAILS_BY_TERRITORY)
    }
    /// `LanguageOfPerformance`, from ERN 3.6.
    pub fn language_of_performance(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::LANGUAGE_OF_PERFORMANCE)
    }
    /// `LanguageOfDubbing`, from ERN 3.6.
    pub fn language_of_dubbing(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::LANGUAGE_OF_DUBBING)
    }
    /// `SubTitleLanguage`, from ERN 3.6.
    pub fn sub_title_language(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::SUB_TITLE_LANGUAGE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// `PLine`.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `ArtistProfilePage`.
    pub fn artist_profile_page(self) -> Children<'d, WebPage<'d>> {
        Children::of(self.0, name::ARTIST_PROFILE_PAGE)
    }
    /// `GlobalReleaseDate`, from ERN 3.5.1.
    pub fn global_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::GLOBAL_RELEASE_DATE)
    }
    /// `GlobalOriginalReleaseDate`, from ERN 3.5.1.
    pub fn global_original_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::GLOBAL_ORIGINAL_RELEASE_DATE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `IsMainRelease`.
    pub fn is_main_release(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_MAIN_RELEASE)
    }
}

/// `ReleaseCollectionReference`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseCollectionReference<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseCollectionReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseCollectionReference<'d> {
    /// The attribute `ReleaseResourceType`.
    pub fn release_resource_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::RELEASE_RESOURCE_TYPE)
    }
}

/// `ReleaseCollectionReferenceList`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseCollectionReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseCollectionReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseCollectionReferenceList<'d> {
    /// `NumberOfCollections`.
    pub fn number_of_collections(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_COLLECTIONS)
    }
    /// `ReleaseCollectionReference`.
    pub fn release_collection_reference(self) -> Children<'d, ReleaseCollectionReference<'d>> {
        Children::of(self.0, name::RELEASE_COLLECTION_REFERENCE)
    }
}

/// `ReleaseDeal`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseDeal<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseDeal<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseDeal<'d> {
    /// `DealReleaseReference`.
    pub fn deal_release_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::DEAL_RELEASE_REFERENCE)
    }
    /// `Deal`.
    pub fn deal(self) -> Children<'d, Deal<'d>> {
        Children::of(self.0, name::DEAL)
    }
    /// `EffectiveDate`.
    pub fn effective_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::EFFECTIVE_DATE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ReleaseDetailsByTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseDetailsByTerritory<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseDetailsByTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseDetailsByTerritory<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `DisplayArtistName`.
    pub fn display_artist_name(self) -> Children<'d, Name<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `LabelName`.
    pub fn label_name(self) -> Children<'d, LabelName<'d>> {
        Children::of(self.0, name::LABEL_NAME)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, Artist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `IsMultiArtistCompilation`.
    pub fn is_multi_artist_compilation(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_MULTI_ARTIST_COMPILATION)
    }
    /// `AdministratingRecordCompany`.
    pub fn administrating_record_company(self) -> Children<'d, AdministratingRecordCompany<'d>> {
        Children::of(self.0, name::ADMINISTRATING_RECORD_COMPANY)
    }
    /// `ReleaseType`.
    pub fn release_type(self) -> Children<'d, ReleaseType<'d>> {
        Children::of(self.0, name::RELEASE_TYPE)
    }
    /// `RelatedRelease`.
    pub fn related_release(self) -> Children<'d, RelatedRelease<'d>> {
        Children::of(self.0, name::RELATED_RELEASE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningType<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `AvRating`.
    pub fn av_rating(self) -> Children<'d, AvRating<'d>> {
        Children::of(self.0, name::AV_RATING)
    }
    /// `MarketingComment`.
    pub fn marketing_comment(self) -> Option<Comment<'d>> {
        super::super::first(self.0, name::MARKETING_COMMENT)
    }
    /// `ResourceGroup`.
    pub fn resource_group(self) -> Children<'d, ResourceGroup<'d>> {
        Children::of(self.0, name::RESOURCE_GROUP)
    }
    /// `Genre`.
    pub fn genre(self) -> Children<'d, Genre<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `PLine`, from ERN 3.7.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CLine`, from ERN 3.7.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `ReleaseDate`, from ERN 3.5.1.
    pub fn release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::RELEASE_DATE)
    }
    /// `OriginalReleaseDate`.
    pub fn original_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::ORIGINAL_RELEASE_DATE)
    }
    /// `OriginalDigitalReleaseDate`.
    pub fn original_digital_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::ORIGINAL_DIGITAL_RELEASE_DATE)
    }
    /// `FileAvailabilityDescription`.
    pub fn file_availability_description(self) -> Children<'d, Description<'d>> {
        Children::of(self.0, name::FILE_AVAILABILITY_DESCRIPTION)
    }
    /// `File`.
    pub fn file(self) -> Children<'d, File<'d>> {
        Children::of(self.0, name::FILE)
    }
    /// `Keywords`.
    pub fn keywords(self) -> Children<'d, Keywords<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`.
    pub fn synopsis(self) -> Option<Synopsis<'d>> {
        super::super::first(self.0, name::SYNOPSIS)
    }
    /// `Character`.
    pub fn character(self) -> Children<'d, Character<'d>> {
        Children::of(self.0, name::CHARACTER)
    }
    /// `NumberOfUnitsPerPhysicalRelease`.
    pub fn number_of_units_per_physical_release(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_UNITS_PER_PHYSICAL_RELEASE)
    }
    /// `DisplayConductor`, from ERN 3.5.1.
    pub fn display_conductor(self) -> Children<'d, Artist<'d>> {
        Children::of(self.0, name::DISPLAY_CONDUCTOR)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ReleaseId`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseId<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseId<'d> {
    /// `GRid`.
    pub fn g_rid(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::G_RID)
    }
    /// `ISRC`.
    pub fn isrc(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISRC)
    }
    /// `ICPN`.
    pub fn icpn(self) -> Option<ICPN<'d>> {
        super::super::first(self.0, name::ICPN)
    }
    /// `CatalogNumber`.
    pub fn catalog_number(self) -> Option<CatalogNumber<'d>> {
        super::super::first(self.0, name::CATALOG_NUMBER)
    }
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
    }
}

/// `ReleaseList`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseList<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseList<'d> {
    /// `Release`.
    pub fn release(self) -> Children<'d, Release<'d>> {
        Children::of(self.0, name::RELEASE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ReleaseRelationshipType`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseRelationshipType<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseRelationshipType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseRelationshipType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `ReleaseResourceReference`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseResourceReference<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseResourceReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseResourceReference<'d> {
    /// The attribute `ReleaseResourceType`.
    pub fn release_resource_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::RELEASE_RESOURCE_TYPE)
    }
}

/// `ReleaseResourceReferenceList`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseResourceReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseResourceReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseResourceReferenceList<'d> {
    /// `ReleaseResourceReference`.
    pub fn release_resource_reference(self) -> Children<'d, ReleaseResourceReference<'d>> {
        Children::of(self.0, name::RELEASE_RESOURCE_REFERENCE)
    }
}

/// `ReleaseSummaryDetailsByTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseSummaryDetailsByTerritory<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseSummaryDetailsByTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseSummaryDetailsByTerritory<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `DisplayArtistName`.
    pub fn display_artist_name(self) -> Children<'d, Name<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `LabelName`.
    pub fn label_name(self) -> Children<'d, LabelName<'d>> {
        Children::of(self.0, name::LABEL_NAME)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ReleaseType`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseType<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `ResourceContainedResourceReference`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceContainedResourceReference<'d>(Node<'d>);

impl<'d> View<'d> for ResourceContainedResourceReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceContainedResourceReference<'d> {
    /// `ResourceContainedResourceReference`.
    pub fn resource_contained_resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE)
    }
    /// `DurationUsed`.
    pub fn duration_used(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION_USED)
    }
    /// `StartPoint`.
    pub fn start_point(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::START_POINT)
    }
    /// `Purpose`.
    pub fn purpose(self) -> Option<Purpose<'d>> {
        super::super::first(self.0, name::PURPOSE)
    }
}

/// `ResourceContainedResourceReferenceList`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceContainedResourceReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for ResourceContainedResourceReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceContainedResourceReferenceList<'d> {
    /// `ResourceContainedResourceReference`.
    pub fn resource_contained_resource_reference(self) -> Children<'d, ResourceContainedResourceReference<'d>> {
        Children::of(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE)
    }
}

/// `ResourceContributor`, up to ERN 3.6.
#[derive(Clone, Copy, Debug)]
pub struct ResourceContributor<'d>(Node<'d>);

impl<'d> View<'d> for ResourceContributor<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceContributor<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `ResourceContributorRole`.
    pub fn resource_contributor_role(self) -> Children<'d, ResourceContributorRole<'d>> {
        Children::of(self.0, name::RESOURCE_CONTRIBUTOR_ROLE)
    }
    /// `IsFeaturedArtist`, from ERN 3.5.1.
    pub fn is_featured_artist(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_FEATURED_ARTIST)
    }
    /// `IsContractedArtist`, from ERN 3.5.1.
    pub fn is_contracted_artist(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_CONTRACTED_ARTIST)
    }
    /// `TerritoryOfPerformance`, from ERN 3.5.1.
    pub fn territory_of_performance(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::TERRITORY_OF_PERFORMANCE)
    }
    /// `InstrumentType`, from ERN 3.5.1.
    pub fn instrument_type(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::INSTRUMENT_TYPE)
    }
    /// `ArtistDelegatedUsageRights`, from ERN 3.5.1.
    pub fn artist_delegated_usage_rights(self) -> Option<ArtistDelegatedUsageRights<'d>> {
        super::super::first(self.0, name::ARTIST_DELEGATED_USAGE_RIGHTS)
    }
    /// `Sex`, from ERN 3.5.1.
    pub fn sex(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEX)
    }
    /// `DateAndPlaceOfBirth`, from ERN 3.5.1.
    pub fn date_and_place_of_birth(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::DATE_AND_PLACE_OF_BIRTH)
    }
    /// `DateAndPlaceOfDeath`, from ERN 3.5.1.
    pub fn date_and_place_of_death(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::DATE_AND_PLACE_OF_DEATH)
    }
    /// `PrimaryRole`, from ERN 3.5.1.
    pub fn primary_role(self) -> Option<ArtistRole<'d>> {
        super::super::first(self.0, name::PRIMARY_ROLE)
    }
    /// `PrimaryInstrumentType`, from ERN 3.5.1.
    pub fn primary_instrument_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PRIMARY_INSTRUMENT_TYPE)
    }
    /// `GoverningAgreementType`, from ERN 3.5.1.
    pub fn governing_agreement_type(self) -> Option<GoverningAgreementType<'d>> {
        super::super::first(self.0, name::GOVERNING_AGREEMENT_TYPE)
    }
    /// `ContactInformation`, from ERN 3.5.1.
    pub fn contact_information(self) -> Option<ContactId<'d>> {
        super::super::first(self.0, name::CONTACT_INFORMATION)
    }
    /// `TerritoryOfResidency`, from ERN 3.5.1.
    pub fn territory_of_residency(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TERRITORY_OF_RESIDENCY)
    }
    /// `AdditionalRoles`, from ERN 3.5.1.
    pub fn additional_roles(self) -> Children<'d, ArtistRole<'d>> {
        Children::of(self.0, name::ADDITIONAL_ROLES)
    }
    /// `Genre`, from ERN 3.5.1.
    pub fn genre(self) -> Children<'d, Genre<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `Membership`, from ERN 3.5.1.
    pub fn membership(self) -> Children<'d, Membership<'d>> {
        Children::of(self.0, name::MEMBERSHIP)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `ResourceContributorRole`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceContributorRole<'d>(Node<'d>);

impl<'d> View<'d> for ResourceContributorRole<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceContributorRole<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `ResourceGroup`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceGroup<'d>(Node<'d>);

impl<'d> View<'d> for ResourceGroup<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceGroup<'d> {
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, Artist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `DisplayConductor`, from ERN 3.5.1.
    pub fn display_conductor(self) -> Children<'d, Artist<'d>> {
        Children::of(self.0, name::DISPLAY_CONDUCTOR)
    }
    /// `DisplayComposer`, from ERN 3.5.1.
    pub fn display_composer(self) -> Children<'d, Artist<'d>> {
        Children::of(self.0, name::DISPLAY_COMPOSER)
    }
    /// `ResourceContributor`.
    pub fn resource_contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::RESOURCE_CONTRIBUTOR)
    }
    /// `IndirectResourceContributor`.
    pub fn indirect_resource_contributor(self) -> Children<'d, IndirectResourceContributor<'d>> {
        Children::of(self.0, name::INDIRECT_RESOURCE_CONTRIBUTOR)
    }
    /// `CarrierType`, from ERN 3.6.
    pub fn carrier_type(self) -> Children<'d, CarrierType<'d>> {
        Children::of(self.0, name::CARRIER_TYPE)
    }
    /// `ResourceGroup`.
    pub fn resource_group(self) -> Children<'d, ResourceGroup<'d>> {
        Children::of(self.0, name::RESOURCE_GROUP)
    }
    /// `ResourceGroupContentItem`.
    pub fn resource_group_content_item(self) -> Children<'d, ExtendedResourceGroupContentItem<'d>> {
        Children::of(self.0, name::RESOURCE_GROUP_CONTENT_ITEM)
    }
    /// `ResourceGroupResourceReferenceList`.
    pub fn resource_group_resource_reference_list(self) -> Option<ResourceGroupResourceReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_GROUP_RESOURCE_REFERENCE_LIST)
    }
    /// `ResourceGroupReleaseReference`.
    pub fn resource_group_release_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_GROUP_RELEASE_REFERENCE)
    }
    /// `ReleaseId`.
    pub fn release_id(self) -> Option<ReleaseId<'d>> {
        super::super::first(self.0, name::RELEASE_ID)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ResourceGroupContentItem`, up to ERN 3.6.
#[derive(Clone, Copy, Debug)]
pub struct ResourceGroupContentItem<'d>(Node<'d>);

impl<'d> View<'d> for ResourceGroupContentItem<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceGroupContentItem<'d> {
    /// `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `SequenceSubNumber`.
    pub fn sequence_sub_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_SUB_NUMBER)
    }
    /// `ResourceType`.
    pub fn resource_type(self) -> Children<'d, ResourceType<'d>> {
        Children::of(self.0, name::RESOURCE_TYPE)
    }
    /// `ReleaseResourceReference`.
    pub fn release_resource_reference(self) -> Option<ReleaseResourceReference<'d>> {
        super::super::first(self.0, name::RELEASE_RESOURCE_REFERENCE)
    }
    /// `LinkedReleaseResourceReference`.
    pub fn linked_release_resource_reference(self) -> Children<'d, LinkedReleaseResourceReference<'d>> {
        Children::of(self.0, name::LINKED_RELEASE_RESOURCE_REFERENCE)
    }
    /// `ResourceGroupContentItemReleaseReference`.
    pub fn resource_group_content_item_release_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_GROUP_CONTENT_ITEM_RELEASE_REFERENCE)
    }
    /// `ReleaseId`.
    pub fn release_id(self) -> Option<ReleaseId<'d>> {
        super::super::first(self.0, name::RELEASE_ID)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `IsHiddenResource`.
    pub fn is_hidden_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_HIDDEN_RESOURCE)
    }
    /// `IsBonusResource`.
    pub fn is_bonus_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_BONUS_RESOURCE)
    }
    /// `IsInstantGratificationResource`, from ERN 3.6.
    pub fn is_instant_gratification_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_INSTANT_GRATIFICATION_RESOURCE)
    }
}

/// `ResourceGroupResourceReferenceList`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceGroupResourceReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for ResourceGroupResourceReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceGroupResourceReferenceList<'d> {
    /// `ResourceGroupResourceReference`.
    pub fn resource_group_resource_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RESOURCE_GROUP_RESOURCE_REFERENCE)
    }
}

/// `ResourceList`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceList<'d>(Node<'d>);

impl<'d> View<'d> for ResourceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceList<'d> {
    /// `SoundRecording`.
    pub fn sound_recording(self) -> Children<'d, SoundRecording<'d>> {
        Children::of(self.0, name::SOUND_RECORDING)
    }
    /// `MIDI`.
    pub fn midi(self) -> Children<'d, MIDI<'d>> {
        Children::of(self.0, name::MIDI)
    }
    /// `Video`.
    pub fn video(self) -> Children<'d, Video<'d>> {
        Children::of(self.0, name::VIDEO)
    }
    /// `Image`.
    pub fn image(self) -> Children<'d, Image<'d>> {
        Children::of(self.0, name::IMAGE)
    }
    /// `Text`.
    pub fn text(self) -> Children<'d, Text<'d>> {
        Children::of(self.0, name::TEXT)
    }
    /// `SheetMusic`.
    pub fn sheet_music(self) -> Children<'d, SheetMusic<'d>> {
        Children::of(self.0, name::SHEET_MUSIC)
    }
    /// `Software`.
    pub fn software(self) -> Children<'d, Software<'d>> {
        Children::of(self.0, name::SOFTWARE)
    }
    /// `UserDefinedResource`.
    pub fn user_defined_resource(self) -> Children<'d, UserDefinedResource<'d>> {
        Children::of(self.0, name::USER_DEFINED_RESOURCE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ResourceMusicalWorkReference`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceMusicalWorkReference<'d>(Node<'d>);

impl<'d> View<'d> for ResourceMusicalWorkReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceMusicalWorkReference<'d> {
    /// `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `DurationUsed`.
    pub fn duration_used(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION_USED)
    }
    /// `IsFragment`.
    pub fn is_fragment(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_FRAGMENT)
    }
    /// `ResourceMusicalWorkReference`.
    pub fn resource_musical_work_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_MUSICAL_WORK_REFERENCE)
    }
}

/// `ResourceMusicalWorkReferenceList`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceMusicalWorkReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for ResourceMusicalWorkReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceMusicalWorkReferenceList<'d> {
    /// `ResourceMusicalWorkReference`.
    pub fn resource_musical_work_reference(self) -> Children<'d, ResourceMusicalWorkReference<'d>> {
        Children::of(self.0, name::RESOURCE_MUSICAL_WORK_REFERENCE)
    }
}

/// `ResourceOmissionReason`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceOmissionReason<'d>(Node<'d>);

impl<'d> View<'d> for ResourceOmissionReason<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceOmissionReason<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `ResourceProprietaryId`, from ERN 3.7.
#[derive(Clone, Copy, Debug)]
pub struct ResourceProprietaryId<'d>(Node<'d>);

impl<'d> View<'d> for ResourceProprietaryId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceProprietaryId<'d> {
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
    }
}

/// `ResourceType`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceType<'d>(Node<'d>);

impl<'d> View<'d> for ResourceType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `ResourceUsage`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceUsage<'d>(Node<'d>);

impl<'d> View<'d> for ResourceUsage<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceUsage<'d> {
    /// `DealResourceReference`.
    pub fn deal_resource_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::DEAL_RESOURCE_REFERENCE)
    }
    /// `Usage`.
    pub fn usage(self) -> Children<'d, Usage<'d>> {
        Children::of(self.0, name::USAGE)
    }
}

/// `RightShare`.
#[derive(Clone, Copy, Debug)]
pub struct RightShare<'d>(Node<'d>);

impl<'d> View<'d> for RightShare<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RightShare<'d> {
    /// `RightShareId`.
    pub fn right_share_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_ID)
    }
    /// `RightShareReference`.
    pub fn right_share_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_REFERENCE)
    }
    /// `RightShareCreationReferenceList`.
    pub fn right_share_creation_reference_list(self) -> Option<RightShareCreationReferenceList<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_CREATION_REFERENCE_LIST)
    }
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, AllTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, AllTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `RightsType`.
    pub fn rights_type(self) -> Children<'d, RightsType<'d>> {
        Children::of(self.0, name::RIGHTS_TYPE)
    }
    /// `UseType`.
    pub fn use_type(self) -> Children<'d, UseType<'d>> {
        Children::of(self.0, name::USE_TYPE)
    }
    /// `UserInterfaceType`.
    pub fn user_interface_type(self) -> Children<'d, UserInterfaceType<'d>> {
        Children::of(self.0, name::USER_INTERFACE_TYPE)
    }
    /// `DistributionChannelType`.
    pub fn distribution_channel_type(self) -> Children<'d, DistributionChannelType<'d>> {
        Children::of(self.0, name::DISTRIBUTION_CHANNEL_TYPE)
    }
    /// `CarrierType`.
    pub fn carrier_type(self) -> Children<'d, CarrierType<'d>> {
        Children::of(self.0, name::CARRIER_TYPE)
    }
    /// `CommercialModelType`.
    pub fn commercial_model_type(self) -> Children<'d, CommercialModelType<'d>> {
        Children::of(self.0, name::COMMERCIAL_MODEL_TYPE)
    }
    /// `MusicalWorkRightsClaimType`.
    pub fn musical_work_rights_claim_type(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::MUSICAL_WORK_RIGHTS_CLAIM_TYPE)
    }
    /// `RightsController`.
    pub fn rights_controller(self) -> Children<'d, RightsController<'d>> {
        Children::of(self.0, name::RIGHTS_CONTROLLER)
    }
    /// `ValidityPeriod`.
    pub fn validity_period(self) -> Option<Period<'d>> {
        super::super::first(self.0, name::VALIDITY_PERIOD)
    }
    /// `PercentageUnknown`, up to ERN 3.4.1.
    pub fn percentage_unknown(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PERCENTAGE_UNKNOWN)
    }
    /// `PercentageRate`, up to ERN 3.4.1.
    pub fn percentage_rate(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PERCENTAGE_RATE)
    }
    /// `RightShareUnknown`, from ERN 3.5.1.
    pub fn right_share_unknown(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_UNKNOWN)
    }
    /// `RightSharePercentage`, from ERN 3.5.1.
    pub fn right_share_percentage(self) -> Option<Percentage<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_PERCENTAGE)
    }
    /// `TariffReference`.
    pub fn tariff_reference(self) -> Option<TariffReference<'d>> {
        super::super::first(self.0, name::TARIFF_REFERENCE)
    }
    /// `LicenseStatus`.
    pub fn license_status(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::LICENSE_STATUS)
    }
    /// `HasFirstLicenseRefusal`.
    pub fn has_first_license_refusal(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_FIRST_LICENSE_REFUSAL)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `RightShareCreationReferenceList`.
#[derive(Clone, Copy, Debug)]
pub struct RightShareCreationReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for RightShareCreationReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RightShareCreationReferenceList<'d> {
    /// `RightShareWorkReference`.
    pub fn right_share_work_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RIGHT_SHARE_WORK_REFERENCE)
    }
    /// `RightShareResourceReference`.
    pub fn right_share_resource_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RIGHT_SHARE_RESOURCE_REFERENCE)
    }
    /// `RightShareReleaseReference`.
    pub fn right_share_release_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RIGHT_SHARE_RELEASE_REFERENCE)
    }
}

/// `RightsAgreementId`.
#[derive(Clone, Copy, Debug)]
pub struct RightsAgreementId<'d>(Node<'d>);

impl<'d> View<'d> for RightsAgreementId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RightsAgreementId<'d> {
    /// `MWLI`.
    pub fn mwli(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::MWLI)
    }
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
}

/// `RightsClaimPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct RightsClaimPolicy<'d>(Node<'d>);

impl<'d> View<'d> for RightsClaimPolicy<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RightsClaimPolicy<'d> {
    /// `Condition`.
    pub fn condition(self) -> Children<'d, Condition<'d>> {
        Children::of(self.0, name::CONDITION)
    }
    /// `RightsClaimPolicyType`.
    pub fn rights_claim_policy_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHTS_CLAIM_POLICY_TYPE)
    }
}

/// `RightsController`.
#[derive(Clone, Copy, Debug)]
pub struct RightsController<'d>(Node<'d>);

impl<'d> View<'d> for RightsController<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RightsController<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `RightsControllerRole`.
    pub fn rights_controller_role(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RIGHTS_CONTROLLER_ROLE)
    }
    /// `RightShareUnknown`.
    pub fn right_share_unknown(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_UNKNOWN)
    }
    /// `RightSharePercentage`.
    pub fn right_share_percentage(self) -> Option<Percentage<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_PERCENTAGE)
    }
    /// `RightsControllerType`, from ERN 3.5.1.
    pub fn rights_controller_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHTS_CONTROLLER_TYPE)
    }
    /// `TerritoryOfRegistration`, from ERN 3.5.1, up to ERN 3.5.1.
    pub fn territory_of_registration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TERRITORY_OF_REGISTRATION)
    }
    /// `StartDate`, from ERN 3.5.1, up to ERN 3.5.1.
    pub fn start_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::START_DATE)
    }
    /// `EndDate`, from ERN 3.5.1, up to ERN 3.5.1.
    pub fn end_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::END_DATE)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `RightsType`.
#[derive(Clone, Copy, Debug)]
pub struct RightsType<'d>(Node<'d>);

impl<'d> View<'d> for RightsType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RightsType<'d> {
    /// The attribute `TerritoryCode`.
    pub fn territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::TERRITORY_CODE)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `SalesReportingProxyReleaseId`.
#[derive(Clone, Copy, Debug)]
pub struct SalesReportingProxyReleaseId<'d>(Node<'d>);

impl<'d> View<'d> for SalesReportingProxyReleaseId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SalesReportingProxyReleaseId<'d> {
    /// `ReleaseId`.
    pub fn release_id(self) -> Option<ReleaseId<'d>> {
        super::super::first(self.0, name::RELEASE_ID)
    }
    /// `Reason`.
    pub fn reason(self) -> Option<Reason<'d>> {
        super::super::first(self.0, name::REASON)
    }
    /// `ReasonType`.
    pub fn reason_type(self) -> Option<ReasonType<'d>> {
        super::super::first(self.0, name::REASON_TYPE)
    }
}

/// `SamplingRate`.
#[derive(Clone, Copy, Debug)]
pub struct SamplingRate<'d>(Node<'d>);

impl<'d> View<'d> for SamplingRate<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SamplingRate<'d> {
    /// The attribute `UnitOfMeasure`.
    pub fn unit_of_measure(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::UNIT_OF_MEASURE)
    }
}

/// `SheetMusic`.
#[derive(Clone, Copy, Debug)]
pub struct SheetMusic<'d>(Node<'d>);

impl<'d> View<'d> for SheetMusic<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SheetMusic<'d> {
    /// `SheetMusicType`.
    pub fn sheet_music_type(self) -> Option<SheetMusicType<'d>> {
        super::super::first(self.0, name::SHEET_MUSIC_TYPE)
    }
    /// `IsArtistRelated`.
    pub fn is_artist_related(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_ARTIST_RELATED)
    }
    /// `SheetMusicId`.
    pub fn sheet_music_id(self) -> Children<'d, SheetMusicId<'d>> {
        Children::of(self.0, name::SHEET_MUSIC_ID)
    }
    /// `IndirectSheetMusicId`.
    pub fn indirect_sheet_music_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::INDIRECT_SHEET_MUSIC_ID)
    }
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `LanguageOfLyrics`.
    pub fn language_of_lyrics(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::LANGUAGE_OF_LYRICS)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// `ResourceMusicalWorkReferenceList`.
    pub fn resource_musical_work_reference_list(self) -> Option<ResourceMusicalWorkReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST)
    }
    /// `ResourceContainedResourceReferenceList`.
    pub fn resource_contained_resource_reference_list(self) -> Option<ResourceContainedResourceReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST)
    }
    /// `ReferenceTitle`.
    pub fn reference_title(self) -> Option<ReferenceTitle<'d>> {
        super::super::first(self.0, name::REFERENCE_TITLE)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `SheetMusicDetailsByTerritory`.
    pub fn sheet_music_details_by_territory(self) -> Children<'d, SheetMusicDetailsByTerritory<'d>> {
        Children::of(self.0, name::SHEET_MUSIC_DETAILS_BY_TERRITORY)
    }
    /// The attribute `IsUpdated`.
    pub fn is_updated(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_UPDATED)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `SheetMusicCodecType`.
#[derive(Clone, Copy, Debug)]
pub struct SheetMusicCodecType<'d>(Node<'d>);

impl<'d> View<'d> for SheetMusicCodecType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SheetMusicCodecType<'d> {
    /// The attribute `Version`.
    pub fn version(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::VERSION)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `SheetMusicDetailsByTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct SheetMusicDetailsByTerritory<'d>(Node<'d>);

impl<'d> View<'d> for SheetMusicDetailsByTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SheetMusicDetailsByTerritory<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `ResourceContributor`.
    pub fn resource_contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::RESOURCE_CONTRIBUTOR)
    }
    /// `IndirectResourceContributor`.
    pub fn indirect_resource_contributor(self) -> Children<'d, IndirectResourceContributor<'d>> {
        Children::of(self.0, name::INDIRECT_RESOURCE_CONTRIBUTOR)
    }
    /// `DisplayArtistName`, from ERN 3.7.
    pub fn display_artist_name(self) -> Children<'d, Name<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `CourtesyLine`.
    pub fn courtesy_line(self) -> Option<CourtesyLine<'d>> {
        super::super::first(self.0, name::COURTESY_LINE)
    }
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub fn resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::RESOURCE_RELEASE_DATE)
    }
    /// `OriginalResourceReleaseDate`.
    pub fn original_resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::ORIGINAL_RESOURCE_RELEASE_DATE)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `Genre`.
    pub fn genre(self) -> Children<'d, Genre<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningType<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `TechnicalSheetMusicDetails`.
    pub fn technical_sheet_music_details(self) -> Children<'d, TechnicalSheetMusicDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_SHEET_MUSIC_DETAILS)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `SheetMusicId`.
#[derive(Clone, Copy, Debug)]
pub struct SheetMusicId<'d>(Node<'d>);

impl<'d> View<'d> for SheetMusicId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SheetMusicId<'d> {
    /// `ISMN`.
    pub fn ismn(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISMN)
    }
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
    }
}

/// `SheetMusicType`.
#[derive(Clone, Copy, Debug)]
pub struct SheetMusicType<'d>(Node<'d>);

impl<'d> View<'d> for SheetMusicType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SheetMusicType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `SocietyAffiliation`.
#[derive(Clone, Copy, Debug)]
pub struct SocietyAffiliation<'d>(Node<'d>);

impl<'d> View<'d> for SocietyAffiliation<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SocietyAffiliation<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, AllTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, AllTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `MusicRightsSociety`.
    pub fn music_rights_society(self) -> Option<PartyDescriptor<'d>> {
        super::super::first(self.0, name::MUSIC_RIGHTS_SOCIETY)
    }
}

/// `Software`.
#[derive(Clone, Copy, Debug)]
pub struct Software<'d>(Node<'d>);

impl<'d> View<'d> for Software<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Software<'d> {
    /// `SoftwareType`.
    pub fn software_type(self) -> Option<SoftwareType<'d>> {
        super::super::first(self.0, name::SOFTWARE_TYPE)
    }
    /// `IsArtistRelated`.
    pub fn is_artist_related(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_ARTIST_RELATED)
    }
    /// `SoftwareId`.
    pub fn software_id(self) -> Children<'d, ResourceProprietaryId<'d>> {
        Children::of(self.0, name::SOFTWARE_ID)
    }
    /// `IndirectSoftwareId`.
    pub fn indirect_software_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::INDIRECT_SOFTWARE_ID)
    }
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `ResourceMusicalWorkReferenceList`.
    pub fn resource_musical_work_reference_list(self) -> Option<ResourceMusicalWorkReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST)
    }
    /// `ResourceContainedResourceReferenceList`.
    pub fn resource_contained_resource_reference_list(self) -> Option<ResourceContainedResourceReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `SoftwareDetailsByTerritory`.
    pub fn software_details_by_territory(self) -> Children<'d, SoftwareDetailsByTerritory<'d>> {
        Children::of(self.0, name::SOFTWARE_DETAILS_BY_TERRITORY)
    }
    /// The attribute `IsUpdated`.
    pub fn is_updated(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_UPDATED)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `SoftwareDetailsByTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct SoftwareDetailsByTerritory<'d>(Node<'d>);

impl<'d> View<'d> for SoftwareDetailsByTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoftwareDetailsByTerritory<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `Title`, from ERN 3.7.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `ResourceContributor`.
    pub fn resource_contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::RESOURCE_CONTRIBUTOR)
    }
    /// `IndirectResourceContributor`.
    pub fn indirect_resource_contributor(self) -> Children<'d, IndirectResourceContributor<'d>> {
        Children::of(self.0, name::INDIRECT_RESOURCE_CONTRIBUTOR)
    }
    /// `DisplayArtistName`, from ERN 3.7.
    pub fn display_artist_name(self) -> Children<'d, Name<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `PLine`.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `CourtesyLine`.
    pub fn courtesy_line(self) -> Option<CourtesyLine<'d>> {
        super::super::first(self.0, name::COURTESY_LINE)
    }
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub fn resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::RESOURCE_RELEASE_DATE)
    }
    /// `OriginalResourceReleaseDate`.
    pub fn original_resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::ORIGINAL_RESOURCE_RELEASE_DATE)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `Keywords`.
    pub fn keywords(self) -> Children<'d, Keywords<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`.
    pub fn synopsis(self) -> Option<Synopsis<'d>> {
        super::super::first(self.0, name::SYNOPSIS)
    }
    /// `Genre`.
    pub fn genre(self) -> Children<'d, Genre<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningType<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `TechnicalSoftwareDetails`.
    pub fn technical_software_details(self) -> Children<'d, TechnicalSoftwareDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_SOFTWARE_DETAILS)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `SoftwareId`, up to ERN 3.6.
#[derive(Clone, Copy, Debug)]
pub struct SoftwareId<'d>(Node<'d>);

impl<'d> View<'d> for SoftwareId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoftwareId<'d> {
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
    }
}

/// `SoftwareType`.
#[derive(Clone, Copy, Debug)]
pub struct SoftwareType<'d>(Node<'d>);

impl<'d> View<'d> for SoftwareType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoftwareType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `SoundProcessorType`.
#[derive(Clone, Copy, Debug)]
pub struct SoundProcessorType<'d>(Node<'d>);

impl<'d> View<'d> for SoundProcessorType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoundProcessorType<'d> {
    /// The attribute `Version`.
    pub fn version(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::VERSION)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `SoundRecording`.
#[derive(Clone, Copy, Debug)]
pub struct SoundRecording<'d>(Node<'d>);

impl<'d> View<'d> for SoundRecording<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoundRecording<'d> {
    /// `SoundRecordingType`.
    pub fn sound_recording_type(self) -> Option<SoundRecordingType<'d>> {
        super::super::first(self.0, name::SOUND_RECORDING_TYPE)
    }
    /// `IsArtistRelated`.
    pub fn is_artist_related(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_ARTIST_RELATED)
    }
    /// `SoundRecordingId`.
    pub fn sound_recording_id(self) -> Children<'d, SoundRecordingId<'d>> {
        Children::of(self.0, name::SOUND_RECORDING_ID)
    }
    /// `IndirectSoundRecordingId`.
    pub fn indirect_sound_recording_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::INDIRECT_SOUND_RECORDING_ID)
    }
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `ReferenceTitle`.
    pub fn reference_title(self) -> Option<ReferenceTitle<'d>> {
        super::super::first(self.0, name::REFERENCE_TITLE)
    }
    /// `InstrumentationDescription`.
    pub fn instrumentation_description(self) -> Option<Description<'d>> {
        super::super::first(self.0, name::INSTRUMENTATION_DESCRIPTION)
    }
    /// `IsMedley`.
    pub fn is_medley(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_MEDLEY)
    }
    /// `IsPotpourri`.
    pub fn is_potpourri(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_POTPOURRI)
    }
    /// `IsInstrumental`.
    pub fn is_instrumental(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_INSTRUMENTAL)
    }
    /// `IsBackground`.
    pub fn is_background(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_BACKGROUND)
    }
    /// `IsHiddenResource`.
    pub fn is_hidden_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_HIDDEN_RESOURCE)
    }
    /// `IsBonusResource`.
    pub fn is_bonus_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_BONUS_RESOURCE)
    }
    /// `HasPreOrderFulfillment`, from ERN 3.6.
    pub fn has_pre_order_fulfillment(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_PRE_ORDER_FULFILLMENT)
    }
    /// `IsComputerGenerated`.
    pub fn is_computer_generated(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_COMPUTER_GENERATED)
    }
    /// `IsRemastered`, from ERN 3.5.1.
    pub fn is_remastered(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_REMASTERED)
    }
    /// `NoSilenceBefore`.
    pub fn no_silence_before(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NO_SILENCE_BEFORE)
    }
    /// `NoSilenceAfter`.
    pub fn no_silence_after(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NO_SILENCE_AFTER)
    }
    /// `PerformerInformationRequired`.
    pub fn performer_information_required(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PERFORMER_INFORMATION_REQUIRED)
    }
    /// `LanguageOfPerformance`.
    pub fn language_of_performance(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::LANGUAGE_OF_PERFORMANCE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// `SoundRecordingCollectionReferenceList`.
    pub fn sound_recording_collection_reference_list(self) -> Option<SoundRecordingCollectionReferenceList<'d>> {
        super::super::first(self.0, name::SOUND_RECORDING_COLLECTION_REFERENCE_LIST)
    }
    /// `ResourceMusicalWorkReferenceList`.
    pub fn resource_musical_work_reference_list(self) -> Option<ResourceMusicalWorkReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST)
    }
    /// `ResourceContainedResourceReferenceList`.
    pub fn resource_contained_resource_reference_list(self) -> Option<ResourceContainedResourceReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `MasteredDate`.
    pub fn mastered_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::MASTERED_DATE)
    }
    /// `RemasteredDate`, from ERN 3.7.
    pub fn remastered_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::REMASTERED_DATE)
    }
    /// `SoundRecordingDetailsByTerritory`.
    pub fn sound_recording_details_by_territory(self) -> Children<'d, SoundRecordingDetailsByTerritory<'d>> {
        Children::of(self.0, name::SOUND_RECORDING_DETAILS_BY_TERRITORY)
    }
    /// `TerritoryOfCommissioning`, from ERN 3.5.1.
    pub fn territory_of_commissioning(self) -> Option<AllTerritoryCode<'d>> {
        super::super::first(self.0, name::TERRITORY_OF_COMMISSIONING)
    }
    /// `NumberOfFeaturedArtists`, from ERN 3.5.1.
    pub fn number_of_featured_artists(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_FEATURED_ARTISTS)
    }
    /// `NumberOfNonFeaturedArtists`, from ERN 3.5.1.
    pub fn number_of_non_featured_artists(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_NON_FEATURED_ARTISTS)
    }
    /// `NumberOfContractedArtists`, from ERN 3.5.1.
    pub fn number_of_contracted_artists(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_CONTRACTED_ARTISTS)
    }
    /// `NumberOfNonContractedArtists`, from ERN 3.5.1.
    pub fn number_of_non_contracted_artists(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_NON_CONTRACTED_ARTISTS)
    }
    /// The attribute `IsUpdated`.
    pub fn is_updated(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_UPDATED)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `SoundRecordingCollectionReference`.
#[derive(Clone, Copy, Debug)]
pub struct SoundRecordingCollectionReference<'d>(Node<'d>);

impl<'d> View<'d> for SoundRecordingCollectionReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoundRecordingCollectionReference<'d> {
    /// `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `SoundRecordingCollectionReference`.
    pub fn sound_recording_collection_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SOUND_RECORDING_COLLECTION_REFERENCE)
    }
    /// `StartTime`.
    pub fn start_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::START_TIME)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `EndTime`.
    pub fn end_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::END_TIME)
    }
    /// `ReleaseResourceType`.
    pub fn release_resource_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_RESOURCE_TYPE)
    }
}

/// `SoundRecordingCollectionReferenceList`.
#[derive(Clone, Copy, Debug)]
pub struct SoundRecordingCollectionReferenceList<'d>(Node<'d>);

impl<'d> View<'d> for SoundRecordingCollectionReferenceList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoundRecordingCollectionReferenceList<'d> {
    /// `NumberOfCollections`.
    pub fn number_of_collections(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_COLLECTIONS)
    }
    /// `SoundRecordingCollectionReference`.
    pub fn sound_recording_collection_reference(self) -> Children<'d, SoundRecordingCollectionReference<'d>> {
        Children::of(self.0, name::SOUND_RECORDING_COLLECTION_REFERENCE)
    }
}

/// `SoundRecordingDetailsByTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct SoundRecordingDetailsByTerritory<'d>(Node<'d>);

impl<'d> View<'d> for SoundRecordingDetailsByTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoundRecordingDetailsByTerritory<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, Artist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `DisplayConductor`, from ERN 3.5.1.
    pub fn display_conductor(self) -> Children<'d, Artist<'d>> {
        Children::of(self.0, name::DISPLAY_CONDUCTOR)
    }
    /// `ResourceContributor`.
    pub fn resource_contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::RESOURCE_CONTRIBUTOR)
    }
    /// `IndirectResourceContributor`.
    pub fn indirect_resource_contributor(self) -> Children<'d, IndirectResourceContributor<'d>> {
        Children::of(self.0, name::INDIRECT_RESOURCE_CONTRIBUTOR)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// `DisplayArtistName`, from ERN 3.7.
    pub fn display_artist_name(self) -> Children<'d, Name<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `LabelName`.
    pub fn label_name(self) -> Children<'d, LabelName<'d>> {
        Children::of(self.0, name::LABEL_NAME)
    }
    /// `RightsController`.
    pub fn rights_controller(self) -> Children<'d, TypedRightsController<'d>> {
        Children::of(self.0, name::RIGHTS_CONTROLLER)
    }
    /// `RemasteredDate`.
    pub fn remastered_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::REMASTERED_DATE)
    }
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub fn resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::RESOURCE_RELEASE_DATE)
    }
    /// `OriginalResourceReleaseDate`.
    pub fn original_resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::ORIGINAL_RESOURCE_RELEASE_DATE)
    }
    /// `PLine`.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CourtesyLine`.
    pub fn courtesy_line(self) -> Option<CourtesyLine<'d>> {
        super::super::first(self.0, name::COURTESY_LINE)
    }
    /// `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `HostSoundCarrier`.
    pub fn host_sound_carrier(self) -> Children<'d, HostSoundCarrier<'d>> {
        Children::of(self.0, name::HOST_SOUND_CARRIER)
    }
    /// `MarketingComment`.
    pub fn marketing_comment(self) -> Option<Comment<'d>> {
        super::super::first(self.0, name::MARKETING_COMMENT)
    }
    /// `Genre`.
    pub fn genre(self) -> Children<'d, Genre<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningType<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `AvRating`.
    pub fn av_rating(self) -> Children<'d, AvRating<'d>> {
        Children::of(self.0, name::AV_RATING)
    }
    /// `TechnicalSoundRecordingDetails`.
    pub fn technical_sound_recording_details(self) -> Children<'d, TechnicalSoundRecordingDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_SOUND_RECORDING_DETAILS)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `Keywords`.
    pub fn keywords(self) -> Children<'d, Keywords<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`.
    pub fn synopsis(self) -> Option<Synopsis<'d>> {
        super::super::first(self.0, name::SYNOPSIS)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `SoundRecordingId`.
#[derive(Clone, Copy, Debug)]
pub struct SoundRecordingId<'d>(Node<'d>);

impl<'d> View<'d> for SoundRecordingId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoundRecordingId<'d> {
    /// `ISRC`.
    pub fn isrc(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISRC)
    }
    /// `CatalogNumber`.
    pub fn catalog_number(self) -> Option<CatalogNumber<'d>> {
        super::super::first(self.0, name::CATALOG_NUMBER)
    }
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
    }
}

/// `SoundRecordingPreviewDetails`.
#[derive(Clone, Copy, Debug)]
pub struct SoundRecordingPreviewDetails<'d>(Node<'d>);

impl<'d> View<'d> for SoundRecordingPreviewDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoundRecordingPreviewDetails<'d> {
    /// `PartType`.
    pub fn part_type(self) -> Option<Description<'d>> {
        super::super::first(self.0, name::PART_TYPE)
    }
    /// `StartPoint`.
    pub fn start_point(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::START_POINT)
    }
    /// `EndPoint`.
    pub fn end_point(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::END_POINT)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `TopLeftCorner`.
    pub fn top_left_corner(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TOP_LEFT_CORNER)
    }
    /// `BottomRightCorner`.
    pub fn bottom_right_corner(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BOTTOM_RIGHT_CORNER)
    }
    /// `ExpressionType`.
    pub fn expression_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::EXPRESSION_TYPE)
    }
}

/// `SoundRecordingType`.
#[derive(Clone, Copy, Debug)]
pub struct SoundRecordingType<'d>(Node<'d>);

impl<'d> View<'d> for SoundRecordingType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoundRecordingType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `SubTitle`.
#[derive(Clone, Copy, Debug)]
pub struct SubTitle<'d>(Node<'d>);

impl<'d> View<'d> for SubTitle<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SubTitle<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `Synopsis`.
#[derive(Clone, Copy, Debug)]
pub struct Synopsis<'d>(Node<'d>);

impl<'d> View<'d> for Synopsis<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Synopsis<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `TariffReference`.
#[derive(Clone, Copy, Debug)]
pub struct TariffReference<'d>(Node<'d>);

impl<'d> View<'d> for TariffReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TariffReference<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `TariffSubReference`.
    pub fn tariff_sub_reference(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::TARIFF_SUB_REFERENCE)
    }
}

/// `TechnicalImageDetails`.
#[derive(Clone, Copy, Debug)]
pub struct TechnicalImageDetails<'d>(Node<'d>);

impl<'d> View<'d> for TechnicalImageDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TechnicalImageDetails<'d> {
    /// `TechnicalResourceDetailsReference`.
    pub fn technical_resource_details_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TECHNICAL_RESOURCE_DETAILS_REFERENCE)
    }
    /// `DrmPlatformType`.
    pub fn drm_platform_type(self) -> Option<DrmPlatformType<'d>> {
        super::super::first(self.0, name::DRM_PLATFORM_TYPE)
    }
    /// `ContainerFormat`.
    pub fn container_format(self) -> Option<ContainerFormat<'d>> {
        super::super::first(self.0, name::CONTAINER_FORMAT)
    }
    /// `ImageCodecType`.
    pub fn image_codec_type(self) -> Option<ImageCodecType<'d>> {
        super::super::first(self.0, name::IMAGE_CODEC_TYPE)
    }
    /// `ImageHeight`.
    pub fn image_height(self) -> Option<Extent<'d>> {
        super::super::first(self.0, name::IMAGE_HEIGHT)
    }
    /// `ImageWidth`.
    pub fn image_width(self) -> Option<Extent<'d>> {
        super::super::first(self.0, name::IMAGE_WIDTH)
    }
    /// `AspectRatio`.
    pub fn aspect_ratio(self) -> Option<AspectRatio<'d>> {
        super::super::first(self.0, name::ASPECT_RATIO)
    }
    /// `ColorDepth`.
    pub fn color_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COLOR_DEPTH)
    }
    /// `ImageResolution`.
    pub fn image_resolution(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IMAGE_RESOLUTION)
    }
    /// `IsPreview`.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`.
    pub fn preview_details(self) -> Option<PreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `ConsumerFulfillmentDate`.
    pub fn consumer_fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::CONSUMER_FULFILLMENT_DATE)
    }
    /// `FileAvailabilityDescription`.
    pub fn file_availability_description(self) -> Children<'d, Description<'d>> {
        Children::of(self.0, name::FILE_AVAILABILITY_DESCRIPTION)
    }
    /// `File`.
    pub fn file(self) -> Children<'d, File<'d>> {
        Children::of(self.0, name::FILE)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `TechnicalInstantiation`.
#[derive(Clone, Copy, Debug)]
pub struct TechnicalInstantiation<'d>(Node<'d>);

impl<'d> View<'d> for TechnicalInstantiation<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TechnicalInstantiation<'d> {
    /// `DrmEnforcementType`.
    pub fn drm_enforcement_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DRM_ENFORCEMENT_TYPE)
    }
    /// `VideoDefinitionType`.
    pub fn video_definition_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VIDEO_DEFINITION_TYPE)
    }
    /// `CodingType`.
    pub fn coding_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CODING_TYPE)
    }
    /// `BitRate`.
    pub fn bit_rate(self) -> Option<BitRate<'d>> {
        super::super::first(self.0, name::BIT_RATE)
    }
}

/// `TechnicalMidiDetails`.
#[derive(Clone, Copy, Debug)]
pub struct TechnicalMidiDetails<'d>(Node<'d>);

impl<'d> View<'d> for TechnicalMidiDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TechnicalMidiDetails<'d> {
    /// `TechnicalResourceDetailsReference`.
    pub fn technical_resource_details_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TECHNICAL_RESOURCE_DETAILS_REFERENCE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `ResourceProcessingRequired`.
    pub fn resource_processing_required(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_PROCESSING_REQUIRED)
    }
    /// `UsableResourceDuration`.
    pub fn usable_resource_duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::USABLE_RESOURCE_DURATION)
    }
    /// `IsPreview`.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`.
    pub fn preview_details(self) -> Option<SoundRecordingPreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `ConsumerFulfillmentDate`.
    pub fn consumer_fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::CONSUMER_FULFILLMENT_DATE)
    }
    /// `FileAvailabilityDescription`.
    pub fn file_availability_description(self) -> Children<'d, Description<'d>> {
        Children::of(self.0, name::FILE_AVAILABILITY_DESCRIPTION)
    }
    /// `File`.
    pub fn file(self) -> Children<'d, File<'d>> {
        Children::of(self.0, name::FILE)
    }
    /// `NumberOfVoices`.
    pub fn number_of_voices(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_VOICES)
    }
    /// `SoundProcessorType`.
    pub fn sound_processor_type(self) -> Option<SoundProcessorType<'d>> {
        super::super::first(self.0, name::SOUND_PROCESSOR_TYPE)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `TechnicalSheetMusicDetails`.
#[derive(Clone, Copy, Debug)]
pub struct TechnicalSheetMusicDetails<'d>(Node<'d>);

impl<'d> View<'d> for TechnicalSheetMusicDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TechnicalSheetMusicDetails<'d> {
    /// `TechnicalResourceDetailsReference`.
    pub fn technical_resource_details_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TECHNICAL_RESOURCE_DETAILS_REFERENCE)
    }
    /// `DrmPlatformType`.
    pub fn drm_platform_type(self) -> Option<DrmPlatformType<'d>> {
        super::super::first(self.0, name::DRM_PLATFORM_TYPE)
    }
    /// `ContainerFormat`.
    pub fn container_format(self) -> Option<ContainerFormat<'d>> {
        super::super::first(self.0, name::CONTAINER_FORMAT)
    }
    /// `SheetMusicCodecType`.
    pub fn sheet_music_codec_type(self) -> Option<SheetMusicCodecType<'d>> {
        super::super::first(self.0, name::SHEET_MUSIC_CODEC_TYPE)
    }
    /// `IsPreview`.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`.
    pub fn preview_details(self) -> Option<PreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `ConsumerFulfillmentDate`.
    pub fn consumer_fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::CONSUMER_FULFILLMENT_DATE)
    }
    /// `FileAvailabilityDescription`.
    pub fn file_availability_description(self) -> Children<'d, Description<'d>> {
        Children::of(self.0, name::FILE_AVAILABILITY_DESCRIPTION)
    }
    /// `File`.
    pub fn file(self) -> Children<'d, File<'d>> {
        Children::of(self.0, name::FILE)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `TechnicalSoftwareDetails`.
#[derive(Clone, Copy, Debug)]
pub struct TechnicalSoftwareDetails<'d>(Node<'d>);

impl<'d> View<'d> for TechnicalSoftwareDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TechnicalSoftwareDetails<'d> {
    /// `TechnicalResourceDetailsReference`.
    pub fn technical_resource_details_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TECHNICAL_RESOURCE_DETAILS_REFERENCE)
    }
    /// `DrmPlatformType`.
    pub fn drm_platform_type(self) -> Option<DrmPlatformType<'d>> {
        super::super::first(self.0, name::DRM_PLATFORM_TYPE)
    }
    /// `OperatingSystemType`.
    pub fn operating_system_type(self) -> Option<OperatingSystemType<'d>> {
        super::super::first(self.0, name::OPERATING_SYSTEM_TYPE)
    }
    /// `IsPreview`.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`.
    pub fn preview_details(self) -> Option<PreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `ConsumerFulfillmentDate`.
    pub fn consumer_fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::CONSUMER_FULFILLMENT_DATE)
    }
    /// `FileAvailabilityDescription`.
    pub fn file_availability_description(self) -> Children<'d, Description<'d>> {
        Children::of(self.0, name::FILE_AVAILABILITY_DESCRIPTION)
    }
    /// `File`.
    pub fn file(self) -> Children<'d, File<'d>> {
        Children::of(self.0, name::FILE)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `TechnicalSoundRecordingDetails`.
#[derive(Clone, Copy, Debug)]
pub struct TechnicalSoundRecordingDetails<'d>(Node<'d>);

impl<'d> View<'d> for TechnicalSoundRecordingDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TechnicalSoundRecordingDetails<'d> {
    /// `TechnicalResourceDetailsReference`.
    pub fn technical_resource_details_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TECHNICAL_RESOURCE_DETAILS_REFERENCE)
    }
    /// `DrmPlatformType`.
    pub fn drm_platform_type(self) -> Option<DrmPlatformType<'d>> {
        super::super::first(self.0, name::DRM_PLATFORM_TYPE)
    }
    /// `ContainerFormat`.
    pub fn container_format(self) -> Option<ContainerFormat<'d>> {
        super::super::first(self.0, name::CONTAINER_FORMAT)
    }
    /// `AudioCodecType`.
    pub fn audio_codec_type(self) -> Option<AudioCodecType<'d>> {
        super::super::first(self.0, name::AUDIO_CODEC_TYPE)
    }
    /// `BitRate`.
    pub fn bit_rate(self) -> Option<BitRate<'d>> {
        super::super::first(self.0, name::BIT_RATE)
    }
    /// `NumberOfChannels`.
    pub fn number_of_channels(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_CHANNELS)
    }
    /// `SamplingRate`.
    pub fn sampling_rate(self) -> Option<SamplingRate<'d>> {
        super::super::first(self.0, name::SAMPLING_RATE)
    }
    /// `BitsPerSample`.
    pub fn bits_per_sample(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BITS_PER_SAMPLE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `ResourceProcessingRequired`.
    pub fn resource_processing_required(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_PROCESSING_REQUIRED)
    }
    /// `UsableResourceDuration`.
    pub fn usable_resource_duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::USABLE_RESOURCE_DURATION)
    }
    /// `IsPreview`.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`.
    pub fn preview_details(self) -> Option<SoundRecordingPreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `ConsumerFulfillmentDate`.
    pub fn consumer_fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::CONSUMER_FULFILLMENT_DATE)
    }
    /// `FileAvailabilityDescription`.
    pub fn file_availability_description(self) -> Children<'d, Description<'d>> {
        Children::of(self.0, name::FILE_AVAILABILITY_DESCRIPTION)
    }
    /// `File`.
    pub fn file(self) -> Children<'d, File<'d>> {
        Children::of(self.0, name::FILE)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `TechnicalTextDetails`.
#[derive(Clone, Copy, Debug)]
pub struct TechnicalTextDetails<'d>(Node<'d>);

impl<'d> View<'d> for TechnicalTextDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TechnicalTextDetails<'d> {
    /// `TechnicalResourceDetailsReference`.
    pub fn technical_resource_details_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TECHNICAL_RESOURCE_DETAILS_REFERENCE)
    }
    /// `DrmPlatformType`.
    pub fn drm_platform_type(self) -> Option<DrmPlatformType<'d>> {
        super::super::first(self.0, name::DRM_PLATFORM_TYPE)
    }
    /// `ContainerFormat`.
    pub fn container_format(self) -> Option<ContainerFormat<'d>> {
        super::super::first(self.0, name::CONTAINER_FORMAT)
    }
    /// `TextCodecType`.
    pub fn text_codec_type(self) -> Option<TextCodecType<'d>> {
        super::super::first(self.0, name::TEXT_CODEC_TYPE)
    }
    /// `IsPreview`.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`.
    pub fn preview_details(self) -> Option<PreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `ConsumerFulfillmentDate`.
    pub fn consumer_fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::CONSUMER_FULFILLMENT_DATE)
    }
    /// `FileAvailabilityDescription`.
    pub fn file_availability_description(self) -> Children<'d, Description<'d>> {
        Children::of(self.0, name::FILE_AVAILABILITY_DESCRIPTION)
    }
    /// `File`.
    pub fn file(self) -> Children<'d, File<'d>> {
        Children::of(self.0, name::FILE)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `TechnicalUserDefinedResourceDetails`.
#[derive(Clone, Copy, Debug)]
pub struct TechnicalUserDefinedResourceDetails<'d>(Node<'d>);

impl<'d> View<'d> for TechnicalUserDefinedResourceDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TechnicalUserDefinedResourceDetails<'d> {
    /// `TechnicalResourceDetailsReference`.
    pub fn technical_resource_details_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TECHNICAL_RESOURCE_DETAILS_REFERENCE)
    }
    /// `UserDefinedValue`.
    pub fn user_defined_value(self) -> Children<'d, UserDefinedValue<'d>> {
        Children::of(self.0, name::USER_DEFINED_VALUE)
    }
    /// `IsPreview`.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`.
    pub fn preview_details(self) -> Option<PreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `ConsumerFulfillmentDate`.
    pub fn consumer_fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::CONSUMER_FULFILLMENT_DATE)
    }
    /// `FileAvailabilityDescription`.
    pub fn file_availability_description(self) -> Children<'d, Description<'d>> {
        Children::of(self.0, name::FILE_AVAILABILITY_DESCRIPTION)
    }
    /// `File`.
    pub fn file(self) -> Children<'d, File<'d>> {
        Children::of(self.0, name::FILE)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `TechnicalVideoDetails`.
#[derive(Clone, Copy, Debug)]
pub struct TechnicalVideoDetails<'d>(Node<'d>);

impl<'d> View<'d> for TechnicalVideoDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TechnicalVideoDetails<'d> {
    /// `TechnicalResourceDetailsReference`.
    pub fn technical_resource_details_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TECHNICAL_RESOURCE_DETAILS_REFERENCE)
    }
    /// `DrmPlatformType`.
    pub fn drm_platform_type(self) -> Option<DrmPlatformType<'d>> {
        super::super::first(self.0, name::DRM_PLATFORM_TYPE)
    }
    /// `OverallBitRate`.
    pub fn overall_bit_rate(self) -> Option<BitRate<'d>> {
        super::super::first(self.0, name::OVERALL_BIT_RATE)
    }
    /// `ContainerFormat`.
    pub fn container_format(self) -> Option<ContainerFormat<'d>> {
        super::super::first(self.0, name::CONTAINER_FORMAT)
    }
    /// `VideoCodecType`.
    pub fn video_codec_type(self) -> Option<VideoCodecType<'d>> {
        super::super::first(self.0, name::VIDEO_CODEC_TYPE)
    }
    /// `VideoBitRate`.
    pub fn video_bit_rate(self) -> Option<BitRate<'d>> {
        super::super::first(self.0, name::VIDEO_BIT_RATE)
    }
    /// `FrameRate`.
    pub fn frame_rate(self) -> Option<FrameRate<'d>> {
        super::super::first(self.0, name::FRAME_RATE)
    }
    /// `ImageHeight`.
    pub fn image_height(self) -> Option<Extent<'d>> {
        super::super::first(self.0, name::IMAGE_HEIGHT)
    }
    /// `ImageWidth`.
    pub fn image_width(self) -> Option<Extent<'d>> {
        super::super::first(self.0, name::IMAGE_WIDTH)
    }
    /// `AspectRatio`.
    pub fn aspect_ratio(self) -> Option<AspectRatio<'d>> {
        super::super::first(self.0, name::ASPECT_RATIO)
    }
    /// `ColorDepth`.
    pub fn color_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COLOR_DEPTH)
    }
    /// `VideoDefinitionType`.
    pub fn video_definition_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VIDEO_DEFINITION_TYPE)
    }
    /// `AudioCodecType`.
    pub fn audio_codec_type(self) -> Option<AudioCodecType<'d>> {
        super::super::first(self.0, name::AUDIO_CODEC_TYPE)
    }
    /// `AudioBitRate`.
    pub fn audio_bit_rate(self) -> Option<BitRate<'d>> {
        super::super::first(self.0, name::AUDIO_BIT_RATE)
    }
    /// `NumberOfAudioChannels`.
    pub fn number_of_audio_channels(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_AUDIO_CHANNELS)
    }
    /// `AudioSamplingRate`.
    pub fn audio_sampling_rate(self) -> Option<SamplingRate<'d>> {
        super::super::first(self.0, name::AUDIO_SAMPLING_RATE)
    }
    /// `AudioBitsPerSample`.
    pub fn audio_bits_per_sample(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::AUDIO_BITS_PER_SAMPLE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `ResourceProcessingRequired`.
    pub fn resource_processing_required(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_PROCESSING_REQUIRED)
    }
    /// `UsableResourceDuration`.
    pub fn usable_resource_duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::USABLE_RESOURCE_DURATION)
    }
    /// `IsPreview`.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`.
    pub fn preview_details(self) -> Option<SoundRecordingPreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `ConsumerFulfillmentDate`.
    pub fn consumer_fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::CONSUMER_FULFILLMENT_DATE)
    }
    /// `FileAvailabilityDescription`.
    pub fn file_availability_description(self) -> Children<'d, Description<'d>> {
        Children::of(self.0, name::FILE_AVAILABILITY_DESCRIPTION)
    }
    /// `File`.
    pub fn file(self) -> Children<'d, File<'d>> {
        Children::of(self.0, name::FILE)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `Text`.
#[derive(Clone, Copy, Debug)]
pub struct Text<'d>(Node<'d>);

impl<'d> View<'d> for Text<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Text<'d> {
    /// `TextType`.
    pub fn text_type(self) -> Option<TextType<'d>> {
        super::super::first(self.0, name::TEXT_TYPE)
    }
    /// `IsArtistRelated`.
    pub fn is_artist_related(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_ARTIST_RELATED)
    }
    /// `TextId`.
    pub fn text_id(self) -> Children<'d, TextId<'d>> {
        Children::of(self.0, name::TEXT_ID)
    }
    /// `IndirectTextId`.
    pub fn indirect_text_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::INDIRECT_TEXT_ID)
    }
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `ResourceMusicalWorkReferenceList`.
    pub fn resource_musical_work_reference_list(self) -> Option<ResourceMusicalWorkReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST)
    }
    /// `ResourceContainedResourceReferenceList`.
    pub fn resource_contained_resource_reference_list(self) -> Option<ResourceContainedResourceReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `TextDetailsByTerritory`.
    pub fn text_details_by_territory(self) -> Children<'d, TextDetailsByTerritory<'d>> {
        Children::of(self.0, name::TEXT_DETAILS_BY_TERRITORY)
    }
    /// The attribute `IsUpdated`.
    pub fn is_updated(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_UPDATED)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `TextCodecType`.
#[derive(Clone, Copy, Debug)]
pub struct TextCodecType<'d>(Node<'d>);

impl<'d> View<'d> for TextCodecType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TextCodecType<'d> {
    /// The attribute `Version`.
    pub fn version(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::VERSION)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `TextDetailsByTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct TextDetailsByTerritory<'d>(Node<'d>);

impl<'d> View<'d> for TextDetailsByTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TextDetailsByTerritory<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `Title`, from ERN 3.7.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `ResourceContributor`.
    pub fn resource_contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::RESOURCE_CONTRIBUTOR)
    }
    /// `IndirectResourceContributor`.
    pub fn indirect_resource_contributor(self) -> Children<'d, IndirectResourceContributor<'d>> {
        Children::of(self.0, name::INDIRECT_RESOURCE_CONTRIBUTOR)
    }
    /// `DisplayArtistName`, from ERN 3.7.
    pub fn display_artist_name(self) -> Children<'d, Name<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `CourtesyLine`.
    pub fn courtesy_line(self) -> Option<CourtesyLine<'d>> {
        super::super::first(self.0, name::COURTESY_LINE)
    }
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub fn resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::RESOURCE_RELEASE_DATE)
    }
    /// `OriginalResourceReleaseDate`.
    pub fn original_resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::ORIGINAL_RESOURCE_RELEASE_DATE)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `Keywords`.
    pub fn keywords(self) -> Children<'d, Keywords<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`.
    pub fn synopsis(self) -> Option<Synopsis<'d>> {
        super::super::first(self.0, name::SYNOPSIS)
    }
    /// `Genre`.
    pub fn genre(self) -> Children<'d, Genre<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningType<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `TechnicalTextDetails`.
    pub fn technical_text_details(self) -> Children<'d, TechnicalTextDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_TEXT_DETAILS)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `TextId`.
#[derive(Clone, Copy, Debug)]
pub struct TextId<'d>(Node<'d>);

impl<'d> View<'d> for TextId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TextId<'d> {
    /// `ISBN`.
    pub fn isbn(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISBN)
    }
    /// `ISSN`.
    pub fn issn(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISSN)
    }
    /// `SICI`.
    pub fn sici(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SICI)
    }
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
    }
}

/// `TextType`.
#[derive(Clone, Copy, Debug)]
pub struct TextType<'d>(Node<'d>);

impl<'d> View<'d> for TextType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TextType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `Title`.
#[derive(Clone, Copy, Debug)]
pub struct Title<'d>(Node<'d>);

impl<'d> View<'d> for Title<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Title<'d> {
    /// `TitleText`.
    pub fn title_text(self) -> Option<TitleText<'d>> {
        super::super::first(self.0, name::TITLE_TEXT)
    }
    /// `SubTitle`.
    pub fn sub_title(self) -> Children<'d, TypedSubTitle<'d>> {
        Children::of(self.0, name::SUB_TITLE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `TitleType`.
    pub fn title_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::TITLE_TYPE)
    }
}

/// `TitleText`.
#[derive(Clone, Copy, Debug)]
pub struct TitleText<'d>(Node<'d>);

impl<'d> View<'d> for TitleText<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TitleText<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `TypedRightsController`, from ERN 3.6.
#[derive(Clone, Copy, Debug)]
pub struct TypedRightsController<'d>(Node<'d>);

impl<'d> View<'d> for TypedRightsController<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TypedRightsController<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `RightsControllerRole`.
    pub fn rights_controller_role(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RIGHTS_CONTROLLER_ROLE)
    }
    /// `RightShareUnknown`.
    pub fn right_share_unknown(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_UNKNOWN)
    }
    /// `RightSharePercentage`.
    pub fn right_share_percentage(self) -> Option<Percentage<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_PERCENTAGE)
    }
    /// `RightsControllerType`.
    pub fn rights_controller_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHTS_CONTROLLER_TYPE)
    }
    /// `TerritoryOfRegistration`.
    pub fn territory_of_registration(self) -> Option<AllTerritoryCode<'d>> {
        super::super::first(self.0, name::TERRITORY_OF_REGISTRATION)
    }
    /// `StartDate`.
    pub fn start_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::START_DATE)
    }
    /// `EndDate`.
    pub fn end_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::END_DATE)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `TypedSubTitle`.
#[derive(Clone, Copy, Debug)]
pub struct TypedSubTitle<'d>(Node<'d>);

impl<'d> View<'d> for TypedSubTitle<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TypedSubTitle<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `SubTitleType`.
    pub fn sub_title_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SUB_TITLE_TYPE)
    }
}

/// `Usage`.
#[derive(Clone, Copy, Debug)]
pub struct Usage<'d>(Node<'d>);

impl<'d> View<'d> for Usage<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Usage<'d> {
    /// `UseType`.
    pub fn use_type(self) -> Children<'d, UseType<'d>> {
        Children::of(self.0, name::USE_TYPE)
    }
    /// `UserInterfaceType`.
    pub fn user_interface_type(self) -> Children<'d, UserInterfaceType<'d>> {
        Children::of(self.0, name::USER_INTERFACE_TYPE)
    }
    /// `DistributionChannelType`.
    pub fn distribution_channel_type(self) -> Children<'d, DistributionChannelType<'d>> {
        Children::of(self.0, name::DISTRIBUTION_CHANNEL_TYPE)
    }
    /// `CarrierType`.
    pub fn carrier_type(self) -> Children<'d, CarrierType<'d>> {
        Children::of(self.0, name::CARRIER_TYPE)
    }
    /// `TechnicalInstantiation`.
    pub fn technical_instantiation(self) -> Option<TechnicalInstantiation<'d>> {
        super::super::first(self.0, name::TECHNICAL_INSTANTIATION)
    }
    /// `NumberOfUsages`.
    pub fn number_of_usages(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_USAGES)
    }
}

/// `UseType`.
#[derive(Clone, Copy, Debug)]
pub struct UseType<'d>(Node<'d>);

impl<'d> View<'d> for UseType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> UseType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `UserDefinedResource`.
#[derive(Clone, Copy, Debug)]
pub struct UserDefinedResource<'d>(Node<'d>);

impl<'d> View<'d> for UserDefinedResource<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> UserDefinedResource<'d> {
    /// `UserDefinedResourceType`.
    pub fn user_defined_resource_type(self) -> Option<UserDefinedResourceType<'d>> {
        super::super::first(self.0, name::USER_DEFINED_RESOURCE_TYPE)
    }
    /// `IsArtistRelated`.
    pub fn is_artist_related(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_ARTIST_RELATED)
    }
    /// `UserDefinedResourceId`.
    pub fn user_defined_resource_id(self) -> Children<'d, ResourceProprietaryId<'d>> {
        Children::of(self.0, name::USER_DEFINED_RESOURCE_ID)
    }
    /// `IndirectUserDefinedResourceId`.
    pub fn indirect_user_defined_resource_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::INDIRECT_USER_DEFINED_RESOURCE_ID)
    }
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `ResourceMusicalWorkReferenceList`.
    pub fn resource_musical_work_reference_list(self) -> Option<ResourceMusicalWorkReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST)
    }
    /// `ResourceContainedResourceReferenceList`.
    pub fn resource_contained_resource_reference_list(self) -> Option<ResourceContainedResourceReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `UserDefinedValue`.
    pub fn user_defined_value(self) -> Children<'d, UserDefinedValue<'d>> {
        Children::of(self.0, name::USER_DEFINED_VALUE)
    }
    /// `CreationDate`, from ERN 3.7.
    pub fn creation_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `UserDefinedResourceDetailsByTerritory`.
    pub fn user_defined_resource_details_by_territory(self) -> Children<'d, UserDefinedResourceDetailsByTerritory<'d>> {
        Children::of(self.0, name::USER_DEFINED_RESOURCE_DETAILS_BY_TERRITORY)
    }
    /// The attribute `IsUpdated`.
    pub fn is_updated(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_UPDATED)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `UserDefinedResourceDetailsByTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct UserDefinedResourceDetailsByTerritory<'d>(Node<'d>);

impl<'d> View<'d> for UserDefinedResourceDetailsByTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> UserDefinedResourceDetailsByTerritory<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `Title`, from ERN 3.7.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `ResourceContributor`.
    pub fn resource_contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::RESOURCE_CONTRIBUTOR)
    }
    /// `IndirectResourceContributor`.
    pub fn indirect_resource_contributor(self) -> Children<'d, IndirectResourceContributor<'d>> {
        Children::of(self.0, name::INDIRECT_RESOURCE_CONTRIBUTOR)
    }
    /// `DisplayArtistName`, from ERN 3.7.
    pub fn display_artist_name(self) -> Children<'d, Name<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `UserDefinedValue`.
    pub fn user_defined_value(self) -> Children<'d, UserDefinedValue<'d>> {
        Children::of(self.0, name::USER_DEFINED_VALUE)
    }
    /// `PLine`.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub fn resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::RESOURCE_RELEASE_DATE)
    }
    /// `OriginalResourceReleaseDate`.
    pub fn original_resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::ORIGINAL_RESOURCE_RELEASE_DATE)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `Keywords`.
    pub fn keywords(self) -> Children<'d, Keywords<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`.
    pub fn synopsis(self) -> Option<Synopsis<'d>> {
        super::super::first(self.0, name::SYNOPSIS)
    }
    /// `Genre`.
    pub fn genre(self) -> Children<'d, Genre<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningType<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `TechnicalUserDefinedResourceDetails`.
    pub fn technical_user_defined_resource_details(self) -> Children<'d, TechnicalUserDefinedResourceDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_USER_DEFINED_RESOURCE_DETAILS)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `UserDefinedResourceId`, up to ERN 3.6.
#[derive(Clone, Copy, Debug)]
pub struct UserDefinedResourceId<'d>(Node<'d>);

impl<'d> View<'d> for UserDefinedResourceId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> UserDefinedResourceId<'d> {
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
    }
}

/// `UserDefinedResourceType`.
#[derive(Clone, Copy, Debug)]
pub struct UserDefinedResourceType<'d>(Node<'d>);

impl<'d> View<'d> for UserDefinedResourceType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> UserDefinedResourceType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
}

/// `UserDefinedValue`.
#[derive(Clone, Copy, Debug)]
pub struct UserDefinedValue<'d>(Node<'d>);

impl<'d> View<'d> for UserDefinedValue<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> UserDefinedValue<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `Description`.
    pub fn description(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::DESCRIPTION)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `UserInterfaceType`.
#[derive(Clone, Copy, Debug)]
pub struct UserInterfaceType<'d>(Node<'d>);

impl<'d> View<'d> for UserInterfaceType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> UserInterfaceType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `Video`.
#[derive(Clone, Copy, Debug)]
pub struct Video<'d>(Node<'d>);

impl<'d> View<'d> for Video<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Video<'d> {
    /// `VideoType`.
    pub fn video_type(self) -> Option<VideoType<'d>> {
        super::super::first(self.0, name::VIDEO_TYPE)
    }
    /// `IsArtistRelated`.
    pub fn is_artist_related(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_ARTIST_RELATED)
    }
    /// `VideoId`.
    pub fn video_id(self) -> Children<'d, VideoId<'d>> {
        Children::of(self.0, name::VIDEO_ID)
    }
    /// `IndirectVideoId`.
    pub fn indirect_video_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::INDIRECT_VIDEO_ID)
    }
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `VideoCueSheetReference`.
    pub fn video_cue_sheet_reference(self) -> Children<'d, VideoCueSheetReference<'d>> {
        Children::of(self.0, name::VIDEO_CUE_SHEET_REFERENCE)
    }
    /// `ReasonForCueSheetAbsence`.
    pub fn reason_for_cue_sheet_absence(self) -> Option<Reason<'d>> {
        super::super::first(self.0, name::REASON_FOR_CUE_SHEET_ABSENCE)
    }
    /// `ReferenceTitle`.
    pub fn reference_title(self) -> Option<ReferenceTitle<'d>> {
        super::super::first(self.0, name::REFERENCE_TITLE)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `InstrumentationDescription`.
    pub fn instrumentation_description(self) -> Option<Description<'d>> {
        super::super::first(self.0, name::INSTRUMENTATION_DESCRIPTION)
    }
    /// `IsMedley`.
    pub fn is_medley(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_MEDLEY)
    }
    /// `IsPotpourri`.
    pub fn is_potpourri(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_POTPOURRI)
    }
    /// `IsInstrumental`.
    pub fn is_instrumental(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_INSTRUMENTAL)
    }
    /// `IsBackground`.
    pub fn is_background(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_BACKGROUND)
    }
    /// `IsHiddenResource`.
    pub fn is_hidden_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_HIDDEN_RESOURCE)
    }
    /// `IsBonusResource`.
    pub fn is_bonus_resource(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_BONUS_RESOURCE)
    }
    /// `HasPreOrderFulfillment`, from ERN 3.6.
    pub fn has_pre_order_fulfillment(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_PRE_ORDER_FULFILLMENT)
    }
    /// `IsRemastered`, from ERN 3.5.1.
    pub fn is_remastered(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_REMASTERED)
    }
    /// `NoSilenceBefore`.
    pub fn no_silence_before(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NO_SILENCE_BEFORE)
    }
    /// `NoSilenceAfter`.
    pub fn no_silence_after(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NO_SILENCE_AFTER)
    }
    /// `PerformerInformationRequired`.
    pub fn performer_information_required(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PERFORMER_INFORMATION_REQUIRED)
    }
    /// `LanguageOfPerformance`.
    pub fn language_of_performance(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::LANGUAGE_OF_PERFORMANCE)
    }
    /// `LanguageOfDubbing`, from ERN 3.6.
    pub fn language_of_dubbing(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::LANGUAGE_OF_DUBBING)
    }
    /// `SubTitleLanguage`, from ERN 3.6.
    pub fn sub_title_language(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::SUB_TITLE_LANGUAGE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// `VideoCollectionReferenceList`.
    pub fn video_collection_reference_list(self) -> Option<SoundRecordingCollectionReferenceList<'d>> {
        super::super::first(self.0, name::VIDEO_COLLECTION_REFERENCE_LIST)
    }
    /// `ResourceMusicalWorkReferenceList`.
    pub fn resource_musical_work_reference_list(self) -> Option<ResourceMusicalWorkReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST)
    }
    /// `ResourceContainedResourceReferenceList`.
    pub fn resource_contained_resource_reference_list(self) -> Option<ResourceContainedResourceReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `MasteredDate`.
    pub fn mastered_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::MASTERED_DATE)
    }
    /// `RemasteredDate`, from ERN 3.7.
    pub fn remastered_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::REMASTERED_DATE)
    }
    /// `VideoDetailsByTerritory`.
    pub fn video_details_by_territory(self) -> Children<'d, VideoDetailsByTerritory<'d>> {
        Children::of(self.0, name::VIDEO_DETAILS_BY_TERRITORY)
    }
    /// `TerritoryOfCommissioning`, from ERN 3.5.1.
    pub fn territory_of_commissioning(self) -> Option<AllTerritoryCode<'d>> {
        super::super::first(self.0, name::TERRITORY_OF_COMMISSIONING)
    }
    /// `NumberOfFeaturedArtists`, from ERN 3.5.1.
    pub fn number_of_featured_artists(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_FEATURED_ARTISTS)
    }
    /// `NumberOfNonFeaturedArtists`, from ERN 3.5.1.
    pub fn number_of_non_featured_artists(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_NON_FEATURED_ARTISTS)
    }
    /// `NumberOfContractedArtists`, from ERN 3.5.1.
    pub fn number_of_contracted_artists(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_CONTRACTED_ARTISTS)
    }
    /// `NumberOfNonContractedArtists`, from ERN 3.5.1.
    pub fn number_of_non_contracted_artists(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_NON_CONTRACTED_ARTISTS)
    }
    /// The attribute `IsUpdated`.
    pub fn is_updated(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_UPDATED)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `VideoCodecType`.
#[derive(Clone, Copy, Debug)]
pub struct VideoCodecType<'d>(Node<'d>);

impl<'d> View<'d> for VideoCodecType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> VideoCodecType<'d> {
    /// The attribute `Version`.
    pub fn version(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::VERSION)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `VideoCueSheetReference`.
#[derive(Clone, Copy, Debug)]
pub struct VideoCueSheetReference<'d>(Node<'d>);

impl<'d> View<'d> for VideoCueSheetReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> VideoCueSheetReference<'d> {
    /// `VideoCueSheetReference`.
    pub fn video_cue_sheet_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VIDEO_CUE_SHEET_REFERENCE)
    }
}

/// `VideoDetailsByTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct VideoDetailsByTerritory<'d>(Node<'d>);

impl<'d> View<'d> for VideoDetailsByTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> VideoDetailsByTerritory<'d> {
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `Title`.
    pub fn title(self) -> Children<'d, Title<'d>> {
        Children::of(self.0, name::TITLE)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, Artist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `DisplayConductor`, from ERN 3.5.1.
    pub fn display_conductor(self) -> Children<'d, Artist<'d>> {
        Children::of(self.0, name::DISPLAY_CONDUCTOR)
    }
    /// `ResourceContributor`.
    pub fn resource_contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::RESOURCE_CONTRIBUTOR)
    }
    /// `IndirectResourceContributor`.
    pub fn indirect_resource_contributor(self) -> Children<'d, IndirectResourceContributor<'d>> {
        Children::of(self.0, name::INDIRECT_RESOURCE_CONTRIBUTOR)
    }
    /// `RightsAgreementId`.
    pub fn rights_agreement_id(self) -> Option<RightsAgreementId<'d>> {
        super::super::first(self.0, name::RIGHTS_AGREEMENT_ID)
    }
    /// `DisplayArtistName`, from ERN 3.7.
    pub fn display_artist_name(self) -> Children<'d, Name<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `LabelName`.
    pub fn label_name(self) -> Children<'d, LabelName<'d>> {
        Children::of(self.0, name::LABEL_NAME)
    }
    /// `RightsController`.
    pub fn rights_controller(self) -> Children<'d, TypedRightsController<'d>> {
        Children::of(self.0, name::RIGHTS_CONTROLLER)
    }
    /// `RemasteredDate`.
    pub fn remastered_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::REMASTERED_DATE)
    }
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub fn resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::RESOURCE_RELEASE_DATE)
    }
    /// `OriginalResourceReleaseDate`.
    pub fn original_resource_release_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::ORIGINAL_RESOURCE_RELEASE_DATE)
    }
    /// `PLine`.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CourtesyLine`.
    pub fn courtesy_line(self) -> Option<CourtesyLine<'d>> {
        super::super::first(self.0, name::COURTESY_LINE)
    }
    /// `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `HostSoundCarrier`.
    pub fn host_sound_carrier(self) -> Children<'d, HostSoundCarrier<'d>> {
        Children::of(self.0, name::HOST_SOUND_CARRIER)
    }
    /// `MarketingComment`.
    pub fn marketing_comment(self) -> Option<Comment<'d>> {
        super::super::first(self.0, name::MARKETING_COMMENT)
    }
    /// `Genre`.
    pub fn genre(self) -> Children<'d, Genre<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningType<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `AvRating`.
    pub fn av_rating(self) -> Children<'d, AvRating<'d>> {
        Children::of(self.0, name::AV_RATING)
    }
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<FulfillmentDate<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `Keywords`.
    pub fn keywords(self) -> Children<'d, Keywords<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`.
    pub fn synopsis(self) -> Option<Synopsis<'d>> {
        super::super::first(self.0, name::SYNOPSIS)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `TechnicalVideoDetails`.
    pub fn technical_video_details(self) -> Children<'d, TechnicalVideoDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_VIDEO_DETAILS)
    }
    /// `Character`.
    pub fn character(self) -> Children<'d, Character<'d>> {
        Children::of(self.0, name::CHARACTER)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `VideoId`.
#[derive(Clone, Copy, Debug)]
pub struct VideoId<'d>(Node<'d>);

impl<'d> View<'d> for VideoId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> VideoId<'d> {
    /// `ISRC`.
    pub fn isrc(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISRC)
    }
    /// `ISAN`.
    pub fn isan(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISAN)
    }
    /// `VISAN`.
    pub fn visan(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VISAN)
    }
    /// `CatalogNumber`.
    pub fn catalog_number(self) -> Option<CatalogNumber<'d>> {
        super::super::first(self.0, name::CATALOG_NUMBER)
    }
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// `EIDR`, from ERN 3.8.
    pub fn eidr(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::EIDR)
    }
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
    }
}

/// `VideoType`.
#[derive(Clone, Copy, Debug)]
pub struct VideoType<'d>(Node<'d>);

impl<'d> View<'d> for VideoType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> VideoType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `WebPage`.
#[derive(Clone, Copy, Debug)]
pub struct WebPage<'d>(Node<'d>);

impl<'d> View<'d> for WebPage<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> WebPage<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, PartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `ReleaseId`.
    pub fn release_id(self) -> Children<'d, ReleaseId<'d>> {
        Children::of(self.0, name::RELEASE_ID)
    }
    /// `PageName`.
    pub fn page_name(self) -> Option<Name<'d>> {
        super::super::first(self.0, name::PAGE_NAME)
    }
    /// `URL`.
    pub fn url(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::URL)
    }
    /// `UserName`.
    pub fn user_name(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::USER_NAME)
    }
    /// `Password`.
    pub fn password(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PASSWORD)
    }
}

/// `WebPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct WebPolicy<'d>(Node<'d>);

impl<'d> View<'d> for WebPolicy<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> WebPolicy<'d> {
    /// `Condition`.
    pub fn condition(self) -> Option<Condition<'d>> {
        super::super::first(self.0, name::CONDITION)
    }
    /// `AccessBlockingRequested`.
    pub fn access_blocking_requested(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ACCESS_BLOCKING_REQUESTED)
    }
    /// `AccessLimitation`.
    pub fn access_limitation(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ACCESS_LIMITATION)
    }
    /// `EmbeddingAllowed`.
    pub fn embedding_allowed(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::EMBEDDING_ALLOWED)
    }
    /// `UserRatingAllowed`.
    pub fn user_rating_allowed(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::USER_RATING_ALLOWED)
    }
    /// `UserCommentAllowed`.
    pub fn user_comment_allowed(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::USER_COMMENT_ALLOWED)
    }
    /// `UserResponsesAllowed`.
    pub fn user_responses_allowed(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::USER_RESPONSES_ALLOWED)
    }
    /// `SyndicationAllowed`.
    pub fn syndication_allowed(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SYNDICATION_ALLOWED)
    }
}

/// `WorkList`.
#[derive(Clone, Copy, Debug)]
pub struct WorkList<'d>(Node<'d>);

impl<'d> View<'d> for WorkList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> WorkList<'d> {
    /// `MusicalWork`.
    pub fn musical_work(self) -> Children<'d, MusicalWork<'d>> {
        Children::of(self.0, name::MUSICAL_WORK)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}
