// Written by `cargo xtask gen` from schemas/. Not edited by hand.

//! The types of ERN 4, as views of nodes.

use super::super::{Children, Leaf, View};
use crate::schema::name;
use crate::xml::{Attribute, Node};

/// `AdditionalTitle`, up to ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct AdditionalTitle<'d>(Node<'d>);

impl<'d> View<'d> for AdditionalTitle<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> AdditionalTitle<'d> {
    /// `TitleText`.
    pub fn title_text(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TITLE_TEXT)
    }
    /// `SubTitle`.
    pub fn sub_title(self) -> Children<'d, DisplaySubTitle<'d>> {
        Children::of(self.0, name::SUB_TITLE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `TitleType`.
    pub fn title_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::TITLE_TYPE)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
    /// The attribute `IsInOriginalLanguage`.
    pub fn is_in_original_language(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_IN_ORIGINAL_LANGUAGE)
    }
}

/// `AdministratingRecordCompany`, from ERN 4.3.1.
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
    /// `RecordCompanyPartyReference`.
    pub fn record_company_party_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RECORD_COMPANY_PARTY_REFERENCE)
    }
    /// `Role`.
    pub fn role(self) -> Option<AdministratingRecordCompanyRole<'d>> {
        super::super::first(self.0, name::ROLE)
    }
}

/// `AdministratingRecordCompanyRole`.
#[derive(Clone, Copy, Debug)]
pub struct AdministratingRecordCompanyRole<'d>(Node<'d>);

impl<'d> View<'d> for AdministratingRecordCompanyRole<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> AdministratingRecordCompanyRole<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `AdministratingRecordCompanyWithReference`, up to ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct AdministratingRecordCompanyWithReference<'d>(Node<'d>);

impl<'d> View<'d> for AdministratingRecordCompanyWithReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> AdministratingRecordCompanyWithReference<'d> {
    /// `RecordCompanyPartyReference`.
    pub fn record_company_party_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RECORD_COMPANY_PARTY_REFERENCE)
    }
    /// `Role`.
    pub fn role(self) -> Option<AdministratingRecordCompanyRole<'d>> {
        super::super::first(self.0, name::ROLE)
    }
}

/// `Affiliation`.
#[derive(Clone, Copy, Debug)]
pub struct Affiliation<'d>(Node<'d>);

impl<'d> View<'d> for Affiliation<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Affiliation<'d> {
    /// `CompanyName`.
    pub fn company_name(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COMPANY_NAME)
    }
    /// `PartyAffiliateReference`.
    pub fn party_affiliate_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PARTY_AFFILIATE_REFERENCE)
    }
    /// `Type`.
    pub fn type_(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TYPE)
    }
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `ValidityPeriod`.
    pub fn validity_period(self) -> Option<ValidityPeriod<'d>> {
        super::super::first(self.0, name::VALIDITY_PERIOD)
    }
    /// `RightsType`.
    pub fn rights_type(self) -> Children<'d, RightsType<'d>> {
        Children::of(self.0, name::RIGHTS_TYPE)
    }
    /// `PercentageOfRightsAssignment`.
    pub fn percentage_of_rights_assignment(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PERCENTAGE_OF_RIGHTS_ASSIGNMENT)
    }
}

/// `AllTerritoryCode`.
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

/// `AspectRatio`.
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
    /// The attribute `AppliesToCroppedResource`.
    pub fn applies_to_cropped_resource(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLIES_TO_CROPPED_RESOURCE)
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

/// `AudioDeliveryFile`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct AudioDeliveryFile<'d>(Node<'d>);

impl<'d> View<'d> for AudioDeliveryFile<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> AudioDeliveryFile<'d> {
    /// `Type`.
    pub fn type_(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TYPE)
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
    /// `OriginalBitRate`.
    pub fn original_bit_rate(self) -> Option<BitRate<'d>> {
        super::super::first(self.0, name::ORIGINAL_BIT_RATE)
    }
    /// `NumberOfChannels`.
    pub fn number_of_channels(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_CHANNELS)
    }
    /// `NumberOfAudioObjects`.
    pub fn number_of_audio_objects(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_AUDIO_OBJECTS)
    }
    /// `SamplingRate`.
    pub fn sampling_rate(self) -> Option<SamplingRate<'d>> {
        super::super::first(self.0, name::SAMPLING_RATE)
    }
    /// `OriginalSamplingRate`.
    pub fn original_sampling_rate(self) -> Option<SamplingRate<'d>> {
        super::super::first(self.0, name::ORIGINAL_SAMPLING_RATE)
    }
    /// `BitsPerSample`.
    pub fn bits_per_sample(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BITS_PER_SAMPLE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `BitDepth`.
    pub fn bit_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BIT_DEPTH)
    }
    /// `File`.
    pub fn file(self) -> Option<File<'d>> {
        super::super::first(self.0, name::FILE)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// `IsProvidedInDelivery`.
    pub fn is_provided_in_delivery(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PROVIDED_IN_DELIVERY)
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
    /// `Rating`.
    pub fn rating(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RATING)
    }
    /// `Agency`.
    pub fn agency(self) -> Option<RatingAgency<'d>> {
        super::super::first(self.0, name::AGENCY)
    }
    /// `Reason`.
    pub fn reason(self) -> Option<RatingReason<'d>> {
        super::super::first(self.0, name::REASON)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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

/// `Brand`, from ERN 4.3.1.
#[derive(Clone, Copy, Debug)]
pub struct Brand<'d>(Node<'d>);

impl<'d> View<'d> for Brand<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Brand<'d> {
    /// `BrandReference`.
    pub fn brand_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BRAND_REFERENCE)
    }
    /// `BrandId`.
    pub fn brand_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::BRAND_ID)
    }
    /// `BrandName`.
    pub fn brand_name(self) -> Children<'d, PartyNameWithTerritory<'d>> {
        Children::of(self.0, name::BRAND_NAME)
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
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `CLineWithDefault`, up to ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct CLineWithDefault<'d>(Node<'d>);

impl<'d> View<'d> for CLineWithDefault<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CLineWithDefault<'d> {
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
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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

/// `Channel`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct Channel<'d>(Node<'d>);

impl<'d> View<'d> for Channel<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Channel<'d> {
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// `URL`.
    pub fn url(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::URL)
    }
}

/// `Chapter`.
#[derive(Clone, Copy, Debug)]
pub struct Chapter<'d>(Node<'d>);

impl<'d> View<'d> for Chapter<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Chapter<'d> {
    /// `ChapterReference`.
    pub fn chapter_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CHAPTER_REFERENCE)
    }
    /// `ChapterId`.
    pub fn chapter_id(self) -> Children<'d, ChapterId<'d>> {
        Children::of(self.0, name::CHAPTER_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, Contributor<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
    }
    /// `Character`.
    pub fn character(self) -> Children<'d, Character<'d>> {
        Children::of(self.0, name::CHARACTER)
    }
    /// `RepresentativeImageReference`.
    pub fn representative_image_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::REPRESENTATIVE_IMAGE_REFERENCE)
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
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ChapterId`, from ERN 4.3.1.
#[derive(Clone, Copy, Debug)]
pub struct ChapterId<'d>(Node<'d>);

impl<'d> View<'d> for ChapterId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ChapterId<'d> {
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
    /// `EIDR`.
    pub fn eidr(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::EIDR)
    }
    /// `ISWC`.
    pub fn iswc(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISWC)
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

/// `ChapterList`.
#[derive(Clone, Copy, Debug)]
pub struct ChapterList<'d>(Node<'d>);

impl<'d> View<'d> for ChapterList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ChapterList<'d> {
    /// `Chapter`.
    pub fn chapter(self) -> Children<'d, Chapter<'d>> {
        Children::of(self.0, name::CHAPTER)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
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
    /// `CharacterPartyReference`.
    pub fn character_party_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CHARACTER_PARTY_REFERENCE)
    }
    /// `Performer`.
    pub fn performer(self) -> Option<Contributor<'d>> {
        super::super::first(self.0, name::PERFORMER)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `ClipDetails`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct ClipDetails<'d>(Node<'d>);

impl<'d> View<'d> for ClipDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ClipDetails<'d> {
    /// `ClipType`.
    pub fn clip_type(self) -> Option<ClipType<'d>> {
        super::super::first(self.0, name::CLIP_TYPE)
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

/// `ClipRelease`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct ClipRelease<'d>(Node<'d>);

impl<'d> View<'d> for ClipRelease<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ClipRelease<'d> {
    /// `ReleaseReference`.
    pub fn release_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_REFERENCE)
    }
    /// `ReleaseId`.
    pub fn release_id(self) -> Option<ReleaseId<'d>> {
        super::super::first(self.0, name::RELEASE_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `ReleaseResourceReference`.
    pub fn release_resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_RESOURCE_REFERENCE)
    }
    /// `ReleaseLabelReference`.
    pub fn release_label_reference(self) -> Children<'d, ReleaseLabelReferenceWithParty<'d>> {
        Children::of(self.0, name::RELEASE_LABEL_REFERENCE)
    }
    /// `Genre`, up to ERN 4.3.
    pub fn genre(self) -> Children<'d, GenreWithTerritory<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `DisplayGenre`, from ERN 4.3.1.
    pub fn display_genre(self) -> Children<'d, GenreWithTerritory<'d>> {
        Children::of(self.0, name::DISPLAY_GENRE)
    }
    /// `RelatedRelease`.
    pub fn related_release(self) -> Children<'d, RelatedRelease<'d>> {
        Children::of(self.0, name::RELATED_RELEASE)
    }
}

/// `ClipType`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct ClipType<'d>(Node<'d>);

impl<'d> View<'d> for ClipType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ClipType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
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

/// `ConditionForRightsClaimPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct ConditionForRightsClaimPolicy<'d>(Node<'d>);

impl<'d> View<'d> for ConditionForRightsClaimPolicy<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ConditionForRightsClaimPolicy<'d> {
    /// `Value`.
    pub fn value(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VALUE)
    }
    /// `Unit`.
    pub fn unit(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::UNIT)
    }
    /// `ReferenceCreation`.
    pub fn reference_creation(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::REFERENCE_CREATION)
    }
    /// `RelationalRelator`.
    pub fn relational_relator(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELATIONAL_RELATOR)
    }
    /// `MeasurementType`, from ERN 4.2.
    pub fn measurement_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::MEASUREMENT_TYPE)
    }
    /// `Segment`, from ERN 4.3.
    pub fn segment(self) -> Children<'d, Segment<'d>> {
        Children::of(self.0, name::SEGMENT)
    }
    /// `ServiceException`, from ERN 4.3.
    pub fn service_exception(self) -> Children<'d, ServiceException<'d>> {
        Children::of(self.0, name::SERVICE_EXCEPTION)
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

/// `Contributor`.
#[derive(Clone, Copy, Debug)]
pub struct Contributor<'d>(Node<'d>);

impl<'d> View<'d> for Contributor<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Contributor<'d> {
    /// `ContributorPartyReference`.
    pub fn contributor_party_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTRIBUTOR_PARTY_REFERENCE)
    }
    /// `SpecialContributor`, from ERN 4.3.1.
    pub fn special_contributor(self) -> Option<SpecialContributorType<'d>> {
        super::super::first(self.0, name::SPECIAL_CONTRIBUTOR)
    }
    /// `Role`.
    pub fn role(self) -> Children<'d, ContributorRole<'d>> {
        Children::of(self.0, name::ROLE)
    }
    /// `InstrumentType`.
    pub fn instrument_type(self) -> Children<'d, InstrumentType<'d>> {
        Children::of(self.0, name::INSTRUMENT_TYPE)
    }
    /// `AiContribution`, from ERN 4.3.1.
    pub fn ai_contribution(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::AI_CONTRIBUTION)
    }
    /// `HasMadeFeaturedContribution`.
    pub fn has_made_featured_contribution(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_MADE_FEATURED_CONTRIBUTION)
    }
    /// `HasMadeContractedContribution`.
    pub fn has_made_contracted_contribution(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_MADE_CONTRACTED_CONTRIBUTION)
    }
    /// `IsCredited`, from ERN 4.1.1.
    pub fn is_credited(self) -> Option<IsCredited<'d>> {
        super::super::first(self.0, name::IS_CREDITED)
    }
    /// `DisplayCredits`.
    pub fn display_credits(self) -> Children<'d, DisplayCredits<'d>> {
        Children::of(self.0, name::DISPLAY_CREDITS)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `ContributorRole`.
#[derive(Clone, Copy, Debug)]
pub struct ContributorRole<'d>(Node<'d>);

impl<'d> View<'d> for ContributorRole<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ContributorRole<'d> {
    /// `Value`, from ERN 4.3.1.
    pub fn value(self) -> Option<ContributorRoleValue<'d>> {
        super::super::first(self.0, name::VALUE)
    }
    /// `InstrumentType`, from ERN 4.3.1.
    pub fn instrument_type(self) -> Children<'d, InstrumentType<'d>> {
        Children::of(self.0, name::INSTRUMENT_TYPE)
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

/// `ContributorRoleValue`, from ERN 4.3.1.
#[derive(Clone, Copy, Debug)]
pub struct ContributorRoleValue<'d>(Node<'d>);

impl<'d> View<'d> for ContributorRoleValue<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ContributorRoleValue<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `CoreArea`.
#[derive(Clone, Copy, Debug)]
pub struct CoreArea<'d>(Node<'d>);

impl<'d> View<'d> for CoreArea<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CoreArea<'d> {
    /// `TopLeftCorner`.
    pub fn top_left_corner(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TOP_LEFT_CORNER)
    }
    /// `BottomRightCorner`.
    pub fn bottom_right_corner(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BOTTOM_RIGHT_CORNER)
    }
}

/// `CourtesyLine`, from ERN 4.3.1.
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
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `CourtesyLineWithDefault`, up to ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct CourtesyLineWithDefault<'d>(Node<'d>);

impl<'d> View<'d> for CourtesyLineWithDefault<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> CourtesyLineWithDefault<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `Cue`, from ERN 4.3.
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
    /// `CueVisualPerceptionType`.
    pub fn cue_visual_perception_type(self) -> Option<CueVisualPerceptionType<'d>> {
        super::super::first(self.0, name::CUE_VISUAL_PERCEPTION_TYPE)
    }
    /// `CueOrigin`.
    pub fn cue_origin(self) -> Option<CueOrigin<'d>> {
        super::super::first(self.0, name::CUE_ORIGIN)
    }
    /// `ResourceId`.
    pub fn resource_id(self) -> Option<ResourceId<'d>> {
        super::super::first(self.0, name::RESOURCE_ID)
    }
    /// `WorkId`.
    pub fn work_id(self) -> Option<MusicalWorkId<'d>> {
        super::super::first(self.0, name::WORK_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, Contributor<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
    }
    /// `IsDance`.
    pub fn is_dance(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_DANCE)
    }
    /// `HasMusicalContent`.
    pub fn has_musical_content(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_MUSICAL_CONTENT)
    }
    /// `PLine`.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
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

/// `CueSheet`, from ERN 4.3.
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

/// `CueSheetList`, from ERN 4.3.
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

/// `CurrentTerritoryCode`.
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
    pub fn party_id(self) -> Children<'d, DetailedPartyId<'d>> {
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
    pub fn deal_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::DEAL_REFERENCE)
    }
    /// `IsCommunicatedOutOfBand`.
    pub fn is_communicated_out_of_band(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_COMMUNICATED_OUT_OF_BAND)
    }
    /// `DealTerms`.
    pub fn deal_terms(self) -> Option<DealTerms<'d>> {
        super::super::first(self.0, name::DEAL_TERMS)
    }
    /// `DealTechnicalResourceDetailsReferenceList`.
    pub fn deal_technical_resource_details_reference_list(self) -> Option<DealTechnicalResourceDetailsReferenceList<'d>> {
        super::super::first(self.0, name::DEAL_TECHNICAL_RESOURCE_DETAILS_REFERENCE_LIST)
    }
    /// `DistributionChannelPage`.
    pub fn distribution_channel_page(self) -> Children<'d, DistributionChannelPage<'d>> {
        Children::of(self.0, name::DISTRIBUTION_CHANNEL_PAGE)
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
    /// `ReleaseVisibility`, from ERN 4.2.
    pub fn release_visibility(self) -> Children<'d, ReleaseVisibility<'d>> {
        Children::of(self.0, name::RELEASE_VISIBILITY)
    }
    /// `TrackReleaseVisibility`, from ERN 4.2.
    pub fn track_release_visibility(self) -> Children<'d, TrackReleaseVisibility<'d>> {
        Children::of(self.0, name::TRACK_RELEASE_VISIBILITY)
    }
}

/// `DealResourceReferenceList`.
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
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `ValidityPeriod`.
    pub fn validity_period(self) -> Children<'d, PeriodWithStartDate<'d>> {
        Children::of(self.0, name::VALIDITY_PERIOD)
    }
    /// `CommercialModelType`.
    pub fn commercial_model_type(self) -> Children<'d, CommercialModelType<'d>> {
        Children::of(self.0, name::COMMERCIAL_MODEL_TYPE)
    }
    /// `UseType`.
    pub fn use_type(self) -> Children<'d, DiscoverableUseType<'d>> {
        Children::of(self.0, name::USE_TYPE)
    }
    /// `UserInterfaceType`, from ERN 4.2.
    pub fn user_interface_type(self) -> Children<'d, UserInterfaceType<'d>> {
        Children::of(self.0, name::USER_INTERFACE_TYPE)
    }
    /// `CarrierType`.
    pub fn carrier_type(self) -> Children<'d, CarrierType<'d>> {
        Children::of(self.0, name::CARRIER_TYPE)
    }
    /// `TechnicalInstantiation`.
    pub fn technical_instantiation(self) -> Option<DealTermsTechnicalInstantiation<'d>> {
        super::super::first(self.0, name::TECHNICAL_INSTANTIATION)
    }
    /// `NumberOfUsages`.
    pub fn number_of_usages(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_USAGES)
    }
    /// `DistributionChannel`.
    pub fn distribution_channel(self) -> Children<'d, DSP<'d>> {
        Children::of(self.0, name::DISTRIBUTION_CHANNEL)
    }
    /// `ExcludedDistributionChannel`.
    pub fn excluded_distribution_channel(self) -> Children<'d, DSP<'d>> {
        Children::of(self.0, name::EXCLUDED_DISTRIBUTION_CHANNEL)
    }
    /// `RightsClaimPolicy`.
    pub fn rights_claim_policy(self) -> Children<'d, RightsClaimPolicy<'d>> {
        Children::of(self.0, name::RIGHTS_CLAIM_POLICY)
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
    /// `IsPreOrderDeal`.
    pub fn is_pre_order_deal(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PRE_ORDER_DEAL)
    }
    /// `ReleaseDisplayStartDate`, up to ERN 4.1.1.
    pub fn release_display_start_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_DISPLAY_START_DATE)
    }
    /// `TrackListingPreviewStartDate`, up to ERN 4.1.1.
    pub fn track_listing_preview_start_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TRACK_LISTING_PREVIEW_START_DATE)
    }
    /// `CoverArtPreviewStartDate`, up to ERN 4.1.1.
    pub fn cover_art_preview_start_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COVER_ART_PREVIEW_START_DATE)
    }
    /// `ClipPreviewStartDate`, up to ERN 4.1.1.
    pub fn clip_preview_start_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CLIP_PREVIEW_START_DATE)
    }
    /// `ReleaseDisplayStartDateTime`, up to ERN 4.1.1.
    pub fn release_display_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_DISPLAY_START_DATE_TIME)
    }
    /// `TrackListingPreviewStartDateTime`, up to ERN 4.1.1.
    pub fn track_listing_preview_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TRACK_LISTING_PREVIEW_START_DATE_TIME)
    }
    /// `CoverArtPreviewStartDateTime`, up to ERN 4.1.1.
    pub fn cover_art_preview_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COVER_ART_PREVIEW_START_DATE_TIME)
    }
    /// `ClipPreviewStartDateTime`, up to ERN 4.1.1.
    pub fn clip_preview_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CLIP_PREVIEW_START_DATE_TIME)
    }
    /// `InstantGratificationResourceList`.
    pub fn instant_gratification_resource_list(self) -> Option<DealResourceReferenceList<'d>> {
        super::super::first(self.0, name::INSTANT_GRATIFICATION_RESOURCE_LIST)
    }
    /// `PhysicalReturns`.
    pub fn physical_returns(self) -> Option<PhysicalReturns<'d>> {
        super::super::first(self.0, name::PHYSICAL_RETURNS)
    }
    /// `NumberOfProductsPerCarton`.
    pub fn number_of_products_per_carton(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_PRODUCTS_PER_CARTON)
    }
}

/// `DealTermsTechnicalInstantiation`.
#[derive(Clone, Copy, Debug)]
pub struct DealTermsTechnicalInstantiation<'d>(Node<'d>);

impl<'d> View<'d> for DealTermsTechnicalInstantiation<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DealTermsTechnicalInstantiation<'d> {
    /// `VideoDefinitionType`.
    pub fn video_definition_type(self) -> Option<VideoDefinitionType<'d>> {
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

/// `Deity`.
#[derive(Clone, Copy, Debug)]
pub struct Deity<'d>(Node<'d>);

impl<'d> View<'d> for Deity<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Deity<'d> {
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `DelegatedUsageRights`.
#[derive(Clone, Copy, Debug)]
pub struct DelegatedUsageRights<'d>(Node<'d>);

impl<'d> View<'d> for DelegatedUsageRights<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DelegatedUsageRights<'d> {
    /// `UseType`.
    pub fn use_type(self) -> Children<'d, UseType<'d>> {
        Children::of(self.0, name::USE_TYPE)
    }
    /// `PeriodOfRightsDelegation`.
    pub fn period_of_rights_delegation(self) -> Option<Period<'d>> {
        super::super::first(self.0, name::PERIOD_OF_RIGHTS_DELEGATION)
    }
    /// `TerritoryOfRightsDelegation`.
    pub fn territory_of_rights_delegation(self) -> Children<'d, AllTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_OF_RIGHTS_DELEGATION)
    }
}

/// `DescriptionWithTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct DescriptionWithTerritory<'d>(Node<'d>);

impl<'d> View<'d> for DescriptionWithTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DescriptionWithTerritory<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `DetailedCue`, up to ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct DetailedCue<'d>(Node<'d>);

impl<'d> View<'d> for DetailedCue<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DetailedCue<'d> {
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
    /// `CueVisualPerceptionType`.
    pub fn cue_visual_perception_type(self) -> Option<CueVisualPerceptionType<'d>> {
        super::super::first(self.0, name::CUE_VISUAL_PERCEPTION_TYPE)
    }
    /// `CueOrigin`.
    pub fn cue_origin(self) -> Option<CueOrigin<'d>> {
        super::super::first(self.0, name::CUE_ORIGIN)
    }
    /// `ResourceId`.
    pub fn resource_id(self) -> Option<ResourceId<'d>> {
        super::super::first(self.0, name::RESOURCE_ID)
    }
    /// `WorkId`.
    pub fn work_id(self) -> Option<MusicalWorkId<'d>> {
        super::super::first(self.0, name::WORK_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, Contributor<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
    }
    /// `IsDance`.
    pub fn is_dance(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_DANCE)
    }
    /// `HasMusicalContent`.
    pub fn has_musical_content(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_MUSICAL_CONTENT)
    }
    /// `PLine`.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
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
}

/// `DetailedCueSheet`, up to ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct DetailedCueSheet<'d>(Node<'d>);

impl<'d> View<'d> for DetailedCueSheet<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DetailedCueSheet<'d> {
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
    pub fn cue(self) -> Children<'d, DetailedCue<'d>> {
        Children::of(self.0, name::CUE)
    }
}

/// `DetailedCueSheetList`, up to ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct DetailedCueSheetList<'d>(Node<'d>);

impl<'d> View<'d> for DetailedCueSheetList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DetailedCueSheetList<'d> {
    /// `CueSheet`.
    pub fn cue_sheet(self) -> Children<'d, DetailedCueSheet<'d>> {
        Children::of(self.0, name::CUE_SHEET)
    }
}

/// `DetailedHashSum`.
#[derive(Clone, Copy, Debug)]
pub struct DetailedHashSum<'d>(Node<'d>);

impl<'d> View<'d> for DetailedHashSum<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DetailedHashSum<'d> {
    /// `Algorithm`.
    pub fn algorithm(self) -> Option<HashSumAlgorithmType<'d>> {
        super::super::first(self.0, name::ALGORITHM)
    }
    /// `Version`.
    pub fn version(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VERSION)
    }
    /// `Parameter`.
    pub fn parameter(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PARAMETER)
    }
    /// `DataType`.
    pub fn data_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DATA_TYPE)
    }
    /// `HashSumValue`.
    pub fn hash_sum_value(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HASH_SUM_VALUE)
    }
}

/// `DetailedPartyId`.
#[derive(Clone, Copy, Debug)]
pub struct DetailedPartyId<'d>(Node<'d>);

impl<'d> View<'d> for DetailedPartyId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DetailedPartyId<'d> {
    /// `ISNI`.
    pub fn isni(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISNI)
    }
    /// `DPID`.
    pub fn dpid(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DPID)
    }
    /// `IpiNameNumber`.
    pub fn ipi_name_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IPI_NAME_NUMBER)
    }
    /// `IPN`.
    pub fn ipn(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IPN)
    }
    /// `CisacSocietyId`.
    pub fn cisac_society_id(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CISAC_SOCIETY_ID)
    }
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
}

/// `DetailedResourceContributor`.
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
    pub fn party_id(self) -> Children<'d, DetailedPartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `Role`.
    pub fn role(self) -> Children<'d, ContributorRole<'d>> {
        Children::of(self.0, name::ROLE)
    }
    /// `InstrumentType`.
    pub fn instrument_type(self) -> Children<'d, InstrumentType<'d>> {
        Children::of(self.0, name::INSTRUMENT_TYPE)
    }
    /// `HasMadeFeaturedContribution`.
    pub fn has_made_featured_contribution(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_MADE_FEATURED_CONTRIBUTION)
    }
    /// `HasMadeContractedContribution`.
    pub fn has_made_contracted_contribution(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_MADE_CONTRACTED_CONTRIBUTION)
    }
    /// `DisplayCredits`.
    pub fn display_credits(self) -> Children<'d, DisplayCredits<'d>> {
        Children::of(self.0, name::DISPLAY_CREDITS)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `DiscoverableUseType`.
#[derive(Clone, Copy, Debug)]
pub struct DiscoverableUseType<'d>(Node<'d>);

impl<'d> View<'d> for DiscoverableUseType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DiscoverableUseType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `IsDiscoverable`.
    pub fn is_discoverable(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DISCOVERABLE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `DisplayArtist`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayArtist<'d>(Node<'d>);

impl<'d> View<'d> for DisplayArtist<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DisplayArtist<'d> {
    /// `ArtistPartyReference`.
    pub fn artist_party_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ARTIST_PARTY_REFERENCE)
    }
    /// `DisplayArtistRole`.
    pub fn display_artist_role(self) -> Option<DisplayArtistRole<'d>> {
        super::super::first(self.0, name::DISPLAY_ARTIST_ROLE)
    }
    /// `SpecialDisplayArtist`, from ERN 4.3.1.
    pub fn special_display_artist(self) -> Option<SpecialContributorType<'d>> {
        super::super::first(self.0, name::SPECIAL_DISPLAY_ARTIST)
    }
    /// `ArtisticRole`.
    pub fn artistic_role(self) -> Children<'d, ContributorRole<'d>> {
        Children::of(self.0, name::ARTISTIC_ROLE)
    }
    /// `TitleDisplayInformation`.
    pub fn title_display_information(self) -> Children<'d, TitleDisplayInformation<'d>> {
        Children::of(self.0, name::TITLE_DISPLAY_INFORMATION)
    }
    /// `DisplayCredits`, from ERN 4.3.1.
    pub fn display_credits(self) -> Children<'d, DisplayCredits<'d>> {
        Children::of(self.0, name::DISPLAY_CREDITS)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `DisplayArtistNameWithDefault`, up to ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct DisplayArtistNameWithDefault<'d>(Node<'d>);

impl<'d> View<'d> for DisplayArtistNameWithDefault<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DisplayArtistNameWithDefault<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
    /// The attribute `IsInOriginalLanguage`.
    pub fn is_in_original_language(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_IN_ORIGINAL_LANGUAGE)
    }
}

/// `DisplayArtistNameWithOriginalLanguage`, from ERN 4.3.1.
#[derive(Clone, Copy, Debug)]
pub struct DisplayArtistNameWithOriginalLanguage<'d>(Node<'d>);

impl<'d> View<'d> for DisplayArtistNameWithOriginalLanguage<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DisplayArtistNameWithOriginalLanguage<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `IsInOriginalLanguage`.
    pub fn is_in_original_language(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_IN_ORIGINAL_LANGUAGE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `DisplayArtistRole`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayArtistRole<'d>(Node<'d>);

impl<'d> View<'d> for DisplayArtistRole<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DisplayArtistRole<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `DisplayCredits`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayCredits<'d>(Node<'d>);

impl<'d> View<'d> for DisplayCredits<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DisplayCredits<'d> {
    /// `DisplayCreditText`.
    pub fn display_credit_text(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DISPLAY_CREDIT_TEXT)
    }
    /// `DisplayCreditParty`.
    pub fn display_credit_party(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::DISPLAY_CREDIT_PARTY)
    }
    /// `NameUsedInDisplayCredit`.
    pub fn name_used_in_display_credit(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::NAME_USED_IN_DISPLAY_CREDIT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `DisplaySubTitle`.
#[derive(Clone, Copy, Debug)]
pub struct DisplaySubTitle<'d>(Node<'d>);

impl<'d> View<'d> for DisplaySubTitle<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DisplaySubTitle<'d> {
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
    /// The attribute `IsDisplayedInTitle`.
    pub fn is_displayed_in_title(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DISPLAYED_IN_TITLE)
    }
    /// The attribute `SubTitleType`.
    pub fn sub_title_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SUB_TITLE_TYPE)
    }
}

/// `DisplayTitle`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayTitle<'d>(Node<'d>);

impl<'d> View<'d> for DisplayTitle<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DisplayTitle<'d> {
    /// `TitleText`.
    pub fn title_text(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TITLE_TEXT)
    }
    /// `SubTitle`.
    pub fn sub_title(self) -> Children<'d, DisplaySubTitle<'d>> {
        Children::of(self.0, name::SUB_TITLE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
    /// The attribute `IsInOriginalLanguage`.
    pub fn is_in_original_language(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_IN_ORIGINAL_LANGUAGE)
    }
}

/// `DisplayTitleText`.
#[derive(Clone, Copy, Debug)]
pub struct DisplayTitleText<'d>(Node<'d>);

impl<'d> View<'d> for DisplayTitleText<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DisplayTitleText<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
    /// The attribute `IsInOriginalLanguage`.
    pub fn is_in_original_language(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_IN_ORIGINAL_LANGUAGE)
    }
}

/// `DistributionChannelPage`.
#[derive(Clone, Copy, Debug)]
pub struct DistributionChannelPage<'d>(Node<'d>);

impl<'d> View<'d> for DistributionChannelPage<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> DistributionChannelPage<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, DetailedPartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
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
}

/// `EditionContributor`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct EditionContributor<'d>(Node<'d>);

impl<'d> View<'d> for EditionContributor<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> EditionContributor<'d> {
    /// `ContributorPartyReference`.
    pub fn contributor_party_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTRIBUTOR_PARTY_REFERENCE)
    }
    /// `SpecialContributor`, from ERN 4.3.1.
    pub fn special_contributor(self) -> Option<SpecialContributorType<'d>> {
        super::super::first(self.0, name::SPECIAL_CONTRIBUTOR)
    }
    /// `Role`.
    pub fn role(self) -> Children<'d, ContributorRole<'d>> {
        Children::of(self.0, name::ROLE)
    }
    /// `AiContribution`, from ERN 4.3.1.
    pub fn ai_contribution(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::AI_CONTRIBUTION)
    }
    /// `HasMadeFeaturedContribution`.
    pub fn has_made_featured_contribution(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_MADE_FEATURED_CONTRIBUTION)
    }
    /// `HasMadeContractedContribution`.
    pub fn has_made_contracted_contribution(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_MADE_CONTRACTED_CONTRIBUTION)
    }
    /// `IsCredited`.
    pub fn is_credited(self) -> Option<IsCredited<'d>> {
        super::super::first(self.0, name::IS_CREDITED)
    }
    /// `DisplayCredits`.
    pub fn display_credits(self) -> Children<'d, DisplayCredits<'d>> {
        Children::of(self.0, name::DISPLAY_CREDITS)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
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
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
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

/// `EventDateTimeWithoutFlags`.
#[derive(Clone, Copy, Debug)]
pub struct EventDateTimeWithoutFlags<'d>(Node<'d>);

impl<'d> View<'d> for EventDateTimeWithoutFlags<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> EventDateTimeWithoutFlags<'d> {
    /// The attribute `IsApproximate`.
    pub fn is_approximate(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_APPROXIMATE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
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

/// `EventDateWithCurrentTerritory`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct EventDateWithCurrentTerritory<'d>(Node<'d>);

impl<'d> View<'d> for EventDateWithCurrentTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> EventDateWithCurrentTerritory<'d> {
    /// The attribute `IsApproximate`.
    pub fn is_approximate(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_APPROXIMATE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
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

/// `EventDateWithDefault`.
#[derive(Clone, Copy, Debug)]
pub struct EventDateWithDefault<'d>(Node<'d>);

impl<'d> View<'d> for EventDateWithDefault<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> EventDateWithDefault<'d> {
    /// The attribute `IsApproximate`.
    pub fn is_approximate(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_APPROXIMATE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `EventDateWithoutFlags`.
#[derive(Clone, Copy, Debug)]
pub struct EventDateWithoutFlags<'d>(Node<'d>);

impl<'d> View<'d> for EventDateWithoutFlags<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> EventDateWithoutFlags<'d> {
    /// The attribute `IsApproximate`.
    pub fn is_approximate(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_APPROXIMATE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
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
    pub fn validity_period(self) -> Option<PeriodWithoutFlags<'d>> {
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
    /// `URI`.
    pub fn uri(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::URI)
    }
    /// `HashSum`.
    pub fn hash_sum(self) -> Option<DetailedHashSum<'d>> {
        super::super::first(self.0, name::HASH_SUM)
    }
    /// `FileSize`.
    pub fn file_size(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FILE_SIZE)
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
    /// `Algorithm`.
    pub fn algorithm(self) -> Option<FingerprintAlgorithmType<'d>> {
        super::super::first(self.0, name::ALGORITHM)
    }
    /// `Version`.
    pub fn version(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VERSION)
    }
    /// `Parameter`.
    pub fn parameter(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PARAMETER)
    }
    /// `File`.
    pub fn file(self) -> Option<File<'d>> {
        super::super::first(self.0, name::FILE)
    }
    /// `DataType`.
    pub fn data_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DATA_TYPE)
    }
    /// `FingerprintValue`.
    pub fn fingerprint_value(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FINGERPRINT_VALUE)
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

/// `FirstPublicationDate`.
#[derive(Clone, Copy, Debug)]
pub struct FirstPublicationDate<'d>(Node<'d>);

impl<'d> View<'d> for FirstPublicationDate<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> FirstPublicationDate<'d> {
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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

/// `FulfillmentDate`, from ERN 4.3.1.
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
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `FulfillmentDateWithTerritory`, up to ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct FulfillmentDateWithTerritory<'d>(Node<'d>);

impl<'d> View<'d> for FulfillmentDateWithTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> FulfillmentDateWithTerritory<'d> {
    /// `FulfillmentDate`.
    pub fn fulfillment_date(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FULFILLMENT_DATE)
    }
    /// `ResourceReleaseReference`.
    pub fn resource_release_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RESOURCE_RELEASE_REFERENCE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `GenreCategory`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct GenreCategory<'d>(Node<'d>);

impl<'d> View<'d> for GenreCategory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> GenreCategory<'d> {
    /// `Value`.
    pub fn value(self) -> Option<GenreCategoryValue<'d>> {
        super::super::first(self.0, name::VALUE)
    }
    /// `Description`.
    pub fn description(self) -> Children<'d, TextWithoutTerritory<'d>> {
        Children::of(self.0, name::DESCRIPTION)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
}

/// `GenreCategoryValue`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct GenreCategoryValue<'d>(Node<'d>);

impl<'d> View<'d> for GenreCategoryValue<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> GenreCategoryValue<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
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

/// `GenreWithTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct GenreWithTerritory<'d>(Node<'d>);

impl<'d> View<'d> for GenreWithTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> GenreWithTerritory<'d> {
    /// `GenreText`.
    pub fn genre_text(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::GENRE_TEXT)
    }
    /// `SubGenre`.
    pub fn sub_genre(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SUB_GENRE)
    }
    /// `GenreCategory`, from ERN 4.2.
    pub fn genre_category(self) -> Children<'d, GenreCategory<'d>> {
        Children::of(self.0, name::GENRE_CATEGORY)
    }
    /// `SubGenreCategory`, from ERN 4.2.
    pub fn sub_genre_category(self) -> Children<'d, SubGenreCategory<'d>> {
        Children::of(self.0, name::SUB_GENRE_CATEGORY)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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

/// `HdrVideoDynamicMetadataType`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct HdrVideoDynamicMetadataType<'d>(Node<'d>);

impl<'d> View<'d> for HdrVideoDynamicMetadataType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> HdrVideoDynamicMetadataType<'d> {
    /// The attribute `Version`.
    pub fn version(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::VERSION)
    }
    /// The attribute `SdrDerivationPermitted`.
    pub fn sdr_derivation_permitted(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SDR_DERIVATION_PERMITTED)
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
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `Type`.
    pub fn type_(self) -> Option<ImageType<'d>> {
        super::super::first(self.0, name::TYPE)
    }
    /// `ResourceId`.
    pub fn resource_id(self) -> Children<'d, ResourceProprietaryId<'d>> {
        Children::of(self.0, name::RESOURCE_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `VersionType`.
    pub fn version_type(self) -> Children<'d, VersionType<'d>> {
        Children::of(self.0, name::VERSION_TYPE)
    }
    /// `DisplayArtistName`.
    pub fn display_artist_name(self) -> Children<'d, DisplayArtistNameWithOriginalLanguage<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, DisplayArtist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, Contributor<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
    }
    /// `ResourceRightsController`.
    pub fn resource_rights_controller(self) -> Children<'d, ResourceRightsController<'d>> {
        Children::of(self.0, name::RESOURCE_RIGHTS_CONTROLLER)
    }
    /// `WorkRightsController`.
    pub fn work_rights_controller(self) -> Children<'d, WorkRightsController<'d>> {
        Children::of(self.0, name::WORK_RIGHTS_CONTROLLER)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `CourtesyLine`.
    pub fn courtesy_line(self) -> Children<'d, CourtesyLine<'d>> {
        Children::of(self.0, name::COURTESY_LINE)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDateWithoutFlags<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `FirstPublicationDate`.
    pub fn first_publication_date(self) -> Children<'d, FulfillmentDate<'d>> {
        Children::of(self.0, name::FIRST_PUBLICATION_DATE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningTypeWithStandard<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `RelatedRelease`.
    pub fn related_release(self) -> Children<'d, RelatedRelease<'d>> {
        Children::of(self.0, name::RELATED_RELEASE)
    }
    /// `RelatedResource`.
    pub fn related_resource(self) -> Children<'d, RelatedResource<'d>> {
        Children::of(self.0, name::RELATED_RESOURCE)
    }
    /// `ContainsAI`, from ERN 4.3.1.
    pub fn contains_ai(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTAINS_AI)
    }
    /// `ContainsHiddenContent`.
    pub fn contains_hidden_content(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTAINS_HIDDEN_CONTENT)
    }
    /// `Description`.
    pub fn description(self) -> Children<'d, DescriptionWithTerritory<'d>> {
        Children::of(self.0, name::DESCRIPTION)
    }
    /// `Keywords`, up to ERN 4.1.
    pub fn keywords(self) -> Children<'d, KeywordsWithTerritory<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`, up to ERN 4.1.
    pub fn synopsis(self) -> Children<'d, SynopsisWithTerritory<'d>> {
        Children::of(self.0, name::SYNOPSIS)
    }
    /// `TechnicalDetails`.
    pub fn technical_details(self) -> Children<'d, TechnicalImageDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_DETAILS)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `IsSupplemental`.
    pub fn is_supplemental(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_SUPPLEMENTAL)
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

/// `InstrumentType`.
#[derive(Clone, Copy, Debug)]
pub struct InstrumentType<'d>(Node<'d>);

impl<'d> View<'d> for InstrumentType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> InstrumentType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `IsCredited`, from ERN 4.1.1.
#[derive(Clone, Copy, Debug)]
pub struct IsCredited<'d>(Node<'d>);

impl<'d> View<'d> for IsCredited<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> IsCredited<'d> {
    /// The attribute `MayBeShared`.
    pub fn may_be_shared(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::MAY_BE_SHARED)
    }
}

/// `KeywordsWithTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct KeywordsWithTerritory<'d>(Node<'d>);

impl<'d> View<'d> for KeywordsWithTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> KeywordsWithTerritory<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `Language`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct Language<'d>(Node<'d>);

impl<'d> View<'d> for Language<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Language<'d> {
    /// The attribute `IsMainLanguage`.
    pub fn is_main_language(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_MAIN_LANGUAGE)
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
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
    /// The attribute `IsMultiFile`.
    pub fn is_multi_file(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_MULTI_FILE)
    }
}

/// `LocationAndDateOfSession`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct LocationAndDateOfSession<'d>(Node<'d>);

impl<'d> View<'d> for LocationAndDateOfSession<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> LocationAndDateOfSession<'d> {
    /// `SessionType`.
    pub fn session_type(self) -> Children<'d, SessionType<'d>> {
        Children::of(self.0, name::SESSION_TYPE)
    }
    /// `Period`.
    pub fn period(self) -> Option<Period<'d>> {
        super::super::first(self.0, name::PERIOD)
    }
    /// `Venue`.
    pub fn venue(self) -> Children<'d, Venue<'d>> {
        Children::of(self.0, name::VENUE)
    }
    /// `Comment`.
    pub fn comment(self) -> Option<TextWithFormat<'d>> {
        super::super::first(self.0, name::COMMENT)
    }
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, PartyWithRole<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
    }
}

/// `MarketingComment`.
#[derive(Clone, Copy, Debug)]
pub struct MarketingComment<'d>(Node<'d>);

impl<'d> View<'d> for MarketingComment<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MarketingComment<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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
    pub fn messaging_party_descriptor(self) -> Option<MessagingPartyWithoutCode<'d>> {
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
    pub fn message_sender(self) -> Option<MessagingPartyWithoutCode<'d>> {
        super::super::first(self.0, name::MESSAGE_SENDER)
    }
    /// `SentOnBehalfOf`.
    pub fn sent_on_behalf_of(self) -> Option<MessagingPartyWithoutCode<'d>> {
        super::super::first(self.0, name::SENT_ON_BEHALF_OF)
    }
    /// `MessageRecipient`.
    pub fn message_recipient(self) -> Children<'d, MessagingPartyWithoutCode<'d>> {
        Children::of(self.0, name::MESSAGE_RECIPIENT)
    }
    /// `SentAsRequestedBy`, from ERN 4.3.1.
    pub fn sent_as_requested_by(self) -> Option<MessagingPartyWithoutCode<'d>> {
        super::super::first(self.0, name::SENT_AS_REQUESTED_BY)
    }
    /// `MessageCreatedDateTime`.
    pub fn message_created_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::MESSAGE_CREATED_DATE_TIME)
    }
    /// `MessageAuditTrail`.
    pub fn message_audit_trail(self) -> Option<MessageAuditTrail<'d>> {
        super::super::first(self.0, name::MESSAGE_AUDIT_TRAIL)
    }
    /// `MessageControlType`.
    pub fn message_control_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::MESSAGE_CONTROL_TYPE)
    }
}

/// `MessagingPartyWithoutCode`.
#[derive(Clone, Copy, Debug)]
pub struct MessagingPartyWithoutCode<'d>(Node<'d>);

impl<'d> View<'d> for MessagingPartyWithoutCode<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> MessagingPartyWithoutCode<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Option<PartyNameWithoutCode<'d>> {
        super::super::first(self.0, name::PARTY_NAME)
    }
    /// `TradingName`.
    pub fn trading_name(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TRADING_NAME)
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
    /// `ReleaseAdmin`, from ERN 4.2.
    pub fn release_admin(self) -> Children<'d, ReleaseAdmin<'d>> {
        Children::of(self.0, name::RELEASE_ADMIN)
    }
    /// `PartyList`.
    pub fn party_list(self) -> Option<PartyList<'d>> {
        super::super::first(self.0, name::PARTY_LIST)
    }
    /// `CueSheetList`.
    pub fn cue_sheet_list(self) -> Option<CueSheetList<'d>> {
        super::super::first(self.0, name::CUE_SHEET_LIST)
    }
    /// `ResourceList`.
    pub fn resource_list(self) -> Option<ResourceList<'d>> {
        super::super::first(self.0, name::RESOURCE_LIST)
    }
    /// `ChapterList`.
    pub fn chapter_list(self) -> Option<ChapterList<'d>> {
        super::super::first(self.0, name::CHAPTER_LIST)
    }
    /// `ReleaseList`.
    pub fn release_list(self) -> Option<ReleaseList<'d>> {
        super::super::first(self.0, name::RELEASE_LIST)
    }
    /// `DealList`.
    pub fn deal_list(self) -> Option<DealList<'d>> {
        super::super::first(self.0, name::DEAL_LIST)
    }
    /// `SupplementalDocumentList`.
    pub fn supplemental_document_list(self) -> Option<SupplementalDocumentList<'d>> {
        super::super::first(self.0, name::SUPPLEMENTAL_DOCUMENT_LIST)
    }
    /// The attribute `ReleaseProfileVersionId`.
    pub fn release_profile_version_id(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::RELEASE_PROFILE_VERSION_ID)
    }
    /// The attribute `ReleaseProfileVariantVersionId`.
    pub fn release_profile_variant_version_id(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::RELEASE_PROFILE_VARIANT_VERSION_ID)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `AvsVersionId`.
    pub fn avs_version_id(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::AVS_VERSION_ID)
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
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `PLineWithDefault`, up to ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct PLineWithDefault<'d>(Node<'d>);

impl<'d> View<'d> for PLineWithDefault<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PLineWithDefault<'d> {
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
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ParentalWarningTypeWithStandard`, from ERN 4.3.1.
#[derive(Clone, Copy, Debug)]
pub struct ParentalWarningTypeWithStandard<'d>(Node<'d>);

impl<'d> View<'d> for ParentalWarningTypeWithStandard<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ParentalWarningTypeWithStandard<'d> {
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
    /// The attribute `TypeNamespace`.
    pub fn type_namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::TYPE_NAMESPACE)
    }
    /// The attribute `TypeUserDefinedValue`.
    pub fn type_user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::TYPE_USER_DEFINED_VALUE)
    }
    /// The attribute `ParentalWarningStandard`.
    pub fn parental_warning_standard(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::PARENTAL_WARNING_STANDARD)
    }
    /// The attribute `StandardNamespace`.
    pub fn standard_namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::STANDARD_NAMESPACE)
    }
    /// The attribute `StandardUserDefinedValue`.
    pub fn standard_user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::STANDARD_USER_DEFINED_VALUE)
    }
}

/// `ParentalWarningTypeWithTerritory`, up to ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct ParentalWarningTypeWithTerritory<'d>(Node<'d>);

impl<'d> View<'d> for ParentalWarningTypeWithTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ParentalWarningTypeWithTerritory<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
}

/// `Party`.
#[derive(Clone, Copy, Debug)]
pub struct Party<'d>(Node<'d>);

impl<'d> View<'d> for Party<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Party<'d> {
    /// `PartyReference`.
    pub fn party_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PARTY_REFERENCE)
    }
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, DetailedPartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Children<'d, PartyNameWithTerritory<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `Affiliation`.
    pub fn affiliation(self) -> Children<'d, Affiliation<'d>> {
        Children::of(self.0, name::AFFILIATION)
    }
    /// `RelatedParty`.
    pub fn related_party(self) -> Children<'d, RelatedParty<'d>> {
        Children::of(self.0, name::RELATED_PARTY)
    }
    /// `ArtistProfilePage`.
    pub fn artist_profile_page(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::ARTIST_PROFILE_PAGE)
    }
}

/// `PartyList`.
#[derive(Clone, Copy, Debug)]
pub struct PartyList<'d>(Node<'d>);

impl<'d> View<'d> for PartyList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PartyList<'d> {
    /// `Party`.
    pub fn party(self) -> Children<'d, Party<'d>> {
        Children::of(self.0, name::PARTY)
    }
    /// `Brand`, from ERN 4.3.1.
    pub fn brand(self) -> Children<'d, Brand<'d>> {
        Children::of(self.0, name::BRAND)
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

/// `PartyNameWithTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct PartyNameWithTerritory<'d>(Node<'d>);

impl<'d> View<'d> for PartyNameWithTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PartyNameWithTerritory<'d> {
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
    /// The attribute `IsNickname`.
    pub fn is_nickname(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_NICKNAME)
    }
    /// The attribute `IsStageName`.
    pub fn is_stage_name(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_STAGE_NAME)
    }
    /// The attribute `IsLegalName`.
    pub fn is_legal_name(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_LEGAL_NAME)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
    /// The attribute `IsInOriginalLanguage`.
    pub fn is_in_original_language(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_IN_ORIGINAL_LANGUAGE)
    }
}

/// `PartyNameWithoutCode`.
#[derive(Clone, Copy, Debug)]
pub struct PartyNameWithoutCode<'d>(Node<'d>);

impl<'d> View<'d> for PartyNameWithoutCode<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PartyNameWithoutCode<'d> {
    /// `FullName`.
    pub fn full_name(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FULL_NAME)
    }
    /// `FullNameAsciiTranscribed`.
    pub fn full_name_ascii_transcribed(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FULL_NAME_ASCII_TRANSCRIBED)
    }
    /// `FullNameIndexed`.
    pub fn full_name_indexed(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FULL_NAME_INDEXED)
    }
    /// `NamesBeforeKeyName`.
    pub fn names_before_key_name(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NAMES_BEFORE_KEY_NAME)
    }
    /// `KeyName`.
    pub fn key_name(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::KEY_NAME)
    }
    /// `NamesAfterKeyName`.
    pub fn names_after_key_name(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NAMES_AFTER_KEY_NAME)
    }
    /// `AbbreviatedName`.
    pub fn abbreviated_name(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ABBREVIATED_NAME)
    }
}

/// `PartyRelationshipType`.
#[derive(Clone, Copy, Debug)]
pub struct PartyRelationshipType<'d>(Node<'d>);

impl<'d> View<'d> for PartyRelationshipType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PartyRelationshipType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
    /// The attribute `MayBeShared`.
    pub fn may_be_shared(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::MAY_BE_SHARED)
    }
}

/// `PartyWithRole`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct PartyWithRole<'d>(Node<'d>);

impl<'d> View<'d> for PartyWithRole<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PartyWithRole<'d> {
    /// `ISNI`.
    pub fn isni(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISNI)
    }
    /// `DPID`.
    pub fn dpid(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DPID)
    }
    /// `IpiNameNumber`.
    pub fn ipi_name_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IPI_NAME_NUMBER)
    }
    /// `IPN`.
    pub fn ipn(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IPN)
    }
    /// `ProprietaryId`.
    pub fn proprietary_id(self) -> Children<'d, ProprietaryId<'d>> {
        Children::of(self.0, name::PROPRIETARY_ID)
    }
    /// `PartyName`.
    pub fn party_name(self) -> Option<PartyNameWithTerritory<'d>> {
        super::super::first(self.0, name::PARTY_NAME)
    }
    /// `Role`.
    pub fn role(self) -> Option<ResourceContributorRole<'d>> {
        super::super::first(self.0, name::ROLE)
    }
}

/// `Percentage`.
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

/// `PeriodWithStartDate`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct PeriodWithStartDate<'d>(Node<'d>);

impl<'d> View<'d> for PeriodWithStartDate<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PeriodWithStartDate<'d> {
    /// `StartDate`.
    pub fn start_date(self) -> Option<EventDateWithCurrentTerritory<'d>> {
        super::super::first(self.0, name::START_DATE)
    }
    /// `EndDate`.
    pub fn end_date(self) -> Option<EventDateWithCurrentTerritory<'d>> {
        super::super::first(self.0, name::END_DATE)
    }
    /// `StartDateTime`.
    pub fn start_date_time(self) -> Option<EventDateTimeWithoutFlags<'d>> {
        super::super::first(self.0, name::START_DATE_TIME)
    }
    /// `EndDateTime`.
    pub fn end_date_time(self) -> Option<EventDateTimeWithoutFlags<'d>> {
        super::super::first(self.0, name::END_DATE_TIME)
    }
}

/// `PeriodWithoutFlags`.
#[derive(Clone, Copy, Debug)]
pub struct PeriodWithoutFlags<'d>(Node<'d>);

impl<'d> View<'d> for PeriodWithoutFlags<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PeriodWithoutFlags<'d> {
    /// `StartDate`.
    pub fn start_date(self) -> Option<EventDateWithCurrentTerritory<'d>> {
        super::super::first(self.0, name::START_DATE)
    }
    /// `EndDate`.
    pub fn end_date(self) -> Option<EventDateWithCurrentTerritory<'d>> {
        super::super::first(self.0, name::END_DATE)
    }
    /// `StartDateTime`.
    pub fn start_date_time(self) -> Option<EventDateTimeWithoutFlags<'d>> {
        super::super::first(self.0, name::START_DATE_TIME)
    }
    /// `EndDateTime`.
    pub fn end_date_time(self) -> Option<EventDateTimeWithoutFlags<'d>> {
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

/// `Prefix`.
#[derive(Clone, Copy, Debug)]
pub struct Prefix<'d>(Node<'d>);

impl<'d> View<'d> for Prefix<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Prefix<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `PreviewDetails`, up to ERN 4.2.
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

/// `PriceInformation`, from ERN 4.3.1.
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
    /// `PriceCode`.
    pub fn price_code(self) -> Option<PriceType<'d>> {
        super::super::first(self.0, name::PRICE_CODE)
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
    pub fn price_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::PRICE_TYPE)
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

/// `PriceInformationWithType`, up to ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct PriceInformationWithType<'d>(Node<'d>);

impl<'d> View<'d> for PriceInformationWithType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> PriceInformationWithType<'d> {
    /// `PriceCode`.
    pub fn price_code(self) -> Option<PriceType<'d>> {
        super::super::first(self.0, name::PRICE_CODE)
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
    pub fn price_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::PRICE_TYPE)
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

/// `PurgeReleaseMessage`.
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
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `AvsVersionId`.
    pub fn avs_version_id(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::AVS_VERSION_ID)
    }
}

/// `PurgedRelease`.
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
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, DetailedResourceContributor<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
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

/// `Raga`.
#[derive(Clone, Copy, Debug)]
pub struct Raga<'d>(Node<'d>);

impl<'d> View<'d> for Raga<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Raga<'d> {
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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

/// `RatingReason`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct RatingReason<'d>(Node<'d>);

impl<'d> View<'d> for RatingReason<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RatingReason<'d> {
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

/// `RecordingFormat`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct RecordingFormat<'d>(Node<'d>);

impl<'d> View<'d> for RecordingFormat<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RecordingFormat<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `RelatedParty`.
#[derive(Clone, Copy, Debug)]
pub struct RelatedParty<'d>(Node<'d>);

impl<'d> View<'d> for RelatedParty<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RelatedParty<'d> {
    /// `PartyRelatedPartyReference`.
    pub fn party_related_party_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PARTY_RELATED_PARTY_REFERENCE)
    }
    /// `PartyRelationshipType`.
    pub fn party_relationship_type(self) -> Option<PartyRelationshipType<'d>> {
        super::super::first(self.0, name::PARTY_RELATIONSHIP_TYPE)
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
    /// `ReleaseRelationshipType`.
    pub fn release_relationship_type(self) -> Option<ReleaseRelationshipType<'d>> {
        super::super::first(self.0, name::RELEASE_RELATIONSHIP_TYPE)
    }
    /// `ReleaseId`.
    pub fn release_id(self) -> Option<ReleaseId<'d>> {
        super::super::first(self.0, name::RELEASE_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `DisplayArtistName`.
    pub fn display_artist_name(self) -> Children<'d, DisplayArtistNameWithOriginalLanguage<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `ReleaseLabelReference`.
    pub fn release_label_reference(self) -> Children<'d, ReleaseLabelReference<'d>> {
        Children::of(self.0, name::RELEASE_LABEL_REFERENCE)
    }
    /// `ReleaseDate`.
    pub fn release_date(self) -> Option<EventDateWithoutFlags<'d>> {
        super::super::first(self.0, name::RELEASE_DATE)
    }
    /// `OriginalReleaseDate`.
    pub fn original_release_date(self) -> Option<EventDateWithoutFlags<'d>> {
        super::super::first(self.0, name::ORIGINAL_RELEASE_DATE)
    }
}

/// `RelatedResource`.
#[derive(Clone, Copy, Debug)]
pub struct RelatedResource<'d>(Node<'d>);

impl<'d> View<'d> for RelatedResource<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RelatedResource<'d> {
    /// `ResourceRelationshipType`.
    pub fn resource_relationship_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_RELATIONSHIP_TYPE)
    }
    /// `ResourceRelatedResourceReference`.
    pub fn resource_related_resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_RELATED_RESOURCE_REFERENCE)
    }
    /// `ReleaseId`, up to ERN 4.1.1.
    pub fn release_id(self) -> Option<ReleaseId<'d>> {
        super::super::first(self.0, name::RELEASE_ID)
    }
    /// `ResourceId`, from ERN 4.2.
    pub fn resource_id(self) -> Option<ResourceId<'d>> {
        super::super::first(self.0, name::RESOURCE_ID)
    }
    /// `Timing`.
    pub fn timing(self) -> Children<'d, Timing<'d>> {
        Children::of(self.0, name::TIMING)
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
    /// `ReleaseReference`.
    pub fn release_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_REFERENCE)
    }
    /// `ReleaseType`.
    pub fn release_type(self) -> Children<'d, ReleaseTypeForReleaseNotification<'d>> {
        Children::of(self.0, name::RELEASE_TYPE)
    }
    /// `ReleaseId`.
    pub fn release_id(self) -> Option<ReleaseId<'d>> {
        super::super::first(self.0, name::RELEASE_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `VersionType`, from ERN 4.3.
    pub fn version_type(self) -> Children<'d, VersionType<'d>> {
        Children::of(self.0, name::VERSION_TYPE)
    }
    /// `DisplayArtistName`.
    pub fn display_artist_name(self) -> Children<'d, DisplayArtistNameWithOriginalLanguage<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, DisplayArtist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `ReleaseLabelReference`.
    pub fn release_label_reference(self) -> Children<'d, ReleaseLabelReferenceWithParty<'d>> {
        Children::of(self.0, name::RELEASE_LABEL_REFERENCE)
    }
    /// `AdministratingRecordCompany`.
    pub fn administrating_record_company(self) -> Children<'d, AdministratingRecordCompany<'d>> {
        Children::of(self.0, name::ADMINISTRATING_RECORD_COMPANY)
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
    pub fn courtesy_line(self) -> Children<'d, CourtesyLine<'d>> {
        Children::of(self.0, name::COURTESY_LINE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `Genre`, up to ERN 4.3.
    pub fn genre(self) -> Children<'d, GenreWithTerritory<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `DisplayGenre`, from ERN 4.3.1.
    pub fn display_genre(self) -> Children<'d, GenreWithTerritory<'d>> {
        Children::of(self.0, name::DISPLAY_GENRE)
    }
    /// `ReleaseDate`.
    pub fn release_date(self) -> Children<'d, EventDateWithDefault<'d>> {
        Children::of(self.0, name::RELEASE_DATE)
    }
    /// `OriginalReleaseDate`.
    pub fn original_release_date(self) -> Children<'d, EventDateWithDefault<'d>> {
        Children::of(self.0, name::ORIGINAL_RELEASE_DATE)
    }
    /// `ReleaseVisibilityReference`, from ERN 4.2.
    pub fn release_visibility_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RELEASE_VISIBILITY_REFERENCE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningTypeWithStandard<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `AvRating`.
    pub fn av_rating(self) -> Children<'d, AvRating<'d>> {
        Children::of(self.0, name::AV_RATING)
    }
    /// `RelatedRelease`.
    pub fn related_release(self) -> Children<'d, RelatedRelease<'d>> {
        Children::of(self.0, name::RELATED_RELEASE)
    }
    /// `RelatedResource`, from ERN 4.2.
    pub fn related_resource(self) -> Children<'d, RelatedResource<'d>> {
        Children::of(self.0, name::RELATED_RESOURCE)
    }
    /// `IsCompilation`, up to ERN 4.1.1.
    pub fn is_compilation(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_COMPILATION)
    }
    /// `IsMultiArtistCompilation`.
    pub fn is_multi_artist_compilation(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_MULTI_ARTIST_COMPILATION)
    }
    /// `IsSingleArtistCompilation`, from ERN 4.2.
    pub fn is_single_artist_compilation(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_SINGLE_ARTIST_COMPILATION)
    }
    /// `ResourceGroup`.
    pub fn resource_group(self) -> Option<ResourceGroup<'d>> {
        super::super::first(self.0, name::RESOURCE_GROUP)
    }
    /// `ExternalResourceLink`.
    pub fn external_resource_link(self) -> Children<'d, ExternalResourceLink<'d>> {
        Children::of(self.0, name::EXTERNAL_RESOURCE_LINK)
    }
    /// `TargetURL`, from ERN 4.2.
    pub fn target_url(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TARGET_URL)
    }
    /// `Keywords`.
    pub fn keywords(self) -> Children<'d, KeywordsWithTerritory<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`.
    pub fn synopsis(self) -> Children<'d, SynopsisWithTerritory<'d>> {
        Children::of(self.0, name::SYNOPSIS)
    }
    /// `Raga`.
    pub fn raga(self) -> Children<'d, Raga<'d>> {
        Children::of(self.0, name::RAGA)
    }
    /// `Tala`.
    pub fn tala(self) -> Children<'d, Tala<'d>> {
        Children::of(self.0, name::TALA)
    }
    /// `Deity`.
    pub fn deity(self) -> Children<'d, Deity<'d>> {
        Children::of(self.0, name::DEITY)
    }
    /// `HiResMusicDescription`.
    pub fn hi_res_music_description(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HI_RES_MUSIC_DESCRIPTION)
    }
    /// `ContainsAI`, from ERN 4.3.1.
    pub fn contains_ai(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTAINS_AI)
    }
    /// `IsSoundtrack`.
    pub fn is_soundtrack(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_SOUNDTRACK)
    }
    /// `IsHiResMusic`.
    pub fn is_hi_res_music(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_HI_RES_MUSIC)
    }
    /// `MarketingComment`.
    pub fn marketing_comment(self) -> Children<'d, MarketingComment<'d>> {
        Children::of(self.0, name::MARKETING_COMMENT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
}

/// `ReleaseAdmin`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseAdmin<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseAdmin<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseAdmin<'d> {
    /// `ReleaseAdminId`.
    pub fn release_admin_id(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_ADMIN_ID)
    }
    /// `PersonnelDescription`.
    pub fn personnel_description(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PERSONNEL_DESCRIPTION)
    }
    /// `SystemDescription`.
    pub fn system_description(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::SYSTEM_DESCRIPTION)
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
    /// `ISRC`, up to ERN 4.1.1.
    pub fn isrc(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ISRC)
    }
    /// `ICPN`.
    pub fn icpn(self) -> Option<Leaf<'d>> {
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
}

/// `ReleaseLabelReference`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseLabelReference<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseLabelReference<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseLabelReference<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
    /// The attribute `LabelType`.
    pub fn label_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LABEL_TYPE)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
}

/// `ReleaseLabelReferenceWithParty`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseLabelReferenceWithParty<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseLabelReferenceWithParty<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseLabelReferenceWithParty<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
    /// The attribute `LabelType`.
    pub fn label_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LABEL_TYPE)
    }
    /// The attribute `AccessControlParty`.
    pub fn access_control_party(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::ACCESS_CONTROL_PARTY)
    }
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
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
    pub fn release(self) -> Option<Release<'d>> {
        super::super::first(self.0, name::RELEASE)
    }
    /// `TrackRelease`.
    pub fn track_release(self) -> Children<'d, TrackRelease<'d>> {
        Children::of(self.0, name::TRACK_RELEASE)
    }
    /// `ClipRelease`, from ERN 4.3.
    pub fn clip_release(self) -> Children<'d, ClipRelease<'d>> {
        Children::of(self.0, name::CLIP_RELEASE)
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

/// `ReleaseTypeForReleaseNotification`.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseTypeForReleaseNotification<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseTypeForReleaseNotification<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseTypeForReleaseNotification<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `ReleaseVisibility`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct ReleaseVisibility<'d>(Node<'d>);

impl<'d> View<'d> for ReleaseVisibility<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ReleaseVisibility<'d> {
    /// `VisibilityReference`.
    pub fn visibility_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VISIBILITY_REFERENCE)
    }
    /// `TerritoryCode`, from ERN 4.3.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`, from ERN 4.3.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `ReleaseDisplayStartDateTime`.
    pub fn release_display_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_DISPLAY_START_DATE_TIME)
    }
    /// `CoverArtPreviewStartDateTime`.
    pub fn cover_art_preview_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COVER_ART_PREVIEW_START_DATE_TIME)
    }
    /// `FullTrackListingPreviewStartDateTime`.
    pub fn full_track_listing_preview_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::FULL_TRACK_LISTING_PREVIEW_START_DATE_TIME)
    }
    /// `ClipPreviewStartDateTime`, from ERN 4.3.
    pub fn clip_preview_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CLIP_PREVIEW_START_DATE_TIME)
    }
    /// The attribute `DoNotDisplayDates`.
    pub fn do_not_display_dates(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::DO_NOT_DISPLAY_DATES)
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

/// `ResourceContributorRole`, from ERN 4.2.
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
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `NoDisplaySequence`.
    pub fn no_display_sequence(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NO_DISPLAY_SEQUENCE)
    }
    /// `DisplaySequence`.
    pub fn display_sequence(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DISPLAY_SEQUENCE)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, DisplayArtist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `CarrierType`.
    pub fn carrier_type(self) -> Children<'d, CarrierType<'d>> {
        Children::of(self.0, name::CARRIER_TYPE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `ResourceGroupReleaseReference`.
    pub fn resource_group_release_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_GROUP_RELEASE_REFERENCE)
    }
    /// `ReleaseId`.
    pub fn release_id(self) -> Option<ReleaseId<'d>> {
        super::super::first(self.0, name::RELEASE_ID)
    }
    /// `ResourceGroup`.
    pub fn resource_group(self) -> Children<'d, ResourceSubGroup<'d>> {
        Children::of(self.0, name::RESOURCE_GROUP)
    }
    /// `ResourceGroupContentItem`.
    pub fn resource_group_content_item(self) -> Children<'d, ResourceGroupContentItem<'d>> {
        Children::of(self.0, name::RESOURCE_GROUP_CONTENT_ITEM)
    }
    /// `LinkedReleaseResourceReference`.
    pub fn linked_release_resource_reference(self) -> Children<'d, LinkedReleaseResourceReference<'d>> {
        Children::of(self.0, name::LINKED_RELEASE_RESOURCE_REFERENCE)
    }
}

/// `ResourceGroupContentItem`.
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
    /// `NoDisplaySequence`.
    pub fn no_display_sequence(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NO_DISPLAY_SEQUENCE)
    }
    /// `DisplaySequence`.
    pub fn display_sequence(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DISPLAY_SEQUENCE)
    }
    /// `ReleaseResourceReference`.
    pub fn release_resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_RESOURCE_REFERENCE)
    }
    /// `LinkedReleaseResourceReference`.
    pub fn linked_release_resource_reference(self) -> Children<'d, LinkedReleaseResourceReference<'d>> {
        Children::of(self.0, name::LINKED_RELEASE_RESOURCE_REFERENCE)
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

/// `ResourceId`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceId<'d>(Node<'d>);

impl<'d> View<'d> for ResourceId<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceId<'d> {
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
    /// The attribute `IsReplaced`.
    pub fn is_replaced(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_REPLACED)
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
}

/// `ResourceProprietaryId`.
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

/// `ResourceRightsController`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceRightsController<'d>(Node<'d>);

impl<'d> View<'d> for ResourceRightsController<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceRightsController<'d> {
    /// `PartyId`, up to ERN 4.1.
    pub fn party_id(self) -> Children<'d, DetailedPartyId<'d>> {
        Children::of(self.0, name::PARTY_ID)
    }
    /// `PartyName`, up to ERN 4.1.
    pub fn party_name(self) -> Children<'d, PartyName<'d>> {
        Children::of(self.0, name::PARTY_NAME)
    }
    /// `RightsControllerPartyReference`, from ERN 4.1.1.
    pub fn rights_controller_party_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHTS_CONTROLLER_PARTY_REFERENCE)
    }
    /// `RightsControllerRole`, up to ERN 4.1.1.
    pub fn rights_controller_role(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RIGHTS_CONTROLLER_ROLE)
    }
    /// `RightsControlType`, from ERN 4.2.
    pub fn rights_control_type(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RIGHTS_CONTROL_TYPE)
    }
    /// `RightShareUnknown`.
    pub fn right_share_unknown(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_UNKNOWN)
    }
    /// `RightSharePercentage`.
    pub fn right_share_percentage(self) -> Option<Percentage<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_PERCENTAGE)
    }
    /// `DelegatedUsageRights`.
    pub fn delegated_usage_rights(self) -> Children<'d, DelegatedUsageRights<'d>> {
        Children::of(self.0, name::DELEGATED_USAGE_RIGHTS)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `ResourceSubGroup`.
#[derive(Clone, Copy, Debug)]
pub struct ResourceSubGroup<'d>(Node<'d>);

impl<'d> View<'d> for ResourceSubGroup<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ResourceSubGroup<'d> {
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SEQUENCE_NUMBER)
    }
    /// `NoDisplaySequence`.
    pub fn no_display_sequence(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NO_DISPLAY_SEQUENCE)
    }
    /// `DisplaySequence`.
    pub fn display_sequence(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DISPLAY_SEQUENCE)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, DisplayArtist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `CarrierType`.
    pub fn carrier_type(self) -> Children<'d, CarrierType<'d>> {
        Children::of(self.0, name::CARRIER_TYPE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `ResourceGroupReleaseReference`.
    pub fn resource_group_release_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_GROUP_RELEASE_REFERENCE)
    }
    /// `ReleaseId`.
    pub fn release_id(self) -> Option<ReleaseId<'d>> {
        super::super::first(self.0, name::RELEASE_ID)
    }
    /// `ResourceGroup`.
    pub fn resource_group(self) -> Children<'d, ResourceSubGroup<'d>> {
        Children::of(self.0, name::RESOURCE_GROUP)
    }
    /// `ResourceGroupContentItem`.
    pub fn resource_group_content_item(self) -> Children<'d, ResourceGroupContentItem<'d>> {
        Children::of(self.0, name::RESOURCE_GROUP_CONTENT_ITEM)
    }
    /// `LinkedReleaseResourceReference`.
    pub fn linked_release_resource_reference(self) -> Children<'d, LinkedReleaseResourceReference<'d>> {
        Children::of(self.0, name::LINKED_RELEASE_RESOURCE_REFERENCE)
    }
    /// The attribute `ResourceGroupType`.
    pub fn resource_group_type(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::RESOURCE_GROUP_TYPE)
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
    pub fn condition(self) -> Children<'d, ConditionForRightsClaimPolicy<'d>> {
        Children::of(self.0, name::CONDITION)
    }
    /// `RightsClaimPolicyType`.
    pub fn rights_claim_policy_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHTS_CLAIM_POLICY_TYPE)
    }
    /// `RightsClaimPolicyReason`, from ERN 4.3.1.
    pub fn rights_claim_policy_reason(self) -> Option<RightsClaimPolicyReason<'d>> {
        super::super::first(self.0, name::RIGHTS_CLAIM_POLICY_REASON)
    }
}

/// `RightsClaimPolicyReason`, from ERN 4.3.1.
#[derive(Clone, Copy, Debug)]
pub struct RightsClaimPolicyReason<'d>(Node<'d>);

impl<'d> View<'d> for RightsClaimPolicyReason<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> RightsClaimPolicyReason<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `RightsType`, from ERN 4.3.
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
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
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

/// `Segment`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct Segment<'d>(Node<'d>);

impl<'d> View<'d> for Segment<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Segment<'d> {
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
}

/// `ServiceException`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct ServiceException<'d>(Node<'d>);

impl<'d> View<'d> for ServiceException<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ServiceException<'d> {
    /// `PartyId`.
    pub fn party_id(self) -> Children<'d, DetailedPartyId<'d>> {
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
    /// `Channel`.
    pub fn channel(self) -> Children<'d, Channel<'d>> {
        Children::of(self.0, name::CHANNEL)
    }
}

/// `SessionType`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct SessionType<'d>(Node<'d>);

impl<'d> View<'d> for SessionType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SessionType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
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
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `Type`.
    pub fn type_(self) -> Option<SheetMusicType<'d>> {
        super::super::first(self.0, name::TYPE)
    }
    /// `ResourceId`.
    pub fn resource_id(self) -> Children<'d, SheetMusicId<'d>> {
        Children::of(self.0, name::RESOURCE_ID)
    }
    /// `WorkId`.
    pub fn work_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::WORK_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `VersionType`.
    pub fn version_type(self) -> Children<'d, VersionType<'d>> {
        Children::of(self.0, name::VERSION_TYPE)
    }
    /// `DisplayArtistName`.
    pub fn display_artist_name(self) -> Children<'d, DisplayArtistNameWithOriginalLanguage<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, DisplayArtist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, Contributor<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
    }
    /// `ResourceRightsController`.
    pub fn resource_rights_controller(self) -> Children<'d, ResourceRightsController<'d>> {
        Children::of(self.0, name::RESOURCE_RIGHTS_CONTROLLER)
    }
    /// `WorkRightsController`.
    pub fn work_rights_controller(self) -> Children<'d, WorkRightsController<'d>> {
        Children::of(self.0, name::WORK_RIGHTS_CONTROLLER)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `CourtesyLine`.
    pub fn courtesy_line(self) -> Children<'d, CourtesyLine<'d>> {
        Children::of(self.0, name::COURTESY_LINE)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDateWithoutFlags<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `FirstPublicationDate`.
    pub fn first_publication_date(self) -> Children<'d, FulfillmentDate<'d>> {
        Children::of(self.0, name::FIRST_PUBLICATION_DATE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningTypeWithStandard<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `RelatedRelease`.
    pub fn related_release(self) -> Children<'d, RelatedRelease<'d>> {
        Children::of(self.0, name::RELATED_RELEASE)
    }
    /// `RelatedResource`.
    pub fn related_resource(self) -> Children<'d, RelatedResource<'d>> {
        Children::of(self.0, name::RELATED_RESOURCE)
    }
    /// `ContainsHiddenContent`.
    pub fn contains_hidden_content(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTAINS_HIDDEN_CONTENT)
    }
    /// `LanguageOfLyrics`.
    pub fn language_of_lyrics(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::LANGUAGE_OF_LYRICS)
    }
    /// `ResourceContainedResourceReferenceList`.
    pub fn resource_contained_resource_reference_list(self) -> Option<ResourceContainedResourceReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST)
    }
    /// `TechnicalDetails`.
    pub fn technical_details(self) -> Children<'d, TechnicalSheetMusicDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_DETAILS)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `IsSupplemental`.
    pub fn is_supplemental(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_SUPPLEMENTAL)
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

/// `SimpleRightsType`, up to ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct SimpleRightsType<'d>(Node<'d>);

impl<'d> View<'d> for SimpleRightsType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SimpleRightsType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
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
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `Type`.
    pub fn type_(self) -> Option<SoftwareType<'d>> {
        super::super::first(self.0, name::TYPE)
    }
    /// `ResourceId`.
    pub fn resource_id(self) -> Children<'d, ResourceProprietaryId<'d>> {
        Children::of(self.0, name::RESOURCE_ID)
    }
    /// `WorkId`.
    pub fn work_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::WORK_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `VersionType`.
    pub fn version_type(self) -> Children<'d, VersionType<'d>> {
        Children::of(self.0, name::VERSION_TYPE)
    }
    /// `DisplayArtistName`.
    pub fn display_artist_name(self) -> Children<'d, DisplayArtistNameWithOriginalLanguage<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, DisplayArtist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, Contributor<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
    }
    /// `ResourceRightsController`.
    pub fn resource_rights_controller(self) -> Children<'d, ResourceRightsController<'d>> {
        Children::of(self.0, name::RESOURCE_RIGHTS_CONTROLLER)
    }
    /// `WorkRightsController`.
    pub fn work_rights_controller(self) -> Children<'d, WorkRightsController<'d>> {
        Children::of(self.0, name::WORK_RIGHTS_CONTROLLER)
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
    pub fn courtesy_line(self) -> Children<'d, CourtesyLine<'d>> {
        Children::of(self.0, name::COURTESY_LINE)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDateWithoutFlags<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `FirstPublicationDate`.
    pub fn first_publication_date(self) -> Children<'d, FulfillmentDate<'d>> {
        Children::of(self.0, name::FIRST_PUBLICATION_DATE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningTypeWithStandard<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `RelatedRelease`.
    pub fn related_release(self) -> Children<'d, RelatedRelease<'d>> {
        Children::of(self.0, name::RELATED_RELEASE)
    }
    /// `RelatedResource`.
    pub fn related_resource(self) -> Children<'d, RelatedResource<'d>> {
        Children::of(self.0, name::RELATED_RESOURCE)
    }
    /// `ContainsHiddenContent`.
    pub fn contains_hidden_content(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTAINS_HIDDEN_CONTENT)
    }
    /// `ResourceContainedResourceReferenceList`.
    pub fn resource_contained_resource_reference_list(self) -> Option<ResourceContainedResourceReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST)
    }
    /// `Keywords`, up to ERN 4.1.
    pub fn keywords(self) -> Children<'d, KeywordsWithTerritory<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`, up to ERN 4.1.
    pub fn synopsis(self) -> Children<'d, SynopsisWithTerritory<'d>> {
        Children::of(self.0, name::SYNOPSIS)
    }
    /// `TechnicalDetails`.
    pub fn technical_details(self) -> Children<'d, TechnicalSoftwareDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_DETAILS)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `IsSupplemental`.
    pub fn is_supplemental(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_SUPPLEMENTAL)
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
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `Type`.
    pub fn type_(self) -> Option<SoundRecordingType<'d>> {
        super::super::first(self.0, name::TYPE)
    }
    /// `ResourceId`, up to ERN 4.2.
    pub fn resource_id(self) -> Children<'d, SoundRecordingId<'d>> {
        Children::of(self.0, name::RESOURCE_ID)
    }
    /// `SoundRecordingEdition`, from ERN 4.3.
    pub fn sound_recording_edition(self) -> Children<'d, SoundRecordingEdition<'d>> {
        Children::of(self.0, name::SOUND_RECORDING_EDITION)
    }
    /// `RecordingFormat`, from ERN 4.3.
    pub fn recording_format(self) -> Children<'d, RecordingFormat<'d>> {
        Children::of(self.0, name::RECORDING_FORMAT)
    }
    /// `WorkId`.
    pub fn work_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::WORK_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `VersionType`.
    pub fn version_type(self) -> Children<'d, VersionType<'d>> {
        Children::of(self.0, name::VERSION_TYPE)
    }
    /// `DisplayArtistName`.
    pub fn display_artist_name(self) -> Children<'d, DisplayArtistNameWithOriginalLanguage<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, DisplayArtist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, Contributor<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
    }
    /// `Character`.
    pub fn character(self) -> Children<'d, Character<'d>> {
        Children::of(self.0, name::CHARACTER)
    }
    /// `ResourceRightsController`.
    pub fn resource_rights_controller(self) -> Children<'d, ResourceRightsController<'d>> {
        Children::of(self.0, name::RESOURCE_RIGHTS_CONTROLLER)
    }
    /// `WorkRightsController`.
    pub fn work_rights_controller(self) -> Children<'d, WorkRightsController<'d>> {
        Children::of(self.0, name::WORK_RIGHTS_CONTROLLER)
    }
    /// `PLine`, up to ERN 4.2.
    pub fn p_line(self) -> Children<'d, PLineWithDefault<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CourtesyLine`.
    pub fn courtesy_line(self) -> Children<'d, CourtesyLine<'d>> {
        Children::of(self.0, name::COURTESY_LINE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDateWithoutFlags<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `MasteredDate`.
    pub fn mastered_date(self) -> Option<EventDateWithoutFlags<'d>> {
        super::super::first(self.0, name::MASTERED_DATE)
    }
    /// `RemasteredDate`.
    pub fn remastered_date(self) -> Option<EventDateWithoutFlags<'d>> {
        super::super::first(self.0, name::REMASTERED_DATE)
    }
    /// `FirstPublicationDate`.
    pub fn first_publication_date(self) -> Children<'d, FirstPublicationDate<'d>> {
        Children::of(self.0, name::FIRST_PUBLICATION_DATE)
    }
    /// `LocationAndDateOfSession`, from ERN 4.2.
    pub fn location_and_date_of_session(self) -> Children<'d, LocationAndDateOfSession<'d>> {
        Children::of(self.0, name::LOCATION_AND_DATE_OF_SESSION)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningTypeWithStandard<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `RelatedRelease`.
    pub fn related_release(self) -> Children<'d, RelatedRelease<'d>> {
        Children::of(self.0, name::RELATED_RELEASE)
    }
    /// `RelatedResource`.
    pub fn related_resource(self) -> Children<'d, RelatedResource<'d>> {
        Children::of(self.0, name::RELATED_RESOURCE)
    }
    /// `CompositeMusicalWorkType`.
    pub fn composite_musical_work_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COMPOSITE_MUSICAL_WORK_TYPE)
    }
    /// `ContainsAI`, from ERN 4.3.1.
    pub fn contains_ai(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTAINS_AI)
    }
    /// `IsCover`, from ERN 4.1.1.
    pub fn is_cover(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_COVER)
    }
    /// `HasVocalPerformance`, from ERN 4.3.
    pub fn has_vocal_performance(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_VOCAL_PERFORMANCE)
    }
    /// `HasForegroundVocalPerformance`, from ERN 4.3.
    pub fn has_foreground_vocal_performance(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_FOREGROUND_VOCAL_PERFORMANCE)
    }
    /// `IsInstrumental`.
    pub fn is_instrumental(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_INSTRUMENTAL)
    }
    /// `ContainsHiddenContent`.
    pub fn contains_hidden_content(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTAINS_HIDDEN_CONTENT)
    }
    /// `IsRemastered`.
    pub fn is_remastered(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_REMASTERED)
    }
    /// `IsHiResMusic`.
    pub fn is_hi_res_music(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_HI_RES_MUSIC)
    }
    /// `DisableCrossfade`, from ERN 4.2.
    pub fn disable_crossfade(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DISABLE_CROSSFADE)
    }
    /// `DisableSearch`, from ERN 4.2.
    pub fn disable_search(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DISABLE_SEARCH)
    }
    /// `DisplayCredits`.
    pub fn display_credits(self) -> Children<'d, DisplayCredits<'d>> {
        Children::of(self.0, name::DISPLAY_CREDITS)
    }
    /// `LanguageOfPerformance`.
    pub fn language_of_performance(self) -> Children<'d, Language<'d>> {
        Children::of(self.0, name::LANGUAGE_OF_PERFORMANCE)
    }
    /// `AudioChannelConfiguration`, up to ERN 4.2.
    pub fn audio_channel_configuration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::AUDIO_CHANNEL_CONFIGURATION)
    }
    /// `TechnicalDetails`, up to ERN 4.2.
    pub fn technical_details(self) -> Children<'d, TechnicalSoundRecordingDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_DETAILS)
    }
    /// `Raga`.
    pub fn raga(self) -> Children<'d, Raga<'d>> {
        Children::of(self.0, name::RAGA)
    }
    /// `Tala`.
    pub fn tala(self) -> Children<'d, Tala<'d>> {
        Children::of(self.0, name::TALA)
    }
    /// `Deity`.
    pub fn deity(self) -> Children<'d, Deity<'d>> {
        Children::of(self.0, name::DEITY)
    }
    /// `AudioChapterReference`.
    pub fn audio_chapter_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::AUDIO_CHAPTER_REFERENCE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `IsSupplemental`.
    pub fn is_supplemental(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_SUPPLEMENTAL)
    }
    /// The attribute `ApplyClassicalProfileVariant`.
    pub fn apply_classical_profile_variant(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLY_CLASSICAL_PROFILE_VARIANT)
    }
}

/// `SoundRecordingClipDetails`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct SoundRecordingClipDetails<'d>(Node<'d>);

impl<'d> View<'d> for SoundRecordingClipDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoundRecordingClipDetails<'d> {
    /// `TechnicalResourceDetailsReference`.
    pub fn technical_resource_details_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TECHNICAL_RESOURCE_DETAILS_REFERENCE)
    }
    /// `ClipType`.
    pub fn clip_type(self) -> Option<ClipType<'d>> {
        super::super::first(self.0, name::CLIP_TYPE)
    }
    /// `Timing`.
    pub fn timing(self) -> Children<'d, Timing<'d>> {
        Children::of(self.0, name::TIMING)
    }
    /// `ExpressionType`.
    pub fn expression_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::EXPRESSION_TYPE)
    }
    /// `DeliveryFile`.
    pub fn delivery_file(self) -> Children<'d, AudioDeliveryFile<'d>> {
        Children::of(self.0, name::DELIVERY_FILE)
    }
}

/// `SoundRecordingEdition`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct SoundRecordingEdition<'d>(Node<'d>);

impl<'d> View<'d> for SoundRecordingEdition<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SoundRecordingEdition<'d> {
    /// `Type`.
    pub fn type_(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TYPE)
    }
    /// `ResourceId`.
    pub fn resource_id(self) -> Children<'d, SoundRecordingId<'d>> {
        Children::of(self.0, name::RESOURCE_ID)
    }
    /// `EditionContributor`.
    pub fn edition_contributor(self) -> Children<'d, EditionContributor<'d>> {
        Children::of(self.0, name::EDITION_CONTRIBUTOR)
    }
    /// `PLine`.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `RecordingMode`.
    pub fn recording_mode(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RECORDING_MODE)
    }
    /// `TechnicalDetails`.
    pub fn technical_details(self) -> Children<'d, TechnicalSoundRecordingDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_DETAILS)
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

/// `SoundRecordingPreviewDetails`, up to ERN 4.2.
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

/// `SpecialContributorType`, from ERN 4.3.1.
#[derive(Clone, Copy, Debug)]
pub struct SpecialContributorType<'d>(Node<'d>);

impl<'d> View<'d> for SpecialContributorType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SpecialContributorType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `SubGenreCategory`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct SubGenreCategory<'d>(Node<'d>);

impl<'d> View<'d> for SubGenreCategory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SubGenreCategory<'d> {
    /// `Value`.
    pub fn value(self) -> Children<'d, SubGenreCategoryValue<'d>> {
        Children::of(self.0, name::VALUE)
    }
    /// `Description`, from ERN 4.3.1.
    pub fn description(self) -> Children<'d, TextWithoutTerritory<'d>> {
        Children::of(self.0, name::DESCRIPTION)
    }
}

/// `SubGenreCategoryValue`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct SubGenreCategoryValue<'d>(Node<'d>);

impl<'d> View<'d> for SubGenreCategoryValue<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SubGenreCategoryValue<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `SupplementalDocumentList`.
#[derive(Clone, Copy, Debug)]
pub struct SupplementalDocumentList<'d>(Node<'d>);

impl<'d> View<'d> for SupplementalDocumentList<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SupplementalDocumentList<'d> {
    /// `SupplementalDocument`.
    pub fn supplemental_document(self) -> Children<'d, File<'d>> {
        Children::of(self.0, name::SUPPLEMENTAL_DOCUMENT)
    }
}

/// `SynopsisWithTerritory`.
#[derive(Clone, Copy, Debug)]
pub struct SynopsisWithTerritory<'d>(Node<'d>);

impl<'d> View<'d> for SynopsisWithTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> SynopsisWithTerritory<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
    /// The attribute `IsShortSynopsis`.
    pub fn is_short_synopsis(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_SHORT_SYNOPSIS)
    }
}

/// `Tala`.
#[derive(Clone, Copy, Debug)]
pub struct Tala<'d>(Node<'d>);

impl<'d> View<'d> for Tala<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Tala<'d> {
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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
    pub fn aspect_ratio(self) -> Children<'d, AspectRatio<'d>> {
        Children::of(self.0, name::ASPECT_RATIO)
    }
    /// `ColorDepth`.
    pub fn color_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COLOR_DEPTH)
    }
    /// `ImageResolution`.
    pub fn image_resolution(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IMAGE_RESOLUTION)
    }
    /// `BitDepth`.
    pub fn bit_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BIT_DEPTH)
    }
    /// `IsPreview`, up to ERN 4.2.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`, up to ERN 4.2.
    pub fn preview_details(self) -> Option<PreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `IsClip`, from ERN 4.3.
    pub fn is_clip(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_CLIP)
    }
    /// `ClipDetails`, from ERN 4.3.
    pub fn clip_details(self) -> Children<'d, ClipDetails<'d>> {
        Children::of(self.0, name::CLIP_DETAILS)
    }
    /// `File`.
    pub fn file(self) -> Option<File<'d>> {
        super::super::first(self.0, name::FILE)
    }
    /// `IsProvidedInDelivery`, from ERN 4.2.
    pub fn is_provided_in_delivery(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PROVIDED_IN_DELIVERY)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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
    /// `SheetMusicCodecType`.
    pub fn sheet_music_codec_type(self) -> Option<SheetMusicCodecType<'d>> {
        super::super::first(self.0, name::SHEET_MUSIC_CODEC_TYPE)
    }
    /// `BitDepth`.
    pub fn bit_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BIT_DEPTH)
    }
    /// `IsPreview`, up to ERN 4.2.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`, up to ERN 4.2.
    pub fn preview_details(self) -> Option<PreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `IsClip`, from ERN 4.3.
    pub fn is_clip(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_CLIP)
    }
    /// `ClipDetails`, from ERN 4.3.
    pub fn clip_details(self) -> Children<'d, ClipDetails<'d>> {
        Children::of(self.0, name::CLIP_DETAILS)
    }
    /// `File`.
    pub fn file(self) -> Option<File<'d>> {
        super::super::first(self.0, name::FILE)
    }
    /// `IsProvidedInDelivery`, from ERN 4.2.
    pub fn is_provided_in_delivery(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PROVIDED_IN_DELIVERY)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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
    /// `OperatingSystemType`.
    pub fn operating_system_type(self) -> Option<OperatingSystemType<'d>> {
        super::super::first(self.0, name::OPERATING_SYSTEM_TYPE)
    }
    /// `BitDepth`.
    pub fn bit_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BIT_DEPTH)
    }
    /// `IsPreview`, up to ERN 4.2.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`, up to ERN 4.2.
    pub fn preview_details(self) -> Option<PreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `IsClip`, from ERN 4.3.
    pub fn is_clip(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_CLIP)
    }
    /// `ClipDetails`, from ERN 4.3.
    pub fn clip_details(self) -> Children<'d, ClipDetails<'d>> {
        Children::of(self.0, name::CLIP_DETAILS)
    }
    /// `File`.
    pub fn file(self) -> Option<File<'d>> {
        super::super::first(self.0, name::FILE)
    }
    /// `IsProvidedInDelivery`, from ERN 4.2.
    pub fn is_provided_in_delivery(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PROVIDED_IN_DELIVERY)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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
    /// `EncodingId`, from ERN 4.2, up to ERN 4.2.
    pub fn encoding_id(self) -> Option<SoundRecordingId<'d>> {
        super::super::first(self.0, name::ENCODING_ID)
    }
    /// `AudioCodecType`, up to ERN 4.2.
    pub fn audio_codec_type(self) -> Option<AudioCodecType<'d>> {
        super::super::first(self.0, name::AUDIO_CODEC_TYPE)
    }
    /// `BitRate`, up to ERN 4.2.
    pub fn bit_rate(self) -> Option<BitRate<'d>> {
        super::super::first(self.0, name::BIT_RATE)
    }
    /// `OriginalBitRate`, up to ERN 4.2.
    pub fn original_bit_rate(self) -> Option<BitRate<'d>> {
        super::super::first(self.0, name::ORIGINAL_BIT_RATE)
    }
    /// `NumberOfChannels`, up to ERN 4.2.
    pub fn number_of_channels(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_CHANNELS)
    }
    /// `SamplingRate`, up to ERN 4.2.
    pub fn sampling_rate(self) -> Option<SamplingRate<'d>> {
        super::super::first(self.0, name::SAMPLING_RATE)
    }
    /// `OriginalSamplingRate`, up to ERN 4.2.
    pub fn original_sampling_rate(self) -> Option<SamplingRate<'d>> {
        super::super::first(self.0, name::ORIGINAL_SAMPLING_RATE)
    }
    /// `BitsPerSample`, up to ERN 4.2.
    pub fn bits_per_sample(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BITS_PER_SAMPLE)
    }
    /// `Duration`, up to ERN 4.2.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `BitDepth`, up to ERN 4.2.
    pub fn bit_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BIT_DEPTH)
    }
    /// `IsPreview`, up to ERN 4.2.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`, up to ERN 4.2.
    pub fn preview_details(self) -> Option<SoundRecordingPreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `File`, up to ERN 4.2.
    pub fn file(self) -> Option<File<'d>> {
        super::super::first(self.0, name::FILE)
    }
    /// `IsProvidedInDelivery`, from ERN 4.2, up to ERN 4.2.
    pub fn is_provided_in_delivery(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PROVIDED_IN_DELIVERY)
    }
    /// `Fingerprint`, up to ERN 4.2.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// `EncodingDescription`, from ERN 4.2, up to ERN 4.2.
    pub fn encoding_description(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ENCODING_DESCRIPTION)
    }
    /// `DeliveryFile`, from ERN 4.3.
    pub fn delivery_file(self) -> Children<'d, AudioDeliveryFile<'d>> {
        Children::of(self.0, name::DELIVERY_FILE)
    }
    /// `HasImmersiveAudioMetadata`, from ERN 4.3.
    pub fn has_immersive_audio_metadata(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_IMMERSIVE_AUDIO_METADATA)
    }
    /// `IsClip`, from ERN 4.3.
    pub fn is_clip(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_CLIP)
    }
    /// `ClipDetails`, from ERN 4.3.
    pub fn clip_details(self) -> Children<'d, SoundRecordingClipDetails<'d>> {
        Children::of(self.0, name::CLIP_DETAILS)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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
    /// `TextCodecType`.
    pub fn text_codec_type(self) -> Option<TextCodecType<'d>> {
        super::super::first(self.0, name::TEXT_CODEC_TYPE)
    }
    /// `BitDepth`.
    pub fn bit_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BIT_DEPTH)
    }
    /// `IsPreview`, up to ERN 4.2.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`, up to ERN 4.2.
    pub fn preview_details(self) -> Option<PreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `IsClip`, from ERN 4.3.
    pub fn is_clip(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_CLIP)
    }
    /// `ClipDetails`, from ERN 4.3.
    pub fn clip_details(self) -> Children<'d, ClipDetails<'d>> {
        Children::of(self.0, name::CLIP_DETAILS)
    }
    /// `File`.
    pub fn file(self) -> Option<File<'d>> {
        super::super::first(self.0, name::FILE)
    }
    /// `IsProvidedInDelivery`, from ERN 4.2.
    pub fn is_provided_in_delivery(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PROVIDED_IN_DELIVERY)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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
    /// `EncodingId`, from ERN 4.2, up to ERN 4.2.
    pub fn encoding_id(self) -> Option<VideoId<'d>> {
        super::super::first(self.0, name::ENCODING_ID)
    }
    /// `OverallBitRate`.
    pub fn overall_bit_rate(self) -> Option<BitRate<'d>> {
        super::super::first(self.0, name::OVERALL_BIT_RATE)
    }
    /// `ContainerFormat`, up to ERN 4.2.
    pub fn container_format(self) -> Option<ContainerFormat<'d>> {
        super::super::first(self.0, name::CONTAINER_FORMAT)
    }
    /// `VideoCodecType`, up to ERN 4.2.
    pub fn video_codec_type(self) -> Option<VideoCodecType<'d>> {
        super::super::first(self.0, name::VIDEO_CODEC_TYPE)
    }
    /// `VideoBitRate`, up to ERN 4.2.
    pub fn video_bit_rate(self) -> Option<BitRate<'d>> {
        super::super::first(self.0, name::VIDEO_BIT_RATE)
    }
    /// `FrameRate`, up to ERN 4.2.
    pub fn frame_rate(self) -> Option<FrameRate<'d>> {
        super::super::first(self.0, name::FRAME_RATE)
    }
    /// `ImageHeight`, up to ERN 4.2.
    pub fn image_height(self) -> Option<Extent<'d>> {
        super::super::first(self.0, name::IMAGE_HEIGHT)
    }
    /// `ImageWidth`, up to ERN 4.2.
    pub fn image_width(self) -> Option<Extent<'d>> {
        super::super::first(self.0, name::IMAGE_WIDTH)
    }
    /// `AspectRatio`, up to ERN 4.2.
    pub fn aspect_ratio(self) -> Option<AspectRatio<'d>> {
        super::super::first(self.0, name::ASPECT_RATIO)
    }
    /// `CoreArea`, up to ERN 4.2.
    pub fn core_area(self) -> Option<CoreArea<'d>> {
        super::super::first(self.0, name::CORE_AREA)
    }
    /// `ColorDepth`, up to ERN 4.2.
    pub fn color_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COLOR_DEPTH)
    }
    /// `VideoDefinitionType`, up to ERN 4.2.
    pub fn video_definition_type(self) -> Option<VideoDefinitionType<'d>> {
        super::super::first(self.0, name::VIDEO_DEFINITION_TYPE)
    }
    /// `AudioCodecType`, up to ERN 4.2.
    pub fn audio_codec_type(self) -> Option<AudioCodecType<'d>> {
        super::super::first(self.0, name::AUDIO_CODEC_TYPE)
    }
    /// `AudioBitRate`, up to ERN 4.2.
    pub fn audio_bit_rate(self) -> Option<BitRate<'d>> {
        super::super::first(self.0, name::AUDIO_BIT_RATE)
    }
    /// `NumberOfAudioChannels`, up to ERN 4.2.
    pub fn number_of_audio_channels(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_AUDIO_CHANNELS)
    }
    /// `AudioSamplingRate`, up to ERN 4.2.
    pub fn audio_sampling_rate(self) -> Option<SamplingRate<'d>> {
        super::super::first(self.0, name::AUDIO_SAMPLING_RATE)
    }
    /// `AudioBitsPerSample`, up to ERN 4.2.
    pub fn audio_bits_per_sample(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::AUDIO_BITS_PER_SAMPLE)
    }
    /// `Duration`, up to ERN 4.2.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `BitDepth`, up to ERN 4.2.
    pub fn bit_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BIT_DEPTH)
    }
    /// `IsPreview`, up to ERN 4.2.
    pub fn is_preview(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PREVIEW)
    }
    /// `PreviewDetails`, up to ERN 4.2.
    pub fn preview_details(self) -> Option<SoundRecordingPreviewDetails<'d>> {
        super::super::first(self.0, name::PREVIEW_DETAILS)
    }
    /// `File`, up to ERN 4.2.
    pub fn file(self) -> Option<File<'d>> {
        super::super::first(self.0, name::FILE)
    }
    /// `IsProvidedInDelivery`, from ERN 4.2, up to ERN 4.2.
    pub fn is_provided_in_delivery(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PROVIDED_IN_DELIVERY)
    }
    /// `Fingerprint`, up to ERN 4.2.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// `EncodingDescription`, from ERN 4.2, up to ERN 4.2.
    pub fn encoding_description(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ENCODING_DESCRIPTION)
    }
    /// `DeliveryFile`, from ERN 4.3.
    pub fn delivery_file(self) -> Children<'d, VideoDeliveryFile<'d>> {
        Children::of(self.0, name::DELIVERY_FILE)
    }
    /// `IsClip`, from ERN 4.3.
    pub fn is_clip(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_CLIP)
    }
    /// `ClipDetails`, from ERN 4.3.
    pub fn clip_details(self) -> Children<'d, VideoClipDetails<'d>> {
        Children::of(self.0, name::CLIP_DETAILS)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
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
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `Type`.
    pub fn type_(self) -> Option<TextType<'d>> {
        super::super::first(self.0, name::TYPE)
    }
    /// `ResourceId`.
    pub fn resource_id(self) -> Children<'d, TextId<'d>> {
        Children::of(self.0, name::RESOURCE_ID)
    }
    /// `WorkId`.
    pub fn work_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::WORK_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `VersionType`.
    pub fn version_type(self) -> Children<'d, VersionType<'d>> {
        Children::of(self.0, name::VERSION_TYPE)
    }
    /// `DisplayArtistName`.
    pub fn display_artist_name(self) -> Children<'d, DisplayArtistNameWithOriginalLanguage<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, DisplayArtist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, Contributor<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
    }
    /// `ResourceRightsController`.
    pub fn resource_rights_controller(self) -> Children<'d, ResourceRightsController<'d>> {
        Children::of(self.0, name::RESOURCE_RIGHTS_CONTROLLER)
    }
    /// `WorkRightsController`.
    pub fn work_rights_controller(self) -> Children<'d, WorkRightsController<'d>> {
        Children::of(self.0, name::WORK_RIGHTS_CONTROLLER)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `CourtesyLine`.
    pub fn courtesy_line(self) -> Children<'d, CourtesyLine<'d>> {
        Children::of(self.0, name::COURTESY_LINE)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDateWithoutFlags<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `FirstPublicationDate`.
    pub fn first_publication_date(self) -> Children<'d, FulfillmentDate<'d>> {
        Children::of(self.0, name::FIRST_PUBLICATION_DATE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningTypeWithStandard<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `RelatedRelease`.
    pub fn related_release(self) -> Children<'d, RelatedRelease<'d>> {
        Children::of(self.0, name::RELATED_RELEASE)
    }
    /// `RelatedResource`.
    pub fn related_resource(self) -> Children<'d, RelatedResource<'d>> {
        Children::of(self.0, name::RELATED_RESOURCE)
    }
    /// `ContainsAI`, from ERN 4.3.1.
    pub fn contains_ai(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTAINS_AI)
    }
    /// `ContainsHiddenContent`.
    pub fn contains_hidden_content(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTAINS_HIDDEN_CONTENT)
    }
    /// `ResourceContainedResourceReferenceList`.
    pub fn resource_contained_resource_reference_list(self) -> Option<ResourceContainedResourceReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST)
    }
    /// `Keywords`, up to ERN 4.1.
    pub fn keywords(self) -> Children<'d, KeywordsWithTerritory<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`, up to ERN 4.1.
    pub fn synopsis(self) -> Children<'d, SynopsisWithTerritory<'d>> {
        Children::of(self.0, name::SYNOPSIS)
    }
    /// `TechnicalDetails`.
    pub fn technical_details(self) -> Children<'d, TechnicalTextDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_DETAILS)
    }
    /// `LanguageOfText`, from ERN 4.3.
    pub fn language_of_text(self) -> Children<'d, Language<'d>> {
        Children::of(self.0, name::LANGUAGE_OF_TEXT)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `IsSupplemental`.
    pub fn is_supplemental(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_SUPPLEMENTAL)
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

/// `TextWithFormat`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct TextWithFormat<'d>(Node<'d>);

impl<'d> View<'d> for TextWithFormat<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TextWithFormat<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
    /// The attribute `Format`.
    pub fn format(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::FORMAT)
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

/// `TextWithoutTerritory`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct TextWithoutTerritory<'d>(Node<'d>);

impl<'d> View<'d> for TextWithoutTerritory<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TextWithoutTerritory<'d> {
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `ApplicableTerritoryCode`.
    pub fn applicable_territory_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLICABLE_TERRITORY_CODE)
    }
    /// The attribute `IsDefault`.
    pub fn is_default(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_DEFAULT)
    }
    /// The attribute `Format`.
    pub fn format(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::FORMAT)
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

/// `Timing`.
#[derive(Clone, Copy, Debug)]
pub struct Timing<'d>(Node<'d>);

impl<'d> View<'d> for Timing<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Timing<'d> {
    /// `StartPoint`.
    pub fn start_point(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::START_POINT)
    }
    /// `EndPoint`, from ERN 4.3.
    pub fn end_point(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::END_POINT)
    }
    /// `DurationUsed`.
    pub fn duration_used(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::DURATION_USED)
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
    pub fn title_text(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TITLE_TEXT)
    }
    /// `SubTitle`.
    pub fn sub_title(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::SUB_TITLE)
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

/// `TitleDisplayInformation`.
#[derive(Clone, Copy, Debug)]
pub struct TitleDisplayInformation<'d>(Node<'d>);

impl<'d> View<'d> for TitleDisplayInformation<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TitleDisplayInformation<'d> {
    /// `IsDisplayedInTitle`.
    pub fn is_displayed_in_title(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_DISPLAYED_IN_TITLE)
    }
    /// `Prefix`.
    pub fn prefix(self) -> Children<'d, Prefix<'d>> {
        Children::of(self.0, name::PREFIX)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `SequenceNumber`.
    pub fn sequence_number(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::SEQUENCE_NUMBER)
    }
}

/// `TrackRelease`.
#[derive(Clone, Copy, Debug)]
pub struct TrackRelease<'d>(Node<'d>);

impl<'d> View<'d> for TrackRelease<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TrackRelease<'d> {
    /// `ReleaseReference`.
    pub fn release_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_REFERENCE)
    }
    /// `ReleaseId`.
    pub fn release_id(self) -> Option<ReleaseId<'d>> {
        super::super::first(self.0, name::RELEASE_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `ReleaseResourceReference`.
    pub fn release_resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RELEASE_RESOURCE_REFERENCE)
    }
    /// `LinkedReleaseResourceReference`.
    pub fn linked_release_resource_reference(self) -> Children<'d, LinkedReleaseResourceReference<'d>> {
        Children::of(self.0, name::LINKED_RELEASE_RESOURCE_REFERENCE)
    }
    /// `ReleaseLabelReference`.
    pub fn release_label_reference(self) -> Children<'d, ReleaseLabelReferenceWithParty<'d>> {
        Children::of(self.0, name::RELEASE_LABEL_REFERENCE)
    }
    /// `Genre`, up to ERN 4.3.
    pub fn genre(self) -> Children<'d, GenreWithTerritory<'d>> {
        Children::of(self.0, name::GENRE)
    }
    /// `ReleaseVisibilityReference`, from ERN 4.2.
    pub fn release_visibility_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RELEASE_VISIBILITY_REFERENCE)
    }
    /// `DisplayGenre`, from ERN 4.3.1.
    pub fn display_genre(self) -> Children<'d, GenreWithTerritory<'d>> {
        Children::of(self.0, name::DISPLAY_GENRE)
    }
    /// `RelatedRelease`, from ERN 4.2.
    pub fn related_release(self) -> Children<'d, RelatedRelease<'d>> {
        Children::of(self.0, name::RELATED_RELEASE)
    }
    /// `RelatedResource`, from ERN 4.2.
    pub fn related_resource(self) -> Children<'d, RelatedResource<'d>> {
        Children::of(self.0, name::RELATED_RESOURCE)
    }
    /// `TargetURL`, from ERN 4.2.
    pub fn target_url(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TARGET_URL)
    }
    /// `Keywords`, from ERN 4.1.1.
    pub fn keywords(self) -> Children<'d, KeywordsWithTerritory<'d>> {
        Children::of(self.0, name::KEYWORDS)
    }
    /// `Synopsis`, from ERN 4.1.1.
    pub fn synopsis(self) -> Children<'d, SynopsisWithTerritory<'d>> {
        Children::of(self.0, name::SYNOPSIS)
    }
    /// `MarketingComment`.
    pub fn marketing_comment(self) -> Children<'d, MarketingComment<'d>> {
        Children::of(self.0, name::MARKETING_COMMENT)
    }
    /// The attribute `IsMainRelease`.
    pub fn is_main_release(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_MAIN_RELEASE)
    }
}

/// `TrackReleaseVisibility`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct TrackReleaseVisibility<'d>(Node<'d>);

impl<'d> View<'d> for TrackReleaseVisibility<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> TrackReleaseVisibility<'d> {
    /// `VisibilityReference`.
    pub fn visibility_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VISIBILITY_REFERENCE)
    }
    /// `TerritoryCode`, from ERN 4.3.
    pub fn territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY_CODE)
    }
    /// `ExcludedTerritoryCode`, from ERN 4.3.
    pub fn excluded_territory_code(self) -> Children<'d, CurrentTerritoryCode<'d>> {
        Children::of(self.0, name::EXCLUDED_TERRITORY_CODE)
    }
    /// `TrackListingPreviewStartDateTime`.
    pub fn track_listing_preview_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TRACK_LISTING_PREVIEW_START_DATE_TIME)
    }
    /// `ClipPreviewStartDateTime`.
    pub fn clip_preview_start_date_time(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CLIP_PREVIEW_START_DATE_TIME)
    }
    /// The attribute `DoNotDisplayDates`.
    pub fn do_not_display_dates(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::DO_NOT_DISPLAY_DATES)
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

/// `UserInterfaceType`, from ERN 4.2.
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

/// `ValidityPeriod`.
#[derive(Clone, Copy, Debug)]
pub struct ValidityPeriod<'d>(Node<'d>);

impl<'d> View<'d> for ValidityPeriod<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> ValidityPeriod<'d> {
    /// `StartDate`.
    pub fn start_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::START_DATE)
    }
    /// `EndDate`.
    pub fn end_date(self) -> Option<EventDate<'d>> {
        super::super::first(self.0, name::END_DATE)
    }
}

/// `Venue`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct Venue<'d>(Node<'d>);

impl<'d> View<'d> for Venue<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> Venue<'d> {
    /// `VenueName`.
    pub fn venue_name(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VENUE_NAME)
    }
    /// `VenueAddress`.
    pub fn venue_address(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VENUE_ADDRESS)
    }
    /// `TerritoryCode`.
    pub fn territory_code(self) -> Option<AllTerritoryCode<'d>> {
        super::super::first(self.0, name::TERRITORY_CODE)
    }
    /// `LocationCode`.
    pub fn location_code(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::LOCATION_CODE)
    }
    /// `VenueRoom`.
    pub fn venue_room(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::VENUE_ROOM)
    }
}

/// `VersionType`.
#[derive(Clone, Copy, Debug)]
pub struct VersionType<'d>(Node<'d>);

impl<'d> View<'d> for VersionType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> VersionType<'d> {
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
    /// `ResourceReference`.
    pub fn resource_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RESOURCE_REFERENCE)
    }
    /// `Type`.
    pub fn type_(self) -> Option<VideoType<'d>> {
        super::super::first(self.0, name::TYPE)
    }
    /// `ResourceId`, up to ERN 4.2.
    pub fn resource_id(self) -> Children<'d, VideoId<'d>> {
        Children::of(self.0, name::RESOURCE_ID)
    }
    /// `VideoEdition`, from ERN 4.3.
    pub fn video_edition(self) -> Children<'d, VideoEdition<'d>> {
        Children::of(self.0, name::VIDEO_EDITION)
    }
    /// `RecordingFormat`, from ERN 4.3.
    pub fn recording_format(self) -> Children<'d, RecordingFormat<'d>> {
        Children::of(self.0, name::RECORDING_FORMAT)
    }
    /// `WorkId`.
    pub fn work_id(self) -> Children<'d, MusicalWorkId<'d>> {
        Children::of(self.0, name::WORK_ID)
    }
    /// `DisplayTitleText`.
    pub fn display_title_text(self) -> Children<'d, DisplayTitleText<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE_TEXT)
    }
    /// `DisplayTitle`.
    pub fn display_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::DISPLAY_TITLE)
    }
    /// `AdditionalTitle`, up to ERN 4.3.
    pub fn additional_title(self) -> Children<'d, AdditionalTitle<'d>> {
        Children::of(self.0, name::ADDITIONAL_TITLE)
    }
    /// `FormalTitle`, from ERN 4.3.1.
    pub fn formal_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::FORMAL_TITLE)
    }
    /// `GroupingTitle`, from ERN 4.3.1.
    pub fn grouping_title(self) -> Children<'d, DisplayTitle<'d>> {
        Children::of(self.0, name::GROUPING_TITLE)
    }
    /// `VersionType`.
    pub fn version_type(self) -> Children<'d, VersionType<'d>> {
        Children::of(self.0, name::VERSION_TYPE)
    }
    /// `DisplayArtistName`.
    pub fn display_artist_name(self) -> Children<'d, DisplayArtistNameWithOriginalLanguage<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST_NAME)
    }
    /// `DisplayArtist`.
    pub fn display_artist(self) -> Children<'d, DisplayArtist<'d>> {
        Children::of(self.0, name::DISPLAY_ARTIST)
    }
    /// `Contributor`.
    pub fn contributor(self) -> Children<'d, Contributor<'d>> {
        Children::of(self.0, name::CONTRIBUTOR)
    }
    /// `Character`.
    pub fn character(self) -> Children<'d, Character<'d>> {
        Children::of(self.0, name::CHARACTER)
    }
    /// `ResourceRightsController`.
    pub fn resource_rights_controller(self) -> Children<'d, ResourceRightsController<'d>> {
        Children::of(self.0, name::RESOURCE_RIGHTS_CONTROLLER)
    }
    /// `WorkRightsController`.
    pub fn work_rights_controller(self) -> Children<'d, WorkRightsController<'d>> {
        Children::of(self.0, name::WORK_RIGHTS_CONTROLLER)
    }
    /// `PLine`, up to ERN 4.2.
    pub fn p_line(self) -> Children<'d, PLineWithDefault<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CLine`, up to ERN 4.2.
    pub fn c_line(self) -> Children<'d, CLineWithDefault<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `CourtesyLine`.
    pub fn courtesy_line(self) -> Children<'d, CourtesyLine<'d>> {
        Children::of(self.0, name::COURTESY_LINE)
    }
    /// `Duration`.
    pub fn duration(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::DURATION)
    }
    /// `CreationDate`.
    pub fn creation_date(self) -> Option<EventDateWithoutFlags<'d>> {
        super::super::first(self.0, name::CREATION_DATE)
    }
    /// `MasteredDate`.
    pub fn mastered_date(self) -> Option<EventDateWithoutFlags<'d>> {
        super::super::first(self.0, name::MASTERED_DATE)
    }
    /// `RemasteredDate`.
    pub fn remastered_date(self) -> Children<'d, EventDateWithoutFlags<'d>> {
        Children::of(self.0, name::REMASTERED_DATE)
    }
    /// `FirstPublicationDate`.
    pub fn first_publication_date(self) -> Children<'d, FulfillmentDate<'d>> {
        Children::of(self.0, name::FIRST_PUBLICATION_DATE)
    }
    /// `ParentalWarningType`.
    pub fn parental_warning_type(self) -> Children<'d, ParentalWarningTypeWithStandard<'d>> {
        Children::of(self.0, name::PARENTAL_WARNING_TYPE)
    }
    /// `AvRating`.
    pub fn av_rating(self) -> Children<'d, AvRating<'d>> {
        Children::of(self.0, name::AV_RATING)
    }
    /// `RelatedRelease`.
    pub fn related_release(self) -> Children<'d, RelatedRelease<'d>> {
        Children::of(self.0, name::RELATED_RELEASE)
    }
    /// `RelatedResource`.
    pub fn related_resource(self) -> Children<'d, RelatedResource<'d>> {
        Children::of(self.0, name::RELATED_RESOURCE)
    }
    /// `CompositeMusicalWorkType`.
    pub fn composite_musical_work_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COMPOSITE_MUSICAL_WORK_TYPE)
    }
    /// `VideoCueSheetReference`.
    pub fn video_cue_sheet_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::VIDEO_CUE_SHEET_REFERENCE)
    }
    /// `ReasonForCueSheetAbsence`.
    pub fn reason_for_cue_sheet_absence(self) -> Option<Reason<'d>> {
        super::super::first(self.0, name::REASON_FOR_CUE_SHEET_ABSENCE)
    }
    /// `ContainsAI`, from ERN 4.3.1.
    pub fn contains_ai(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTAINS_AI)
    }
    /// `IsCover`, from ERN 4.1.1.
    pub fn is_cover(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_COVER)
    }
    /// `HasVocalPerformance`, from ERN 4.3.
    pub fn has_vocal_performance(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_VOCAL_PERFORMANCE)
    }
    /// `HasForegroundVocalPerformance`, from ERN 4.3.
    pub fn has_foreground_vocal_performance(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_FOREGROUND_VOCAL_PERFORMANCE)
    }
    /// `IsInstrumental`.
    pub fn is_instrumental(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_INSTRUMENTAL)
    }
    /// `ContainsHiddenContent`.
    pub fn contains_hidden_content(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::CONTAINS_HIDDEN_CONTENT)
    }
    /// `IsRemastered`.
    pub fn is_remastered(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_REMASTERED)
    }
    /// `DisplayCredits`.
    pub fn display_credits(self) -> Children<'d, DisplayCredits<'d>> {
        Children::of(self.0, name::DISPLAY_CREDITS)
    }
    /// `LanguageOfPerformance`.
    pub fn language_of_performance(self) -> Children<'d, Language<'d>> {
        Children::of(self.0, name::LANGUAGE_OF_PERFORMANCE)
    }
    /// `LanguageOfDubbing`.
    pub fn language_of_dubbing(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::LANGUAGE_OF_DUBBING)
    }
    /// `SubTitleLanguage`.
    pub fn sub_title_language(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::SUB_TITLE_LANGUAGE)
    }
    /// `ResourceContainedResourceReferenceList`.
    pub fn resource_contained_resource_reference_list(self) -> Option<ResourceContainedResourceReferenceList<'d>> {
        super::super::first(self.0, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST)
    }
    /// `TechnicalDetails`, up to ERN 4.2.
    pub fn technical_details(self) -> Children<'d, TechnicalVideoDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_DETAILS)
    }
    /// `Raga`.
    pub fn raga(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RAGA)
    }
    /// `Tala`.
    pub fn tala(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::TALA)
    }
    /// `Deity`.
    pub fn deity(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::DEITY)
    }
    /// `VideoChapterReference`.
    pub fn video_chapter_reference(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::VIDEO_CHAPTER_REFERENCE)
    }
    /// The attribute `LanguageAndScriptCode`.
    pub fn language_and_script_code(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::LANGUAGE_AND_SCRIPT_CODE)
    }
    /// The attribute `IsSupplemental`.
    pub fn is_supplemental(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::IS_SUPPLEMENTAL)
    }
    /// The attribute `ApplyClassicalProfileVariant`.
    pub fn apply_classical_profile_variant(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::APPLY_CLASSICAL_PROFILE_VARIANT)
    }
}

/// `VideoClipDetails`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct VideoClipDetails<'d>(Node<'d>);

impl<'d> View<'d> for VideoClipDetails<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> VideoClipDetails<'d> {
    /// `TechnicalResourceDetailsReference`.
    pub fn technical_resource_details_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TECHNICAL_RESOURCE_DETAILS_REFERENCE)
    }
    /// `ClipType`.
    pub fn clip_type(self) -> Option<ClipType<'d>> {
        super::super::first(self.0, name::CLIP_TYPE)
    }
    /// `Timing`.
    pub fn timing(self) -> Children<'d, Timing<'d>> {
        Children::of(self.0, name::TIMING)
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
    /// `DeliveryFile`.
    pub fn delivery_file(self) -> Children<'d, VideoDeliveryFile<'d>> {
        Children::of(self.0, name::DELIVERY_FILE)
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

/// `VideoDefinitionType`, from ERN 4.2.
#[derive(Clone, Copy, Debug)]
pub struct VideoDefinitionType<'d>(Node<'d>);

impl<'d> View<'d> for VideoDefinitionType<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> VideoDefinitionType<'d> {
    /// The attribute `Namespace`.
    pub fn namespace(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::NAMESPACE)
    }
    /// The attribute `UserDefinedValue`.
    pub fn user_defined_value(self) -> Option<Attribute<'d>> {
        self.0.attribute(name::USER_DEFINED_VALUE)
    }
}

/// `VideoDeliveryFile`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct VideoDeliveryFile<'d>(Node<'d>);

impl<'d> View<'d> for VideoDeliveryFile<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> VideoDeliveryFile<'d> {
    /// `Type`.
    pub fn type_(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TYPE)
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
    pub fn aspect_ratio(self) -> Children<'d, AspectRatio<'d>> {
        Children::of(self.0, name::ASPECT_RATIO)
    }
    /// `CoreArea`.
    pub fn core_area(self) -> Option<CoreArea<'d>> {
        super::super::first(self.0, name::CORE_AREA)
    }
    /// `ColorDepth`.
    pub fn color_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::COLOR_DEPTH)
    }
    /// `VideoDefinitionType`.
    pub fn video_definition_type(self) -> Option<VideoDefinitionType<'d>> {
        super::super::first(self.0, name::VIDEO_DEFINITION_TYPE)
    }
    /// `AudioCodecType`.
    pub fn audio_codec_type(self) -> Option<AudioCodecType<'d>> {
        super::super::first(self.0, name::AUDIO_CODEC_TYPE)
    }
    /// `HasImmersiveAudioMetadata`.
    pub fn has_immersive_audio_metadata(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HAS_IMMERSIVE_AUDIO_METADATA)
    }
    /// `ElectroOpticalTransferFunctionType`.
    pub fn electro_optical_transfer_function_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::ELECTRO_OPTICAL_TRANSFER_FUNCTION_TYPE)
    }
    /// `PrimaryColorType`.
    pub fn primary_color_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::PRIMARY_COLOR_TYPE)
    }
    /// `HdrVideoDynamicMetadataType`.
    pub fn hdr_video_dynamic_metadata_type(self) -> Option<HdrVideoDynamicMetadataType<'d>> {
        super::super::first(self.0, name::HDR_VIDEO_DYNAMIC_METADATA_TYPE)
    }
    /// `HdrVideoStaticMetadataType`.
    pub fn hdr_video_static_metadata_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::HDR_VIDEO_STATIC_METADATA_TYPE)
    }
    /// `AudioBitRate`.
    pub fn audio_bit_rate(self) -> Option<BitRate<'d>> {
        super::super::first(self.0, name::AUDIO_BIT_RATE)
    }
    /// `NumberOfAudioChannels`.
    pub fn number_of_audio_channels(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_AUDIO_CHANNELS)
    }
    /// `NumberOfAudioObjects`.
    pub fn number_of_audio_objects(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::NUMBER_OF_AUDIO_OBJECTS)
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
    /// `BitDepth`.
    pub fn bit_depth(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::BIT_DEPTH)
    }
    /// `File`.
    pub fn file(self) -> Option<File<'d>> {
        super::super::first(self.0, name::FILE)
    }
    /// `Fingerprint`.
    pub fn fingerprint(self) -> Children<'d, Fingerprint<'d>> {
        Children::of(self.0, name::FINGERPRINT)
    }
    /// `IsProvidedInDelivery`.
    pub fn is_provided_in_delivery(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::IS_PROVIDED_IN_DELIVERY)
    }
}

/// `VideoEdition`, from ERN 4.3.
#[derive(Clone, Copy, Debug)]
pub struct VideoEdition<'d>(Node<'d>);

impl<'d> View<'d> for VideoEdition<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> VideoEdition<'d> {
    /// `Type`.
    pub fn type_(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::TYPE)
    }
    /// `ResourceId`.
    pub fn resource_id(self) -> Children<'d, VideoId<'d>> {
        Children::of(self.0, name::RESOURCE_ID)
    }
    /// `EditionContributor`.
    pub fn edition_contributor(self) -> Children<'d, EditionContributor<'d>> {
        Children::of(self.0, name::EDITION_CONTRIBUTOR)
    }
    /// `PLine`.
    pub fn p_line(self) -> Children<'d, PLine<'d>> {
        Children::of(self.0, name::P_LINE)
    }
    /// `CLine`.
    pub fn c_line(self) -> Children<'d, CLine<'d>> {
        Children::of(self.0, name::C_LINE)
    }
    /// `RecordingMode`.
    pub fn recording_mode(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RECORDING_MODE)
    }
    /// `TechnicalDetails`.
    pub fn technical_details(self) -> Children<'d, TechnicalVideoDetails<'d>> {
        Children::of(self.0, name::TECHNICAL_DETAILS)
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
    /// `EIDR`.
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

/// `WorkRightsController`.
#[derive(Clone, Copy, Debug)]
pub struct WorkRightsController<'d>(Node<'d>);

impl<'d> View<'d> for WorkRightsController<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl<'d> WorkRightsController<'d> {
    /// `RightsControllerPartyReference`.
    pub fn rights_controller_party_reference(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHTS_CONTROLLER_PARTY_REFERENCE)
    }
    /// `RightsControllerRole`, up to ERN 4.1.1.
    pub fn rights_controller_role(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RIGHTS_CONTROLLER_ROLE)
    }
    /// `RightsControlType`, from ERN 4.2.
    pub fn rights_control_type(self) -> Children<'d, Leaf<'d>> {
        Children::of(self.0, name::RIGHTS_CONTROL_TYPE)
    }
    /// `RightsControllerType`.
    pub fn rights_controller_type(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHTS_CONTROLLER_TYPE)
    }
    /// `RightShareUnknown`.
    pub fn right_share_unknown(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_UNKNOWN)
    }
    /// `RightSharePercentage`.
    pub fn right_share_percentage(self) -> Option<Leaf<'d>> {
        super::super::first(self.0, name::RIGHT_SHARE_PERCENTAGE)
    }
    /// `Territory`.
    pub fn territory(self) -> Children<'d, AllTerritoryCode<'d>> {
        Children::of(self.0, name::TERRITORY)
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
