// Written by `cargo xtask gen` from schemas/. Not edited by hand.

//! The types of ERN3.

use super::super::builtin::Builtin::*;
use super::super::datatype::Datatype::{Builtin as B, Pattern as P, Set as V};
use super::super::pattern::Pattern;
use super::super::values::ValueSet;
use super::super::{Attribute, Family, Model, Slot, Versions, ABSENT};

pub(crate) static FAMILY: Family = Family {
    types: &TYPES,
    models: &MODELS,
    slots: &SLOTS,
    attributes: &ATTRIBUTES,
    versions: &VERSIONS,
    roots: &ROOTS,
};

static TYPES: [&str; 322] = [
    "$CatalogReleaseReference",
    "$CollectionCollectionReference",
    "$CollectionReference",
    "$CollectionWorkReference",
    "$CueSheetReference",
    "$DealResourceReference",
    "$DealTechnicalResourceDetailsReference",
    "$IsoDate",
    "$MusicalWorkReference",
    "$ReleaseReference",
    "$ResourceReference",
    "$RightShareReference",
    "$TechnicalResourceDetailsReference",
    "$VideoCueSheetReference",
    "AdministratingRecordCompany",
    "AllTerritoryCode",
    "Artist",
    "ArtistDelegatedUsageRights",
    "ArtistRole",
    "AspectRatio",
    "AudioCodecType",
    "AvRating",
    "BitRate",
    "CLine",
    "CarrierType",
    "CatalogItem",
    "CatalogListMessage",
    "CatalogNumber",
    "CatalogReleaseReferenceList",
    "CatalogTransfer",
    "Character",
    "Collection",
    "CollectionCollectionReference",
    "CollectionCollectionReferenceList",
    "CollectionDetailsByTerritory",
    "CollectionId",
    "CollectionList",
    "CollectionResourceReference",
    "CollectionResourceReferenceList",
    "CollectionType",
    "CollectionWorkReference",
    "CollectionWorkReferenceList",
    "Comment",
    "CommercialModelType",
    "CommonRightsController",
    "Condition",
    "ConsumerRentalPeriod",
    "ContactId",
    "ContainerFormat",
    "CourtesyLine",
    "CreationId",
    "Cue",
    "CueCreationReference",
    "CueOrigin",
    "CueSheet",
    "CueSheetList",
    "CueSheetType",
    "CueThemeType",
    "CueUseType",
    "CueVisualPerceptionType",
    "CueVocalType",
    "CurrentTerritoryCode",
    "DSP",
    "Deal",
    "DealList",
    "DealReference",
    "DealResourceReferenceList",
    "DealTechnicalResourceDetailsReferenceList",
    "DealTerms",
    "Description",
    "DetailedResourceContributor",
    "DistributionChannelType",
    "DrmPlatformType",
    "EventDate",
    "EventDateTime",
    "ExtendedResourceGroupContentItem",
    "Extent",
    "ExternalResourceLink",
    "ExternallyLinkedResourceType",
    "File",
    "Fingerprint",
    "FingerprintAlgorithmType",
    "FrameRate",
    "FulfillmentDate",
    "Genre",
    "GoverningAgreementType",
    "HashSum",
    "HashSumAlgorithmType",
    "HostSoundCarrier",
    "ICPN",
    "Image",
    "ImageCodecType",
    "ImageDetailsByTerritory",
    "ImageId",
    "ImageType",
    "IndirectResourceContributor",
    "Keywords",
    "LabelName",
    "LinkedReleaseResourceReference",
    "MIDI",
    "Membership",
    "MessageAuditTrail",
    "MessageAuditTrailEvent",
    "MessageHeader",
    "MessagingParty",
    "MidiDetailsByTerritory",
    "MidiId",
    "MidiType",
    "MusicalWork",
    "MusicalWorkContributor",
    "MusicalWorkContributorRole",
    "MusicalWorkDetailsByTerritory",
    "MusicalWorkId",
    "MusicalWorkType",
    "Name",
    "NewReleaseMessage",
    "OperatingSystemType",
    "PLine",
    "ParentalWarningType",
    "PartyDescriptor",
    "PartyId",
    "PartyName",
    "Percentage",
    "Performance",
    "Period",
    "PhysicalReturns",
    "PreviewDetails",
    "Price",
    "PriceInformation",
    "PriceRangeType",
    "PriceType",
    "PromotionalCode",
    "ProprietaryId",
    "PurgeReleaseMessage",
    "PurgedRelease",
    "Purpose",
    "RatingAgency",
    "Reason",
    "ReasonType",
    "ReferenceTitle",
    "RelatedRelease",
    "RelatedReleaseOfferSet",
    "Release",
    "ReleaseCollectionReference",
    "ReleaseCollectionReferenceList",
    "ReleaseDeal",
    "ReleaseDetailsByTerritory",
    "ReleaseId",
    "ReleaseList",
    "ReleaseRelationshipType",
    "ReleaseResourceReference",
    "ReleaseResourceReferenceList",
    "ReleaseSummaryDetailsByTerritory",
    "ReleaseType",
    "ResourceContainedResourceReference",
    "ResourceContainedResourceReferenceList",
    "ResourceContributor",
    "ResourceContributorRole",
    "ResourceGroup",
    "ResourceGroupContentItem",
    "ResourceGroupResourceReferenceList",
    "ResourceList",
    "ResourceMusicalWorkReference",
    "ResourceMusicalWorkReferenceList",
    "ResourceOmissionReason",
    "ResourceProprietaryId",
    "ResourceType",
    "ResourceUsage",
    "RightShare",
    "RightShareCreationReferenceList",
    "RightsAgreementId",
    "RightsClaimPolicy",
    "RightsController",
    "RightsType",
    "SalesReportingProxyReleaseId",
    "SamplingRate",
    "SheetMusic",
    "SheetMusicCodecType",
    "SheetMusicDetailsByTerritory",
    "SheetMusicId",
    "SheetMusicType",
    "SocietyAffiliation",
    "Software",
    "SoftwareDetailsByTerritory",
    "SoftwareId",
    "SoftwareType",
    "SoundProcessorType",
    "SoundRecording",
    "SoundRecordingCollectionReference",
    "SoundRecordingCollectionReferenceList",
    "SoundRecordingDetailsByTerritory",
    "SoundRecordingId",
    "SoundRecordingPreviewDetails",
    "SoundRecordingType",
    "SubTitle",
    "Synopsis",
    "TariffReference",
    "TechnicalImageDetails",
    "TechnicalInstantiation",
    "TechnicalMidiDetails",
    "TechnicalSheetMusicDetails",
    "TechnicalSoftwareDetails",
    "TechnicalSoundRecordingDetails",
    "TechnicalTextDetails",
    "TechnicalUserDefinedResourceDetails",
    "TechnicalVideoDetails",
    "Text",
    "TextCodecType",
    "TextDetailsByTerritory",
    "TextId",
    "TextType",
    "Title",
    "TitleText",
    "TypedRightsController",
    "TypedSubTitle",
    "Usage",
    "UseType",
    "UserDefinedResource",
    "UserDefinedResourceDetailsByTerritory",
    "UserDefinedResourceId",
    "UserDefinedResourceType",
    "UserDefinedValue",
    "UserInterfaceType",
    "Video",
    "VideoCodecType",
    "VideoCueSheetReference",
    "VideoDetailsByTerritory",
    "VideoId",
    "VideoType",
    "WebPage",
    "WebPolicy",
    "WorkList",
    "anySimpleType",
    "avs:AccessLimitation",
    "avs:AdministratingRecordCompanyRole",
    "avs:AllTerritoryCode",
    "avs:ArtistRole",
    "avs:AudioCodecType",
    "avs:BinaryDataType",
    "avs:CarrierType",
    "avs:CodingType",
    "avs:CollectionType",
    "avs:CommercialModelType",
    "avs:ContainerFormat",
    "avs:CreationType",
    "avs:CueOrigin",
    "avs:CueSheetType",
    "avs:CueUseType",
    "avs:CurrencyCode",
    "avs:CurrentTerritoryCode",
    "avs:DistributionChannelType",
    "avs:DrmEnforcementType",
    "avs:DrmPlatformType",
    "avs:ExpressionType",
    "avs:ExternallyLinkedResourceType",
    "avs:FingerprintAlgorithmType",
    "avs:GoverningAgreementType",
    "avs:HashSumAlgorithmType",
    "avs:ImageCodecType",
    "avs:ImageType",
    "avs:IsoLanguageCode",
    "avs:LabelNameType",
    "avs:LanguageCode",
    "avs:LicenseStatus",
    "avs:MembershipType",
    "avs:MessageControlType",
    "avs:MidiType",
    "avs:MusicalWorkContributorRole",
    "avs:MusicalWorkRightsClaimType",
    "avs:MusicalWorkType",
    "avs:OperatingSystemType",
    "avs:PLineType",
    "avs:ParentalWarningType",
    "avs:PriceInformationType",
    "avs:Purpose",
    "avs:RatingAgency",
    "avs:ReasonType",
    "avs:ReferenceCreation",
    "avs:RelationalRelator",
    "avs:ReleaseRelationshipType",
    "avs:ReleaseResourceType",
    "avs:ReleaseType",
    "avs:ResourceContributorRole",
    "avs:ResourceOmissionReason",
    "avs:ResourceType",
    "avs:RightsClaimPolicyType",
    "avs:RightsControllerRole",
    "avs:RightsControllerType",
    "avs:RightsCoverage",
    "avs:Sex",
    "avs:SoftwareType",
    "avs:SoundProcessorType",
    "avs:SoundRecordingType",
    "avs:TerritoryCode",
    "avs:TerritoryCodeType",
    "avs:TerritoryCodeTypeIncludingDeprecatedCodes",
    "avs:TextCodecType",
    "avs:TextType",
    "avs:ThemeType",
    "avs:TitleType",
    "avs:UnitOfBitRate",
    "avs:UnitOfConditionValue",
    "avs:UnitOfExtent",
    "avs:UnitOfFrameRate",
    "avs:UnitOfFrequency",
    "avs:UpdateIndicator",
    "avs:UseType",
    "avs:UserInterfaceType",
    "avs:VideoCodecType",
    "avs:VideoDefinitionType",
    "avs:VideoType",
    "avs:VisualPerceptionType",
    "avs:VocalType",
    "avs:ddexC_CurrentTerritoryCode",
    "boolean",
    "date",
    "dateTime",
    "decimal",
    "duration",
    "gYear",
    "integer",
    "string",
];

static MODELS: [Model; 411] = [
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(22))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(29))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(14))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(28))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(4))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(16))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(24))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(13))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(6))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(0))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(8))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(9))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(20))) },
    Model { start: 0, len: 3, empty: false, first: 0x3, last: 0x7, attributes: (0, 3), needs_attributes: true, text: None },
    Model { start: 3, len: 4, empty: false, first: 0x3, last: 0xf, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 7, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(5))) },
    Model { start: 7, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 3), needs_attributes: false, text: Some(V(ValueSet(7))) },
    Model { start: 7, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 9, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (9, 1), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 9, len: 3, empty: false, first: 0x7, last: 0x4, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 12, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(9))) },
    Model { start: 12, len: 11, empty: false, first: 0x1, last: 0x400, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 23, len: 3, empty: false, first: 0x1, last: 0x4, attributes: (11, 4), needs_attributes: true, text: None },
    Model { start: 26, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (15, 1), needs_attributes: true, text: Some(B(String)) },
    Model { start: 26, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 27, len: 7, empty: false, first: 0x1, last: 0x40, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 34, len: 4, empty: false, first: 0x3, last: 0xf, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 38, len: 19, empty: false, first: 0x1, last: 0x7ff80, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 57, len: 6, empty: false, first: 0x3, last: 0x3e, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 63, len: 2, empty: false, first: 0x3, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 65, len: 6, empty: false, first: 0x3, last: 0x3f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 71, len: 7, empty: true, first: 0x7f, last: 0x7f, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 78, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 79, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 81, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 82, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(13))) },
    Model { start: 82, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 84, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 85, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (10, 1), needs_attributes: false, text: Some(B(String)) },
    Model { start: 85, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(14))) },
    Model { start: 85, len: 3, empty: false, first: 0x1, last: 0x4, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 88, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (17, 1), needs_attributes: false, text: Some(B(Duration)) },
    Model { start: 88, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(17))) },
    Model { start: 88, len: 12, empty: true, first: 0xfff, last: 0xfff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 100, len: 18, empty: true, first: 0x3ffff, last: 0x3ffff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 118, len: 2, empty: false, first: 0x3, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 120, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(21))) },
    Model { start: 120, len: 4, empty: false, first: 0x3, last: 0x8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 124, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 125, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(22))) },
    Model { start: 125, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(102))) },
    Model { start: 125, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(23))) },
    Model { start: 125, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(119))) },
    Model { start: 125, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(120))) },
    Model { start: 125, len: 6, empty: false, first: 0x3, last: 0x3f, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 131, len: 5, empty: true, first: 0x1f, last: 0x1f, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 136, len: 1, empty: true, first: 0x1, last: 0x1, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 137, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 138, len: 21, empty: false, first: 0x3f, last: 0x1ff800, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 159, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(28))) },
    Model { start: 159, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 3), needs_attributes: false, text: Some(V(ValueSet(30))) },
    Model { start: 159, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (18, 6), needs_attributes: false, text: Some(B(Date)) },
    Model { start: 159, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (18, 6), needs_attributes: false, text: Some(B(DateTime)) },
    Model { start: 159, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (24, 1), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 159, len: 5, empty: false, first: 0x1, last: 0x1f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 164, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(34))) },
    Model { start: 164, len: 4, empty: false, first: 0x5, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 168, len: 4, empty: false, first: 0x1, last: 0xe, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 172, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(35))) },
    Model { start: 172, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (25, 1), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 172, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 174, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 176, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 178, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(37))) },
    Model { start: 178, len: 7, empty: true, first: 0x7f, last: 0x7f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 185, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (26, 1), needs_attributes: true, text: Some(B(String)) },
    Model { start: 185, len: 7, empty: false, first: 0x7, last: 0x40, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 192, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 3), needs_attributes: false, text: Some(V(ValueSet(40))) },
    Model { start: 192, len: 14, empty: false, first: 0x3, last: 0x3fff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 206, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 207, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(41))) },
    Model { start: 207, len: 4, empty: false, first: 0x3, last: 0xf, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 211, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (29, 2), needs_attributes: false, text: Some(B(String)) },
    Model { start: 211, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (31, 2), needs_attributes: false, text: Some(P(Pattern(16))) },
    Model { start: 211, len: 25, empty: false, first: 0x7, last: 0x1000000, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 236, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 237, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 239, len: 10, empty: false, first: 0x1, last: 0x3c0, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 249, len: 3, empty: false, first: 0x1, last: 0x7, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 252, len: 22, empty: false, first: 0x3, last: 0x3fffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 274, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(52))) },
    Model { start: 274, len: 8, empty: false, first: 0x1, last: 0xf0, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 282, len: 5, empty: false, first: 0x3, last: 0x1f, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 287, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(53))) },
    Model { start: 287, len: 3, empty: false, first: 0x3, last: 0x4, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 290, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 294, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(55))) },
    Model { start: 294, len: 9, empty: false, first: 0x1, last: 0x180, attributes: (11, 4), needs_attributes: true, text: None },
    Model { start: 303, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 3), needs_attributes: false, text: Some(V(ValueSet(56))) },
    Model { start: 303, len: 3, empty: false, first: 0x7, last: 0x4, attributes: (33, 2), needs_attributes: false, text: None },
    Model { start: 306, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(59))) },
    Model { start: 306, len: 3, empty: false, first: 0x3, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 309, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (35, 3), needs_attributes: false, text: Some(B(String)) },
    Model { start: 309, len: 7, empty: false, first: 0x1, last: 0x7f, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 316, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 320, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 322, len: 4, empty: false, first: 0xf, last: 0x8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 326, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (38, 1), needs_attributes: true, text: Some(B(Decimal)) },
    Model { start: 326, len: 6, empty: true, first: 0x3f, last: 0x3f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 332, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (39, 1), needs_attributes: false, text: Some(B(String)) },
    Model { start: 332, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(63))) },
    Model { start: 332, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(64))) },
    Model { start: 332, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(66))) },
    Model { start: 332, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 334, len: 7, empty: false, first: 0x1, last: 0x70, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 341, len: 3, empty: false, first: 0x3, last: 0x7, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 344, len: 15, empty: false, first: 0x1, last: 0x7e00, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 359, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (40, 1), needs_attributes: false, text: Some(P(Pattern(29))) },
    Model { start: 359, len: 2, empty: false, first: 0x3, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 361, len: 3, empty: false, first: 0x1, last: 0x6, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 364, len: 24, empty: false, first: 0x3, last: 0xffffc0, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 388, len: 5, empty: true, first: 0x1f, last: 0x1f, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 393, len: 1, empty: true, first: 0x1, last: 0x1, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 394, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(73))) },
    Model { start: 394, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (40, 1), needs_attributes: false, text: Some(P(Pattern(16))) },
    Model { start: 394, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 395, len: 5, empty: false, first: 0x3, last: 0x1f, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 400, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(75))) },
    Model { start: 400, len: 4, empty: false, first: 0x1, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 404, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 405, len: 4, empty: false, first: 0x3, last: 0xf, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 409, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(77))) },
    Model { start: 409, len: 10, empty: true, first: 0x3ff, last: 0x3ff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 419, len: 10, empty: false, first: 0xf, last: 0x3f8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 429, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 430, len: 8, empty: true, first: 0xff, last: 0xff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 438, len: 4, empty: false, first: 0xf, last: 0x8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 442, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 443, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(79))) },
    Model { start: 443, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(81))) },
    Model { start: 443, len: 2, empty: false, first: 0x3, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 445, len: 19, empty: false, first: 0x3, last: 0x7e000, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 464, len: 3, empty: true, first: 0x7, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 467, len: 2, empty: true, first: 0x3, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 469, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 471, len: 6, empty: false, first: 0x3, last: 0x30, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 477, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (41, 3), needs_attributes: true, text: Some(V(ValueSet(86))) },
    Model { start: 477, len: 3, empty: false, first: 0x1, last: 0x4, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 480, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (44, 1), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 480, len: 12, empty: false, first: 0x7, last: 0x800, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 492, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 3), needs_attributes: false, text: Some(B(String)) },
    Model { start: 492, len: 12, empty: false, first: 0x3, last: 0xfff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 504, len: 2, empty: true, first: 0x3, last: 0x3, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 506, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(B(String)) },
    Model { start: 506, len: 3, empty: false, first: 0x3, last: 0x4, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 509, len: 10, empty: false, first: 0x7, last: 0x200, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 519, len: 14, empty: false, first: 0x3, last: 0x3fff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 533, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(91))) },
    Model { start: 533, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 3), needs_attributes: false, text: Some(V(ValueSet(92))) },
    Model { start: 533, len: 26, empty: false, first: 0x7, last: 0x2000000, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 559, len: 6, empty: false, first: 0x3, last: 0x3e, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 565, len: 2, empty: false, first: 0x3, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 567, len: 23, empty: false, first: 0x3, last: 0x7fffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 590, len: 3, empty: true, first: 0x7, last: 0x7, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 593, len: 7, empty: false, first: 0x7f, last: 0x40, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 600, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(93))) },
    Model { start: 600, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (45, 2), needs_attributes: false, text: Some(B(String)) },
    Model { start: 600, len: 16, empty: false, first: 0x1, last: 0xffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 616, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 620, len: 13, empty: false, first: 0x1, last: 0x1fff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 633, len: 11, empty: false, first: 0x1, last: 0x7ff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 644, len: 10, empty: false, first: 0x1, last: 0x3ff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 654, len: 18, empty: false, first: 0x1, last: 0x3ffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 672, len: 11, empty: false, first: 0x1, last: 0x7ff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 683, len: 9, empty: false, first: 0x1, last: 0x1ff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 692, len: 27, empty: false, first: 0x1, last: 0x7ffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 719, len: 10, empty: false, first: 0x1f, last: 0x200, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 729, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 3), needs_attributes: false, text: Some(V(ValueSet(100))) },
    Model { start: 729, len: 13, empty: false, first: 0x3, last: 0x1fff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 742, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 746, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(101))) },
    Model { start: 746, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (47, 2), needs_attributes: false, text: None },
    Model { start: 748, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (49, 2), needs_attributes: false, text: Some(B(String)) },
    Model { start: 748, len: 6, empty: false, first: 0x1, last: 0x3f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 754, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(110))) },
    Model { start: 754, len: 10, empty: false, first: 0x7, last: 0x200, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 764, len: 14, empty: false, first: 0x3, last: 0x3fff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 778, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (51, 3), needs_attributes: false, text: Some(B(String)) },
    Model { start: 778, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(112))) },
    Model { start: 778, len: 28, empty: false, first: 0x1f, last: 0x8000000, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 806, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 3), needs_attributes: false, text: Some(V(ValueSet(115))) },
    Model { start: 806, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 807, len: 25, empty: false, first: 0x3, last: 0x1ffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 832, len: 5, empty: true, first: 0x1f, last: 0x1f, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 837, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(117))) },
    Model { start: 837, len: 6, empty: true, first: 0x3f, last: 0x3f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 843, len: 8, empty: true, first: 0xff, last: 0xff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 851, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(AnySimpleType)) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(0))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(2))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(4))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(5))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(7))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(8))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(9))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(12))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(13))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(14))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(17))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(20))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(21))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(22))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(23))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(24))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(25))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(28))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(29))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(30))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(33))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(34))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(35))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(36))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(37))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(40))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(41))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(43))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(44))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(46))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(47))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(50))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(51))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(52))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(53))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(54))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(55))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(56))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(57))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(59))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(61))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(63))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(64))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(66))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(69))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(70))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(73))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(74))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(75))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(77))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(79))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(81))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(83))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(84))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(85))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(86))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(88))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(91))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(92))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(93))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(97))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(98))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(99))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(100))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(101))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(102))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(103))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(104))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(105))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(106))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(107))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(108))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(109))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(110))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(112))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(115))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(116))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(117))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(119))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(120))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(121))) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(Boolean)) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(Date)) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(DateTime)) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(Duration)) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(GYear)) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(Integer)) },
    Model { start: 852, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(String)) },
    Model { start: 852, len: 4, empty: false, first: 0x3, last: 0x8, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 856, len: 5, empty: false, first: 0x1, last: 0x10, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 861, len: 3, empty: true, first: 0x7, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 864, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (4, 2), needs_attributes: false, text: Some(V(ValueSet(36))) },
    Model { start: 864, len: 4, empty: false, first: 0x1, last: 0xe, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 868, len: 10, empty: false, first: 0x1, last: 0x300, attributes: (11, 4), needs_attributes: true, text: None },
    Model { start: 878, len: 17, empty: false, first: 0x1, last: 0x1fe00, attributes: (54, 2), needs_attributes: false, text: None },
    Model { start: 895, len: 26, empty: false, first: 0x3, last: 0x3ffffc0, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 921, len: 20, empty: false, first: 0x3, last: 0xfffff, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 941, len: 12, empty: true, first: 0xfff, last: 0xfff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 953, len: 19, empty: false, first: 0x3, last: 0x7e000, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 972, len: 10, empty: false, first: 0x3, last: 0x300, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 982, len: 32, empty: false, first: 0x7, last: 0xfc000000, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 1014, len: 24, empty: false, first: 0x3, last: 0xffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1038, len: 34, empty: false, first: 0x1f, last: 0x3f0000000, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 1072, len: 26, empty: false, first: 0x3, last: 0x3ffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1098, len: 3, empty: false, first: 0x3, last: 0x7, attributes: (0, 3), needs_attributes: true, text: None },
    Model { start: 1101, len: 4, empty: false, first: 0x3, last: 0x8, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 1105, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (56, 1), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 1105, len: 3, empty: false, first: 0x1, last: 0x6, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1108, len: 4, empty: false, first: 0x3, last: 0xf, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 1112, len: 19, empty: false, first: 0x1, last: 0x7ff80, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1131, len: 6, empty: false, first: 0x3, last: 0x3f, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1137, len: 25, empty: false, first: 0x3f, last: 0x1fe3800, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1162, len: 4, empty: false, first: 0x3, last: 0xf, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 1166, len: 25, empty: false, first: 0x7, last: 0x1000000, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 1191, len: 3, empty: false, first: 0x1, last: 0x7, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1194, len: 22, empty: false, first: 0x3, last: 0x3fffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1216, len: 5, empty: false, first: 0x3, last: 0x1f, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 1221, len: 10, empty: false, first: 0x1, last: 0x300, attributes: (11, 4), needs_attributes: true, text: None },
    Model { start: 1231, len: 3, empty: false, first: 0x3, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1234, len: 6, empty: true, first: 0x3f, last: 0x3f, attributes: (57, 1), needs_attributes: false, text: None },
    Model { start: 1240, len: 20, empty: false, first: 0x1, last: 0xffe00, attributes: (54, 2), needs_attributes: false, text: None },
    Model { start: 1260, len: 26, empty: false, first: 0x3, last: 0x3ffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1286, len: 20, empty: false, first: 0x3, last: 0xfffff, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 1306, len: 13, empty: true, first: 0x1fff, last: 0x1fff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1319, len: 11, empty: false, first: 0xf, last: 0x7f8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1330, len: 19, empty: false, first: 0x3, last: 0x7fff8, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1349, len: 6, empty: false, first: 0x3, last: 0x3f, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 1355, len: 12, empty: false, first: 0x7, last: 0x800, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 1367, len: 33, empty: false, first: 0x7, last: 0x1f8000000, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 1400, len: 24, empty: false, first: 0x3, last: 0xffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1424, len: 16, empty: false, first: 0x1, last: 0xffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1440, len: 27, empty: false, first: 0x1, last: 0x7ffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1467, len: 10, empty: false, first: 0x3, last: 0x3ff, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 1477, len: 37, empty: false, first: 0x1f, last: 0x1f80000000, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 1514, len: 26, empty: false, first: 0x3, last: 0x3ffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1540, len: 8, empty: false, first: 0x1, last: 0xff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1548, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(35))) },
    Model { start: 1548, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (58, 1), needs_attributes: false, text: Some(V(ValueSet(4))) },
    Model { start: 1548, len: 5, empty: false, first: 0x1, last: 0x10, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1553, len: 11, empty: false, first: 0x1, last: 0x400, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1564, len: 7, empty: false, first: 0x1, last: 0x40, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1571, len: 4, empty: false, first: 0x3, last: 0xf, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 1575, len: 22, empty: false, first: 0x1, last: 0x3ffffc, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1597, len: 6, empty: false, first: 0x3, last: 0x3f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1603, len: 3, empty: false, first: 0x3, last: 0x6, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1606, len: 19, empty: true, first: 0x7ffff, last: 0x7ffff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1625, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (59, 1), needs_attributes: false, text: Some(V(ValueSet(25))) },
    Model { start: 1625, len: 6, empty: false, first: 0x3, last: 0x3f, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1631, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1633, len: 28, empty: false, first: 0x1f, last: 0xffc7000, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1661, len: 20, empty: false, first: 0x3, last: 0xfffff, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 1681, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (60, 6), needs_attributes: false, text: Some(P(Pattern(35))) },
    Model { start: 1681, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (60, 6), needs_attributes: false, text: Some(B(DateTime)) },
    Model { start: 1681, len: 12, empty: false, first: 0xf, last: 0xff8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1693, len: 5, empty: false, first: 0x1, last: 0x1e, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1698, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1700, len: 3, empty: false, first: 0x1, last: 0x6, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1703, len: 7, empty: false, first: 0x7, last: 0x40, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 1710, len: 17, empty: false, first: 0x3, last: 0x1ffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1727, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (66, 4), needs_attributes: false, text: Some(B(String)) },
    Model { start: 1727, len: 26, empty: false, first: 0x7, last: 0x2000000, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 1753, len: 4, empty: false, first: 0x1, last: 0xe, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1757, len: 10, empty: false, first: 0x3, last: 0x3c0, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1767, len: 24, empty: false, first: 0x3, last: 0xffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1791, len: 4, empty: false, first: 0x3, last: 0xc, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1795, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1797, len: 3, empty: false, first: 0x1, last: 0x6, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1800, len: 28, empty: false, first: 0x3, last: 0xfffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1828, len: 5, empty: false, first: 0x3, last: 0x1f, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1833, len: 13, empty: true, first: 0x1fff, last: 0x1fff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1846, len: 19, empty: false, first: 0x3, last: 0x7c000, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1865, len: 7, empty: false, first: 0x3, last: 0x7f, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 1872, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (70, 3), needs_attributes: true, text: Some(V(ValueSet(86))) },
    Model { start: 1872, len: 14, empty: false, first: 0x3, last: 0x3fff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1886, len: 3, empty: false, first: 0x3, last: 0x4, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1889, len: 10, empty: false, first: 0x7, last: 0x200, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 1899, len: 17, empty: false, first: 0x3, last: 0x1ffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1916, len: 34, empty: false, first: 0x7, last: 0x3f0000000, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 1950, len: 26, empty: false, first: 0x3, last: 0x3ffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1976, len: 16, empty: false, first: 0x3, last: 0xffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 1992, len: 10, empty: false, first: 0x3, last: 0x3ff, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 2002, len: 11, empty: false, first: 0x7, last: 0x400, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 2013, len: 17, empty: false, first: 0x3, last: 0x1ffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 2030, len: 38, empty: false, first: 0x1f, last: 0x3f00000000, attributes: (27, 2), needs_attributes: false, text: None },
    Model { start: 2068, len: 28, empty: false, first: 0x3, last: 0xfffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 2096, len: 33, empty: false, first: 0x1f, last: 0x1ff8c7000, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 2129, len: 5, empty: false, first: 0x3, last: 0x18, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 2134, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 2136, len: 22, empty: false, first: 0x3, last: 0x3fffff, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 2158, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (73, 1), needs_attributes: false, text: Some(B(String)) },
    Model { start: 2158, len: 5, empty: false, first: 0x3, last: 0x1f, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 2163, len: 24, empty: false, first: 0x3, last: 0xffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 2187, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (74, 1), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 2187, len: 2, empty: true, first: 0x3, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 2189, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (75, 2), needs_attributes: true, text: None },
    Model { start: 2191, len: 3, empty: true, first: 0x7, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 2194, len: 19, empty: false, first: 0x3, last: 0x7c000, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 2213, len: 7, empty: false, first: 0x3, last: 0x7f, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 2220, len: 26, empty: false, first: 0x3, last: 0x3ffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 2246, len: 10, empty: false, first: 0x3, last: 0x3ff, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 2256, len: 28, empty: false, first: 0x3, last: 0xfffffff, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 2284, len: 6, empty: true, first: 0x3f, last: 0x3f, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 2290, len: 33, empty: false, first: 0x1f, last: 0x1ff8c7000, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 2323, len: 4, empty: false, first: 0x1, last: 0x8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 2327, len: 2, empty: false, first: 0x3, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 2329, len: 5, empty: false, first: 0x3, last: 0x18, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 2334, len: 5, empty: false, first: 0x1, last: 0x10, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 2339, len: 22, empty: false, first: 0x3, last: 0x3fffff, attributes: (3, 1), needs_attributes: false, text: None },
    Model { start: 2361, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (77, 6), needs_attributes: false, text: Some(P(Pattern(35))) },
    Model { start: 2361, len: 19, empty: false, first: 0x3, last: 0x7c000, attributes: (10, 1), needs_attributes: false, text: None },
    Model { start: 2380, len: 3, empty: false, first: 0x3, last: 0x4, attributes: (0, 0), needs_attributes: false, text: None },
];

static ATTRIBUTES: [Attribute; 83] = [
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 530, required: true, datatype: V(ValueSet(2)) }, // Role
    Attribute { name: 538, required: false, datatype: B(Integer) }, // SequenceNumber
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 650, required: false, datatype: B(String) }, // Version
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 628, required: false, datatype: V(ValueSet(104)) }, // UnitOfMeasure
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 339, required: true, datatype: B(String) }, // MessageSchemaVersionId
    Attribute { name: 39, required: false, datatype: B(String) }, // BusinessProfileVersionId
    Attribute { name: 474, required: false, datatype: B(String) }, // ReleaseProfileVersionId
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 358, required: true, datatype: B(String) }, // Namespace
    Attribute { name: 299, required: false, datatype: B(Boolean) }, // IsReplaced
    Attribute { name: 276, required: false, datatype: B(Boolean) }, // IsExtensible
    Attribute { name: 255, required: false, datatype: B(Boolean) }, // IsApproximate
    Attribute { name: 259, required: false, datatype: B(Boolean) }, // IsBefore
    Attribute { name: 254, required: false, datatype: B(Boolean) }, // IsAfter
    Attribute { name: 597, required: false, datatype: V(ValueSet(97)) }, // TerritoryCode
    Attribute { name: 322, required: false, datatype: B(String) }, // LocationDescription
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 628, required: false, datatype: V(ValueSet(106)) }, // UnitOfMeasure
    Attribute { name: 628, required: false, datatype: V(ValueSet(107)) }, // UnitOfMeasure
    Attribute { name: 274, required: true, datatype: B(Boolean) }, // IsEan
    Attribute { name: 305, required: false, datatype: B(Boolean) }, // IsUpdated
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 309, required: false, datatype: B(String) }, // LabelNameType
    Attribute { name: 318, required: false, datatype: B(String) }, // LinkDescription
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 389, required: false, datatype: V(ValueSet(57)) }, // PLineType
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 269, required: false, datatype: B(Boolean) }, // IsDPID
    Attribute { name: 281, required: false, datatype: B(Boolean) }, // IsISNI
    Attribute { name: 113, required: true, datatype: V(ValueSet(24)) }, // CurrencyCode
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 479, required: false, datatype: V(ValueSet(74)) }, // ReleaseResourceType
    Attribute { name: 597, required: true, datatype: V(ValueSet(97)) }, // TerritoryCode
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 628, required: false, datatype: V(ValueSet(108)) }, // UnitOfMeasure
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 584, required: false, datatype: B(String) }, // TariffSubReference
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 612, required: false, datatype: V(ValueSet(103)) }, // TitleType
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 573, required: false, datatype: B(String) }, // SubTitleType
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 131, required: false, datatype: B(String) }, // Description
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 287, required: false, datatype: B(Boolean) }, // IsMainRelease
    Attribute { name: 21, required: false, datatype: V(ValueSet(107)) }, // AspectRatioType
    Attribute { name: 425, required: false, datatype: V(ValueSet(61)) }, // PriceType
    Attribute { name: 231, required: false, datatype: V(ValueSet(99)) }, // IdentifierType
    Attribute { name: 231, required: false, datatype: V(ValueSet(98)) }, // IdentifierType
    Attribute { name: 255, required: false, datatype: B(Boolean) }, // IsApproximate
    Attribute { name: 259, required: false, datatype: B(Boolean) }, // IsBefore
    Attribute { name: 254, required: false, datatype: B(Boolean) }, // IsAfter
    Attribute { name: 597, required: false, datatype: B(AnySimpleType) }, // TerritoryCode
    Attribute { name: 322, required: false, datatype: B(String) }, // LocationDescription
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 309, required: false, datatype: V(ValueSet(44)) }, // LabelNameType
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 597, required: true, datatype: B(AnySimpleType) }, // TerritoryCode
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 274, required: false, datatype: B(Boolean) }, // IsEan
    Attribute { name: 210, required: false, datatype: B(Boolean) }, // HasMaxValueOfOne
    Attribute { name: 339, required: true, datatype: B(String) }, // MessageSchemaVersionId
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 255, required: false, datatype: B(Boolean) }, // IsApproximate
    Attribute { name: 259, required: false, datatype: B(Boolean) }, // IsBefore
    Attribute { name: 254, required: false, datatype: B(Boolean) }, // IsAfter
    Attribute { name: 597, required: false, datatype: V(ValueSet(4)) }, // TerritoryCode
    Attribute { name: 322, required: false, datatype: B(String) }, // LocationDescription
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
];

static SLOTS: [Slot; 2383] = [
    Slot { name: 397, ty: 120, many: false, follow: 0x0 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x6 }, // PartyName
    Slot { name: 397, ty: 120, many: false, follow: 0x0 }, // PartyId
    Slot { name: 397, ty: 120, many: false, follow: 0x8 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xe }, // PartyName
    Slot { name: 397, ty: 120, many: false, follow: 0x8 }, // PartyId
    Slot { name: 18, ty: 18, many: true, follow: 0x8 }, // ArtistRole
    Slot { name: 439, ty: 321, many: false, follow: 0x2 }, // RatingText
    Slot { name: 437, ty: 136, many: false, follow: 0x0 }, // RatingAgency
    Slot { name: 670, ty: 319, many: false, follow: 0x6 }, // Year
    Slot { name: 41, ty: 321, many: false, follow: 0x4 }, // CLineCompany
    Slot { name: 42, ty: 321, many: false, follow: 0x0 }, // CLineText
    Slot { name: 597, ty: 293, many: true, follow: 0x3 }, // TerritoryCode
    Slot { name: 470, ty: 147, many: true, follow: 0x6 }, // ReleaseId
    Slot { name: 609, ty: 211, many: false, follow: 0x8 }, // Title
    Slot { name: 135, ty: 114, many: false, follow: 0x10 }, // DisplayArtistName
    Slot { name: 92, ty: 114, many: true, follow: 0x30 }, // ContributorName
    Slot { name: 144, ty: 139, many: false, follow: 0x40 }, // DisplayTitle
    Slot { name: 308, ty: 97, many: true, follow: 0x7c0 }, // LabelName
    Slot { name: 198, ty: 84, many: true, follow: 0x780 }, // Genre
    Slot { name: 386, ty: 117, many: true, follow: 0x700 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x600 }, // CLine
    Slot { name: 464, ty: 73, many: false, follow: 0x0 }, // ReleaseDate
    Slot { name: 336, ty: 103, many: false, follow: 0x2 }, // MessageHeader
    Slot { name: 431, ty: 316, many: false, follow: 0x4 }, // PublicationDate
    Slot { name: 44, ty: 25, many: true, follow: 0x4 }, // CatalogItem
    Slot { name: 47, ty: 0, many: true, follow: 0x1 }, // CatalogReleaseReference
    Slot { name: 50, ty: 314, many: false, follow: 0x6 }, // CatalogTransferCompleted
    Slot { name: 158, ty: 73, many: false, follow: 0x4 }, // EffectiveTransferDate
    Slot { name: 48, ty: 28, many: false, follow: 0x18 }, // CatalogReleaseReferenceList
    Slot { name: 597, ty: 293, many: true, follow: 0x28 }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x30 }, // ExcludedTerritoryCode
    Slot { name: 620, ty: 119, many: false, follow: 0x40 }, // TransferringFrom
    Slot { name: 621, ty: 119, many: false, follow: 0x0 }, // TransferringTo
    Slot { name: 397, ty: 120, many: false, follow: 0x8 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xe }, // PartyName
    Slot { name: 397, ty: 120, many: false, follow: 0x8 }, // PartyId
    Slot { name: 488, ty: 156, many: false, follow: 0x0 }, // ResourceContributor
    Slot { name: 70, ty: 35, many: true, follow: 0x7 }, // CollectionId
    Slot { name: 75, ty: 39, many: true, follow: 0x6 }, // CollectionType
    Slot { name: 72, ty: 2, many: false, follow: 0xf8 }, // CollectionReference
    Slot { name: 609, ty: 211, many: true, follow: 0xf8 }, // Title
    Slot { name: 91, ty: 156, many: true, follow: 0xf0 }, // Contributor
    Slot { name: 56, ty: 30, many: true, follow: 0xe0 }, // Character
    Slot { name: 68, ty: 33, many: false, follow: 0x80 }, // CollectionCollectionReferenceList
    Slot { name: 264, ty: 314, many: false, follow: 0x7ff00 }, // IsComplete
    Slot { name: 152, ty: 318, many: false, follow: 0x7fe00 }, // Duration
    Slot { name: 153, ty: 318, many: false, follow: 0x7fc00 }, // DurationOfMusicalContent
    Slot { name: 98, ty: 73, many: false, follow: 0x7f800 }, // CreationDate
    Slot { name: 382, ty: 73, many: false, follow: 0x7f000 }, // OriginalReleaseDate
    Slot { name: 381, ty: 262, many: false, follow: 0x7e000 }, // OriginalLanguage
    Slot { name: 69, ty: 34, many: true, follow: 0x7e000 }, // CollectionDetailsByTerritory
    Slot { name: 74, ty: 38, many: false, follow: 0x78000 }, // CollectionResourceReferenceList
    Slot { name: 77, ty: 41, many: false, follow: 0x70000 }, // CollectionWorkReferenceList
    Slot { name: 485, ty: 5, many: false, follow: 0x60000 }, // RepresentativeImageReference
    Slot { name: 386, ty: 117, many: true, follow: 0x60000 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x40000 }, // CLine
    Slot { name: 538, ty: 320, many: false, follow: 0x2 }, // SequenceNumber
    Slot { name: 67, ty: 1, many: false, follow: 0x3c }, // CollectionCollectionReference
    Slot { name: 568, ty: 318, many: false, follow: 0x38 }, // StartTime
    Slot { name: 152, ty: 318, many: false, follow: 0x30 }, // Duration
    Slot { name: 167, ty: 318, many: false, follow: 0x20 }, // EndTime
    Slot { name: 240, ty: 316, many: false, follow: 0x0 }, // InclusionDate
    Slot { name: 367, ty: 320, many: false, follow: 0x2 }, // NumberOfCollections
    Slot { name: 67, ty: 32, many: true, follow: 0x2 }, // CollectionCollectionReference
    Slot { name: 597, ty: 293, many: true, follow: 0x3d }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x3e }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x3c }, // Title
    Slot { name: 91, ty: 156, many: true, follow: 0x38 }, // Contributor
    Slot { name: 264, ty: 314, many: false, follow: 0x20 }, // IsComplete
    Slot { name: 56, ty: 30, many: true, follow: 0x20 }, // Character
    Slot { name: 197, ty: 321, many: false, follow: 0x7e }, // GRid
    Slot { name: 228, ty: 321, many: false, follow: 0x7c }, // ISRC
    Slot { name: 224, ty: 321, many: false, follow: 0x78 }, // ISAN
    Slot { name: 643, ty: 321, many: false, follow: 0x70 }, // VISAN
    Slot { name: 222, ty: 89, many: false, follow: 0x60 }, // ICPN
    Slot { name: 46, ty: 27, many: false, follow: 0x40 }, // CatalogNumber
    Slot { name: 430, ty: 132, many: true, follow: 0x40 }, // ProprietaryId
    Slot { name: 66, ty: 31, many: true, follow: 0x1 }, // Collection
    Slot { name: 73, ty: 5, many: false, follow: 0x2 }, // CollectionResourceReference
    Slot { name: 152, ty: 318, many: false, follow: 0x0 }, // Duration
    Slot { name: 73, ty: 37, many: true, follow: 0x1 }, // CollectionResourceReference
    Slot { name: 76, ty: 3, many: false, follow: 0x2 }, // CollectionWorkReference
    Slot { name: 152, ty: 318, many: false, follow: 0x0 }, // Duration
    Slot { name: 76, ty: 40, many: true, follow: 0x1 }, // CollectionWorkReference
    Slot { name: 645, ty: 317, many: false, follow: 0x2 }, // Value
    Slot { name: 627, ty: 301, many: false, follow: 0x4 }, // Unit
    Slot { name: 458, ty: 278, many: false, follow: 0x0 }, // RelationalRelator
    Slot { name: 230, ty: 321, many: false, follow: 0xffe }, // ISWC
    Slot { name: 377, ty: 321, many: false, follow: 0xffc }, // OpusNumber
    Slot { name: 82, ty: 321, many: true, follow: 0xffc }, // ComposerCatalogNumber
    Slot { name: 228, ty: 321, many: false, follow: 0xff0 }, // ISRC
    Slot { name: 226, ty: 321, many: false, follow: 0xfe0 }, // ISMN
    Slot { name: 224, ty: 321, many: false, follow: 0xfc0 }, // ISAN
    Slot { name: 643, ty: 321, many: false, follow: 0xf80 }, // VISAN
    Slot { name: 225, ty: 321, many: false, follow: 0xf00 }, // ISBN
    Slot { name: 229, ty: 321, many: false, follow: 0xe00 }, // ISSN
    Slot { name: 531, ty: 321, many: false, follow: 0xc00 }, // SICI
    Slot { name: 46, ty: 27, many: false, follow: 0x800 }, // CatalogNumber
    Slot { name: 430, ty: 132, many: true, follow: 0x800 }, // ProprietaryId
    Slot { name: 109, ty: 58, many: false, follow: 0x3fffe }, // CueUseType
    Slot { name: 108, ty: 57, many: false, follow: 0x3fffc }, // CueThemeType
    Slot { name: 111, ty: 60, many: false, follow: 0x3fff8 }, // CueVocalType
    Slot { name: 270, ty: 314, many: false, follow: 0x3fff0 }, // IsDance
    Slot { name: 110, ty: 59, many: false, follow: 0x3ffe0 }, // CueVisualPerceptionType
    Slot { name: 101, ty: 53, many: false, follow: 0x3ffc0 }, // CueOrigin
    Slot { name: 100, ty: 52, many: true, follow: 0x3f040 }, // CueCreationReference
    Slot { name: 452, ty: 244, many: false, follow: 0x3ff00 }, // ReferencedCreationType
    Slot { name: 450, ty: 50, many: false, follow: 0x3fe00 }, // ReferencedCreationId
    Slot { name: 451, ty: 211, many: true, follow: 0x3fe00 }, // ReferencedCreationTitle
    Slot { name: 449, ty: 156, many: true, follow: 0x3fc00 }, // ReferencedCreationContributor
    Slot { name: 448, ty: 30, many: true, follow: 0x3f800 }, // ReferencedCreationCharacter
    Slot { name: 211, ty: 314, many: false, follow: 0x3e000 }, // HasMusicalContent
    Slot { name: 568, ty: 318, many: false, follow: 0x3c000 }, // StartTime
    Slot { name: 152, ty: 318, many: false, follow: 0x38000 }, // Duration
    Slot { name: 167, ty: 318, many: false, follow: 0x30000 }, // EndTime
    Slot { name: 386, ty: 117, many: true, follow: 0x30000 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x20000 }, // CLine
    Slot { name: 112, ty: 3, many: false, follow: 0x0 }, // CueWorkReference
    Slot { name: 102, ty: 5, many: false, follow: 0x0 }, // CueResourceReference
    Slot { name: 104, ty: 132, many: true, follow: 0x3 }, // CueSheetId
    Slot { name: 106, ty: 4, many: false, follow: 0x4 }, // CueSheetReference
    Slot { name: 107, ty: 56, many: false, follow: 0x8 }, // CueSheetType
    Slot { name: 99, ty: 51, many: true, follow: 0x8 }, // Cue
    Slot { name: 103, ty: 54, many: true, follow: 0x1 }, // CueSheet
    Slot { name: 397, ty: 120, many: false, follow: 0x38 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x3e }, // PartyName
    Slot { name: 397, ty: 120, many: false, follow: 0x38 }, // PartyId
    Slot { name: 619, ty: 114, many: false, follow: 0x30 }, // TradingName
    Slot { name: 626, ty: 321, many: true, follow: 0x30 }, // URL
    Slot { name: 597, ty: 293, many: false, follow: 0x0 }, // TerritoryCode
    Slot { name: 122, ty: 65, many: true, follow: 0x1f }, // DealReference
    Slot { name: 127, ty: 68, many: false, follow: 0x1c }, // DealTerms
    Slot { name: 510, ty: 167, many: false, follow: 0x18 }, // ResourceUsage
    Slot { name: 126, ty: 67, many: false, follow: 0x10 }, // DealTechnicalResourceDetailsReferenceList
    Slot { name: 147, ty: 229, many: true, follow: 0x10 }, // DistributionChannelPage
    Slot { name: 465, ty: 145, many: true, follow: 0x1 }, // ReleaseDeal
    Slot { name: 125, ty: 6, many: true, follow: 0x1 }, // DealTechnicalResourceDetailsReference
    Slot { name: 80, ty: 43, many: true, follow: 0x3f }, // CommercialModelType
    Slot { name: 631, ty: 215, many: true, follow: 0x32 }, // Usage
    Slot { name: 11, ty: 314, many: false, follow: 0x30 }, // AllDealsCancelled
    Slot { name: 580, ty: 314, many: false, follow: 0x30 }, // TakeDown
    Slot { name: 597, ty: 293, many: true, follow: 0xfd0 }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0xfe0 }, // ExcludedTerritoryCode
    Slot { name: 146, ty: 62, many: true, follow: 0xf40 }, // DistributionChannel
    Slot { name: 169, ty: 62, many: true, follow: 0xf80 }, // ExcludedDistributionChannel
    Slot { name: 423, ty: 128, many: true, follow: 0xf00 }, // PriceInformation
    Slot { name: 296, ty: 314, many: false, follow: 0x800 }, // IsPromotional
    Slot { name: 429, ty: 131, many: false, follow: 0x800 }, // PromotionalCode
    Slot { name: 644, ty: 124, many: true, follow: 0x1ff800 }, // ValidityPeriod
    Slot { name: 86, ty: 46, many: false, follow: 0x1fe000 }, // ConsumerRentalPeriod
    Slot { name: 419, ty: 73, many: false, follow: 0x1fc000 }, // PreOrderReleaseDate
    Slot { name: 417, ty: 73, many: false, follow: 0x1f8000 }, // PreOrderPreviewDate
    Slot { name: 275, ty: 314, many: false, follow: 0x1f0000 }, // IsExclusive
    Slot { name: 456, ty: 141, many: true, follow: 0x1f0000 }, // RelatedReleaseOfferSet
    Slot { name: 414, ty: 125, many: false, follow: 0x1c0000 }, // PhysicalReturns
    Slot { name: 372, ty: 320, many: false, follow: 0x180000 }, // NumberOfProductsPerCarton
    Slot { name: 521, ty: 171, many: true, follow: 0x180000 }, // RightsClaimPolicy
    Slot { name: 665, ty: 230, many: true, follow: 0x100000 }, // WebPolicy
    Slot { name: 626, ty: 321, many: true, follow: 0x1f }, // URL
    Slot { name: 644, ty: 124, many: false, follow: 0x1c }, // ValidityPeriod
    Slot { name: 172, ty: 321, many: false, follow: 0x18 }, // ExternalLink
    Slot { name: 174, ty: 78, many: true, follow: 0x18 }, // ExternallyLinkedResourceType
    Slot { name: 178, ty: 321, many: false, follow: 0x0 }, // FileFormat
    Slot { name: 179, ty: 321, many: false, follow: 0xa }, // FileName
    Slot { name: 180, ty: 321, many: false, follow: 0x8 }, // FilePath
    Slot { name: 626, ty: 321, many: false, follow: 0x8 }, // URL
    Slot { name: 214, ty: 86, many: false, follow: 0x0 }, // HashSum
    Slot { name: 182, ty: 321, many: false, follow: 0x2 }, // Fingerprint
    Slot { name: 184, ty: 81, many: false, follow: 0xc }, // FingerprintAlgorithmType
    Slot { name: 185, ty: 321, many: false, follow: 0x8 }, // FingerprintAlgorithmVersion
    Slot { name: 183, ty: 321, many: false, follow: 0x0 }, // FingerprintAlgorithmParameter
    Slot { name: 192, ty: 315, many: false, follow: 0x2 }, // FulfillmentDate
    Slot { name: 507, ty: 0, many: true, follow: 0x2 }, // ResourceReleaseReference
    Slot { name: 200, ty: 69, many: false, follow: 0x2 }, // GenreText
    Slot { name: 569, ty: 69, many: false, follow: 0x0 }, // SubGenre
    Slot { name: 214, ty: 321, many: false, follow: 0x2 }, // HashSum
    Slot { name: 215, ty: 87, many: false, follow: 0x0 }, // HashSumAlgorithmType
    Slot { name: 470, ty: 147, many: true, follow: 0x7f }, // ReleaseId
    Slot { name: 520, ty: 170, many: false, follow: 0x7c }, // RightsAgreementId
    Slot { name: 609, ty: 211, many: true, follow: 0x7c }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0x78 }, // DisplayArtist
    Slot { name: 6, ty: 14, many: true, follow: 0x70 }, // AdministratingRecordCompany
    Slot { name: 616, ty: 321, many: false, follow: 0x40 }, // TrackNumber
    Slot { name: 664, ty: 321, many: false, follow: 0x0 }, // VolumeNumberInSet
    Slot { name: 238, ty: 94, many: false, follow: 0x6 }, // ImageType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 236, ty: 93, many: true, follow: 0xc }, // ImageId
    Slot { name: 503, ty: 10, many: false, follow: 0x70 }, // ResourceReference
    Slot { name: 609, ty: 211, many: true, follow: 0x70 }, // Title
    Slot { name: 98, ty: 73, many: false, follow: 0x40 }, // CreationDate
    Slot { name: 234, ty: 92, many: true, follow: 0x40 }, // ImageDetailsByTerritory
    Slot { name: 597, ty: 293, many: true, follow: 0x3ffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x3ffe }, // ExcludedTerritoryCode
    Slot { name: 488, ty: 156, many: true, follow: 0x3ffc }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x3ff8 }, // IndirectResourceContributor
    Slot { name: 40, ty: 23, many: true, follow: 0x3ff0 }, // CLine
    Slot { name: 131, ty: 69, many: false, follow: 0x3fc0 }, // Description
    Slot { name: 95, ty: 49, many: false, follow: 0x3f80 }, // CourtesyLine
    Slot { name: 383, ty: 73, many: false, follow: 0x3f00 }, // OriginalResourceReleaseDate
    Slot { name: 192, ty: 83, many: false, follow: 0x3e00 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x3e00 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x3800 }, // Synopsis
    Slot { name: 198, ty: 84, many: true, follow: 0x3800 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x3000 }, // ParentalWarningType
    Slot { name: 586, ty: 197, many: true, follow: 0x2000 }, // TechnicalImageDetails
    Slot { name: 430, ty: 132, many: true, follow: 0x1 }, // ProprietaryId
    Slot { name: 397, ty: 120, many: false, follow: 0x8 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xe }, // PartyName
    Slot { name: 397, ty: 120, many: false, follow: 0x8 }, // PartyId
    Slot { name: 243, ty: 110, many: true, follow: 0x8 }, // IndirectResourceContributorRole
    Slot { name: 345, ty: 107, many: false, follow: 0x6 }, // MidiType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 344, ty: 106, many: true, follow: 0x1c }, // MidiId
    Slot { name: 241, ty: 112, many: true, follow: 0x18 }, // IndirectMidiId
    Slot { name: 503, ty: 10, many: false, follow: 0x20 }, // ResourceReference
    Slot { name: 447, ty: 139, many: false, follow: 0x7ffc0 }, // ReferenceTitle
    Slot { name: 252, ty: 69, many: false, follow: 0x7ff80 }, // InstrumentationDescription
    Slot { name: 288, ty: 314, many: false, follow: 0x7ff00 }, // IsMedley
    Slot { name: 292, ty: 314, many: false, follow: 0x7fe00 }, // IsPotpourri
    Slot { name: 284, ty: 314, many: false, follow: 0x7fc00 }, // IsInstrumental
    Slot { name: 258, ty: 314, many: false, follow: 0x7f800 }, // IsBackground
    Slot { name: 280, ty: 314, many: false, follow: 0x7f000 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0x7e000 }, // IsBonusResource
    Slot { name: 265, ty: 314, many: false, follow: 0x7c000 }, // IsComputerGenerated
    Slot { name: 363, ty: 314, many: false, follow: 0x78000 }, // NoSilenceBefore
    Slot { name: 362, ty: 314, many: false, follow: 0x70000 }, // NoSilenceAfter
    Slot { name: 409, ty: 314, many: false, follow: 0x60000 }, // PerformerInformationRequired
    Slot { name: 314, ty: 262, many: false, follow: 0x40000 }, // LanguageOfPerformance
    Slot { name: 152, ty: 318, many: false, follow: 0x1f80000 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0x1f00000 }, // RightsAgreementId
    Slot { name: 500, ty: 163, many: false, follow: 0x1e00000 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x1c00000 }, // ResourceContainedResourceReferenceList
    Slot { name: 98, ty: 73, many: false, follow: 0x1800000 }, // CreationDate
    Slot { name: 326, ty: 73, many: false, follow: 0x1000000 }, // MasteredDate
    Slot { name: 343, ty: 105, many: true, follow: 0x1000000 }, // MidiDetailsByTerritory
    Slot { name: 332, ty: 102, many: true, follow: 0x1 }, // MessageAuditTrailEvent
    Slot { name: 342, ty: 104, many: false, follow: 0x2 }, // MessagingPartyDescriptor
    Slot { name: 119, ty: 316, many: false, follow: 0x0 }, // DateTime
    Slot { name: 341, ty: 321, many: false, follow: 0x2 }, // MessageThreadId
    Slot { name: 337, ty: 321, many: false, follow: 0xc }, // MessageId
    Slot { name: 335, ty: 321, many: false, follow: 0x8 }, // MessageFileName
    Slot { name: 340, ty: 104, many: false, follow: 0x30 }, // MessageSender
    Slot { name: 537, ty: 104, many: false, follow: 0x20 }, // SentOnBehalfOf
    Slot { name: 338, ty: 104, many: false, follow: 0x40 }, // MessageRecipient
    Slot { name: 334, ty: 316, many: false, follow: 0x380 }, // MessageCreatedDateTime
    Slot { name: 331, ty: 101, many: false, follow: 0x300 }, // MessageAuditTrail
    Slot { name: 79, ty: 42, many: false, follow: 0x200 }, // Comment
    Slot { name: 333, ty: 265, many: false, follow: 0x0 }, // MessageControlType
    Slot { name: 397, ty: 120, many: false, follow: 0x6 }, // PartyId
    Slot { name: 399, ty: 121, many: false, follow: 0x4 }, // PartyName
    Slot { name: 619, ty: 114, many: false, follow: 0x0 }, // TradingName
    Slot { name: 597, ty: 293, many: true, follow: 0x3ffffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x3ffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x3ffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0x3ffff8 }, // DisplayArtist
    Slot { name: 488, ty: 156, many: true, follow: 0x3ffff0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x3fffe0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0x3fff80 }, // RightsAgreementId
    Slot { name: 308, ty: 97, many: true, follow: 0x3fff80 }, // LabelName
    Slot { name: 525, ty: 172, many: true, follow: 0x3fff00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0x3ffc00 }, // RemasteredDate
    Slot { name: 383, ty: 73, many: false, follow: 0x3ff800 }, // OriginalResourceReleaseDate
    Slot { name: 40, ty: 23, many: true, follow: 0x3ff800 }, // CLine
    Slot { name: 95, ty: 49, many: false, follow: 0x3fe000 }, // CourtesyLine
    Slot { name: 538, ty: 321, many: false, follow: 0x3fc000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0x3fc000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0x3f0000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0x3f0000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x3e0000 }, // ParentalWarningType
    Slot { name: 192, ty: 83, many: false, follow: 0x380000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x380000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x200000 }, // Synopsis
    Slot { name: 588, ty: 199, many: true, follow: 0x200000 }, // TechnicalMidiDetails
    Slot { name: 351, ty: 112, many: true, follow: 0x3 }, // MusicalWorkId
    Slot { name: 352, ty: 8, many: false, follow: 0x4 }, // MusicalWorkReference
    Slot { name: 447, ty: 139, many: true, follow: 0x1c }, // ReferenceTitle
    Slot { name: 520, ty: 170, many: false, follow: 0x10 }, // RightsAgreementId
    Slot { name: 348, ty: 109, many: true, follow: 0xf0 }, // MusicalWorkContributor
    Slot { name: 354, ty: 113, many: true, follow: 0xe0 }, // MusicalWorkType
    Slot { name: 511, ty: 168, many: true, follow: 0xc0 }, // RightShare
    Slot { name: 350, ty: 111, many: true, follow: 0x80 }, // MusicalWorkDetailsByTerritory
    Slot { name: 397, ty: 120, many: false, follow: 0x18 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x1e }, // PartyName
    Slot { name: 397, ty: 120, many: false, follow: 0x18 }, // PartyId
    Slot { name: 349, ty: 110, many: true, follow: 0x18 }, // MusicalWorkContributorRole
    Slot { name: 548, ty: 181, many: true, follow: 0x10 }, // SocietyAffiliation
    Slot { name: 597, ty: 293, many: true, follow: 0x5 }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x6 }, // ExcludedTerritoryCode
    Slot { name: 348, ty: 109, many: true, follow: 0x4 }, // MusicalWorkContributor
    Slot { name: 230, ty: 321, many: false, follow: 0xe }, // ISWC
    Slot { name: 377, ty: 321, many: false, follow: 0xc }, // OpusNumber
    Slot { name: 82, ty: 321, many: true, follow: 0xc }, // ComposerCatalogNumber
    Slot { name: 430, ty: 132, many: true, follow: 0x8 }, // ProprietaryId
    Slot { name: 336, ty: 103, many: false, follow: 0x2 }, // MessageHeader
    Slot { name: 629, ty: 305, many: false, follow: 0x3c }, // UpdateIndicator
    Slot { name: 49, ty: 29, many: false, follow: 0x38 }, // CatalogTransfer
    Slot { name: 668, ty: 231, many: false, follow: 0x30 }, // WorkList
    Slot { name: 105, ty: 55, many: false, follow: 0x20 }, // CueSheetList
    Slot { name: 498, ty: 161, many: false, follow: 0xc0 }, // ResourceList
    Slot { name: 71, ty: 36, many: false, follow: 0x80 }, // CollectionList
    Slot { name: 472, ty: 148, many: false, follow: 0x100 }, // ReleaseList
    Slot { name: 121, ty: 64, many: false, follow: 0x0 }, // DealList
    Slot { name: 670, ty: 319, many: false, follow: 0x6 }, // Year
    Slot { name: 387, ty: 321, many: false, follow: 0x4 }, // PLineCompany
    Slot { name: 388, ty: 321, many: false, follow: 0x0 }, // PLineText
    Slot { name: 397, ty: 120, many: false, follow: 0x0 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x6 }, // PartyName
    Slot { name: 397, ty: 120, many: false, follow: 0x0 }, // PartyId
    Slot { name: 193, ty: 114, many: false, follow: 0x7e }, // FullName
    Slot { name: 194, ty: 321, many: false, follow: 0x7c }, // FullNameAsciiTranscribed
    Slot { name: 195, ty: 114, many: false, follow: 0x78 }, // FullNameIndexed
    Slot { name: 357, ty: 114, many: false, follow: 0x70 }, // NamesBeforeKeyName
    Slot { name: 306, ty: 114, many: false, follow: 0x60 }, // KeyName
    Slot { name: 356, ty: 114, many: false, follow: 0x40 }, // NamesAfterKeyName
    Slot { name: 0, ty: 114, many: false, follow: 0x0 }, // AbbreviatedName
    Slot { name: 565, ty: 73, many: false, follow: 0x2 }, // StartDate
    Slot { name: 164, ty: 73, many: false, follow: 0x0 }, // EndDate
    Slot { name: 566, ty: 74, many: false, follow: 0x8 }, // StartDateTime
    Slot { name: 165, ty: 74, many: false, follow: 0x0 }, // EndDateTime
    Slot { name: 415, ty: 314, many: false, follow: 0x2 }, // PhysicalReturnsAllowed
    Slot { name: 316, ty: 315, many: false, follow: 0x0 }, // LatestDateForPhysicalReturns
    Slot { name: 394, ty: 69, many: false, follow: 0xe }, // PartType
    Slot { name: 613, ty: 317, many: false, follow: 0xc }, // TopLeftCorner
    Slot { name: 33, ty: 317, many: false, follow: 0x8 }, // BottomRightCorner
    Slot { name: 171, ty: 253, many: false, follow: 0x0 }, // ExpressionType
    Slot { name: 131, ty: 69, many: false, follow: 0x3e }, // Description
    Slot { name: 424, ty: 129, many: false, follow: 0x3c }, // PriceRangeType
    Slot { name: 425, ty: 130, many: false, follow: 0x38 }, // PriceType
    Slot { name: 666, ty: 127, many: false, follow: 0x30 }, // WholesalePricePerUnit
    Slot { name: 38, ty: 127, many: false, follow: 0x20 }, // BulkOrderWholesalePricePerUnit
    Slot { name: 574, ty: 127, many: false, follow: 0x0 }, // SuggestedRetailPrice
    Slot { name: 611, ty: 212, many: false, follow: 0x2 }, // TitleText
    Slot { name: 571, ty: 194, many: false, follow: 0x0 }, // SubTitle
    Slot { name: 470, ty: 147, many: true, follow: 0x1f }, // ReleaseId
    Slot { name: 447, ty: 139, many: false, follow: 0x1c }, // ReferenceTitle
    Slot { name: 480, ty: 152, many: true, follow: 0x1c }, // ReleaseSummaryDetailsByTerritory
    Slot { name: 520, ty: 170, many: false, follow: 0x10 }, // RightsAgreementId
    Slot { name: 476, ty: 149, many: false, follow: 0x60 }, // ReleaseRelationshipType
    Slot { name: 464, ty: 73, many: false, follow: 0x40 }, // ReleaseDate
    Slot { name: 382, ty: 73, many: false, follow: 0x0 }, // OriginalReleaseDate
    Slot { name: 470, ty: 147, many: true, follow: 0x5 }, // ReleaseId
    Slot { name: 466, ty: 69, many: false, follow: 0x4 }, // ReleaseDescription
    Slot { name: 120, ty: 63, many: true, follow: 0x4 }, // Deal
    Slot { name: 470, ty: 147, many: true, follow: 0x1f }, // ReleaseId
    Slot { name: 475, ty: 9, many: true, follow: 0x1e }, // ReleaseReference
    Slot { name: 173, ty: 77, many: true, follow: 0x1c }, // ExternalResourceLink
    Slot { name: 532, ty: 174, many: true, follow: 0x18 }, // SalesReportingProxyReleaseId
    Slot { name: 447, ty: 139, many: false, follow: 0x60 }, // ReferenceTitle
    Slot { name: 478, ty: 151, many: false, follow: 0x380 }, // ReleaseResourceReferenceList
    Slot { name: 501, ty: 164, many: false, follow: 0x380 }, // ResourceOmissionReason
    Slot { name: 463, ty: 144, many: false, follow: 0x300 }, // ReleaseCollectionReferenceList
    Slot { name: 481, ty: 153, many: true, follow: 0x300 }, // ReleaseType
    Slot { name: 467, ty: 146, many: true, follow: 0x7e00 }, // ReleaseDetailsByTerritory
    Slot { name: 152, ty: 318, many: false, follow: 0x7800 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0x7000 }, // RightsAgreementId
    Slot { name: 386, ty: 117, many: true, follow: 0x7000 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x6000 }, // CLine
    Slot { name: 17, ty: 229, many: true, follow: 0x4000 }, // ArtistProfilePage
    Slot { name: 367, ty: 320, many: false, follow: 0x2 }, // NumberOfCollections
    Slot { name: 462, ty: 143, many: true, follow: 0x2 }, // ReleaseCollectionReference
    Slot { name: 123, ty: 0, many: true, follow: 0x3 }, // DealReleaseReference
    Slot { name: 120, ty: 63, many: true, follow: 0x6 }, // Deal
    Slot { name: 157, ty: 315, many: false, follow: 0x0 }, // EffectiveDate
    Slot { name: 597, ty: 293, many: true, follow: 0x7d }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x7e }, // ExcludedTerritoryCode
    Slot { name: 135, ty: 114, many: true, follow: 0x7c }, // DisplayArtistName
    Slot { name: 308, ty: 97, many: true, follow: 0x78 }, // LabelName
    Slot { name: 520, ty: 170, many: false, follow: 0x60 }, // RightsAgreementId
    Slot { name: 609, ty: 211, many: true, follow: 0x60 }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0xffffc0 }, // DisplayArtist
    Slot { name: 289, ty: 314, many: false, follow: 0xffff00 }, // IsMultiArtistCompilation
    Slot { name: 6, ty: 14, many: true, follow: 0xffff00 }, // AdministratingRecordCompany
    Slot { name: 481, ty: 153, many: true, follow: 0xfffe00 }, // ReleaseType
    Slot { name: 455, ty: 140, many: true, follow: 0xfffc00 }, // RelatedRelease
    Slot { name: 393, ty: 118, many: true, follow: 0xfff800 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0xfff000 }, // AvRating
    Slot { name: 325, ty: 42, many: false, follow: 0xffc000 }, // MarketingComment
    Slot { name: 490, ty: 158, many: true, follow: 0xffc000 }, // ResourceGroup
    Slot { name: 198, ty: 84, many: true, follow: 0xff8000 }, // Genre
    Slot { name: 382, ty: 73, many: false, follow: 0xfe0000 }, // OriginalReleaseDate
    Slot { name: 380, ty: 73, many: false, follow: 0xfc0000 }, // OriginalDigitalReleaseDate
    Slot { name: 177, ty: 69, many: true, follow: 0xf40000 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0xf80000 }, // File
    Slot { name: 307, ty: 96, many: true, follow: 0xf00000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0xc00000 }, // Synopsis
    Slot { name: 56, ty: 30, many: true, follow: 0xc00000 }, // Character
    Slot { name: 373, ty: 320, many: false, follow: 0x0 }, // NumberOfUnitsPerPhysicalRelease
    Slot { name: 197, ty: 321, many: false, follow: 0x1e }, // GRid
    Slot { name: 228, ty: 321, many: false, follow: 0x1c }, // ISRC
    Slot { name: 222, ty: 89, many: false, follow: 0x18 }, // ICPN
    Slot { name: 46, ty: 27, many: false, follow: 0x10 }, // CatalogNumber
    Slot { name: 430, ty: 132, many: true, follow: 0x10 }, // ProprietaryId
    Slot { name: 459, ty: 142, many: true, follow: 0x1 }, // Release
    Slot { name: 477, ty: 150, many: true, follow: 0x1 }, // ReleaseResourceReference
    Slot { name: 597, ty: 293, many: true, follow: 0x1d }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x1e }, // ExcludedTerritoryCode
    Slot { name: 135, ty: 114, many: true, follow: 0x1c }, // DisplayArtistName
    Slot { name: 308, ty: 97, many: true, follow: 0x18 }, // LabelName
    Slot { name: 520, ty: 170, many: false, follow: 0x0 }, // RightsAgreementId
    Slot { name: 486, ty: 5, many: false, follow: 0xe }, // ResourceContainedResourceReference
    Slot { name: 154, ty: 318, many: false, follow: 0xc }, // DurationUsed
    Slot { name: 567, ty: 317, many: false, follow: 0x8 }, // StartPoint
    Slot { name: 434, ty: 135, many: false, follow: 0x0 }, // Purpose
    Slot { name: 486, ty: 154, many: true, follow: 0x1 }, // ResourceContainedResourceReference
    Slot { name: 397, ty: 120, many: false, follow: 0x8 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xe }, // PartyName
    Slot { name: 397, ty: 120, many: false, follow: 0x8 }, // PartyId
    Slot { name: 489, ty: 157, many: true, follow: 0x8 }, // ResourceContributorRole
    Slot { name: 609, ty: 211, many: true, follow: 0x3ff }, // Title
    Slot { name: 538, ty: 320, many: false, follow: 0x3fc }, // SequenceNumber
    Slot { name: 134, ty: 16, many: true, follow: 0x3fc }, // DisplayArtist
    Slot { name: 488, ty: 156, many: true, follow: 0x3f8 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x3f0 }, // IndirectResourceContributor
    Slot { name: 490, ty: 158, many: true, follow: 0x3e0 }, // ResourceGroup
    Slot { name: 491, ty: 159, many: true, follow: 0x340 }, // ResourceGroupContentItem
    Slot { name: 495, ty: 160, many: false, follow: 0x300 }, // ResourceGroupResourceReferenceList
    Slot { name: 493, ty: 0, many: false, follow: 0x0 }, // ResourceGroupReleaseReference
    Slot { name: 470, ty: 147, many: false, follow: 0x0 }, // ReleaseId
    Slot { name: 538, ty: 320, many: false, follow: 0xe }, // SequenceNumber
    Slot { name: 539, ty: 320, many: false, follow: 0xc }, // SequenceSubNumber
    Slot { name: 509, ty: 166, many: true, follow: 0xc }, // ResourceType
    Slot { name: 477, ty: 150, many: false, follow: 0x3f0 }, // ReleaseResourceReference
    Slot { name: 319, ty: 98, many: true, follow: 0x3f0 }, // LinkedReleaseResourceReference
    Slot { name: 492, ty: 0, many: false, follow: 0x380 }, // ResourceGroupContentItemReleaseReference
    Slot { name: 470, ty: 147, many: false, follow: 0x380 }, // ReleaseId
    Slot { name: 152, ty: 318, many: false, follow: 0x300 }, // Duration
    Slot { name: 280, ty: 314, many: false, follow: 0x200 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0x0 }, // IsBonusResource
    Slot { name: 494, ty: 5, many: true, follow: 0x1 }, // ResourceGroupResourceReference
    Slot { name: 554, ty: 187, many: true, follow: 0xff }, // SoundRecording
    Slot { name: 323, ty: 99, many: true, follow: 0xfe }, // MIDI
    Slot { name: 652, ty: 223, many: true, follow: 0xfc }, // Video
    Slot { name: 232, ty: 90, many: true, follow: 0xf8 }, // Image
    Slot { name: 603, ty: 206, many: true, follow: 0xf0 }, // Text
    Slot { name: 543, ty: 176, many: true, follow: 0xe0 }, // SheetMusic
    Slot { name: 549, ty: 182, many: true, follow: 0xc0 }, // Software
    Slot { name: 634, ty: 217, many: true, follow: 0x80 }, // UserDefinedResource
    Slot { name: 538, ty: 320, many: false, follow: 0xe }, // SequenceNumber
    Slot { name: 154, ty: 318, many: false, follow: 0xc }, // DurationUsed
    Slot { name: 278, ty: 314, many: false, follow: 0x8 }, // IsFragment
    Slot { name: 499, ty: 3, many: false, follow: 0x0 }, // ResourceMusicalWorkReference
    Slot { name: 499, ty: 162, many: true, follow: 0x1 }, // ResourceMusicalWorkReference
    Slot { name: 124, ty: 5, many: true, follow: 0x3 }, // DealResourceReference
    Slot { name: 631, ty: 215, many: true, follow: 0x2 }, // Usage
    Slot { name: 513, ty: 170, many: false, follow: 0x2 }, // RightShareId
    Slot { name: 515, ty: 11, many: false, follow: 0x1c }, // RightShareReference
    Slot { name: 512, ty: 169, many: false, follow: 0x18 }, // RightShareCreationReferenceList
    Slot { name: 597, ty: 293, many: true, follow: 0x3fe8 }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x3ff0 }, // ExcludedTerritoryCode
    Slot { name: 529, ty: 173, many: true, follow: 0x3fe0 }, // RightsType
    Slot { name: 632, ty: 216, many: true, follow: 0x3fc0 }, // UseType
    Slot { name: 639, ty: 222, many: true, follow: 0x3f80 }, // UserInterfaceType
    Slot { name: 148, ty: 71, many: true, follow: 0x3f00 }, // DistributionChannelType
    Slot { name: 43, ty: 24, many: true, follow: 0x3e00 }, // CarrierType
    Slot { name: 80, ty: 43, many: true, follow: 0x3c00 }, // CommercialModelType
    Slot { name: 353, ty: 268, many: true, follow: 0x3800 }, // MusicalWorkRightsClaimType
    Slot { name: 525, ty: 172, many: true, follow: 0x3000 }, // RightsController
    Slot { name: 644, ty: 124, many: false, follow: 0x7c000 }, // ValidityPeriod
    Slot { name: 406, ty: 314, many: false, follow: 0x70000 }, // PercentageUnknown
    Slot { name: 405, ty: 321, many: false, follow: 0x70000 }, // PercentageRate
    Slot { name: 583, ty: 196, many: false, follow: 0x60000 }, // TariffReference
    Slot { name: 317, ty: 263, many: false, follow: 0x40000 }, // LicenseStatus
    Slot { name: 205, ty: 314, many: false, follow: 0x0 }, // HasFirstLicenseRefusal
    Slot { name: 519, ty: 3, many: true, follow: 0x7 }, // RightShareWorkReference
    Slot { name: 517, ty: 5, many: true, follow: 0x6 }, // RightShareResourceReference
    Slot { name: 516, ty: 0, many: true, follow: 0x4 }, // RightShareReleaseReference
    Slot { name: 324, ty: 321, many: true, follow: 0x3 }, // MWLI
    Slot { name: 430, ty: 132, many: true, follow: 0x2 }, // ProprietaryId
    Slot { name: 84, ty: 45, many: false, follow: 0x2 }, // Condition
    Slot { name: 523, ty: 285, many: false, follow: 0x0 }, // RightsClaimPolicyType
    Slot { name: 397, ty: 120, many: false, follow: 0x38 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x3e }, // PartyName
    Slot { name: 397, ty: 120, many: false, follow: 0x38 }, // PartyId
    Slot { name: 527, ty: 286, many: true, follow: 0x38 }, // RightsControllerRole
    Slot { name: 518, ty: 314, many: false, follow: 0x0 }, // RightShareUnknown
    Slot { name: 514, ty: 321, many: false, follow: 0x0 }, // RightSharePercentage
    Slot { name: 470, ty: 147, many: false, follow: 0x6 }, // ReleaseId
    Slot { name: 440, ty: 137, many: false, follow: 0x4 }, // Reason
    Slot { name: 442, ty: 138, many: false, follow: 0x0 }, // ReasonType
    Slot { name: 547, ty: 180, many: false, follow: 0x6 }, // SheetMusicType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 546, ty: 179, many: true, follow: 0x1c }, // SheetMusicId
    Slot { name: 244, ty: 112, many: true, follow: 0x18 }, // IndirectSheetMusicId
    Slot { name: 503, ty: 10, many: false, follow: 0x3e0 }, // ResourceReference
    Slot { name: 313, ty: 262, many: false, follow: 0x3c0 }, // LanguageOfLyrics
    Slot { name: 520, ty: 170, many: false, follow: 0x380 }, // RightsAgreementId
    Slot { name: 500, ty: 163, many: false, follow: 0x300 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x200 }, // ResourceContainedResourceReferenceList
    Slot { name: 447, ty: 139, many: false, follow: 0xc00 }, // ReferenceTitle
    Slot { name: 98, ty: 73, many: false, follow: 0x800 }, // CreationDate
    Slot { name: 545, ty: 178, many: true, follow: 0x800 }, // SheetMusicDetailsByTerritory
    Slot { name: 597, ty: 293, many: true, follow: 0xffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0xffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0xffc }, // Title
    Slot { name: 488, ty: 156, many: true, follow: 0xff8 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0xff0 }, // IndirectResourceContributor
    Slot { name: 40, ty: 23, many: true, follow: 0xfe0 }, // CLine
    Slot { name: 95, ty: 49, many: false, follow: 0xf80 }, // CourtesyLine
    Slot { name: 383, ty: 73, many: false, follow: 0xf00 }, // OriginalResourceReleaseDate
    Slot { name: 192, ty: 83, many: false, follow: 0xe00 }, // FulfillmentDate
    Slot { name: 198, ty: 84, many: true, follow: 0xe00 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0xc00 }, // ParentalWarningType
    Slot { name: 590, ty: 200, many: true, follow: 0x800 }, // TechnicalSheetMusicDetails
    Slot { name: 226, ty: 321, many: false, follow: 0x2 }, // ISMN
    Slot { name: 430, ty: 132, many: true, follow: 0x2 }, // ProprietaryId
    Slot { name: 597, ty: 293, many: true, follow: 0x5 }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x6 }, // ExcludedTerritoryCode
    Slot { name: 346, ty: 119, many: false, follow: 0x0 }, // MusicRightsSociety
    Slot { name: 552, ty: 185, many: false, follow: 0x6 }, // SoftwareType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 551, ty: 184, many: true, follow: 0x1c }, // SoftwareId
    Slot { name: 245, ty: 112, many: true, follow: 0x18 }, // IndirectSoftwareId
    Slot { name: 503, ty: 10, many: false, follow: 0x3e0 }, // ResourceReference
    Slot { name: 500, ty: 163, many: false, follow: 0x3c0 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x380 }, // ResourceContainedResourceReferenceList
    Slot { name: 609, ty: 211, many: true, follow: 0x380 }, // Title
    Slot { name: 98, ty: 73, many: false, follow: 0x200 }, // CreationDate
    Slot { name: 550, ty: 183, many: true, follow: 0x200 }, // SoftwareDetailsByTerritory
    Slot { name: 597, ty: 293, many: true, follow: 0x3ffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x3ffe }, // ExcludedTerritoryCode
    Slot { name: 488, ty: 156, many: true, follow: 0x3ffc }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x3ff8 }, // IndirectResourceContributor
    Slot { name: 386, ty: 117, many: true, follow: 0x3ff0 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x3fe0 }, // CLine
    Slot { name: 95, ty: 49, many: false, follow: 0x3f80 }, // CourtesyLine
    Slot { name: 383, ty: 73, many: false, follow: 0x3f00 }, // OriginalResourceReleaseDate
    Slot { name: 192, ty: 83, many: false, follow: 0x3e00 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x3e00 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x3800 }, // Synopsis
    Slot { name: 198, ty: 84, many: true, follow: 0x3800 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x3000 }, // ParentalWarningType
    Slot { name: 591, ty: 201, many: true, follow: 0x2000 }, // TechnicalSoftwareDetails
    Slot { name: 560, ty: 193, many: false, follow: 0x6 }, // SoundRecordingType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 559, ty: 191, many: true, follow: 0x1c }, // SoundRecordingId
    Slot { name: 246, ty: 112, many: true, follow: 0x18 }, // IndirectSoundRecordingId
    Slot { name: 503, ty: 10, many: false, follow: 0x20 }, // ResourceReference
    Slot { name: 447, ty: 139, many: false, follow: 0x7ffc0 }, // ReferenceTitle
    Slot { name: 252, ty: 69, many: false, follow: 0x7ff80 }, // InstrumentationDescription
    Slot { name: 288, ty: 314, many: false, follow: 0x7ff00 }, // IsMedley
    Slot { name: 292, ty: 314, many: false, follow: 0x7fe00 }, // IsPotpourri
    Slot { name: 284, ty: 314, many: false, follow: 0x7fc00 }, // IsInstrumental
    Slot { name: 258, ty: 314, many: false, follow: 0x7f800 }, // IsBackground
    Slot { name: 280, ty: 314, many: false, follow: 0x7f000 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0x7e000 }, // IsBonusResource
    Slot { name: 265, ty: 314, many: false, follow: 0x7c000 }, // IsComputerGenerated
    Slot { name: 363, ty: 314, many: false, follow: 0x78000 }, // NoSilenceBefore
    Slot { name: 362, ty: 314, many: false, follow: 0x70000 }, // NoSilenceAfter
    Slot { name: 409, ty: 314, many: false, follow: 0x60000 }, // PerformerInformationRequired
    Slot { name: 314, ty: 262, many: false, follow: 0x40000 }, // LanguageOfPerformance
    Slot { name: 152, ty: 318, many: false, follow: 0x3f80000 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0x3f00000 }, // RightsAgreementId
    Slot { name: 556, ty: 189, many: false, follow: 0x3e00000 }, // SoundRecordingCollectionReferenceList
    Slot { name: 500, ty: 163, many: false, follow: 0x3c00000 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x3800000 }, // ResourceContainedResourceReferenceList
    Slot { name: 98, ty: 73, many: false, follow: 0x3000000 }, // CreationDate
    Slot { name: 326, ty: 73, many: false, follow: 0x2000000 }, // MasteredDate
    Slot { name: 557, ty: 190, many: true, follow: 0x2000000 }, // SoundRecordingDetailsByTerritory
    Slot { name: 538, ty: 320, many: false, follow: 0x2 }, // SequenceNumber
    Slot { name: 555, ty: 1, many: false, follow: 0x3c }, // SoundRecordingCollectionReference
    Slot { name: 568, ty: 318, many: false, follow: 0x38 }, // StartTime
    Slot { name: 152, ty: 318, many: false, follow: 0x30 }, // Duration
    Slot { name: 167, ty: 318, many: false, follow: 0x20 }, // EndTime
    Slot { name: 479, ty: 280, many: false, follow: 0x0 }, // ReleaseResourceType
    Slot { name: 367, ty: 320, many: false, follow: 0x2 }, // NumberOfCollections
    Slot { name: 555, ty: 188, many: true, follow: 0x2 }, // SoundRecordingCollectionReference
    Slot { name: 597, ty: 293, many: true, follow: 0x7ffffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x7ffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x7ffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0x7ffff8 }, // DisplayArtist
    Slot { name: 488, ty: 156, many: true, follow: 0x7ffff0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x7fffe0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0x7fff80 }, // RightsAgreementId
    Slot { name: 308, ty: 97, many: true, follow: 0x7fff80 }, // LabelName
    Slot { name: 525, ty: 172, many: true, follow: 0x7fff00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0x7ffc00 }, // RemasteredDate
    Slot { name: 383, ty: 73, many: false, follow: 0x7ff800 }, // OriginalResourceReleaseDate
    Slot { name: 386, ty: 117, many: true, follow: 0x7ff800 }, // PLine
    Slot { name: 95, ty: 49, many: false, follow: 0x7fe000 }, // CourtesyLine
    Slot { name: 538, ty: 321, many: false, follow: 0x7fc000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0x7fc000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0x7f0000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0x7f0000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x7e0000 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0x7c0000 }, // AvRating
    Slot { name: 592, ty: 202, many: true, follow: 0x780000 }, // TechnicalSoundRecordingDetails
    Slot { name: 192, ty: 83, many: false, follow: 0x600000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x600000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x0 }, // Synopsis
    Slot { name: 228, ty: 321, many: false, follow: 0x6 }, // ISRC
    Slot { name: 46, ty: 27, many: false, follow: 0x4 }, // CatalogNumber
    Slot { name: 430, ty: 132, many: true, follow: 0x4 }, // ProprietaryId
    Slot { name: 394, ty: 69, many: false, follow: 0x7e }, // PartType
    Slot { name: 567, ty: 317, many: false, follow: 0x7c }, // StartPoint
    Slot { name: 166, ty: 317, many: false, follow: 0x78 }, // EndPoint
    Slot { name: 152, ty: 318, many: false, follow: 0x70 }, // Duration
    Slot { name: 613, ty: 317, many: false, follow: 0x60 }, // TopLeftCorner
    Slot { name: 33, ty: 317, many: false, follow: 0x40 }, // BottomRightCorner
    Slot { name: 171, ty: 253, many: false, follow: 0x0 }, // ExpressionType
    Slot { name: 589, ty: 12, many: false, follow: 0xfffe }, // TechnicalResourceDetailsReference
    Slot { name: 151, ty: 72, many: false, follow: 0xfffc }, // DrmPlatformType
    Slot { name: 88, ty: 48, many: false, follow: 0xfff8 }, // ContainerFormat
    Slot { name: 233, ty: 91, many: false, follow: 0xfff0 }, // ImageCodecType
    Slot { name: 235, ty: 76, many: false, follow: 0xffe0 }, // ImageHeight
    Slot { name: 239, ty: 76, many: false, follow: 0xffc0 }, // ImageWidth
    Slot { name: 20, ty: 317, many: false, follow: 0xff80 }, // AspectRatio
    Slot { name: 78, ty: 320, many: false, follow: 0xff00 }, // ColorDepth
    Slot { name: 237, ty: 320, many: false, follow: 0xfe00 }, // ImageResolution
    Slot { name: 295, ty: 314, many: false, follow: 0xfc00 }, // IsPreview
    Slot { name: 421, ty: 126, many: false, follow: 0xf800 }, // PreviewDetails
    Slot { name: 192, ty: 83, many: false, follow: 0xf000 }, // FulfillmentDate
    Slot { name: 85, ty: 83, many: false, follow: 0xe000 }, // ConsumerFulfillmentDate
    Slot { name: 177, ty: 69, many: true, follow: 0xa000 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0xc000 }, // File
    Slot { name: 182, ty: 80, many: true, follow: 0x8000 }, // Fingerprint
    Slot { name: 150, ty: 251, many: false, follow: 0xe }, // DrmEnforcementType
    Slot { name: 658, ty: 309, many: false, follow: 0xc }, // VideoDefinitionType
    Slot { name: 65, ty: 240, many: false, follow: 0x8 }, // CodingType
    Slot { name: 31, ty: 22, many: false, follow: 0x0 }, // BitRate
    Slot { name: 589, ty: 12, many: false, follow: 0x1ffe }, // TechnicalResourceDetailsReference
    Slot { name: 152, ty: 318, many: false, follow: 0x1ffc }, // Duration
    Slot { name: 502, ty: 314, many: false, follow: 0x1ff8 }, // ResourceProcessingRequired
    Slot { name: 630, ty: 318, many: false, follow: 0x1ff0 }, // UsableResourceDuration
    Slot { name: 295, ty: 314, many: false, follow: 0x1fe0 }, // IsPreview
    Slot { name: 421, ty: 192, many: false, follow: 0x1fc0 }, // PreviewDetails
    Slot { name: 192, ty: 83, many: false, follow: 0x1f80 }, // FulfillmentDate
    Slot { name: 85, ty: 83, many: false, follow: 0x1f00 }, // ConsumerFulfillmentDate
    Slot { name: 177, ty: 69, many: true, follow: 0x1d00 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0x1e00 }, // File
    Slot { name: 375, ty: 320, many: false, follow: 0x1800 }, // NumberOfVoices
    Slot { name: 553, ty: 186, many: false, follow: 0x1000 }, // SoundProcessorType
    Slot { name: 182, ty: 80, many: true, follow: 0x1000 }, // Fingerprint
    Slot { name: 589, ty: 12, many: false, follow: 0x7fe }, // TechnicalResourceDetailsReference
    Slot { name: 151, ty: 72, many: false, follow: 0x7fc }, // DrmPlatformType
    Slot { name: 88, ty: 48, many: false, follow: 0x7f8 }, // ContainerFormat
    Slot { name: 544, ty: 177, many: false, follow: 0x7f0 }, // SheetMusicCodecType
    Slot { name: 295, ty: 314, many: false, follow: 0x7e0 }, // IsPreview
    Slot { name: 421, ty: 126, many: false, follow: 0x7c0 }, // PreviewDetails
    Slot { name: 192, ty: 83, many: false, follow: 0x780 }, // FulfillmentDate
    Slot { name: 85, ty: 83, many: false, follow: 0x700 }, // ConsumerFulfillmentDate
    Slot { name: 177, ty: 69, many: true, follow: 0x500 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0x600 }, // File
    Slot { name: 182, ty: 80, many: true, follow: 0x400 }, // Fingerprint
    Slot { name: 589, ty: 12, many: false, follow: 0x3fe }, // TechnicalResourceDetailsReference
    Slot { name: 151, ty: 72, many: false, follow: 0x3fc }, // DrmPlatformType
    Slot { name: 376, ty: 116, many: false, follow: 0x3f8 }, // OperatingSystemType
    Slot { name: 295, ty: 314, many: false, follow: 0x3f0 }, // IsPreview
    Slot { name: 421, ty: 126, many: false, follow: 0x3e0 }, // PreviewDetails
    Slot { name: 192, ty: 83, many: false, follow: 0x3c0 }, // FulfillmentDate
    Slot { name: 85, ty: 83, many: false, follow: 0x380 }, // ConsumerFulfillmentDate
    Slot { name: 177, ty: 69, many: true, follow: 0x280 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0x300 }, // File
    Slot { name: 182, ty: 80, many: true, follow: 0x200 }, // Fingerprint
    Slot { name: 589, ty: 12, many: false, follow: 0x3fffe }, // TechnicalResourceDetailsReference
    Slot { name: 151, ty: 72, many: false, follow: 0x3fffc }, // DrmPlatformType
    Slot { name: 88, ty: 48, many: false, follow: 0x3fff8 }, // ContainerFormat
    Slot { name: 26, ty: 20, many: false, follow: 0x3fff0 }, // AudioCodecType
    Slot { name: 31, ty: 22, many: false, follow: 0x3ffe0 }, // BitRate
    Slot { name: 366, ty: 320, many: false, follow: 0x3ffc0 }, // NumberOfChannels
    Slot { name: 533, ty: 175, many: false, follow: 0x3ff80 }, // SamplingRate
    Slot { name: 32, ty: 320, many: false, follow: 0x3ff00 }, // BitsPerSample
    Slot { name: 152, ty: 318, many: false, follow: 0x3fe00 }, // Duration
    Slot { name: 502, ty: 314, many: false, follow: 0x3fc00 }, // ResourceProcessingRequired
    Slot { name: 630, ty: 318, many: false, follow: 0x3f800 }, // UsableResourceDuration
    Slot { name: 295, ty: 314, many: false, follow: 0x3f000 }, // IsPreview
    Slot { name: 421, ty: 192, many: false, follow: 0x3e000 }, // PreviewDetails
    Slot { name: 192, ty: 83, many: false, follow: 0x3c000 }, // FulfillmentDate
    Slot { name: 85, ty: 83, many: false, follow: 0x38000 }, // ConsumerFulfillmentDate
    Slot { name: 177, ty: 69, many: true, follow: 0x28000 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0x30000 }, // File
    Slot { name: 182, ty: 80, many: true, follow: 0x20000 }, // Fingerprint
    Slot { name: 589, ty: 12, many: false, follow: 0x7fe }, // TechnicalResourceDetailsReference
    Slot { name: 151, ty: 72, many: false, follow: 0x7fc }, // DrmPlatformType
    Slot { name: 88, ty: 48, many: false, follow: 0x7f8 }, // ContainerFormat
    Slot { name: 604, ty: 207, many: false, follow: 0x7f0 }, // TextCodecType
    Slot { name: 295, ty: 314, many: false, follow: 0x7e0 }, // IsPreview
    Slot { name: 421, ty: 126, many: false, follow: 0x7c0 }, // PreviewDetails
    Slot { name: 192, ty: 83, many: false, follow: 0x780 }, // FulfillmentDate
    Slot { name: 85, ty: 83, many: false, follow: 0x700 }, // ConsumerFulfillmentDate
    Slot { name: 177, ty: 69, many: true, follow: 0x500 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0x600 }, // File
    Slot { name: 182, ty: 80, many: true, follow: 0x400 }, // Fingerprint
    Slot { name: 589, ty: 12, many: false, follow: 0x1fe }, // TechnicalResourceDetailsReference
    Slot { name: 638, ty: 221, many: true, follow: 0x1fe }, // UserDefinedValue
    Slot { name: 295, ty: 314, many: false, follow: 0x1f8 }, // IsPreview
    Slot { name: 421, ty: 126, many: false, follow: 0x1f0 }, // PreviewDetails
    Slot { name: 192, ty: 83, many: false, follow: 0x1e0 }, // FulfillmentDate
    Slot { name: 85, ty: 83, many: false, follow: 0x1c0 }, // ConsumerFulfillmentDate
    Slot { name: 177, ty: 69, many: true, follow: 0x140 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0x180 }, // File
    Slot { name: 182, ty: 80, many: true, follow: 0x100 }, // Fingerprint
    Slot { name: 589, ty: 12, many: false, follow: 0x7fffffe }, // TechnicalResourceDetailsReference
    Slot { name: 151, ty: 72, many: false, follow: 0x7fffffc }, // DrmPlatformType
    Slot { name: 385, ty: 22, many: false, follow: 0x7fffff8 }, // OverallBitRate
    Slot { name: 88, ty: 48, many: false, follow: 0x7fffff0 }, // ContainerFormat
    Slot { name: 655, ty: 224, many: false, follow: 0x7ffffe0 }, // VideoCodecType
    Slot { name: 653, ty: 22, many: false, follow: 0x7ffffc0 }, // VideoBitRate
    Slot { name: 191, ty: 82, many: false, follow: 0x7ffff80 }, // FrameRate
    Slot { name: 235, ty: 76, many: false, follow: 0x7ffff00 }, // ImageHeight
    Slot { name: 239, ty: 76, many: false, follow: 0x7fffe00 }, // ImageWidth
    Slot { name: 20, ty: 317, many: false, follow: 0x7fffc00 }, // AspectRatio
    Slot { name: 78, ty: 320, many: false, follow: 0x7fff800 }, // ColorDepth
    Slot { name: 658, ty: 309, many: false, follow: 0x7fff000 }, // VideoDefinitionType
    Slot { name: 26, ty: 20, many: false, follow: 0x7ffe000 }, // AudioCodecType
    Slot { name: 22, ty: 22, many: false, follow: 0x7ffc000 }, // AudioBitRate
    Slot { name: 364, ty: 320, many: false, follow: 0x7ff8000 }, // NumberOfAudioChannels
    Slot { name: 27, ty: 175, many: false, follow: 0x7ff0000 }, // AudioSamplingRate
    Slot { name: 23, ty: 320, many: false, follow: 0x7fe0000 }, // AudioBitsPerSample
    Slot { name: 152, ty: 318, many: false, follow: 0x7fc0000 }, // Duration
    Slot { name: 502, ty: 314, many: false, follow: 0x7f80000 }, // ResourceProcessingRequired
    Slot { name: 630, ty: 318, many: false, follow: 0x7f00000 }, // UsableResourceDuration
    Slot { name: 295, ty: 314, many: false, follow: 0x7e00000 }, // IsPreview
    Slot { name: 421, ty: 192, many: false, follow: 0x7c00000 }, // PreviewDetails
    Slot { name: 192, ty: 83, many: false, follow: 0x7800000 }, // FulfillmentDate
    Slot { name: 85, ty: 83, many: false, follow: 0x7000000 }, // ConsumerFulfillmentDate
    Slot { name: 177, ty: 69, many: true, follow: 0x5000000 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0x6000000 }, // File
    Slot { name: 182, ty: 80, many: true, follow: 0x4000000 }, // Fingerprint
    Slot { name: 607, ty: 210, many: false, follow: 0x1e }, // TextType
    Slot { name: 256, ty: 314, many: false, follow: 0x1c }, // IsArtistRelated
    Slot { name: 606, ty: 209, many: true, follow: 0x1c }, // TextId
    Slot { name: 247, ty: 112, many: true, follow: 0x18 }, // IndirectTextId
    Slot { name: 503, ty: 10, many: false, follow: 0x3e0 }, // ResourceReference
    Slot { name: 500, ty: 163, many: false, follow: 0x3c0 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x380 }, // ResourceContainedResourceReferenceList
    Slot { name: 609, ty: 211, many: true, follow: 0x380 }, // Title
    Slot { name: 98, ty: 73, many: false, follow: 0x200 }, // CreationDate
    Slot { name: 605, ty: 208, many: true, follow: 0x200 }, // TextDetailsByTerritory
    Slot { name: 597, ty: 293, many: true, follow: 0x1ffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x1ffe }, // ExcludedTerritoryCode
    Slot { name: 488, ty: 156, many: true, follow: 0x1ffc }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x1ff8 }, // IndirectResourceContributor
    Slot { name: 40, ty: 23, many: true, follow: 0x1ff0 }, // CLine
    Slot { name: 95, ty: 49, many: false, follow: 0x1fc0 }, // CourtesyLine
    Slot { name: 383, ty: 73, many: false, follow: 0x1f80 }, // OriginalResourceReleaseDate
    Slot { name: 192, ty: 83, many: false, follow: 0x1f00 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x1f00 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x1c00 }, // Synopsis
    Slot { name: 198, ty: 84, many: true, follow: 0x1c00 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x1800 }, // ParentalWarningType
    Slot { name: 593, ty: 203, many: true, follow: 0x1000 }, // TechnicalTextDetails
    Slot { name: 225, ty: 321, many: false, follow: 0xe }, // ISBN
    Slot { name: 229, ty: 321, many: false, follow: 0xc }, // ISSN
    Slot { name: 531, ty: 321, many: false, follow: 0x8 }, // SICI
    Slot { name: 430, ty: 132, many: true, follow: 0x8 }, // ProprietaryId
    Slot { name: 611, ty: 212, many: false, follow: 0x2 }, // TitleText
    Slot { name: 571, ty: 214, many: true, follow: 0x2 }, // SubTitle
    Slot { name: 632, ty: 216, many: true, follow: 0x3f }, // UseType
    Slot { name: 639, ty: 222, many: true, follow: 0x3e }, // UserInterfaceType
    Slot { name: 148, ty: 71, many: true, follow: 0x3c }, // DistributionChannelType
    Slot { name: 43, ty: 24, many: true, follow: 0x38 }, // CarrierType
    Slot { name: 587, ty: 198, many: false, follow: 0x20 }, // TechnicalInstantiation
    Slot { name: 374, ty: 320, many: false, follow: 0x0 }, // NumberOfUsages
    Slot { name: 637, ty: 220, many: false, follow: 0x6 }, // UserDefinedResourceType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 636, ty: 219, many: true, follow: 0x1c }, // UserDefinedResourceId
    Slot { name: 248, ty: 112, many: true, follow: 0x18 }, // IndirectUserDefinedResourceId
    Slot { name: 503, ty: 10, many: false, follow: 0x3e0 }, // ResourceReference
    Slot { name: 500, ty: 163, many: false, follow: 0x3c0 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x380 }, // ResourceContainedResourceReferenceList
    Slot { name: 609, ty: 211, many: true, follow: 0x380 }, // Title
    Slot { name: 638, ty: 221, many: true, follow: 0x300 }, // UserDefinedValue
    Slot { name: 635, ty: 218, many: true, follow: 0x200 }, // UserDefinedResourceDetailsByTerritory
    Slot { name: 597, ty: 293, many: true, follow: 0x3ffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x3ffe }, // ExcludedTerritoryCode
    Slot { name: 488, ty: 156, many: true, follow: 0x3ffc }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x3ff8 }, // IndirectResourceContributor
    Slot { name: 638, ty: 221, many: true, follow: 0x3ff0 }, // UserDefinedValue
    Slot { name: 386, ty: 117, many: true, follow: 0x3fe0 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x3fc0 }, // CLine
    Slot { name: 383, ty: 73, many: false, follow: 0x3f00 }, // OriginalResourceReleaseDate
    Slot { name: 192, ty: 83, many: false, follow: 0x3e00 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x3e00 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x3800 }, // Synopsis
    Slot { name: 198, ty: 84, many: true, follow: 0x3800 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x3000 }, // ParentalWarningType
    Slot { name: 594, ty: 204, many: true, follow: 0x2000 }, // TechnicalUserDefinedResourceDetails
    Slot { name: 662, ty: 228, many: false, follow: 0x1e }, // VideoType
    Slot { name: 256, ty: 314, many: false, follow: 0x1c }, // IsArtistRelated
    Slot { name: 661, ty: 227, many: true, follow: 0x1c }, // VideoId
    Slot { name: 249, ty: 112, many: true, follow: 0x18 }, // IndirectVideoId
    Slot { name: 503, ty: 10, many: false, follow: 0x1fffe0 }, // ResourceReference
    Slot { name: 657, ty: 225, many: true, follow: 0x1fffa0 }, // VideoCueSheetReference
    Slot { name: 441, ty: 137, many: false, follow: 0x1fff80 }, // ReasonForCueSheetAbsence
    Slot { name: 447, ty: 139, many: false, follow: 0x1fff00 }, // ReferenceTitle
    Slot { name: 609, ty: 211, many: true, follow: 0x1fff00 }, // Title
    Slot { name: 252, ty: 69, many: false, follow: 0x1ffc00 }, // InstrumentationDescription
    Slot { name: 288, ty: 314, many: false, follow: 0x1ff800 }, // IsMedley
    Slot { name: 292, ty: 314, many: false, follow: 0x1ff000 }, // IsPotpourri
    Slot { name: 284, ty: 314, many: false, follow: 0x1fe000 }, // IsInstrumental
    Slot { name: 258, ty: 314, many: false, follow: 0x1fc000 }, // IsBackground
    Slot { name: 280, ty: 314, many: false, follow: 0x1f8000 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0x1f0000 }, // IsBonusResource
    Slot { name: 363, ty: 314, many: false, follow: 0x1e0000 }, // NoSilenceBefore
    Slot { name: 362, ty: 314, many: false, follow: 0x1c0000 }, // NoSilenceAfter
    Slot { name: 409, ty: 314, many: false, follow: 0x180000 }, // PerformerInformationRequired
    Slot { name: 314, ty: 262, many: true, follow: 0x180000 }, // LanguageOfPerformance
    Slot { name: 152, ty: 318, many: false, follow: 0xfe00000 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0xfc00000 }, // RightsAgreementId
    Slot { name: 656, ty: 189, many: false, follow: 0xf800000 }, // VideoCollectionReferenceList
    Slot { name: 500, ty: 163, many: false, follow: 0xf000000 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0xe000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 98, ty: 73, many: false, follow: 0xc000000 }, // CreationDate
    Slot { name: 326, ty: 73, many: false, follow: 0x8000000 }, // MasteredDate
    Slot { name: 659, ty: 226, many: true, follow: 0x8000000 }, // VideoDetailsByTerritory
    Slot { name: 657, ty: 13, many: false, follow: 0x0 }, // VideoCueSheetReference
    Slot { name: 597, ty: 293, many: true, follow: 0x1fffffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x1fffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x1fffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0x1fffff8 }, // DisplayArtist
    Slot { name: 488, ty: 156, many: true, follow: 0x1fffff0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x1ffffe0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0x1ffff80 }, // RightsAgreementId
    Slot { name: 308, ty: 97, many: true, follow: 0x1ffff80 }, // LabelName
    Slot { name: 525, ty: 172, many: true, follow: 0x1ffff00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0x1fffc00 }, // RemasteredDate
    Slot { name: 383, ty: 73, many: false, follow: 0x1fff800 }, // OriginalResourceReleaseDate
    Slot { name: 386, ty: 117, many: true, follow: 0x1fff800 }, // PLine
    Slot { name: 95, ty: 49, many: false, follow: 0x1ffe000 }, // CourtesyLine
    Slot { name: 538, ty: 321, many: false, follow: 0x1ffc000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0x1ffc000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0x1ff0000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0x1ff0000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x1fe0000 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0x1fc0000 }, // AvRating
    Slot { name: 192, ty: 83, many: false, follow: 0x1f00000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x1f00000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x1c00000 }, // Synopsis
    Slot { name: 40, ty: 23, many: true, follow: 0x1c00000 }, // CLine
    Slot { name: 595, ty: 205, many: true, follow: 0x1800000 }, // TechnicalVideoDetails
    Slot { name: 56, ty: 30, many: true, follow: 0x1000000 }, // Character
    Slot { name: 228, ty: 321, many: false, follow: 0x1e }, // ISRC
    Slot { name: 224, ty: 321, many: false, follow: 0x1c }, // ISAN
    Slot { name: 643, ty: 321, many: false, follow: 0x18 }, // VISAN
    Slot { name: 46, ty: 27, many: false, follow: 0x10 }, // CatalogNumber
    Slot { name: 430, ty: 132, many: true, follow: 0x10 }, // ProprietaryId
    Slot { name: 397, ty: 120, many: true, follow: 0x3f }, // PartyId
    Slot { name: 470, ty: 147, many: true, follow: 0x3e }, // ReleaseId
    Slot { name: 390, ty: 114, many: false, follow: 0x38 }, // PageName
    Slot { name: 626, ty: 321, many: false, follow: 0x30 }, // URL
    Slot { name: 640, ty: 321, many: false, follow: 0x20 }, // UserName
    Slot { name: 403, ty: 321, many: false, follow: 0x0 }, // Password
    Slot { name: 84, ty: 45, many: false, follow: 0x0 }, // Condition
    Slot { name: 1, ty: 314, many: false, follow: 0x0 }, // AccessBlockingRequested
    Slot { name: 3, ty: 233, many: false, follow: 0xf8 }, // AccessLimitation
    Slot { name: 161, ty: 314, many: false, follow: 0xf0 }, // EmbeddingAllowed
    Slot { name: 641, ty: 314, many: false, follow: 0xe0 }, // UserRatingAllowed
    Slot { name: 633, ty: 314, many: false, follow: 0xc0 }, // UserCommentAllowed
    Slot { name: 642, ty: 314, many: false, follow: 0x80 }, // UserResponsesAllowed
    Slot { name: 577, ty: 314, many: false, follow: 0x0 }, // SyndicationAllowed
    Slot { name: 347, ty: 108, many: true, follow: 0x1 }, // MusicalWork
    Slot { name: 397, ty: 120, many: false, follow: 0x8 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xe }, // PartyName
    Slot { name: 397, ty: 120, many: false, follow: 0x8 }, // PartyId
    Slot { name: 18, ty: 18, many: true, follow: 0x8 }, // ArtistRole
    Slot { name: 632, ty: 216, many: true, follow: 0x7 }, // UseType
    Slot { name: 639, ty: 222, many: true, follow: 0x6 }, // UserInterfaceType
    Slot { name: 411, ty: 124, many: false, follow: 0x8 }, // PeriodOfRightsDelegation
    Slot { name: 602, ty: 293, many: true, follow: 0x18 }, // TerritoryOfRightsDelegation
    Slot { name: 330, ty: 264, many: false, follow: 0x0 }, // MembershipType
    Slot { name: 160, ty: 321, many: true, follow: 0x7 }, // EmailAddress
    Slot { name: 413, ty: 321, many: true, follow: 0x6 }, // PhoneNumber
    Slot { name: 175, ty: 321, many: true, follow: 0x4 }, // FaxNumber
    Slot { name: 378, ty: 119, many: false, follow: 0x2 }, // Organization
    Slot { name: 330, ty: 264, many: false, follow: 0xc }, // MembershipType
    Slot { name: 565, ty: 315, many: false, follow: 0x8 }, // StartDate
    Slot { name: 164, ty: 315, many: false, follow: 0x0 }, // EndDate
    Slot { name: 336, ty: 103, many: false, follow: 0x2 }, // MessageHeader
    Slot { name: 629, ty: 305, many: false, follow: 0x7c }, // UpdateIndicator
    Slot { name: 257, ty: 314, many: false, follow: 0x78 }, // IsBackfill
    Slot { name: 49, ty: 29, many: false, follow: 0x70 }, // CatalogTransfer
    Slot { name: 668, ty: 231, many: false, follow: 0x60 }, // WorkList
    Slot { name: 105, ty: 55, many: false, follow: 0x40 }, // CueSheetList
    Slot { name: 498, ty: 161, many: false, follow: 0x180 }, // ResourceList
    Slot { name: 71, ty: 36, many: false, follow: 0x100 }, // CollectionList
    Slot { name: 472, ty: 148, many: false, follow: 0x200 }, // ReleaseList
    Slot { name: 121, ty: 64, many: false, follow: 0x0 }, // DealList
    Slot { name: 470, ty: 147, many: true, follow: 0x1f }, // ReleaseId
    Slot { name: 475, ty: 9, many: true, follow: 0x1e }, // ReleaseReference
    Slot { name: 173, ty: 77, many: true, follow: 0x1c }, // ExternalResourceLink
    Slot { name: 532, ty: 174, many: true, follow: 0x18 }, // SalesReportingProxyReleaseId
    Slot { name: 447, ty: 139, many: false, follow: 0x60 }, // ReferenceTitle
    Slot { name: 478, ty: 151, many: false, follow: 0x380 }, // ReleaseResourceReferenceList
    Slot { name: 501, ty: 164, many: false, follow: 0x380 }, // ResourceOmissionReason
    Slot { name: 463, ty: 144, many: false, follow: 0x300 }, // ReleaseCollectionReferenceList
    Slot { name: 481, ty: 153, many: true, follow: 0x300 }, // ReleaseType
    Slot { name: 467, ty: 146, many: true, follow: 0x1fe00 }, // ReleaseDetailsByTerritory
    Slot { name: 152, ty: 318, many: false, follow: 0x1f800 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0x1f000 }, // RightsAgreementId
    Slot { name: 386, ty: 117, many: true, follow: 0x1f000 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x1e000 }, // CLine
    Slot { name: 17, ty: 229, many: true, follow: 0x1c000 }, // ArtistProfilePage
    Slot { name: 202, ty: 73, many: false, follow: 0x10000 }, // GlobalReleaseDate
    Slot { name: 201, ty: 73, many: false, follow: 0x0 }, // GlobalOriginalReleaseDate
    Slot { name: 597, ty: 293, many: true, follow: 0x7d }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x7e }, // ExcludedTerritoryCode
    Slot { name: 135, ty: 114, many: true, follow: 0x7c }, // DisplayArtistName
    Slot { name: 308, ty: 97, many: true, follow: 0x78 }, // LabelName
    Slot { name: 520, ty: 170, many: false, follow: 0x60 }, // RightsAgreementId
    Slot { name: 609, ty: 211, many: true, follow: 0x60 }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0x3ffffc0 }, // DisplayArtist
    Slot { name: 289, ty: 314, many: false, follow: 0x3ffff00 }, // IsMultiArtistCompilation
    Slot { name: 6, ty: 14, many: true, follow: 0x3ffff00 }, // AdministratingRecordCompany
    Slot { name: 481, ty: 153, many: true, follow: 0x3fffe00 }, // ReleaseType
    Slot { name: 455, ty: 140, many: true, follow: 0x3fffc00 }, // RelatedRelease
    Slot { name: 393, ty: 118, many: true, follow: 0x3fff800 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0x3fff000 }, // AvRating
    Slot { name: 325, ty: 42, many: false, follow: 0x3ffc000 }, // MarketingComment
    Slot { name: 490, ty: 158, many: true, follow: 0x3ffc000 }, // ResourceGroup
    Slot { name: 198, ty: 84, many: true, follow: 0x3ff8000 }, // Genre
    Slot { name: 464, ty: 73, many: false, follow: 0x3fe0000 }, // ReleaseDate
    Slot { name: 382, ty: 73, many: false, follow: 0x3fc0000 }, // OriginalReleaseDate
    Slot { name: 380, ty: 73, many: false, follow: 0x3f80000 }, // OriginalDigitalReleaseDate
    Slot { name: 177, ty: 69, many: true, follow: 0x3e80000 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0x3f00000 }, // File
    Slot { name: 307, ty: 96, many: true, follow: 0x3e00000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x3800000 }, // Synopsis
    Slot { name: 56, ty: 30, many: true, follow: 0x3800000 }, // Character
    Slot { name: 373, ty: 320, many: false, follow: 0x2000000 }, // NumberOfUnitsPerPhysicalRelease
    Slot { name: 138, ty: 16, many: true, follow: 0x2000000 }, // DisplayConductor
    Slot { name: 397, ty: 120, many: false, follow: 0xffff8 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xffffe }, // PartyName
    Slot { name: 397, ty: 120, many: false, follow: 0xffff8 }, // PartyId
    Slot { name: 489, ty: 157, many: true, follow: 0xffff8 }, // ResourceContributorRole
    Slot { name: 277, ty: 314, many: false, follow: 0xfffe0 }, // IsFeaturedArtist
    Slot { name: 266, ty: 314, many: false, follow: 0xfffc0 }, // IsContractedArtist
    Slot { name: 599, ty: 293, many: true, follow: 0xfffc0 }, // TerritoryOfPerformance
    Slot { name: 251, ty: 321, many: true, follow: 0xfff80 }, // InstrumentType
    Slot { name: 15, ty: 17, many: false, follow: 0xffe00 }, // ArtistDelegatedUsageRights
    Slot { name: 542, ty: 289, many: false, follow: 0xffc00 }, // Sex
    Slot { name: 117, ty: 73, many: false, follow: 0xff800 }, // DateAndPlaceOfBirth
    Slot { name: 118, ty: 73, many: false, follow: 0xff000 }, // DateAndPlaceOfDeath
    Slot { name: 428, ty: 18, many: false, follow: 0xfe000 }, // PrimaryRole
    Slot { name: 427, ty: 321, many: false, follow: 0xfc000 }, // PrimaryInstrumentType
    Slot { name: 203, ty: 85, many: false, follow: 0xf8000 }, // GoverningAgreementType
    Slot { name: 87, ty: 47, many: false, follow: 0xf0000 }, // ContactInformation
    Slot { name: 601, ty: 293, many: false, follow: 0xe0000 }, // TerritoryOfResidency
    Slot { name: 4, ty: 18, many: true, follow: 0xe0000 }, // AdditionalRoles
    Slot { name: 198, ty: 84, many: true, follow: 0xc0000 }, // Genre
    Slot { name: 329, ty: 100, many: true, follow: 0x80000 }, // Membership
    Slot { name: 609, ty: 211, many: true, follow: 0xfff }, // Title
    Slot { name: 538, ty: 320, many: false, follow: 0xffc }, // SequenceNumber
    Slot { name: 134, ty: 16, many: true, follow: 0xffc }, // DisplayArtist
    Slot { name: 138, ty: 16, many: true, follow: 0xff8 }, // DisplayConductor
    Slot { name: 137, ty: 16, many: true, follow: 0xff0 }, // DisplayComposer
    Slot { name: 488, ty: 156, many: true, follow: 0xfe0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0xfc0 }, // IndirectResourceContributor
    Slot { name: 490, ty: 158, many: true, follow: 0xf80 }, // ResourceGroup
    Slot { name: 491, ty: 159, many: true, follow: 0xd00 }, // ResourceGroupContentItem
    Slot { name: 495, ty: 160, many: false, follow: 0xc00 }, // ResourceGroupResourceReferenceList
    Slot { name: 493, ty: 0, many: false, follow: 0x0 }, // ResourceGroupReleaseReference
    Slot { name: 470, ty: 147, many: false, follow: 0x0 }, // ReleaseId
    Slot { name: 513, ty: 170, many: false, follow: 0x2 }, // RightShareId
    Slot { name: 515, ty: 11, many: false, follow: 0x1c }, // RightShareReference
    Slot { name: 512, ty: 169, many: false, follow: 0x18 }, // RightShareCreationReferenceList
    Slot { name: 597, ty: 293, many: true, follow: 0x3fe8 }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x3ff0 }, // ExcludedTerritoryCode
    Slot { name: 529, ty: 173, many: true, follow: 0x3fe0 }, // RightsType
    Slot { name: 632, ty: 216, many: true, follow: 0x3fc0 }, // UseType
    Slot { name: 639, ty: 222, many: true, follow: 0x3f80 }, // UserInterfaceType
    Slot { name: 148, ty: 71, many: true, follow: 0x3f00 }, // DistributionChannelType
    Slot { name: 43, ty: 24, many: true, follow: 0x3e00 }, // CarrierType
    Slot { name: 80, ty: 43, many: true, follow: 0x3c00 }, // CommercialModelType
    Slot { name: 353, ty: 268, many: true, follow: 0x3800 }, // MusicalWorkRightsClaimType
    Slot { name: 525, ty: 44, many: true, follow: 0x3000 }, // RightsController
    Slot { name: 644, ty: 124, many: false, follow: 0x7c000 }, // ValidityPeriod
    Slot { name: 518, ty: 314, many: false, follow: 0x70000 }, // RightShareUnknown
    Slot { name: 514, ty: 321, many: false, follow: 0x70000 }, // RightSharePercentage
    Slot { name: 583, ty: 196, many: false, follow: 0x60000 }, // TariffReference
    Slot { name: 317, ty: 263, many: false, follow: 0x40000 }, // LicenseStatus
    Slot { name: 205, ty: 314, many: false, follow: 0x0 }, // HasFirstLicenseRefusal
    Slot { name: 397, ty: 120, many: false, follow: 0x38 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x3e }, // PartyName
    Slot { name: 397, ty: 120, many: false, follow: 0x38 }, // PartyId
    Slot { name: 527, ty: 286, many: true, follow: 0x38 }, // RightsControllerRole
    Slot { name: 518, ty: 314, many: false, follow: 0x1c0 }, // RightShareUnknown
    Slot { name: 514, ty: 321, many: false, follow: 0x1c0 }, // RightSharePercentage
    Slot { name: 528, ty: 287, many: false, follow: 0x180 }, // RightsControllerType
    Slot { name: 600, ty: 293, many: false, follow: 0x100 }, // TerritoryOfRegistration
    Slot { name: 565, ty: 315, many: false, follow: 0x200 }, // StartDate
    Slot { name: 164, ty: 315, many: false, follow: 0x0 }, // EndDate
    Slot { name: 560, ty: 193, many: false, follow: 0x6 }, // SoundRecordingType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 559, ty: 191, many: true, follow: 0x1c }, // SoundRecordingId
    Slot { name: 246, ty: 112, many: true, follow: 0x18 }, // IndirectSoundRecordingId
    Slot { name: 503, ty: 10, many: false, follow: 0x20 }, // ResourceReference
    Slot { name: 447, ty: 139, many: false, follow: 0xfffc0 }, // ReferenceTitle
    Slot { name: 252, ty: 69, many: false, follow: 0xfff80 }, // InstrumentationDescription
    Slot { name: 288, ty: 314, many: false, follow: 0xfff00 }, // IsMedley
    Slot { name: 292, ty: 314, many: false, follow: 0xffe00 }, // IsPotpourri
    Slot { name: 284, ty: 314, many: false, follow: 0xffc00 }, // IsInstrumental
    Slot { name: 258, ty: 314, many: false, follow: 0xff800 }, // IsBackground
    Slot { name: 280, ty: 314, many: false, follow: 0xff000 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0xfe000 }, // IsBonusResource
    Slot { name: 265, ty: 314, many: false, follow: 0xfc000 }, // IsComputerGenerated
    Slot { name: 298, ty: 314, many: false, follow: 0xf8000 }, // IsRemastered
    Slot { name: 363, ty: 314, many: false, follow: 0xf0000 }, // NoSilenceBefore
    Slot { name: 362, ty: 314, many: false, follow: 0xe0000 }, // NoSilenceAfter
    Slot { name: 409, ty: 314, many: false, follow: 0xc0000 }, // PerformerInformationRequired
    Slot { name: 314, ty: 262, many: false, follow: 0x80000 }, // LanguageOfPerformance
    Slot { name: 152, ty: 318, many: false, follow: 0x7f00000 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0x7e00000 }, // RightsAgreementId
    Slot { name: 556, ty: 189, many: false, follow: 0x7c00000 }, // SoundRecordingCollectionReferenceList
    Slot { name: 500, ty: 163, many: false, follow: 0x7800000 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x7000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 98, ty: 73, many: false, follow: 0x6000000 }, // CreationDate
    Slot { name: 326, ty: 73, many: false, follow: 0x4000000 }, // MasteredDate
    Slot { name: 557, ty: 190, many: true, follow: 0xfc000000 }, // SoundRecordingDetailsByTerritory
    Slot { name: 598, ty: 293, many: false, follow: 0xf0000000 }, // TerritoryOfCommissioning
    Slot { name: 369, ty: 320, many: false, follow: 0xe0000000 }, // NumberOfFeaturedArtists
    Slot { name: 371, ty: 320, many: false, follow: 0xc0000000 }, // NumberOfNonFeaturedArtists
    Slot { name: 368, ty: 320, many: false, follow: 0x80000000 }, // NumberOfContractedArtists
    Slot { name: 370, ty: 320, many: false, follow: 0x0 }, // NumberOfNonContractedArtists
    Slot { name: 597, ty: 293, many: true, follow: 0xfffffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0xfffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0xfffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0xfffff8 }, // DisplayArtist
    Slot { name: 138, ty: 16, many: true, follow: 0xfffff0 }, // DisplayConductor
    Slot { name: 488, ty: 156, many: true, follow: 0xffffe0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0xffffc0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0xffff00 }, // RightsAgreementId
    Slot { name: 308, ty: 97, many: true, follow: 0xffff00 }, // LabelName
    Slot { name: 525, ty: 172, many: true, follow: 0xfffe00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0xfff800 }, // RemasteredDate
    Slot { name: 383, ty: 73, many: false, follow: 0xfff000 }, // OriginalResourceReleaseDate
    Slot { name: 386, ty: 117, many: true, follow: 0xfff000 }, // PLine
    Slot { name: 95, ty: 49, many: false, follow: 0xffc000 }, // CourtesyLine
    Slot { name: 538, ty: 321, many: false, follow: 0xff8000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0xff8000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0xfe0000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0xfe0000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0xfc0000 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0xf80000 }, // AvRating
    Slot { name: 592, ty: 202, many: true, follow: 0xf00000 }, // TechnicalSoundRecordingDetails
    Slot { name: 192, ty: 83, many: false, follow: 0xc00000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0xc00000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x0 }, // Synopsis
    Slot { name: 662, ty: 228, many: false, follow: 0x1e }, // VideoType
    Slot { name: 256, ty: 314, many: false, follow: 0x1c }, // IsArtistRelated
    Slot { name: 661, ty: 227, many: true, follow: 0x1c }, // VideoId
    Slot { name: 249, ty: 112, many: true, follow: 0x18 }, // IndirectVideoId
    Slot { name: 503, ty: 10, many: false, follow: 0x3fffe0 }, // ResourceReference
    Slot { name: 657, ty: 225, many: true, follow: 0x3fffa0 }, // VideoCueSheetReference
    Slot { name: 441, ty: 137, many: false, follow: 0x3fff80 }, // ReasonForCueSheetAbsence
    Slot { name: 447, ty: 139, many: false, follow: 0x3fff00 }, // ReferenceTitle
    Slot { name: 609, ty: 211, many: true, follow: 0x3fff00 }, // Title
    Slot { name: 252, ty: 69, many: false, follow: 0x3ffc00 }, // InstrumentationDescription
    Slot { name: 288, ty: 314, many: false, follow: 0x3ff800 }, // IsMedley
    Slot { name: 292, ty: 314, many: false, follow: 0x3ff000 }, // IsPotpourri
    Slot { name: 284, ty: 314, many: false, follow: 0x3fe000 }, // IsInstrumental
    Slot { name: 258, ty: 314, many: false, follow: 0x3fc000 }, // IsBackground
    Slot { name: 280, ty: 314, many: false, follow: 0x3f8000 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0x3f0000 }, // IsBonusResource
    Slot { name: 298, ty: 314, many: false, follow: 0x3e0000 }, // IsRemastered
    Slot { name: 363, ty: 314, many: false, follow: 0x3c0000 }, // NoSilenceBefore
    Slot { name: 362, ty: 314, many: false, follow: 0x380000 }, // NoSilenceAfter
    Slot { name: 409, ty: 314, many: false, follow: 0x300000 }, // PerformerInformationRequired
    Slot { name: 314, ty: 262, many: true, follow: 0x300000 }, // LanguageOfPerformance
    Slot { name: 152, ty: 318, many: false, follow: 0x1fc00000 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0x1f800000 }, // RightsAgreementId
    Slot { name: 656, ty: 189, many: false, follow: 0x1f000000 }, // VideoCollectionReferenceList
    Slot { name: 500, ty: 163, many: false, follow: 0x1e000000 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x1c000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 98, ty: 73, many: false, follow: 0x18000000 }, // CreationDate
    Slot { name: 326, ty: 73, many: false, follow: 0x10000000 }, // MasteredDate
    Slot { name: 659, ty: 226, many: true, follow: 0x3f0000000 }, // VideoDetailsByTerritory
    Slot { name: 598, ty: 293, many: false, follow: 0x3c0000000 }, // TerritoryOfCommissioning
    Slot { name: 369, ty: 320, many: false, follow: 0x380000000 }, // NumberOfFeaturedArtists
    Slot { name: 371, ty: 320, many: false, follow: 0x300000000 }, // NumberOfNonFeaturedArtists
    Slot { name: 368, ty: 320, many: false, follow: 0x200000000 }, // NumberOfContractedArtists
    Slot { name: 370, ty: 320, many: false, follow: 0x0 }, // NumberOfNonContractedArtists
    Slot { name: 597, ty: 293, many: true, follow: 0x3fffffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x3fffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x3fffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0x3fffff8 }, // DisplayArtist
    Slot { name: 138, ty: 16, many: true, follow: 0x3fffff0 }, // DisplayConductor
    Slot { name: 488, ty: 156, many: true, follow: 0x3ffffe0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x3ffffc0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0x3ffff00 }, // RightsAgreementId
    Slot { name: 308, ty: 97, many: true, follow: 0x3ffff00 }, // LabelName
    Slot { name: 525, ty: 172, many: true, follow: 0x3fffe00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0x3fff800 }, // RemasteredDate
    Slot { name: 383, ty: 73, many: false, follow: 0x3fff000 }, // OriginalResourceReleaseDate
    Slot { name: 386, ty: 117, many: true, follow: 0x3fff000 }, // PLine
    Slot { name: 95, ty: 49, many: false, follow: 0x3ffc000 }, // CourtesyLine
    Slot { name: 538, ty: 321, many: false, follow: 0x3ff8000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0x3ff8000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0x3fe0000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0x3fe0000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x3fc0000 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0x3f80000 }, // AvRating
    Slot { name: 192, ty: 83, many: false, follow: 0x3e00000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x3e00000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x3800000 }, // Synopsis
    Slot { name: 40, ty: 23, many: true, follow: 0x3800000 }, // CLine
    Slot { name: 595, ty: 205, many: true, follow: 0x3000000 }, // TechnicalVideoDetails
    Slot { name: 56, ty: 30, many: true, follow: 0x2000000 }, // Character
    Slot { name: 397, ty: 120, many: true, follow: 0x1 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x6 }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x4 }, // PartyId
    Slot { name: 397, ty: 120, many: true, follow: 0x9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0xc }, // PartyId
    Slot { name: 18, ty: 18, many: true, follow: 0x8 }, // ArtistRole
    Slot { name: 439, ty: 321, many: false, follow: 0x2 }, // RatingText
    Slot { name: 437, ty: 136, many: false, follow: 0x4 }, // RatingAgency
    Slot { name: 438, ty: 69, many: true, follow: 0x4 }, // RatingSchemeDescription
    Slot { name: 397, ty: 120, many: true, follow: 0x9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0xc }, // PartyId
    Slot { name: 488, ty: 156, many: false, follow: 0x0 }, // ResourceContributor
    Slot { name: 70, ty: 35, many: true, follow: 0x7 }, // CollectionId
    Slot { name: 75, ty: 39, many: true, follow: 0x6 }, // CollectionType
    Slot { name: 72, ty: 2, many: false, follow: 0xf8 }, // CollectionReference
    Slot { name: 609, ty: 211, many: true, follow: 0xf8 }, // Title
    Slot { name: 91, ty: 156, many: true, follow: 0xf0 }, // Contributor
    Slot { name: 56, ty: 30, many: true, follow: 0xe0 }, // Character
    Slot { name: 68, ty: 33, many: false, follow: 0x80 }, // CollectionCollectionReferenceList
    Slot { name: 264, ty: 314, many: false, follow: 0x7ff00 }, // IsComplete
    Slot { name: 152, ty: 318, many: false, follow: 0x7fe00 }, // Duration
    Slot { name: 153, ty: 318, many: false, follow: 0x7fc00 }, // DurationOfMusicalContent
    Slot { name: 98, ty: 73, many: false, follow: 0x7f800 }, // CreationDate
    Slot { name: 382, ty: 73, many: false, follow: 0x7f000 }, // OriginalReleaseDate
    Slot { name: 381, ty: 260, many: false, follow: 0x7e000 }, // OriginalLanguage
    Slot { name: 69, ty: 34, many: true, follow: 0x7e000 }, // CollectionDetailsByTerritory
    Slot { name: 74, ty: 38, many: false, follow: 0x78000 }, // CollectionResourceReferenceList
    Slot { name: 77, ty: 41, many: false, follow: 0x70000 }, // CollectionWorkReferenceList
    Slot { name: 485, ty: 5, many: false, follow: 0x60000 }, // RepresentativeImageReference
    Slot { name: 386, ty: 117, many: true, follow: 0x60000 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x40000 }, // CLine
    Slot { name: 397, ty: 120, many: true, follow: 0x39 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x3e }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x3c }, // PartyId
    Slot { name: 619, ty: 114, many: false, follow: 0x30 }, // TradingName
    Slot { name: 626, ty: 321, many: true, follow: 0x30 }, // URL
    Slot { name: 597, ty: 293, many: false, follow: 0x0 }, // TerritoryCode
    Slot { name: 80, ty: 43, many: true, follow: 0x3f }, // CommercialModelType
    Slot { name: 631, ty: 215, many: true, follow: 0x32 }, // Usage
    Slot { name: 11, ty: 314, many: false, follow: 0x30 }, // AllDealsCancelled
    Slot { name: 580, ty: 314, many: false, follow: 0x30 }, // TakeDown
    Slot { name: 597, ty: 293, many: true, follow: 0xfd0 }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0xfe0 }, // ExcludedTerritoryCode
    Slot { name: 146, ty: 62, many: true, follow: 0xf40 }, // DistributionChannel
    Slot { name: 169, ty: 62, many: true, follow: 0xf80 }, // ExcludedDistributionChannel
    Slot { name: 423, ty: 128, many: true, follow: 0xf00 }, // PriceInformation
    Slot { name: 296, ty: 314, many: false, follow: 0x800 }, // IsPromotional
    Slot { name: 429, ty: 131, many: false, follow: 0x800 }, // PromotionalCode
    Slot { name: 644, ty: 124, many: true, follow: 0x1fc7800 }, // ValidityPeriod
    Slot { name: 86, ty: 46, many: false, follow: 0x1fc6000 }, // ConsumerRentalPeriod
    Slot { name: 419, ty: 73, many: false, follow: 0x1fc4000 }, // PreOrderReleaseDate
    Slot { name: 468, ty: 315, many: false, follow: 0x8000 }, // ReleaseDisplayStartDate
    Slot { name: 614, ty: 315, many: false, follow: 0x10000 }, // TrackListingPreviewStartDate
    Slot { name: 96, ty: 315, many: false, follow: 0x20000 }, // CoverArtPreviewStartDate
    Slot { name: 61, ty: 315, many: false, follow: 0x1f80000 }, // ClipPreviewStartDate
    Slot { name: 417, ty: 73, many: false, follow: 0x1f80000 }, // PreOrderPreviewDate
    Slot { name: 275, ty: 314, many: false, follow: 0x1f00000 }, // IsExclusive
    Slot { name: 456, ty: 141, many: true, follow: 0x1f00000 }, // RelatedReleaseOfferSet
    Slot { name: 414, ty: 125, many: false, follow: 0x1c00000 }, // PhysicalReturns
    Slot { name: 372, ty: 320, many: false, follow: 0x1800000 }, // NumberOfProductsPerCarton
    Slot { name: 521, ty: 171, many: true, follow: 0x1800000 }, // RightsClaimPolicy
    Slot { name: 665, ty: 230, many: true, follow: 0x1000000 }, // WebPolicy
    Slot { name: 397, ty: 120, many: true, follow: 0x9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0xc }, // PartyId
    Slot { name: 243, ty: 110, many: true, follow: 0x8 }, // IndirectResourceContributorRole
    Slot { name: 345, ty: 107, many: false, follow: 0x6 }, // MidiType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 344, ty: 106, many: true, follow: 0x1c }, // MidiId
    Slot { name: 241, ty: 112, many: true, follow: 0x18 }, // IndirectMidiId
    Slot { name: 503, ty: 10, many: false, follow: 0x20 }, // ResourceReference
    Slot { name: 447, ty: 139, many: false, follow: 0x7ffc0 }, // ReferenceTitle
    Slot { name: 252, ty: 69, many: false, follow: 0x7ff80 }, // InstrumentationDescription
    Slot { name: 288, ty: 314, many: false, follow: 0x7ff00 }, // IsMedley
    Slot { name: 292, ty: 314, many: false, follow: 0x7fe00 }, // IsPotpourri
    Slot { name: 284, ty: 314, many: false, follow: 0x7fc00 }, // IsInstrumental
    Slot { name: 258, ty: 314, many: false, follow: 0x7f800 }, // IsBackground
    Slot { name: 280, ty: 314, many: false, follow: 0x7f000 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0x7e000 }, // IsBonusResource
    Slot { name: 265, ty: 314, many: false, follow: 0x7c000 }, // IsComputerGenerated
    Slot { name: 363, ty: 314, many: false, follow: 0x78000 }, // NoSilenceBefore
    Slot { name: 362, ty: 314, many: false, follow: 0x70000 }, // NoSilenceAfter
    Slot { name: 409, ty: 314, many: false, follow: 0x60000 }, // PerformerInformationRequired
    Slot { name: 314, ty: 260, many: false, follow: 0x40000 }, // LanguageOfPerformance
    Slot { name: 152, ty: 318, many: false, follow: 0x1f80000 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0x1f00000 }, // RightsAgreementId
    Slot { name: 500, ty: 163, many: false, follow: 0x1e00000 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x1c00000 }, // ResourceContainedResourceReferenceList
    Slot { name: 98, ty: 73, many: false, follow: 0x1800000 }, // CreationDate
    Slot { name: 326, ty: 73, many: false, follow: 0x1000000 }, // MasteredDate
    Slot { name: 343, ty: 105, many: true, follow: 0x1000000 }, // MidiDetailsByTerritory
    Slot { name: 397, ty: 120, many: true, follow: 0x7 }, // PartyId
    Slot { name: 399, ty: 121, many: false, follow: 0x4 }, // PartyName
    Slot { name: 619, ty: 114, many: false, follow: 0x0 }, // TradingName
    Slot { name: 597, ty: 293, many: true, follow: 0x3ffffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x3ffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x3ffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0x3ffff8 }, // DisplayArtist
    Slot { name: 488, ty: 156, many: true, follow: 0x3ffff0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x3fffe0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0x3fff80 }, // RightsAgreementId
    Slot { name: 308, ty: 97, many: true, follow: 0x3fff80 }, // LabelName
    Slot { name: 525, ty: 213, many: true, follow: 0x3fff00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0x3ffc00 }, // RemasteredDate
    Slot { name: 383, ty: 73, many: false, follow: 0x3ff800 }, // OriginalResourceReleaseDate
    Slot { name: 40, ty: 23, many: true, follow: 0x3ff800 }, // CLine
    Slot { name: 95, ty: 49, many: false, follow: 0x3fe000 }, // CourtesyLine
    Slot { name: 538, ty: 321, many: false, follow: 0x3fc000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0x3fc000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0x3f0000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0x3f0000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x3e0000 }, // ParentalWarningType
    Slot { name: 192, ty: 83, many: false, follow: 0x380000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x380000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x200000 }, // Synopsis
    Slot { name: 588, ty: 199, many: true, follow: 0x200000 }, // TechnicalMidiDetails
    Slot { name: 397, ty: 120, many: true, follow: 0x19 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x1e }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x1c }, // PartyId
    Slot { name: 349, ty: 110, many: true, follow: 0x18 }, // MusicalWorkContributorRole
    Slot { name: 548, ty: 181, many: true, follow: 0x10 }, // SocietyAffiliation
    Slot { name: 336, ty: 103, many: false, follow: 0x7e }, // MessageHeader
    Slot { name: 629, ty: 305, many: false, follow: 0x7c }, // UpdateIndicator
    Slot { name: 257, ty: 314, many: false, follow: 0x78 }, // IsBackfill
    Slot { name: 49, ty: 29, many: false, follow: 0x70 }, // CatalogTransfer
    Slot { name: 668, ty: 231, many: false, follow: 0x60 }, // WorkList
    Slot { name: 105, ty: 55, many: false, follow: 0x40 }, // CueSheetList
    Slot { name: 498, ty: 161, many: false, follow: 0x180 }, // ResourceList
    Slot { name: 71, ty: 36, many: false, follow: 0x100 }, // CollectionList
    Slot { name: 472, ty: 148, many: false, follow: 0x200 }, // ReleaseList
    Slot { name: 121, ty: 64, many: false, follow: 0x0 }, // DealList
    Slot { name: 397, ty: 120, many: true, follow: 0x1 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x6 }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x4 }, // PartyId
    Slot { name: 131, ty: 69, many: false, follow: 0x3e }, // Description
    Slot { name: 424, ty: 129, many: false, follow: 0x3c }, // PriceRangeType
    Slot { name: 425, ty: 130, many: false, follow: 0x38 }, // PriceType
    Slot { name: 666, ty: 127, many: false, follow: 0x30 }, // WholesalePricePerUnit
    Slot { name: 38, ty: 127, many: false, follow: 0x20 }, // BulkOrderWholesalePricePerUnit
    Slot { name: 574, ty: 127, many: false, follow: 0x0 }, // SuggestedRetailPrice
    Slot { name: 470, ty: 147, many: true, follow: 0x1f }, // ReleaseId
    Slot { name: 475, ty: 9, many: true, follow: 0x1e }, // ReleaseReference
    Slot { name: 173, ty: 77, many: true, follow: 0x1c }, // ExternalResourceLink
    Slot { name: 532, ty: 174, many: true, follow: 0x18 }, // SalesReportingProxyReleaseId
    Slot { name: 447, ty: 139, many: false, follow: 0x60 }, // ReferenceTitle
    Slot { name: 478, ty: 151, many: false, follow: 0x380 }, // ReleaseResourceReferenceList
    Slot { name: 501, ty: 164, many: false, follow: 0x380 }, // ResourceOmissionReason
    Slot { name: 463, ty: 144, many: false, follow: 0x300 }, // ReleaseCollectionReferenceList
    Slot { name: 481, ty: 153, many: true, follow: 0x300 }, // ReleaseType
    Slot { name: 467, ty: 146, many: true, follow: 0xffe00 }, // ReleaseDetailsByTerritory
    Slot { name: 314, ty: 260, many: true, follow: 0xffc00 }, // LanguageOfPerformance
    Slot { name: 312, ty: 260, many: true, follow: 0xff800 }, // LanguageOfDubbing
    Slot { name: 572, ty: 260, many: true, follow: 0xff000 }, // SubTitleLanguage
    Slot { name: 152, ty: 318, many: false, follow: 0xfc000 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0xf8000 }, // RightsAgreementId
    Slot { name: 386, ty: 117, many: true, follow: 0xf8000 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0xf0000 }, // CLine
    Slot { name: 17, ty: 229, many: true, follow: 0xe0000 }, // ArtistProfilePage
    Slot { name: 202, ty: 73, many: false, follow: 0x80000 }, // GlobalReleaseDate
    Slot { name: 201, ty: 73, many: false, follow: 0x0 }, // GlobalOriginalReleaseDate
    Slot { name: 597, ty: 293, many: true, follow: 0x3fffffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x3fffffe }, // ExcludedTerritoryCode
    Slot { name: 135, ty: 114, many: true, follow: 0x3fffffc }, // DisplayArtistName
    Slot { name: 308, ty: 97, many: true, follow: 0x3fffff8 }, // LabelName
    Slot { name: 520, ty: 170, many: false, follow: 0x3ffffe0 }, // RightsAgreementId
    Slot { name: 609, ty: 211, many: true, follow: 0x3ffffe0 }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0x3ffffc0 }, // DisplayArtist
    Slot { name: 289, ty: 314, many: false, follow: 0x3ffff00 }, // IsMultiArtistCompilation
    Slot { name: 6, ty: 14, many: true, follow: 0x3ffff00 }, // AdministratingRecordCompany
    Slot { name: 481, ty: 153, many: true, follow: 0x3fffe00 }, // ReleaseType
    Slot { name: 455, ty: 140, many: true, follow: 0x3fffc00 }, // RelatedRelease
    Slot { name: 393, ty: 118, many: true, follow: 0x3fff800 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0x3fff000 }, // AvRating
    Slot { name: 325, ty: 42, many: false, follow: 0x3ffc000 }, // MarketingComment
    Slot { name: 490, ty: 158, many: true, follow: 0x3ffc000 }, // ResourceGroup
    Slot { name: 198, ty: 84, many: true, follow: 0x3ff8000 }, // Genre
    Slot { name: 464, ty: 73, many: false, follow: 0x3fe0000 }, // ReleaseDate
    Slot { name: 382, ty: 73, many: false, follow: 0x3fc0000 }, // OriginalReleaseDate
    Slot { name: 380, ty: 73, many: false, follow: 0x3f80000 }, // OriginalDigitalReleaseDate
    Slot { name: 177, ty: 69, many: true, follow: 0x3e80000 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0x3f00000 }, // File
    Slot { name: 307, ty: 96, many: true, follow: 0x3e00000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x3800000 }, // Synopsis
    Slot { name: 56, ty: 30, many: true, follow: 0x3800000 }, // Character
    Slot { name: 373, ty: 320, many: false, follow: 0x2000000 }, // NumberOfUnitsPerPhysicalRelease
    Slot { name: 138, ty: 16, many: true, follow: 0x2000000 }, // DisplayConductor
    Slot { name: 397, ty: 120, many: true, follow: 0xffff9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xffffe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0xffffc }, // PartyId
    Slot { name: 489, ty: 157, many: true, follow: 0xffff8 }, // ResourceContributorRole
    Slot { name: 277, ty: 314, many: false, follow: 0xfffe0 }, // IsFeaturedArtist
    Slot { name: 266, ty: 314, many: false, follow: 0xfffc0 }, // IsContractedArtist
    Slot { name: 599, ty: 293, many: true, follow: 0xfffc0 }, // TerritoryOfPerformance
    Slot { name: 251, ty: 321, many: true, follow: 0xfff80 }, // InstrumentType
    Slot { name: 15, ty: 17, many: false, follow: 0xffe00 }, // ArtistDelegatedUsageRights
    Slot { name: 542, ty: 289, many: false, follow: 0xffc00 }, // Sex
    Slot { name: 117, ty: 73, many: false, follow: 0xff800 }, // DateAndPlaceOfBirth
    Slot { name: 118, ty: 73, many: false, follow: 0xff000 }, // DateAndPlaceOfDeath
    Slot { name: 428, ty: 18, many: false, follow: 0xfe000 }, // PrimaryRole
    Slot { name: 427, ty: 321, many: false, follow: 0xfc000 }, // PrimaryInstrumentType
    Slot { name: 203, ty: 85, many: false, follow: 0xf8000 }, // GoverningAgreementType
    Slot { name: 87, ty: 47, many: false, follow: 0xf0000 }, // ContactInformation
    Slot { name: 601, ty: 293, many: false, follow: 0xe0000 }, // TerritoryOfResidency
    Slot { name: 4, ty: 18, many: true, follow: 0xe0000 }, // AdditionalRoles
    Slot { name: 198, ty: 84, many: true, follow: 0xc0000 }, // Genre
    Slot { name: 329, ty: 100, many: true, follow: 0x80000 }, // Membership
    Slot { name: 609, ty: 211, many: true, follow: 0x1fff }, // Title
    Slot { name: 538, ty: 320, many: false, follow: 0x1ffc }, // SequenceNumber
    Slot { name: 134, ty: 16, many: true, follow: 0x1ffc }, // DisplayArtist
    Slot { name: 138, ty: 16, many: true, follow: 0x1ff8 }, // DisplayConductor
    Slot { name: 137, ty: 16, many: true, follow: 0x1ff0 }, // DisplayComposer
    Slot { name: 488, ty: 156, many: true, follow: 0x1fe0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x1fc0 }, // IndirectResourceContributor
    Slot { name: 43, ty: 24, many: true, follow: 0x1f80 }, // CarrierType
    Slot { name: 490, ty: 158, many: true, follow: 0x1f00 }, // ResourceGroup
    Slot { name: 491, ty: 159, many: true, follow: 0x1a00 }, // ResourceGroupContentItem
    Slot { name: 495, ty: 160, many: false, follow: 0x1800 }, // ResourceGroupResourceReferenceList
    Slot { name: 493, ty: 0, many: false, follow: 0x0 }, // ResourceGroupReleaseReference
    Slot { name: 470, ty: 147, many: false, follow: 0x0 }, // ReleaseId
    Slot { name: 538, ty: 320, many: false, follow: 0xe }, // SequenceNumber
    Slot { name: 539, ty: 320, many: false, follow: 0xc }, // SequenceSubNumber
    Slot { name: 509, ty: 166, many: true, follow: 0xc }, // ResourceType
    Slot { name: 477, ty: 150, many: false, follow: 0x7f0 }, // ReleaseResourceReference
    Slot { name: 319, ty: 98, many: true, follow: 0x7f0 }, // LinkedReleaseResourceReference
    Slot { name: 492, ty: 0, many: false, follow: 0x780 }, // ResourceGroupContentItemReleaseReference
    Slot { name: 470, ty: 147, many: false, follow: 0x780 }, // ReleaseId
    Slot { name: 152, ty: 318, many: false, follow: 0x700 }, // Duration
    Slot { name: 280, ty: 314, many: false, follow: 0x600 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0x400 }, // IsBonusResource
    Slot { name: 283, ty: 314, many: false, follow: 0x0 }, // IsInstantGratificationResource
    Slot { name: 513, ty: 170, many: false, follow: 0x2 }, // RightShareId
    Slot { name: 515, ty: 11, many: false, follow: 0x1c }, // RightShareReference
    Slot { name: 512, ty: 169, many: false, follow: 0x18 }, // RightShareCreationReferenceList
    Slot { name: 597, ty: 293, many: true, follow: 0x7ffe8 }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x7fff0 }, // ExcludedTerritoryCode
    Slot { name: 529, ty: 173, many: true, follow: 0x7ffe0 }, // RightsType
    Slot { name: 632, ty: 216, many: true, follow: 0x7ffc0 }, // UseType
    Slot { name: 639, ty: 222, many: true, follow: 0x7ff80 }, // UserInterfaceType
    Slot { name: 148, ty: 71, many: true, follow: 0x7ff00 }, // DistributionChannelType
    Slot { name: 43, ty: 24, many: true, follow: 0x7fe00 }, // CarrierType
    Slot { name: 80, ty: 43, many: true, follow: 0x7fc00 }, // CommercialModelType
    Slot { name: 353, ty: 268, many: true, follow: 0x7f800 }, // MusicalWorkRightsClaimType
    Slot { name: 525, ty: 172, many: true, follow: 0x7f000 }, // RightsController
    Slot { name: 644, ty: 124, many: false, follow: 0x7c000 }, // ValidityPeriod
    Slot { name: 518, ty: 314, many: false, follow: 0x70000 }, // RightShareUnknown
    Slot { name: 514, ty: 321, many: false, follow: 0x70000 }, // RightSharePercentage
    Slot { name: 583, ty: 196, many: false, follow: 0x60000 }, // TariffReference
    Slot { name: 317, ty: 263, many: false, follow: 0x40000 }, // LicenseStatus
    Slot { name: 205, ty: 314, many: false, follow: 0x0 }, // HasFirstLicenseRefusal
    Slot { name: 397, ty: 120, many: true, follow: 0x39 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x3e }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x3c }, // PartyId
    Slot { name: 527, ty: 286, many: true, follow: 0x38 }, // RightsControllerRole
    Slot { name: 518, ty: 314, many: false, follow: 0x0 }, // RightShareUnknown
    Slot { name: 514, ty: 321, many: false, follow: 0x0 }, // RightSharePercentage
    Slot { name: 547, ty: 180, many: false, follow: 0x6 }, // SheetMusicType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 546, ty: 179, many: true, follow: 0x1c }, // SheetMusicId
    Slot { name: 244, ty: 112, many: true, follow: 0x18 }, // IndirectSheetMusicId
    Slot { name: 503, ty: 10, many: false, follow: 0x3e0 }, // ResourceReference
    Slot { name: 313, ty: 260, many: false, follow: 0x3c0 }, // LanguageOfLyrics
    Slot { name: 520, ty: 170, many: false, follow: 0x380 }, // RightsAgreementId
    Slot { name: 500, ty: 163, many: false, follow: 0x300 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x200 }, // ResourceContainedResourceReferenceList
    Slot { name: 447, ty: 139, many: false, follow: 0xc00 }, // ReferenceTitle
    Slot { name: 98, ty: 73, many: false, follow: 0x800 }, // CreationDate
    Slot { name: 545, ty: 178, many: true, follow: 0x800 }, // SheetMusicDetailsByTerritory
    Slot { name: 560, ty: 193, many: false, follow: 0x6 }, // SoundRecordingType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 559, ty: 191, many: true, follow: 0x1c }, // SoundRecordingId
    Slot { name: 246, ty: 112, many: true, follow: 0x18 }, // IndirectSoundRecordingId
    Slot { name: 503, ty: 10, many: false, follow: 0x20 }, // ResourceReference
    Slot { name: 447, ty: 139, many: false, follow: 0x1fffc0 }, // ReferenceTitle
    Slot { name: 252, ty: 69, many: false, follow: 0x1fff80 }, // InstrumentationDescription
    Slot { name: 288, ty: 314, many: false, follow: 0x1fff00 }, // IsMedley
    Slot { name: 292, ty: 314, many: false, follow: 0x1ffe00 }, // IsPotpourri
    Slot { name: 284, ty: 314, many: false, follow: 0x1ffc00 }, // IsInstrumental
    Slot { name: 258, ty: 314, many: false, follow: 0x1ff800 }, // IsBackground
    Slot { name: 280, ty: 314, many: false, follow: 0x1ff000 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0x1fe000 }, // IsBonusResource
    Slot { name: 212, ty: 314, many: false, follow: 0x1fc000 }, // HasPreOrderFulfillment
    Slot { name: 265, ty: 314, many: false, follow: 0x1f8000 }, // IsComputerGenerated
    Slot { name: 298, ty: 314, many: false, follow: 0x1f0000 }, // IsRemastered
    Slot { name: 363, ty: 314, many: false, follow: 0x1e0000 }, // NoSilenceBefore
    Slot { name: 362, ty: 314, many: false, follow: 0x1c0000 }, // NoSilenceAfter
    Slot { name: 409, ty: 314, many: false, follow: 0x180000 }, // PerformerInformationRequired
    Slot { name: 314, ty: 260, many: false, follow: 0x100000 }, // LanguageOfPerformance
    Slot { name: 152, ty: 318, many: false, follow: 0xfe00000 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0xfc00000 }, // RightsAgreementId
    Slot { name: 556, ty: 189, many: false, follow: 0xf800000 }, // SoundRecordingCollectionReferenceList
    Slot { name: 500, ty: 163, many: false, follow: 0xf000000 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0xe000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 98, ty: 73, many: false, follow: 0xc000000 }, // CreationDate
    Slot { name: 326, ty: 73, many: false, follow: 0x8000000 }, // MasteredDate
    Slot { name: 557, ty: 190, many: true, follow: 0x1f8000000 }, // SoundRecordingDetailsByTerritory
    Slot { name: 598, ty: 293, many: false, follow: 0x1e0000000 }, // TerritoryOfCommissioning
    Slot { name: 369, ty: 320, many: false, follow: 0x1c0000000 }, // NumberOfFeaturedArtists
    Slot { name: 371, ty: 320, many: false, follow: 0x180000000 }, // NumberOfNonFeaturedArtists
    Slot { name: 368, ty: 320, many: false, follow: 0x100000000 }, // NumberOfContractedArtists
    Slot { name: 370, ty: 320, many: false, follow: 0x0 }, // NumberOfNonContractedArtists
    Slot { name: 597, ty: 293, many: true, follow: 0xfffffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0xfffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0xfffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0xfffff8 }, // DisplayArtist
    Slot { name: 138, ty: 16, many: true, follow: 0xfffff0 }, // DisplayConductor
    Slot { name: 488, ty: 156, many: true, follow: 0xffffe0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0xffffc0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0xffff00 }, // RightsAgreementId
    Slot { name: 308, ty: 97, many: true, follow: 0xffff00 }, // LabelName
    Slot { name: 525, ty: 213, many: true, follow: 0xfffe00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0xfff800 }, // RemasteredDate
    Slot { name: 383, ty: 73, many: false, follow: 0xfff000 }, // OriginalResourceReleaseDate
    Slot { name: 386, ty: 117, many: true, follow: 0xfff000 }, // PLine
    Slot { name: 95, ty: 49, many: false, follow: 0xffc000 }, // CourtesyLine
    Slot { name: 538, ty: 321, many: false, follow: 0xff8000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0xff8000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0xfe0000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0xfe0000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0xfc0000 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0xf80000 }, // AvRating
    Slot { name: 592, ty: 202, many: true, follow: 0xf00000 }, // TechnicalSoundRecordingDetails
    Slot { name: 192, ty: 83, many: false, follow: 0xc00000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0xc00000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x0 }, // Synopsis
    Slot { name: 589, ty: 12, many: false, follow: 0xfffe }, // TechnicalResourceDetailsReference
    Slot { name: 151, ty: 72, many: false, follow: 0xfffc }, // DrmPlatformType
    Slot { name: 88, ty: 48, many: false, follow: 0xfff8 }, // ContainerFormat
    Slot { name: 233, ty: 91, many: false, follow: 0xfff0 }, // ImageCodecType
    Slot { name: 235, ty: 76, many: false, follow: 0xffe0 }, // ImageHeight
    Slot { name: 239, ty: 76, many: false, follow: 0xffc0 }, // ImageWidth
    Slot { name: 20, ty: 19, many: false, follow: 0xff80 }, // AspectRatio
    Slot { name: 78, ty: 320, many: false, follow: 0xff00 }, // ColorDepth
    Slot { name: 237, ty: 320, many: false, follow: 0xfe00 }, // ImageResolution
    Slot { name: 295, ty: 314, many: false, follow: 0xfc00 }, // IsPreview
    Slot { name: 421, ty: 126, many: false, follow: 0xf800 }, // PreviewDetails
    Slot { name: 192, ty: 83, many: false, follow: 0xf000 }, // FulfillmentDate
    Slot { name: 85, ty: 83, many: false, follow: 0xe000 }, // ConsumerFulfillmentDate
    Slot { name: 177, ty: 69, many: true, follow: 0xa000 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0xc000 }, // File
    Slot { name: 182, ty: 80, many: true, follow: 0x8000 }, // Fingerprint
    Slot { name: 589, ty: 12, many: false, follow: 0x7fffffe }, // TechnicalResourceDetailsReference
    Slot { name: 151, ty: 72, many: false, follow: 0x7fffffc }, // DrmPlatformType
    Slot { name: 385, ty: 22, many: false, follow: 0x7fffff8 }, // OverallBitRate
    Slot { name: 88, ty: 48, many: false, follow: 0x7fffff0 }, // ContainerFormat
    Slot { name: 655, ty: 224, many: false, follow: 0x7ffffe0 }, // VideoCodecType
    Slot { name: 653, ty: 22, many: false, follow: 0x7ffffc0 }, // VideoBitRate
    Slot { name: 191, ty: 82, many: false, follow: 0x7ffff80 }, // FrameRate
    Slot { name: 235, ty: 76, many: false, follow: 0x7ffff00 }, // ImageHeight
    Slot { name: 239, ty: 76, many: false, follow: 0x7fffe00 }, // ImageWidth
    Slot { name: 20, ty: 19, many: false, follow: 0x7fffc00 }, // AspectRatio
    Slot { name: 78, ty: 320, many: false, follow: 0x7fff800 }, // ColorDepth
    Slot { name: 658, ty: 309, many: false, follow: 0x7fff000 }, // VideoDefinitionType
    Slot { name: 26, ty: 20, many: false, follow: 0x7ffe000 }, // AudioCodecType
    Slot { name: 22, ty: 22, many: false, follow: 0x7ffc000 }, // AudioBitRate
    Slot { name: 364, ty: 320, many: false, follow: 0x7ff8000 }, // NumberOfAudioChannels
    Slot { name: 27, ty: 175, many: false, follow: 0x7ff0000 }, // AudioSamplingRate
    Slot { name: 23, ty: 320, many: false, follow: 0x7fe0000 }, // AudioBitsPerSample
    Slot { name: 152, ty: 318, many: false, follow: 0x7fc0000 }, // Duration
    Slot { name: 502, ty: 314, many: false, follow: 0x7f80000 }, // ResourceProcessingRequired
    Slot { name: 630, ty: 318, many: false, follow: 0x7f00000 }, // UsableResourceDuration
    Slot { name: 295, ty: 314, many: false, follow: 0x7e00000 }, // IsPreview
    Slot { name: 421, ty: 192, many: false, follow: 0x7c00000 }, // PreviewDetails
    Slot { name: 192, ty: 83, many: false, follow: 0x7800000 }, // FulfillmentDate
    Slot { name: 85, ty: 83, many: false, follow: 0x7000000 }, // ConsumerFulfillmentDate
    Slot { name: 177, ty: 69, many: true, follow: 0x5000000 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0x6000000 }, // File
    Slot { name: 182, ty: 80, many: true, follow: 0x4000000 }, // Fingerprint
    Slot { name: 397, ty: 120, many: true, follow: 0x3f9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x3fe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x3fc }, // PartyId
    Slot { name: 527, ty: 286, many: true, follow: 0x3f8 }, // RightsControllerRole
    Slot { name: 518, ty: 314, many: false, follow: 0x3c0 }, // RightShareUnknown
    Slot { name: 514, ty: 321, many: false, follow: 0x3c0 }, // RightSharePercentage
    Slot { name: 528, ty: 287, many: false, follow: 0x380 }, // RightsControllerType
    Slot { name: 600, ty: 293, many: false, follow: 0x300 }, // TerritoryOfRegistration
    Slot { name: 565, ty: 315, many: false, follow: 0x200 }, // StartDate
    Slot { name: 164, ty: 315, many: false, follow: 0x0 }, // EndDate
    Slot { name: 662, ty: 228, many: false, follow: 0x1e }, // VideoType
    Slot { name: 256, ty: 314, many: false, follow: 0x1c }, // IsArtistRelated
    Slot { name: 661, ty: 227, many: true, follow: 0x1c }, // VideoId
    Slot { name: 249, ty: 112, many: true, follow: 0x18 }, // IndirectVideoId
    Slot { name: 503, ty: 10, many: false, follow: 0x1ffffe0 }, // ResourceReference
    Slot { name: 657, ty: 225, many: true, follow: 0x1ffffa0 }, // VideoCueSheetReference
    Slot { name: 441, ty: 137, many: false, follow: 0x1ffff80 }, // ReasonForCueSheetAbsence
    Slot { name: 447, ty: 139, many: false, follow: 0x1ffff00 }, // ReferenceTitle
    Slot { name: 609, ty: 211, many: true, follow: 0x1ffff00 }, // Title
    Slot { name: 252, ty: 69, many: false, follow: 0x1fffc00 }, // InstrumentationDescription
    Slot { name: 288, ty: 314, many: false, follow: 0x1fff800 }, // IsMedley
    Slot { name: 292, ty: 314, many: false, follow: 0x1fff000 }, // IsPotpourri
    Slot { name: 284, ty: 314, many: false, follow: 0x1ffe000 }, // IsInstrumental
    Slot { name: 258, ty: 314, many: false, follow: 0x1ffc000 }, // IsBackground
    Slot { name: 280, ty: 314, many: false, follow: 0x1ff8000 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0x1ff0000 }, // IsBonusResource
    Slot { name: 212, ty: 314, many: false, follow: 0x1fe0000 }, // HasPreOrderFulfillment
    Slot { name: 298, ty: 314, many: false, follow: 0x1fc0000 }, // IsRemastered
    Slot { name: 363, ty: 314, many: false, follow: 0x1f80000 }, // NoSilenceBefore
    Slot { name: 362, ty: 314, many: false, follow: 0x1f00000 }, // NoSilenceAfter
    Slot { name: 409, ty: 314, many: false, follow: 0x1e00000 }, // PerformerInformationRequired
    Slot { name: 314, ty: 260, many: true, follow: 0x1e00000 }, // LanguageOfPerformance
    Slot { name: 312, ty: 260, many: true, follow: 0x1c00000 }, // LanguageOfDubbing
    Slot { name: 572, ty: 260, many: true, follow: 0x1800000 }, // SubTitleLanguage
    Slot { name: 152, ty: 318, many: false, follow: 0xfe000000 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0xfc000000 }, // RightsAgreementId
    Slot { name: 656, ty: 189, many: false, follow: 0xf8000000 }, // VideoCollectionReferenceList
    Slot { name: 500, ty: 163, many: false, follow: 0xf0000000 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0xe0000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 98, ty: 73, many: false, follow: 0xc0000000 }, // CreationDate
    Slot { name: 326, ty: 73, many: false, follow: 0x80000000 }, // MasteredDate
    Slot { name: 659, ty: 226, many: true, follow: 0x1f80000000 }, // VideoDetailsByTerritory
    Slot { name: 598, ty: 293, many: false, follow: 0x1e00000000 }, // TerritoryOfCommissioning
    Slot { name: 369, ty: 320, many: false, follow: 0x1c00000000 }, // NumberOfFeaturedArtists
    Slot { name: 371, ty: 320, many: false, follow: 0x1800000000 }, // NumberOfNonFeaturedArtists
    Slot { name: 368, ty: 320, many: false, follow: 0x1000000000 }, // NumberOfContractedArtists
    Slot { name: 370, ty: 320, many: false, follow: 0x0 }, // NumberOfNonContractedArtists
    Slot { name: 597, ty: 293, many: true, follow: 0x3fffffd }, // TerritoryCode
    Slot { name: 170, ty: 293, many: true, follow: 0x3fffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x3fffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0x3fffff8 }, // DisplayArtist
    Slot { name: 138, ty: 16, many: true, follow: 0x3fffff0 }, // DisplayConductor
    Slot { name: 488, ty: 156, many: true, follow: 0x3ffffe0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x3ffffc0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0x3ffff00 }, // RightsAgreementId
    Slot { name: 308, ty: 97, many: true, follow: 0x3ffff00 }, // LabelName
    Slot { name: 525, ty: 213, many: true, follow: 0x3fffe00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0x3fff800 }, // RemasteredDate
    Slot { name: 383, ty: 73, many: false, follow: 0x3fff000 }, // OriginalResourceReleaseDate
    Slot { name: 386, ty: 117, many: true, follow: 0x3fff000 }, // PLine
    Slot { name: 95, ty: 49, many: false, follow: 0x3ffc000 }, // CourtesyLine
    Slot { name: 538, ty: 321, many: false, follow: 0x3ff8000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0x3ff8000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0x3fe0000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0x3fe0000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x3fc0000 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0x3f80000 }, // AvRating
    Slot { name: 192, ty: 83, many: false, follow: 0x3e00000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x3e00000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x3800000 }, // Synopsis
    Slot { name: 40, ty: 23, many: true, follow: 0x3800000 }, // CLine
    Slot { name: 595, ty: 205, many: true, follow: 0x3000000 }, // TechnicalVideoDetails
    Slot { name: 56, ty: 30, many: true, follow: 0x2000000 }, // Character
    Slot { name: 84, ty: 45, many: false, follow: 0xfe }, // Condition
    Slot { name: 1, ty: 314, many: false, follow: 0x0 }, // AccessBlockingRequested
    Slot { name: 3, ty: 233, many: false, follow: 0xf8 }, // AccessLimitation
    Slot { name: 161, ty: 314, many: false, follow: 0xf0 }, // EmbeddingAllowed
    Slot { name: 641, ty: 314, many: false, follow: 0xe0 }, // UserRatingAllowed
    Slot { name: 633, ty: 314, many: false, follow: 0xc0 }, // UserCommentAllowed
    Slot { name: 642, ty: 314, many: false, follow: 0x80 }, // UserResponsesAllowed
    Slot { name: 577, ty: 314, many: false, follow: 0x0 }, // SyndicationAllowed
    Slot { name: 632, ty: 216, many: true, follow: 0x7 }, // UseType
    Slot { name: 639, ty: 222, many: true, follow: 0x6 }, // UserInterfaceType
    Slot { name: 411, ty: 124, many: false, follow: 0x8 }, // PeriodOfRightsDelegation
    Slot { name: 602, ty: 61, many: true, follow: 0x18 }, // TerritoryOfRightsDelegation
    Slot { name: 330, ty: 264, many: false, follow: 0x0 }, // MembershipType
    Slot { name: 597, ty: 15, many: true, follow: 0x3 }, // TerritoryCode
    Slot { name: 470, ty: 147, many: true, follow: 0x6 }, // ReleaseId
    Slot { name: 609, ty: 211, many: false, follow: 0x8 }, // Title
    Slot { name: 135, ty: 114, many: false, follow: 0x10 }, // DisplayArtistName
    Slot { name: 92, ty: 114, many: true, follow: 0x30 }, // ContributorName
    Slot { name: 144, ty: 139, many: false, follow: 0x40 }, // DisplayTitle
    Slot { name: 308, ty: 97, many: true, follow: 0x7c0 }, // LabelName
    Slot { name: 198, ty: 84, many: true, follow: 0x780 }, // Genre
    Slot { name: 386, ty: 117, many: true, follow: 0x700 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x600 }, // CLine
    Slot { name: 464, ty: 73, many: false, follow: 0x0 }, // ReleaseDate
    Slot { name: 50, ty: 314, many: false, follow: 0x6 }, // CatalogTransferCompleted
    Slot { name: 158, ty: 73, many: false, follow: 0x4 }, // EffectiveTransferDate
    Slot { name: 48, ty: 28, many: false, follow: 0x18 }, // CatalogReleaseReferenceList
    Slot { name: 597, ty: 15, many: true, follow: 0x28 }, // TerritoryCode
    Slot { name: 170, ty: 15, many: true, follow: 0x30 }, // ExcludedTerritoryCode
    Slot { name: 620, ty: 119, many: false, follow: 0x40 }, // TransferringFrom
    Slot { name: 621, ty: 119, many: false, follow: 0x0 }, // TransferringTo
    Slot { name: 397, ty: 120, many: true, follow: 0x9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0xc }, // PartyId
    Slot { name: 488, ty: 70, many: false, follow: 0x0 }, // ResourceContributor
    Slot { name: 70, ty: 35, many: true, follow: 0x7 }, // CollectionId
    Slot { name: 75, ty: 39, many: true, follow: 0x6 }, // CollectionType
    Slot { name: 72, ty: 2, many: false, follow: 0x3ffff8 }, // CollectionReference
    Slot { name: 168, ty: 0, many: false, follow: 0x3ffff0 }, // EquivalentReleaseReference
    Slot { name: 609, ty: 211, many: true, follow: 0x3ffff0 }, // Title
    Slot { name: 538, ty: 320, many: false, follow: 0x3fffc0 }, // SequenceNumber
    Slot { name: 91, ty: 70, many: true, follow: 0x3fffc0 }, // Contributor
    Slot { name: 56, ty: 30, many: true, follow: 0x3fff80 }, // Character
    Slot { name: 68, ty: 33, many: false, follow: 0x3ffe00 }, // CollectionCollectionReferenceList
    Slot { name: 264, ty: 314, many: false, follow: 0x3ffc00 }, // IsComplete
    Slot { name: 152, ty: 318, many: false, follow: 0x3ff800 }, // Duration
    Slot { name: 153, ty: 318, many: false, follow: 0x3ff000 }, // DurationOfMusicalContent
    Slot { name: 98, ty: 73, many: false, follow: 0x3fe000 }, // CreationDate
    Slot { name: 464, ty: 73, many: false, follow: 0x3fc000 }, // ReleaseDate
    Slot { name: 382, ty: 73, many: false, follow: 0x3f8000 }, // OriginalReleaseDate
    Slot { name: 381, ty: 260, many: false, follow: 0x3f0000 }, // OriginalLanguage
    Slot { name: 69, ty: 34, many: true, follow: 0x3f0000 }, // CollectionDetailsByTerritory
    Slot { name: 74, ty: 38, many: false, follow: 0x3c0000 }, // CollectionResourceReferenceList
    Slot { name: 77, ty: 41, many: false, follow: 0x380000 }, // CollectionWorkReferenceList
    Slot { name: 485, ty: 5, many: false, follow: 0x300000 }, // RepresentativeImageReference
    Slot { name: 386, ty: 117, many: true, follow: 0x300000 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x200000 }, // CLine
    Slot { name: 597, ty: 61, many: true, follow: 0x3d }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x3e }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x3c }, // Title
    Slot { name: 91, ty: 70, many: true, follow: 0x38 }, // Contributor
    Slot { name: 264, ty: 314, many: false, follow: 0x20 }, // IsComplete
    Slot { name: 56, ty: 30, many: true, follow: 0x20 }, // Character
    Slot { name: 538, ty: 320, many: false, follow: 0x2 }, // SequenceNumber
    Slot { name: 73, ty: 5, many: false, follow: 0x4 }, // CollectionResourceReference
    Slot { name: 152, ty: 318, many: false, follow: 0x0 }, // Duration
    Slot { name: 109, ty: 58, many: false, follow: 0x7fffe }, // CueUseType
    Slot { name: 108, ty: 57, many: false, follow: 0x7fffc }, // CueThemeType
    Slot { name: 111, ty: 60, many: false, follow: 0x7fff8 }, // CueVocalType
    Slot { name: 270, ty: 314, many: false, follow: 0x7fff0 }, // IsDance
    Slot { name: 110, ty: 59, many: false, follow: 0x7ffe0 }, // CueVisualPerceptionType
    Slot { name: 101, ty: 53, many: false, follow: 0x7ffc0 }, // CueOrigin
    Slot { name: 100, ty: 52, many: true, follow: 0x7e040 }, // CueCreationReference
    Slot { name: 452, ty: 244, many: false, follow: 0x7ff00 }, // ReferencedCreationType
    Slot { name: 450, ty: 50, many: false, follow: 0x7fe00 }, // ReferencedCreationId
    Slot { name: 451, ty: 211, many: true, follow: 0x7fe00 }, // ReferencedCreationTitle
    Slot { name: 449, ty: 70, many: true, follow: 0x7fc00 }, // ReferencedCreationContributor
    Slot { name: 453, ty: 109, many: true, follow: 0x7f800 }, // ReferencedIndirectCreationContributor
    Slot { name: 448, ty: 30, many: true, follow: 0x7f000 }, // ReferencedCreationCharacter
    Slot { name: 211, ty: 314, many: false, follow: 0x7c000 }, // HasMusicalContent
    Slot { name: 568, ty: 318, many: false, follow: 0x78000 }, // StartTime
    Slot { name: 152, ty: 318, many: false, follow: 0x70000 }, // Duration
    Slot { name: 167, ty: 318, many: false, follow: 0x60000 }, // EndTime
    Slot { name: 386, ty: 117, many: true, follow: 0x60000 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x40000 }, // CLine
    Slot { name: 397, ty: 120, many: true, follow: 0x39 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x3e }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x3c }, // PartyId
    Slot { name: 619, ty: 114, many: false, follow: 0x30 }, // TradingName
    Slot { name: 626, ty: 321, many: true, follow: 0x30 }, // URL
    Slot { name: 597, ty: 61, many: false, follow: 0x0 }, // TerritoryCode
    Slot { name: 124, ty: 5, many: true, follow: 0x3 }, // DealResourceReference
    Slot { name: 410, ty: 124, many: false, follow: 0x0 }, // Period
    Slot { name: 293, ty: 314, many: false, follow: 0x1e }, // IsPreOrderDeal
    Slot { name: 80, ty: 43, many: true, follow: 0x1e }, // CommercialModelType
    Slot { name: 631, ty: 215, many: true, follow: 0x64 }, // Usage
    Slot { name: 11, ty: 314, many: false, follow: 0x60 }, // AllDealsCancelled
    Slot { name: 580, ty: 314, many: false, follow: 0x60 }, // TakeDown
    Slot { name: 597, ty: 61, many: true, follow: 0x1fa0 }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x1fc0 }, // ExcludedTerritoryCode
    Slot { name: 146, ty: 62, many: true, follow: 0x1e80 }, // DistributionChannel
    Slot { name: 169, ty: 62, many: true, follow: 0x1f00 }, // ExcludedDistributionChannel
    Slot { name: 423, ty: 128, many: true, follow: 0x1e00 }, // PriceInformation
    Slot { name: 296, ty: 314, many: false, follow: 0x1000 }, // IsPromotional
    Slot { name: 429, ty: 131, many: false, follow: 0x1000 }, // PromotionalCode
    Slot { name: 644, ty: 124, many: true, follow: 0xff8f000 }, // ValidityPeriod
    Slot { name: 86, ty: 46, many: false, follow: 0xff8c000 }, // ConsumerRentalPeriod
    Slot { name: 419, ty: 73, many: false, follow: 0xff88000 }, // PreOrderReleaseDate
    Slot { name: 468, ty: 7, many: false, follow: 0x10000 }, // ReleaseDisplayStartDate
    Slot { name: 614, ty: 7, many: false, follow: 0x20000 }, // TrackListingPreviewStartDate
    Slot { name: 96, ty: 7, many: false, follow: 0x40000 }, // CoverArtPreviewStartDate
    Slot { name: 61, ty: 7, many: false, follow: 0xff00000 }, // ClipPreviewStartDate
    Slot { name: 417, ty: 73, many: false, follow: 0xff00000 }, // PreOrderPreviewDate
    Slot { name: 416, ty: 66, many: false, follow: 0xfe00000 }, // PreOrderIncentiveResourceList
    Slot { name: 250, ty: 66, many: false, follow: 0xfc00000 }, // InstantGratificationResourceList
    Slot { name: 275, ty: 314, many: false, follow: 0xf800000 }, // IsExclusive
    Slot { name: 456, ty: 141, many: true, follow: 0xf800000 }, // RelatedReleaseOfferSet
    Slot { name: 414, ty: 125, many: false, follow: 0xe000000 }, // PhysicalReturns
    Slot { name: 372, ty: 320, many: false, follow: 0xc000000 }, // NumberOfProductsPerCarton
    Slot { name: 521, ty: 171, many: true, follow: 0xc000000 }, // RightsClaimPolicy
    Slot { name: 665, ty: 230, many: true, follow: 0x8000000 }, // WebPolicy
    Slot { name: 397, ty: 120, many: true, follow: 0xffff9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xffffe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0xffffc }, // PartyId
    Slot { name: 489, ty: 157, many: true, follow: 0xffff8 }, // ResourceContributorRole
    Slot { name: 277, ty: 314, many: false, follow: 0xfffe0 }, // IsFeaturedArtist
    Slot { name: 266, ty: 314, many: false, follow: 0xfffc0 }, // IsContractedArtist
    Slot { name: 251, ty: 321, many: true, follow: 0xfffc0 }, // InstrumentType
    Slot { name: 15, ty: 17, many: false, follow: 0xfff00 }, // ArtistDelegatedUsageRights
    Slot { name: 542, ty: 289, many: false, follow: 0xffe00 }, // Sex
    Slot { name: 117, ty: 73, many: false, follow: 0xffc00 }, // DateAndPlaceOfBirth
    Slot { name: 118, ty: 73, many: false, follow: 0xff800 }, // DateAndPlaceOfDeath
    Slot { name: 428, ty: 18, many: false, follow: 0xff000 }, // PrimaryRole
    Slot { name: 427, ty: 321, many: false, follow: 0xfe000 }, // PrimaryInstrumentType
    Slot { name: 203, ty: 85, many: false, follow: 0xfc000 }, // GoverningAgreementType
    Slot { name: 87, ty: 47, many: false, follow: 0xf8000 }, // ContactInformation
    Slot { name: 601, ty: 15, many: false, follow: 0xf0000 }, // TerritoryOfResidency
    Slot { name: 59, ty: 61, many: false, follow: 0xe0000 }, // Citizenship
    Slot { name: 4, ty: 18, many: true, follow: 0xe0000 }, // AdditionalRoles
    Slot { name: 198, ty: 84, many: true, follow: 0xc0000 }, // Genre
    Slot { name: 329, ty: 100, many: true, follow: 0x80000 }, // Membership
    Slot { name: 538, ty: 320, many: false, follow: 0xe }, // SequenceNumber
    Slot { name: 539, ty: 320, many: false, follow: 0xc }, // SequenceSubNumber
    Slot { name: 509, ty: 166, many: true, follow: 0xc }, // ResourceType
    Slot { name: 477, ty: 150, many: false, follow: 0xff0 }, // ReleaseResourceReference
    Slot { name: 319, ty: 98, many: true, follow: 0xff0 }, // LinkedReleaseResourceReference
    Slot { name: 492, ty: 0, many: false, follow: 0xf80 }, // ResourceGroupContentItemReleaseReference
    Slot { name: 470, ty: 147, many: false, follow: 0xf80 }, // ReleaseId
    Slot { name: 152, ty: 318, many: false, follow: 0xf00 }, // Duration
    Slot { name: 280, ty: 314, many: false, follow: 0xe00 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0xc00 }, // IsBonusResource
    Slot { name: 283, ty: 314, many: false, follow: 0x800 }, // IsInstantGratificationResource
    Slot { name: 294, ty: 314, many: false, follow: 0x0 }, // IsPreOrderIncentiveResource
    Slot { name: 182, ty: 321, many: false, follow: 0x2 }, // Fingerprint
    Slot { name: 184, ty: 81, many: false, follow: 0x1c }, // FingerprintAlgorithmType
    Slot { name: 185, ty: 321, many: false, follow: 0x18 }, // FingerprintAlgorithmVersion
    Slot { name: 183, ty: 321, many: false, follow: 0x10 }, // FingerprintAlgorithmParameter
    Slot { name: 186, ty: 238, many: false, follow: 0x0 }, // FingerprintDataType
    Slot { name: 192, ty: 7, many: false, follow: 0x2 }, // FulfillmentDate
    Slot { name: 507, ty: 0, many: true, follow: 0x2 }, // ResourceReleaseReference
    Slot { name: 214, ty: 321, many: false, follow: 0x2 }, // HashSum
    Slot { name: 215, ty: 87, many: false, follow: 0x4 }, // HashSumAlgorithmType
    Slot { name: 216, ty: 238, many: false, follow: 0x0 }, // HashSumDataType
    Slot { name: 238, ty: 94, many: false, follow: 0x6 }, // ImageType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 236, ty: 165, many: true, follow: 0xc }, // ImageId
    Slot { name: 503, ty: 10, many: false, follow: 0x70 }, // ResourceReference
    Slot { name: 609, ty: 211, many: true, follow: 0x70 }, // Title
    Slot { name: 98, ty: 73, many: false, follow: 0x40 }, // CreationDate
    Slot { name: 234, ty: 92, many: true, follow: 0x40 }, // ImageDetailsByTerritory
    Slot { name: 597, ty: 61, many: true, follow: 0x1fffd }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x1fffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x1fffc }, // Title
    Slot { name: 488, ty: 70, many: true, follow: 0x1fff8 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x1fff0 }, // IndirectResourceContributor
    Slot { name: 135, ty: 114, many: true, follow: 0x1ffe0 }, // DisplayArtistName
    Slot { name: 40, ty: 23, many: true, follow: 0x1ffc0 }, // CLine
    Slot { name: 131, ty: 69, many: false, follow: 0x1ff00 }, // Description
    Slot { name: 95, ty: 49, many: false, follow: 0x1fe00 }, // CourtesyLine
    Slot { name: 506, ty: 73, many: false, follow: 0x1fc00 }, // ResourceReleaseDate
    Slot { name: 383, ty: 73, many: false, follow: 0x1f800 }, // OriginalResourceReleaseDate
    Slot { name: 192, ty: 83, many: false, follow: 0x1f000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x1f000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x1c000 }, // Synopsis
    Slot { name: 198, ty: 84, many: true, follow: 0x1c000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x18000 }, // ParentalWarningType
    Slot { name: 586, ty: 197, many: true, follow: 0x10000 }, // TechnicalImageDetails
    Slot { name: 345, ty: 107, many: false, follow: 0x6 }, // MidiType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 344, ty: 165, many: true, follow: 0x1c }, // MidiId
    Slot { name: 241, ty: 112, many: true, follow: 0x18 }, // IndirectMidiId
    Slot { name: 503, ty: 10, many: false, follow: 0x20 }, // ResourceReference
    Slot { name: 447, ty: 139, many: false, follow: 0x7ffc0 }, // ReferenceTitle
    Slot { name: 252, ty: 69, many: false, follow: 0x7ff80 }, // InstrumentationDescription
    Slot { name: 288, ty: 314, many: false, follow: 0x7ff00 }, // IsMedley
    Slot { name: 292, ty: 314, many: false, follow: 0x7fe00 }, // IsPotpourri
    Slot { name: 284, ty: 314, many: false, follow: 0x7fc00 }, // IsInstrumental
    Slot { name: 258, ty: 314, many: false, follow: 0x7f800 }, // IsBackground
    Slot { name: 280, ty: 314, many: false, follow: 0x7f000 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0x7e000 }, // IsBonusResource
    Slot { name: 265, ty: 314, many: false, follow: 0x7c000 }, // IsComputerGenerated
    Slot { name: 363, ty: 314, many: false, follow: 0x78000 }, // NoSilenceBefore
    Slot { name: 362, ty: 314, many: false, follow: 0x70000 }, // NoSilenceAfter
    Slot { name: 409, ty: 314, many: false, follow: 0x60000 }, // PerformerInformationRequired
    Slot { name: 314, ty: 260, many: false, follow: 0x40000 }, // LanguageOfPerformance
    Slot { name: 152, ty: 318, many: false, follow: 0x3f80000 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0x3f00000 }, // RightsAgreementId
    Slot { name: 500, ty: 163, many: false, follow: 0x3e00000 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x3c00000 }, // ResourceContainedResourceReferenceList
    Slot { name: 98, ty: 73, many: false, follow: 0x3800000 }, // CreationDate
    Slot { name: 326, ty: 73, many: false, follow: 0x3000000 }, // MasteredDate
    Slot { name: 484, ty: 73, many: false, follow: 0x2000000 }, // RemasteredDate
    Slot { name: 343, ty: 105, many: true, follow: 0x2000000 }, // MidiDetailsByTerritory
    Slot { name: 378, ty: 119, many: false, follow: 0x2 }, // Organization
    Slot { name: 330, ty: 264, many: false, follow: 0xc }, // MembershipType
    Slot { name: 565, ty: 7, many: false, follow: 0x8 }, // StartDate
    Slot { name: 164, ty: 7, many: false, follow: 0x0 }, // EndDate
    Slot { name: 341, ty: 321, many: false, follow: 0x2 }, // MessageThreadId
    Slot { name: 337, ty: 321, many: false, follow: 0xc }, // MessageId
    Slot { name: 335, ty: 321, many: false, follow: 0x8 }, // MessageFileName
    Slot { name: 340, ty: 104, many: false, follow: 0x30 }, // MessageSender
    Slot { name: 537, ty: 104, many: false, follow: 0x20 }, // SentOnBehalfOf
    Slot { name: 338, ty: 104, many: true, follow: 0x60 }, // MessageRecipient
    Slot { name: 334, ty: 316, many: false, follow: 0x380 }, // MessageCreatedDateTime
    Slot { name: 331, ty: 101, many: false, follow: 0x300 }, // MessageAuditTrail
    Slot { name: 79, ty: 42, many: false, follow: 0x200 }, // Comment
    Slot { name: 333, ty: 265, many: false, follow: 0x0 }, // MessageControlType
    Slot { name: 597, ty: 61, many: true, follow: 0xfffffd }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0xfffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0xfffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0xfffff8 }, // DisplayArtist
    Slot { name: 488, ty: 70, many: true, follow: 0xfffff0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0xffffe0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0xffff80 }, // RightsAgreementId
    Slot { name: 135, ty: 114, many: true, follow: 0xffff80 }, // DisplayArtistName
    Slot { name: 308, ty: 97, many: true, follow: 0xffff00 }, // LabelName
    Slot { name: 525, ty: 213, many: true, follow: 0xfffe00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0xfff800 }, // RemasteredDate
    Slot { name: 506, ty: 73, many: false, follow: 0xfff000 }, // ResourceReleaseDate
    Slot { name: 383, ty: 73, many: false, follow: 0xffe000 }, // OriginalResourceReleaseDate
    Slot { name: 40, ty: 23, many: true, follow: 0xffe000 }, // CLine
    Slot { name: 95, ty: 49, many: false, follow: 0xff8000 }, // CourtesyLine
    Slot { name: 538, ty: 321, many: false, follow: 0xff0000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0xff0000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0xfc0000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0xfc0000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0xf80000 }, // ParentalWarningType
    Slot { name: 192, ty: 83, many: false, follow: 0xe00000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0xe00000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x800000 }, // Synopsis
    Slot { name: 588, ty: 199, many: true, follow: 0x800000 }, // TechnicalMidiDetails
    Slot { name: 597, ty: 61, many: true, follow: 0x5 }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x6 }, // ExcludedTerritoryCode
    Slot { name: 348, ty: 109, many: true, follow: 0xc }, // MusicalWorkContributor
    Slot { name: 135, ty: 114, many: true, follow: 0x8 }, // DisplayArtistName
    Slot { name: 415, ty: 314, many: false, follow: 0x2 }, // PhysicalReturnsAllowed
    Slot { name: 316, ty: 7, many: false, follow: 0x0 }, // LatestDateForPhysicalReturns
    Slot { name: 123, ty: 0, many: true, follow: 0x3 }, // DealReleaseReference
    Slot { name: 120, ty: 63, many: true, follow: 0x6 }, // Deal
    Slot { name: 157, ty: 7, many: false, follow: 0x0 }, // EffectiveDate
    Slot { name: 597, ty: 61, many: true, follow: 0xffffffd }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0xffffffe }, // ExcludedTerritoryCode
    Slot { name: 135, ty: 114, many: true, follow: 0xffffffc }, // DisplayArtistName
    Slot { name: 308, ty: 97, many: true, follow: 0xffffff8 }, // LabelName
    Slot { name: 520, ty: 170, many: false, follow: 0xfffffe0 }, // RightsAgreementId
    Slot { name: 609, ty: 211, many: true, follow: 0xfffffe0 }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0xfffffc0 }, // DisplayArtist
    Slot { name: 289, ty: 314, many: false, follow: 0xfffff00 }, // IsMultiArtistCompilation
    Slot { name: 6, ty: 14, many: true, follow: 0xfffff00 }, // AdministratingRecordCompany
    Slot { name: 481, ty: 153, many: true, follow: 0xffffe00 }, // ReleaseType
    Slot { name: 455, ty: 140, many: true, follow: 0xffffc00 }, // RelatedRelease
    Slot { name: 393, ty: 118, many: true, follow: 0xffff800 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0xffff000 }, // AvRating
    Slot { name: 325, ty: 42, many: false, follow: 0xfffc000 }, // MarketingComment
    Slot { name: 490, ty: 158, many: true, follow: 0xfffc000 }, // ResourceGroup
    Slot { name: 198, ty: 84, many: true, follow: 0xfff8000 }, // Genre
    Slot { name: 386, ty: 117, many: true, follow: 0xfff0000 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0xffe0000 }, // CLine
    Slot { name: 464, ty: 73, many: false, follow: 0xff80000 }, // ReleaseDate
    Slot { name: 382, ty: 73, many: false, follow: 0xff00000 }, // OriginalReleaseDate
    Slot { name: 380, ty: 73, many: false, follow: 0xfe00000 }, // OriginalDigitalReleaseDate
    Slot { name: 177, ty: 69, many: true, follow: 0xfa00000 }, // FileAvailabilityDescription
    Slot { name: 176, ty: 79, many: true, follow: 0xfc00000 }, // File
    Slot { name: 307, ty: 96, many: true, follow: 0xf800000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0xe000000 }, // Synopsis
    Slot { name: 56, ty: 30, many: true, follow: 0xe000000 }, // Character
    Slot { name: 373, ty: 320, many: false, follow: 0x8000000 }, // NumberOfUnitsPerPhysicalRelease
    Slot { name: 138, ty: 16, many: true, follow: 0x8000000 }, // DisplayConductor
    Slot { name: 597, ty: 61, many: true, follow: 0x1d }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x1e }, // ExcludedTerritoryCode
    Slot { name: 135, ty: 114, many: true, follow: 0x1c }, // DisplayArtistName
    Slot { name: 308, ty: 97, many: true, follow: 0x18 }, // LabelName
    Slot { name: 520, ty: 170, many: false, follow: 0x0 }, // RightsAgreementId
    Slot { name: 609, ty: 211, many: true, follow: 0x1fff }, // Title
    Slot { name: 538, ty: 320, many: false, follow: 0x1ffc }, // SequenceNumber
    Slot { name: 134, ty: 16, many: true, follow: 0x1ffc }, // DisplayArtist
    Slot { name: 138, ty: 16, many: true, follow: 0x1ff8 }, // DisplayConductor
    Slot { name: 137, ty: 16, many: true, follow: 0x1ff0 }, // DisplayComposer
    Slot { name: 488, ty: 70, many: true, follow: 0x1fe0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x1fc0 }, // IndirectResourceContributor
    Slot { name: 43, ty: 24, many: true, follow: 0x1f80 }, // CarrierType
    Slot { name: 490, ty: 158, many: true, follow: 0x1f00 }, // ResourceGroup
    Slot { name: 491, ty: 75, many: true, follow: 0x1a00 }, // ResourceGroupContentItem
    Slot { name: 495, ty: 160, many: false, follow: 0x1800 }, // ResourceGroupResourceReferenceList
    Slot { name: 493, ty: 0, many: false, follow: 0x0 }, // ResourceGroupReleaseReference
    Slot { name: 470, ty: 147, many: false, follow: 0x0 }, // ReleaseId
    Slot { name: 513, ty: 170, many: false, follow: 0x2 }, // RightShareId
    Slot { name: 515, ty: 11, many: false, follow: 0x1c }, // RightShareReference
    Slot { name: 512, ty: 169, many: false, follow: 0x18 }, // RightShareCreationReferenceList
    Slot { name: 597, ty: 61, many: true, follow: 0xffe8 }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0xfff0 }, // ExcludedTerritoryCode
    Slot { name: 529, ty: 173, many: true, follow: 0xffe0 }, // RightsType
    Slot { name: 632, ty: 216, many: true, follow: 0xffc0 }, // UseType
    Slot { name: 639, ty: 222, many: true, follow: 0xff80 }, // UserInterfaceType
    Slot { name: 148, ty: 71, many: true, follow: 0xff00 }, // DistributionChannelType
    Slot { name: 43, ty: 24, many: true, follow: 0xfe00 }, // CarrierType
    Slot { name: 80, ty: 43, many: true, follow: 0xfc00 }, // CommercialModelType
    Slot { name: 353, ty: 268, many: true, follow: 0xf800 }, // MusicalWorkRightsClaimType
    Slot { name: 525, ty: 172, many: true, follow: 0xf000 }, // RightsController
    Slot { name: 644, ty: 124, many: false, follow: 0xc000 }, // ValidityPeriod
    Slot { name: 518, ty: 314, many: false, follow: 0x70000 }, // RightShareUnknown
    Slot { name: 514, ty: 317, many: false, follow: 0x70000 }, // RightSharePercentage
    Slot { name: 583, ty: 196, many: false, follow: 0x60000 }, // TariffReference
    Slot { name: 317, ty: 263, many: false, follow: 0x40000 }, // LicenseStatus
    Slot { name: 205, ty: 314, many: false, follow: 0x0 }, // HasFirstLicenseRefusal
    Slot { name: 397, ty: 120, many: true, follow: 0x79 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x7e }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x7c }, // PartyId
    Slot { name: 527, ty: 286, many: true, follow: 0x78 }, // RightsControllerRole
    Slot { name: 518, ty: 314, many: false, follow: 0x40 }, // RightShareUnknown
    Slot { name: 514, ty: 317, many: false, follow: 0x40 }, // RightSharePercentage
    Slot { name: 528, ty: 287, many: false, follow: 0x0 }, // RightsControllerType
    Slot { name: 597, ty: 61, many: true, follow: 0x3ffd }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x3ffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x3ffc }, // Title
    Slot { name: 488, ty: 70, many: true, follow: 0x3ff8 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x3ff0 }, // IndirectResourceContributor
    Slot { name: 135, ty: 114, many: true, follow: 0x3fe0 }, // DisplayArtistName
    Slot { name: 40, ty: 23, many: true, follow: 0x3fc0 }, // CLine
    Slot { name: 95, ty: 49, many: false, follow: 0x3f00 }, // CourtesyLine
    Slot { name: 506, ty: 73, many: false, follow: 0x3e00 }, // ResourceReleaseDate
    Slot { name: 383, ty: 73, many: false, follow: 0x3c00 }, // OriginalResourceReleaseDate
    Slot { name: 192, ty: 83, many: false, follow: 0x3800 }, // FulfillmentDate
    Slot { name: 198, ty: 84, many: true, follow: 0x3800 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x3000 }, // ParentalWarningType
    Slot { name: 590, ty: 200, many: true, follow: 0x2000 }, // TechnicalSheetMusicDetails
    Slot { name: 597, ty: 61, many: true, follow: 0x5 }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x6 }, // ExcludedTerritoryCode
    Slot { name: 346, ty: 119, many: false, follow: 0x0 }, // MusicRightsSociety
    Slot { name: 552, ty: 185, many: false, follow: 0x6 }, // SoftwareType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 551, ty: 165, many: true, follow: 0x1c }, // SoftwareId
    Slot { name: 245, ty: 112, many: true, follow: 0x18 }, // IndirectSoftwareId
    Slot { name: 503, ty: 10, many: false, follow: 0x3e0 }, // ResourceReference
    Slot { name: 500, ty: 163, many: false, follow: 0x3c0 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x380 }, // ResourceContainedResourceReferenceList
    Slot { name: 609, ty: 211, many: true, follow: 0x380 }, // Title
    Slot { name: 98, ty: 73, many: false, follow: 0x200 }, // CreationDate
    Slot { name: 550, ty: 183, many: true, follow: 0x200 }, // SoftwareDetailsByTerritory
    Slot { name: 597, ty: 61, many: true, follow: 0x1fffd }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x1fffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x1fffc }, // Title
    Slot { name: 488, ty: 70, many: true, follow: 0x1fff8 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x1fff0 }, // IndirectResourceContributor
    Slot { name: 135, ty: 114, many: true, follow: 0x1ffe0 }, // DisplayArtistName
    Slot { name: 386, ty: 117, many: true, follow: 0x1ffc0 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x1ff80 }, // CLine
    Slot { name: 95, ty: 49, many: false, follow: 0x1fe00 }, // CourtesyLine
    Slot { name: 506, ty: 73, many: false, follow: 0x1fc00 }, // ResourceReleaseDate
    Slot { name: 383, ty: 73, many: false, follow: 0x1f800 }, // OriginalResourceReleaseDate
    Slot { name: 192, ty: 83, many: false, follow: 0x1f000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x1f000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x1c000 }, // Synopsis
    Slot { name: 198, ty: 84, many: true, follow: 0x1c000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x18000 }, // ParentalWarningType
    Slot { name: 591, ty: 201, many: true, follow: 0x10000 }, // TechnicalSoftwareDetails
    Slot { name: 560, ty: 193, many: false, follow: 0x6 }, // SoundRecordingType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 559, ty: 191, many: true, follow: 0x1c }, // SoundRecordingId
    Slot { name: 246, ty: 112, many: true, follow: 0x18 }, // IndirectSoundRecordingId
    Slot { name: 503, ty: 10, many: false, follow: 0x20 }, // ResourceReference
    Slot { name: 447, ty: 139, many: false, follow: 0x1fffc0 }, // ReferenceTitle
    Slot { name: 252, ty: 69, many: false, follow: 0x1fff80 }, // InstrumentationDescription
    Slot { name: 288, ty: 314, many: false, follow: 0x1fff00 }, // IsMedley
    Slot { name: 292, ty: 314, many: false, follow: 0x1ffe00 }, // IsPotpourri
    Slot { name: 284, ty: 314, many: false, follow: 0x1ffc00 }, // IsInstrumental
    Slot { name: 258, ty: 314, many: false, follow: 0x1ff800 }, // IsBackground
    Slot { name: 280, ty: 314, many: false, follow: 0x1ff000 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0x1fe000 }, // IsBonusResource
    Slot { name: 212, ty: 314, many: false, follow: 0x1fc000 }, // HasPreOrderFulfillment
    Slot { name: 265, ty: 314, many: false, follow: 0x1f8000 }, // IsComputerGenerated
    Slot { name: 298, ty: 314, many: false, follow: 0x1f0000 }, // IsRemastered
    Slot { name: 363, ty: 314, many: false, follow: 0x1e0000 }, // NoSilenceBefore
    Slot { name: 362, ty: 314, many: false, follow: 0x1c0000 }, // NoSilenceAfter
    Slot { name: 409, ty: 314, many: false, follow: 0x180000 }, // PerformerInformationRequired
    Slot { name: 314, ty: 260, many: false, follow: 0x100000 }, // LanguageOfPerformance
    Slot { name: 152, ty: 318, many: false, follow: 0x1fe00000 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0x1fc00000 }, // RightsAgreementId
    Slot { name: 556, ty: 189, many: false, follow: 0x1f800000 }, // SoundRecordingCollectionReferenceList
    Slot { name: 500, ty: 163, many: false, follow: 0x1f000000 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x1e000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 98, ty: 73, many: false, follow: 0x1c000000 }, // CreationDate
    Slot { name: 326, ty: 73, many: false, follow: 0x18000000 }, // MasteredDate
    Slot { name: 484, ty: 73, many: false, follow: 0x10000000 }, // RemasteredDate
    Slot { name: 557, ty: 190, many: true, follow: 0x3f0000000 }, // SoundRecordingDetailsByTerritory
    Slot { name: 598, ty: 15, many: false, follow: 0x3c0000000 }, // TerritoryOfCommissioning
    Slot { name: 369, ty: 320, many: false, follow: 0x380000000 }, // NumberOfFeaturedArtists
    Slot { name: 371, ty: 320, many: false, follow: 0x300000000 }, // NumberOfNonFeaturedArtists
    Slot { name: 368, ty: 320, many: false, follow: 0x200000000 }, // NumberOfContractedArtists
    Slot { name: 370, ty: 320, many: false, follow: 0x0 }, // NumberOfNonContractedArtists
    Slot { name: 597, ty: 61, many: true, follow: 0x3fffffd }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x3fffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x3fffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0x3fffff8 }, // DisplayArtist
    Slot { name: 138, ty: 16, many: true, follow: 0x3fffff0 }, // DisplayConductor
    Slot { name: 488, ty: 70, many: true, follow: 0x3ffffe0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x3ffffc0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0x3ffff00 }, // RightsAgreementId
    Slot { name: 135, ty: 114, many: true, follow: 0x3ffff00 }, // DisplayArtistName
    Slot { name: 308, ty: 97, many: true, follow: 0x3fffe00 }, // LabelName
    Slot { name: 525, ty: 213, many: true, follow: 0x3fffc00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0x3fff000 }, // RemasteredDate
    Slot { name: 506, ty: 73, many: false, follow: 0x3ffe000 }, // ResourceReleaseDate
    Slot { name: 383, ty: 73, many: false, follow: 0x3ffc000 }, // OriginalResourceReleaseDate
    Slot { name: 386, ty: 117, many: true, follow: 0x3ffc000 }, // PLine
    Slot { name: 95, ty: 49, many: false, follow: 0x3ff0000 }, // CourtesyLine
    Slot { name: 538, ty: 321, many: false, follow: 0x3fe0000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0x3fe0000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0x3f80000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0x3f80000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x3f00000 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0x3e00000 }, // AvRating
    Slot { name: 592, ty: 202, many: true, follow: 0x3c00000 }, // TechnicalSoundRecordingDetails
    Slot { name: 192, ty: 83, many: false, follow: 0x3000000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x3000000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x0 }, // Synopsis
    Slot { name: 597, ty: 61, many: true, follow: 0xfffd }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0xfffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0xfffc }, // Title
    Slot { name: 488, ty: 70, many: true, follow: 0xfff8 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0xfff0 }, // IndirectResourceContributor
    Slot { name: 135, ty: 114, many: true, follow: 0xffe0 }, // DisplayArtistName
    Slot { name: 40, ty: 23, many: true, follow: 0xffc0 }, // CLine
    Slot { name: 95, ty: 49, many: false, follow: 0xff00 }, // CourtesyLine
    Slot { name: 506, ty: 73, many: false, follow: 0xfe00 }, // ResourceReleaseDate
    Slot { name: 383, ty: 73, many: false, follow: 0xfc00 }, // OriginalResourceReleaseDate
    Slot { name: 192, ty: 83, many: false, follow: 0xf800 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0xf800 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0xe000 }, // Synopsis
    Slot { name: 198, ty: 84, many: true, follow: 0xe000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0xc000 }, // ParentalWarningType
    Slot { name: 593, ty: 203, many: true, follow: 0x8000 }, // TechnicalTextDetails
    Slot { name: 397, ty: 120, many: true, follow: 0x3f9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x3fe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x3fc }, // PartyId
    Slot { name: 527, ty: 286, many: true, follow: 0x3f8 }, // RightsControllerRole
    Slot { name: 518, ty: 314, many: false, follow: 0x3c0 }, // RightShareUnknown
    Slot { name: 514, ty: 317, many: false, follow: 0x3c0 }, // RightSharePercentage
    Slot { name: 528, ty: 287, many: false, follow: 0x380 }, // RightsControllerType
    Slot { name: 600, ty: 15, many: false, follow: 0x300 }, // TerritoryOfRegistration
    Slot { name: 565, ty: 7, many: false, follow: 0x200 }, // StartDate
    Slot { name: 164, ty: 7, many: false, follow: 0x0 }, // EndDate
    Slot { name: 637, ty: 220, many: false, follow: 0x6 }, // UserDefinedResourceType
    Slot { name: 256, ty: 314, many: false, follow: 0x4 }, // IsArtistRelated
    Slot { name: 636, ty: 165, many: true, follow: 0x1c }, // UserDefinedResourceId
    Slot { name: 248, ty: 112, many: true, follow: 0x18 }, // IndirectUserDefinedResourceId
    Slot { name: 503, ty: 10, many: false, follow: 0x7e0 }, // ResourceReference
    Slot { name: 500, ty: 163, many: false, follow: 0x7c0 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x780 }, // ResourceContainedResourceReferenceList
    Slot { name: 609, ty: 211, many: true, follow: 0x780 }, // Title
    Slot { name: 638, ty: 221, many: true, follow: 0x700 }, // UserDefinedValue
    Slot { name: 98, ty: 73, many: false, follow: 0x400 }, // CreationDate
    Slot { name: 635, ty: 218, many: true, follow: 0x400 }, // UserDefinedResourceDetailsByTerritory
    Slot { name: 597, ty: 61, many: true, follow: 0x1fffd }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x1fffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x1fffc }, // Title
    Slot { name: 488, ty: 70, many: true, follow: 0x1fff8 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x1fff0 }, // IndirectResourceContributor
    Slot { name: 135, ty: 114, many: true, follow: 0x1ffe0 }, // DisplayArtistName
    Slot { name: 638, ty: 221, many: true, follow: 0x1ffc0 }, // UserDefinedValue
    Slot { name: 386, ty: 117, many: true, follow: 0x1ff80 }, // PLine
    Slot { name: 40, ty: 23, many: true, follow: 0x1ff00 }, // CLine
    Slot { name: 506, ty: 73, many: false, follow: 0x1fc00 }, // ResourceReleaseDate
    Slot { name: 383, ty: 73, many: false, follow: 0x1f800 }, // OriginalResourceReleaseDate
    Slot { name: 192, ty: 83, many: false, follow: 0x1f000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x1f000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x1c000 }, // Synopsis
    Slot { name: 198, ty: 84, many: true, follow: 0x1c000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x18000 }, // ParentalWarningType
    Slot { name: 594, ty: 204, many: true, follow: 0x10000 }, // TechnicalUserDefinedResourceDetails
    Slot { name: 662, ty: 228, many: false, follow: 0x1e }, // VideoType
    Slot { name: 256, ty: 314, many: false, follow: 0x1c }, // IsArtistRelated
    Slot { name: 661, ty: 227, many: true, follow: 0x1c }, // VideoId
    Slot { name: 249, ty: 112, many: true, follow: 0x18 }, // IndirectVideoId
    Slot { name: 503, ty: 10, many: false, follow: 0x1ffffe0 }, // ResourceReference
    Slot { name: 657, ty: 225, many: true, follow: 0x1ffffa0 }, // VideoCueSheetReference
    Slot { name: 441, ty: 137, many: false, follow: 0x1ffff80 }, // ReasonForCueSheetAbsence
    Slot { name: 447, ty: 139, many: false, follow: 0x1ffff00 }, // ReferenceTitle
    Slot { name: 609, ty: 211, many: true, follow: 0x1ffff00 }, // Title
    Slot { name: 252, ty: 69, many: false, follow: 0x1fffc00 }, // InstrumentationDescription
    Slot { name: 288, ty: 314, many: false, follow: 0x1fff800 }, // IsMedley
    Slot { name: 292, ty: 314, many: false, follow: 0x1fff000 }, // IsPotpourri
    Slot { name: 284, ty: 314, many: false, follow: 0x1ffe000 }, // IsInstrumental
    Slot { name: 258, ty: 314, many: false, follow: 0x1ffc000 }, // IsBackground
    Slot { name: 280, ty: 314, many: false, follow: 0x1ff8000 }, // IsHiddenResource
    Slot { name: 260, ty: 314, many: false, follow: 0x1ff0000 }, // IsBonusResource
    Slot { name: 212, ty: 314, many: false, follow: 0x1fe0000 }, // HasPreOrderFulfillment
    Slot { name: 298, ty: 314, many: false, follow: 0x1fc0000 }, // IsRemastered
    Slot { name: 363, ty: 314, many: false, follow: 0x1f80000 }, // NoSilenceBefore
    Slot { name: 362, ty: 314, many: false, follow: 0x1f00000 }, // NoSilenceAfter
    Slot { name: 409, ty: 314, many: false, follow: 0x1e00000 }, // PerformerInformationRequired
    Slot { name: 314, ty: 260, many: true, follow: 0x1e00000 }, // LanguageOfPerformance
    Slot { name: 312, ty: 260, many: true, follow: 0x1c00000 }, // LanguageOfDubbing
    Slot { name: 572, ty: 260, many: true, follow: 0x1800000 }, // SubTitleLanguage
    Slot { name: 152, ty: 318, many: false, follow: 0x1fe000000 }, // Duration
    Slot { name: 520, ty: 170, many: false, follow: 0x1fc000000 }, // RightsAgreementId
    Slot { name: 656, ty: 189, many: false, follow: 0x1f8000000 }, // VideoCollectionReferenceList
    Slot { name: 500, ty: 163, many: false, follow: 0x1f0000000 }, // ResourceMusicalWorkReferenceList
    Slot { name: 487, ty: 155, many: false, follow: 0x1e0000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 98, ty: 73, many: false, follow: 0x1c0000000 }, // CreationDate
    Slot { name: 326, ty: 73, many: false, follow: 0x180000000 }, // MasteredDate
    Slot { name: 484, ty: 73, many: false, follow: 0x100000000 }, // RemasteredDate
    Slot { name: 659, ty: 226, many: true, follow: 0x3f00000000 }, // VideoDetailsByTerritory
    Slot { name: 598, ty: 15, many: false, follow: 0x3c00000000 }, // TerritoryOfCommissioning
    Slot { name: 369, ty: 320, many: false, follow: 0x3800000000 }, // NumberOfFeaturedArtists
    Slot { name: 371, ty: 320, many: false, follow: 0x3000000000 }, // NumberOfNonFeaturedArtists
    Slot { name: 368, ty: 320, many: false, follow: 0x2000000000 }, // NumberOfContractedArtists
    Slot { name: 370, ty: 320, many: false, follow: 0x0 }, // NumberOfNonContractedArtists
    Slot { name: 597, ty: 61, many: true, follow: 0xffffffd }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0xffffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0xffffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0xffffff8 }, // DisplayArtist
    Slot { name: 138, ty: 16, many: true, follow: 0xffffff0 }, // DisplayConductor
    Slot { name: 488, ty: 70, many: true, follow: 0xfffffe0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0xfffffc0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0xfffff00 }, // RightsAgreementId
    Slot { name: 135, ty: 114, many: true, follow: 0xfffff00 }, // DisplayArtistName
    Slot { name: 308, ty: 97, many: true, follow: 0xffffe00 }, // LabelName
    Slot { name: 525, ty: 213, many: true, follow: 0xffffc00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0xffff000 }, // RemasteredDate
    Slot { name: 506, ty: 73, many: false, follow: 0xfffe000 }, // ResourceReleaseDate
    Slot { name: 383, ty: 73, many: false, follow: 0xfffc000 }, // OriginalResourceReleaseDate
    Slot { name: 386, ty: 117, many: true, follow: 0xfffc000 }, // PLine
    Slot { name: 95, ty: 49, many: false, follow: 0xfff0000 }, // CourtesyLine
    Slot { name: 538, ty: 321, many: false, follow: 0xffe0000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0xffe0000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0xff80000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0xff80000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0xff00000 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0xfe00000 }, // AvRating
    Slot { name: 192, ty: 83, many: false, follow: 0xf800000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0xf800000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0xe000000 }, // Synopsis
    Slot { name: 40, ty: 23, many: true, follow: 0xe000000 }, // CLine
    Slot { name: 595, ty: 205, many: true, follow: 0xc000000 }, // TechnicalVideoDetails
    Slot { name: 56, ty: 30, many: true, follow: 0x8000000 }, // Character
    Slot { name: 293, ty: 314, many: false, follow: 0x1e }, // IsPreOrderDeal
    Slot { name: 80, ty: 43, many: true, follow: 0x1e }, // CommercialModelType
    Slot { name: 631, ty: 215, many: true, follow: 0x64 }, // Usage
    Slot { name: 11, ty: 314, many: false, follow: 0x60 }, // AllDealsCancelled
    Slot { name: 580, ty: 314, many: false, follow: 0x60 }, // TakeDown
    Slot { name: 597, ty: 61, many: true, follow: 0x1fa0 }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x1fc0 }, // ExcludedTerritoryCode
    Slot { name: 146, ty: 62, many: true, follow: 0x1e80 }, // DistributionChannel
    Slot { name: 169, ty: 62, many: true, follow: 0x1f00 }, // ExcludedDistributionChannel
    Slot { name: 423, ty: 128, many: true, follow: 0x1e00 }, // PriceInformation
    Slot { name: 296, ty: 314, many: false, follow: 0x1000 }, // IsPromotional
    Slot { name: 429, ty: 131, many: false, follow: 0x1000 }, // PromotionalCode
    Slot { name: 644, ty: 124, many: true, follow: 0x1ff18f000 }, // ValidityPeriod
    Slot { name: 86, ty: 46, many: false, follow: 0x1ff18c000 }, // ConsumerRentalPeriod
    Slot { name: 419, ty: 73, many: false, follow: 0x1ff188000 }, // PreOrderReleaseDate
    Slot { name: 468, ty: 7, many: false, follow: 0x10000 }, // ReleaseDisplayStartDate
    Slot { name: 614, ty: 7, many: false, follow: 0x20000 }, // TrackListingPreviewStartDate
    Slot { name: 96, ty: 7, many: false, follow: 0x40000 }, // CoverArtPreviewStartDate
    Slot { name: 61, ty: 7, many: false, follow: 0x1fe000000 }, // ClipPreviewStartDate
    Slot { name: 417, ty: 7, many: false, follow: 0x1fe000000 }, // PreOrderPreviewDate
    Slot { name: 469, ty: 316, many: false, follow: 0x200000 }, // ReleaseDisplayStartDateTime
    Slot { name: 615, ty: 316, many: false, follow: 0x400000 }, // TrackListingPreviewStartDateTime
    Slot { name: 97, ty: 316, many: false, follow: 0x800000 }, // CoverArtPreviewStartDateTime
    Slot { name: 62, ty: 316, many: false, follow: 0x1fe000000 }, // ClipPreviewStartDateTime
    Slot { name: 418, ty: 73, many: false, follow: 0x1fe000000 }, // PreOrderPreviewDateTime
    Slot { name: 416, ty: 66, many: false, follow: 0x1fc000000 }, // PreOrderIncentiveResourceList
    Slot { name: 250, ty: 66, many: false, follow: 0x1f8000000 }, // InstantGratificationResourceList
    Slot { name: 275, ty: 314, many: false, follow: 0x1f0000000 }, // IsExclusive
    Slot { name: 456, ty: 141, many: true, follow: 0x1f0000000 }, // RelatedReleaseOfferSet
    Slot { name: 414, ty: 125, many: false, follow: 0x1c0000000 }, // PhysicalReturns
    Slot { name: 372, ty: 320, many: false, follow: 0x180000000 }, // NumberOfProductsPerCarton
    Slot { name: 521, ty: 171, many: true, follow: 0x180000000 }, // RightsClaimPolicy
    Slot { name: 665, ty: 230, many: true, follow: 0x100000000 }, // WebPolicy
    Slot { name: 397, ty: 120, many: true, follow: 0x9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0xc }, // PartyId
    Slot { name: 18, ty: 18, many: true, follow: 0x18 }, // ArtistRole
    Slot { name: 359, ty: 313, many: true, follow: 0x10 }, // Nationality
    Slot { name: 124, ty: 5, many: true, follow: 0x3 }, // DealResourceReference
    Slot { name: 410, ty: 124, many: false, follow: 0x0 }, // Period
    Slot { name: 397, ty: 120, many: true, follow: 0x3ffff9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x3ffffe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x3ffffc }, // PartyId
    Slot { name: 489, ty: 157, many: true, follow: 0x3ffff8 }, // ResourceContributorRole
    Slot { name: 277, ty: 314, many: false, follow: 0x3fffe0 }, // IsFeaturedArtist
    Slot { name: 266, ty: 314, many: false, follow: 0x3fffc0 }, // IsContractedArtist
    Slot { name: 251, ty: 321, many: true, follow: 0x3fffc0 }, // InstrumentType
    Slot { name: 15, ty: 17, many: false, follow: 0x3fff00 }, // ArtistDelegatedUsageRights
    Slot { name: 542, ty: 289, many: false, follow: 0x3ffe00 }, // Sex
    Slot { name: 359, ty: 313, many: true, follow: 0x3ffe00 }, // Nationality
    Slot { name: 117, ty: 73, many: false, follow: 0x3ff800 }, // DateAndPlaceOfBirth
    Slot { name: 118, ty: 73, many: false, follow: 0x3ff000 }, // DateAndPlaceOfDeath
    Slot { name: 428, ty: 18, many: false, follow: 0x3fe000 }, // PrimaryRole
    Slot { name: 407, ty: 123, many: true, follow: 0x3fe000 }, // Performance
    Slot { name: 427, ty: 321, many: false, follow: 0x3f8000 }, // PrimaryInstrumentType
    Slot { name: 203, ty: 85, many: false, follow: 0x3f0000 }, // GoverningAgreementType
    Slot { name: 87, ty: 47, many: false, follow: 0x3e0000 }, // ContactInformation
    Slot { name: 601, ty: 15, many: false, follow: 0x3c0000 }, // TerritoryOfResidency
    Slot { name: 59, ty: 61, many: false, follow: 0x380000 }, // Citizenship
    Slot { name: 4, ty: 18, many: true, follow: 0x380000 }, // AdditionalRoles
    Slot { name: 198, ty: 84, many: true, follow: 0x300000 }, // Genre
    Slot { name: 329, ty: 100, many: true, follow: 0x200000 }, // Membership
    Slot { name: 397, ty: 120, many: true, follow: 0x19 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x1e }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x1c }, // PartyId
    Slot { name: 243, ty: 110, many: true, follow: 0x18 }, // IndirectResourceContributorRole
    Slot { name: 359, ty: 313, many: true, follow: 0x10 }, // Nationality
    Slot { name: 597, ty: 61, many: true, follow: 0xfffffd }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0xfffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0xfffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0xfffff8 }, // DisplayArtist
    Slot { name: 488, ty: 70, many: true, follow: 0xfffff0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0xffffe0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0xffff80 }, // RightsAgreementId
    Slot { name: 135, ty: 114, many: true, follow: 0xffff80 }, // DisplayArtistName
    Slot { name: 308, ty: 97, many: true, follow: 0xffff00 }, // LabelName
    Slot { name: 525, ty: 213, many: true, follow: 0xfffe00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0xfff800 }, // RemasteredDate
    Slot { name: 506, ty: 73, many: false, follow: 0xfff000 }, // ResourceReleaseDate
    Slot { name: 383, ty: 73, many: false, follow: 0xffe000 }, // OriginalResourceReleaseDate
    Slot { name: 40, ty: 23, many: true, follow: 0xffe000 }, // CLine
    Slot { name: 95, ty: 49, many: false, follow: 0xff8000 }, // CourtesyLine
    Slot { name: 538, ty: 320, many: false, follow: 0xff0000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0xff0000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0xfc0000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0xfc0000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0xf80000 }, // ParentalWarningType
    Slot { name: 192, ty: 83, many: false, follow: 0xe00000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0xe00000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x800000 }, // Synopsis
    Slot { name: 588, ty: 199, many: true, follow: 0x800000 }, // TechnicalMidiDetails
    Slot { name: 596, ty: 15, many: false, follow: 0x2 }, // Territory
    Slot { name: 116, ty: 73, many: false, follow: 0x0 }, // Date
    Slot { name: 336, ty: 103, many: false, follow: 0x2 }, // MessageHeader
    Slot { name: 433, ty: 134, many: false, follow: 0x0 }, // PurgedRelease
    Slot { name: 470, ty: 147, many: false, follow: 0x6 }, // ReleaseId
    Slot { name: 609, ty: 211, many: true, follow: 0x6 }, // Title
    Slot { name: 488, ty: 70, many: true, follow: 0x4 }, // ResourceContributor
    Slot { name: 513, ty: 170, many: false, follow: 0x2 }, // RightShareId
    Slot { name: 515, ty: 11, many: false, follow: 0x1c }, // RightShareReference
    Slot { name: 512, ty: 169, many: false, follow: 0x18 }, // RightShareCreationReferenceList
    Slot { name: 597, ty: 61, many: true, follow: 0xffe8 }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0xfff0 }, // ExcludedTerritoryCode
    Slot { name: 529, ty: 173, many: true, follow: 0xffe0 }, // RightsType
    Slot { name: 632, ty: 216, many: true, follow: 0xffc0 }, // UseType
    Slot { name: 639, ty: 222, many: true, follow: 0xff80 }, // UserInterfaceType
    Slot { name: 148, ty: 71, many: true, follow: 0xff00 }, // DistributionChannelType
    Slot { name: 43, ty: 24, many: true, follow: 0xfe00 }, // CarrierType
    Slot { name: 80, ty: 43, many: true, follow: 0xfc00 }, // CommercialModelType
    Slot { name: 353, ty: 268, many: true, follow: 0xf800 }, // MusicalWorkRightsClaimType
    Slot { name: 525, ty: 172, many: true, follow: 0xf000 }, // RightsController
    Slot { name: 644, ty: 124, many: false, follow: 0xc000 }, // ValidityPeriod
    Slot { name: 518, ty: 314, many: false, follow: 0x70000 }, // RightShareUnknown
    Slot { name: 514, ty: 122, many: false, follow: 0x70000 }, // RightSharePercentage
    Slot { name: 583, ty: 196, many: false, follow: 0x60000 }, // TariffReference
    Slot { name: 317, ty: 263, many: false, follow: 0x40000 }, // LicenseStatus
    Slot { name: 205, ty: 314, many: false, follow: 0x0 }, // HasFirstLicenseRefusal
    Slot { name: 397, ty: 120, many: true, follow: 0x79 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x7e }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x7c }, // PartyId
    Slot { name: 527, ty: 286, many: true, follow: 0x78 }, // RightsControllerRole
    Slot { name: 518, ty: 314, many: false, follow: 0x40 }, // RightShareUnknown
    Slot { name: 514, ty: 122, many: false, follow: 0x40 }, // RightSharePercentage
    Slot { name: 528, ty: 287, many: false, follow: 0x0 }, // RightsControllerType
    Slot { name: 597, ty: 61, many: true, follow: 0x3fffffd }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x3fffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0x3fffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0x3fffff8 }, // DisplayArtist
    Slot { name: 138, ty: 16, many: true, follow: 0x3fffff0 }, // DisplayConductor
    Slot { name: 488, ty: 70, many: true, follow: 0x3ffffe0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0x3ffffc0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0x3ffff00 }, // RightsAgreementId
    Slot { name: 135, ty: 114, many: true, follow: 0x3ffff00 }, // DisplayArtistName
    Slot { name: 308, ty: 97, many: true, follow: 0x3fffe00 }, // LabelName
    Slot { name: 525, ty: 213, many: true, follow: 0x3fffc00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0x3fff000 }, // RemasteredDate
    Slot { name: 506, ty: 73, many: false, follow: 0x3ffe000 }, // ResourceReleaseDate
    Slot { name: 383, ty: 73, many: false, follow: 0x3ffc000 }, // OriginalResourceReleaseDate
    Slot { name: 386, ty: 117, many: true, follow: 0x3ffc000 }, // PLine
    Slot { name: 95, ty: 49, many: false, follow: 0x3ff0000 }, // CourtesyLine
    Slot { name: 538, ty: 320, many: false, follow: 0x3fe0000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0x3fe0000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0x3f80000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0x3f80000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0x3f00000 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0x3e00000 }, // AvRating
    Slot { name: 592, ty: 202, many: true, follow: 0x3c00000 }, // TechnicalSoundRecordingDetails
    Slot { name: 192, ty: 83, many: false, follow: 0x3000000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0x3000000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0x0 }, // Synopsis
    Slot { name: 397, ty: 120, many: true, follow: 0x3f9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x3fe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x3fc }, // PartyId
    Slot { name: 527, ty: 286, many: true, follow: 0x3f8 }, // RightsControllerRole
    Slot { name: 518, ty: 314, many: false, follow: 0x3c0 }, // RightShareUnknown
    Slot { name: 514, ty: 122, many: false, follow: 0x3c0 }, // RightSharePercentage
    Slot { name: 528, ty: 287, many: false, follow: 0x380 }, // RightsControllerType
    Slot { name: 600, ty: 15, many: false, follow: 0x300 }, // TerritoryOfRegistration
    Slot { name: 565, ty: 7, many: false, follow: 0x200 }, // StartDate
    Slot { name: 164, ty: 7, many: false, follow: 0x0 }, // EndDate
    Slot { name: 597, ty: 61, many: true, follow: 0xffffffd }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0xffffffe }, // ExcludedTerritoryCode
    Slot { name: 609, ty: 211, many: true, follow: 0xffffffc }, // Title
    Slot { name: 134, ty: 16, many: true, follow: 0xffffff8 }, // DisplayArtist
    Slot { name: 138, ty: 16, many: true, follow: 0xffffff0 }, // DisplayConductor
    Slot { name: 488, ty: 70, many: true, follow: 0xfffffe0 }, // ResourceContributor
    Slot { name: 242, ty: 95, many: true, follow: 0xfffffc0 }, // IndirectResourceContributor
    Slot { name: 520, ty: 170, many: false, follow: 0xfffff00 }, // RightsAgreementId
    Slot { name: 135, ty: 114, many: true, follow: 0xfffff00 }, // DisplayArtistName
    Slot { name: 308, ty: 97, many: true, follow: 0xffffe00 }, // LabelName
    Slot { name: 525, ty: 213, many: true, follow: 0xffffc00 }, // RightsController
    Slot { name: 484, ty: 73, many: false, follow: 0xffff000 }, // RemasteredDate
    Slot { name: 506, ty: 73, many: false, follow: 0xfffe000 }, // ResourceReleaseDate
    Slot { name: 383, ty: 73, many: false, follow: 0xfffc000 }, // OriginalResourceReleaseDate
    Slot { name: 386, ty: 117, many: true, follow: 0xfffc000 }, // PLine
    Slot { name: 95, ty: 49, many: false, follow: 0xfff0000 }, // CourtesyLine
    Slot { name: 538, ty: 320, many: false, follow: 0xffe0000 }, // SequenceNumber
    Slot { name: 221, ty: 88, many: true, follow: 0xffe0000 }, // HostSoundCarrier
    Slot { name: 325, ty: 42, many: false, follow: 0xff80000 }, // MarketingComment
    Slot { name: 198, ty: 84, many: true, follow: 0xff80000 }, // Genre
    Slot { name: 393, ty: 118, many: true, follow: 0xff00000 }, // ParentalWarningType
    Slot { name: 28, ty: 21, many: true, follow: 0xfe00000 }, // AvRating
    Slot { name: 192, ty: 83, many: false, follow: 0xf800000 }, // FulfillmentDate
    Slot { name: 307, ty: 96, many: true, follow: 0xf800000 }, // Keywords
    Slot { name: 578, ty: 195, many: false, follow: 0xe000000 }, // Synopsis
    Slot { name: 40, ty: 23, many: true, follow: 0xe000000 }, // CLine
    Slot { name: 595, ty: 205, many: true, follow: 0xc000000 }, // TechnicalVideoDetails
    Slot { name: 56, ty: 30, many: true, follow: 0x8000000 }, // Character
    Slot { name: 228, ty: 321, many: false, follow: 0x3e }, // ISRC
    Slot { name: 224, ty: 321, many: false, follow: 0x3c }, // ISAN
    Slot { name: 643, ty: 321, many: false, follow: 0x38 }, // VISAN
    Slot { name: 46, ty: 27, many: false, follow: 0x30 }, // CatalogNumber
    Slot { name: 430, ty: 132, many: true, follow: 0x30 }, // ProprietaryId
    Slot { name: 155, ty: 321, many: true, follow: 0x20 }, // EIDR
    Slot { name: 293, ty: 314, many: false, follow: 0x1e }, // IsPreOrderDeal
    Slot { name: 80, ty: 43, many: true, follow: 0x1e }, // CommercialModelType
    Slot { name: 631, ty: 215, many: true, follow: 0x64 }, // Usage
    Slot { name: 11, ty: 314, many: false, follow: 0x60 }, // AllDealsCancelled
    Slot { name: 580, ty: 314, many: false, follow: 0x60 }, // TakeDown
    Slot { name: 597, ty: 61, many: true, follow: 0x1fa0 }, // TerritoryCode
    Slot { name: 170, ty: 61, many: true, follow: 0x1fc0 }, // ExcludedTerritoryCode
    Slot { name: 146, ty: 62, many: true, follow: 0x1e80 }, // DistributionChannel
    Slot { name: 169, ty: 62, many: true, follow: 0x1f00 }, // ExcludedDistributionChannel
    Slot { name: 423, ty: 128, many: true, follow: 0x1e00 }, // PriceInformation
    Slot { name: 296, ty: 314, many: false, follow: 0x1000 }, // IsPromotional
    Slot { name: 429, ty: 131, many: false, follow: 0x1000 }, // PromotionalCode
    Slot { name: 644, ty: 124, many: true, follow: 0x1ff18f000 }, // ValidityPeriod
    Slot { name: 86, ty: 46, many: false, follow: 0x1ff18c000 }, // ConsumerRentalPeriod
    Slot { name: 419, ty: 73, many: false, follow: 0x1ff188000 }, // PreOrderReleaseDate
    Slot { name: 468, ty: 7, many: false, follow: 0x10000 }, // ReleaseDisplayStartDate
    Slot { name: 614, ty: 7, many: false, follow: 0x20000 }, // TrackListingPreviewStartDate
    Slot { name: 96, ty: 7, many: false, follow: 0x40000 }, // CoverArtPreviewStartDate
    Slot { name: 61, ty: 7, many: false, follow: 0x1fe000000 }, // ClipPreviewStartDate
    Slot { name: 417, ty: 73, many: false, follow: 0x1fe000000 }, // PreOrderPreviewDate
    Slot { name: 469, ty: 316, many: false, follow: 0x200000 }, // ReleaseDisplayStartDateTime
    Slot { name: 615, ty: 316, many: false, follow: 0x400000 }, // TrackListingPreviewStartDateTime
    Slot { name: 97, ty: 316, many: false, follow: 0x800000 }, // CoverArtPreviewStartDateTime
    Slot { name: 62, ty: 316, many: false, follow: 0x1fe000000 }, // ClipPreviewStartDateTime
    Slot { name: 418, ty: 316, many: false, follow: 0x1fe000000 }, // PreOrderPreviewDateTime
    Slot { name: 416, ty: 66, many: false, follow: 0x1fc000000 }, // PreOrderIncentiveResourceList
    Slot { name: 250, ty: 66, many: false, follow: 0x1f8000000 }, // InstantGratificationResourceList
    Slot { name: 275, ty: 314, many: false, follow: 0x1f0000000 }, // IsExclusive
    Slot { name: 456, ty: 141, many: true, follow: 0x1f0000000 }, // RelatedReleaseOfferSet
    Slot { name: 414, ty: 125, many: false, follow: 0x1c0000000 }, // PhysicalReturns
    Slot { name: 372, ty: 320, many: false, follow: 0x180000000 }, // NumberOfProductsPerCarton
    Slot { name: 521, ty: 171, many: true, follow: 0x180000000 }, // RightsClaimPolicy
    Slot { name: 665, ty: 230, many: true, follow: 0x100000000 }, // WebPolicy
    Slot { name: 645, ty: 317, many: false, follow: 0x2 }, // Value
    Slot { name: 627, ty: 301, many: false, follow: 0xc }, // Unit
    Slot { name: 446, ty: 277, many: false, follow: 0x8 }, // ReferenceCreation
    Slot { name: 458, ty: 278, many: false, follow: 0x0 }, // RelationalRelator
    Slot { name: 84, ty: 45, many: true, follow: 0x3 }, // Condition
    Slot { name: 523, ty: 285, many: false, follow: 0x0 }, // RightsClaimPolicyType
    Slot { name: 397, ty: 120, many: true, follow: 0x9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0xe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0xc }, // PartyId
    Slot { name: 18, ty: 18, many: true, follow: 0x18 }, // ArtistRole
    Slot { name: 359, ty: 15, many: true, follow: 0x10 }, // Nationality
    Slot { name: 632, ty: 216, many: true, follow: 0x7 }, // UseType
    Slot { name: 639, ty: 222, many: true, follow: 0x6 }, // UserInterfaceType
    Slot { name: 411, ty: 124, many: false, follow: 0x8 }, // PeriodOfRightsDelegation
    Slot { name: 602, ty: 15, many: true, follow: 0x18 }, // TerritoryOfRightsDelegation
    Slot { name: 330, ty: 264, many: false, follow: 0x0 }, // MembershipType
    Slot { name: 397, ty: 120, many: true, follow: 0x3ffff9 }, // PartyId
    Slot { name: 399, ty: 121, many: true, follow: 0x3ffffe }, // PartyName
    Slot { name: 397, ty: 120, many: true, follow: 0x3ffffc }, // PartyId
    Slot { name: 489, ty: 157, many: true, follow: 0x3ffff8 }, // ResourceContributorRole
    Slot { name: 277, ty: 314, many: false, follow: 0x3fffe0 }, // IsFeaturedArtist
    Slot { name: 266, ty: 314, many: false, follow: 0x3fffc0 }, // IsContractedArtist
    Slot { name: 251, ty: 321, many: true, follow: 0x3fffc0 }, // InstrumentType
    Slot { name: 15, ty: 17, many: false, follow: 0x3fff00 }, // ArtistDelegatedUsageRights
    Slot { name: 542, ty: 289, many: false, follow: 0x3ffe00 }, // Sex
    Slot { name: 359, ty: 15, many: true, follow: 0x3ffe00 }, // Nationality
    Slot { name: 117, ty: 73, many: false, follow: 0x3ff800 }, // DateAndPlaceOfBirth
    Slot { name: 118, ty: 73, many: false, follow: 0x3ff000 }, // DateAndPlaceOfDeath
    Slot { name: 428, ty: 18, many: false, follow: 0x3fe000 }, // PrimaryRole
    Slot { name: 407, ty: 123, many: true, follow: 0x3fe000 }, // Performance
    Slot { name: 427, ty: 321, many: false, follow: 0x3f8000 }, // PrimaryInstrumentType
    Slot { name: 203, ty: 85, many: false, follow: 0x3f0000 }, // GoverningAgreementType
    Slot { name: 87, ty: 47, many: false, follow: 0x3e0000 }, // ContactInformation
    Slot { name: 601, ty: 15, many: false, follow: 0x3c0000 }, // TerritoryOfResidency
    Slot { name: 59, ty: 15, many: false, follow: 0x380000 }, // Citizenship
    Slot { name: 4, ty: 18, many: true, follow: 0x380000 }, // AdditionalRoles
    Slot { name: 198, ty: 84, many: true, follow: 0x300000 }, // Genre
    Slot { name: 329, ty: 100, many: true, follow: 0x200000 }, // Membership
    Slot { name: 513, ty: 170, many: false, follow: 0x2 }, // RightShareId
    Slot { name: 515, ty: 11, many: false, follow: 0x1c }, // RightShareReference
    Slot { name: 512, ty: 169, many: false, follow: 0x18 }, // RightShareCreationReferenceList
    Slot { name: 597, ty: 15, many: true, follow: 0xffe8 }, // TerritoryCode
    Slot { name: 170, ty: 15, many: true, follow: 0xfff0 }, // ExcludedTerritoryCode
    Slot { name: 529, ty: 173, many: true, follow: 0xffe0 }, // RightsType
    Slot { name: 632, ty: 216, many: true, follow: 0xffc0 }, // UseType
    Slot { name: 639, ty: 222, many: true, follow: 0xff80 }, // UserInterfaceType
    Slot { name: 148, ty: 71, many: true, follow: 0xff00 }, // DistributionChannelType
    Slot { name: 43, ty: 24, many: true, follow: 0xfe00 }, // CarrierType
    Slot { name: 80, ty: 43, many: true, follow: 0xfc00 }, // CommercialModelType
    Slot { name: 353, ty: 268, many: true, follow: 0xf800 }, // MusicalWorkRightsClaimType
    Slot { name: 525, ty: 172, many: true, follow: 0xf000 }, // RightsController
    Slot { name: 644, ty: 124, many: false, follow: 0xc000 }, // ValidityPeriod
    Slot { name: 518, ty: 314, many: false, follow: 0x70000 }, // RightShareUnknown
    Slot { name: 514, ty: 122, many: false, follow: 0x70000 }, // RightSharePercentage
    Slot { name: 583, ty: 196, many: false, follow: 0x60000 }, // TariffReference
    Slot { name: 317, ty: 263, many: false, follow: 0x40000 }, // LicenseStatus
    Slot { name: 205, ty: 314, many: false, follow: 0x0 }, // HasFirstLicenseRefusal
    Slot { name: 597, ty: 15, many: true, follow: 0x5 }, // TerritoryCode
    Slot { name: 170, ty: 15, many: true, follow: 0x6 }, // ExcludedTerritoryCode
    Slot { name: 346, ty: 119, many: false, follow: 0x0 }, // MusicRightsSociety
];

static VERSIONS: [&[u16]; 9] = [
    // 3.4.1
    &[
        0, 1, 2, 3, 4, 5, 6, ABSENT, 7, 8, 9, 10, 11, 12, 13, ABSENT, 14, ABSENT, 15, ABSENT,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
        36, 37, 38, 39, ABSENT, 40, 41, ABSENT, 42, 38, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
        53, ABSENT, 54, 55, 56, 38, ABSENT, 57, 58, 38, ABSENT, 59, 60, 61, 62, ABSENT, 63, 64, 65, 66,
        67, 68, 69, 70, 71, ABSENT, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 38, 82, 83, 84,
        ABSENT, 85, 86, 87, 88, 89, 79, 90, 91, 92, 93, 94, 95, 96, 38, 97, 98, 99, 100, 101,
        102, 103, ABSENT, ABSENT, 104, 105, 106, 107, 108, 23, 23, 109, 23, ABSENT, ABSENT, 110, 111, 38, 112, 113,
        114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133,
        134, 135, 136, 137, 138, ABSENT, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152,
        153, 154, 155, 156, 79, 157, 158, 159, 160, 161, 162, 163, 164, 165, 38, 38, 166, 167, 168, 169,
        170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 38, ABSENT, 182, 183, 184, 185, 186, 79,
        109, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205,
        206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225,
        226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245,
        246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265,
        266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285,
        286, 287,
    ],
    // 3.5.1
    &[
        0, 1, 2, 3, 4, 5, 6, ABSENT, 7, 8, 9, 10, 11, 12, 13, ABSENT, 288, 289, 15, ABSENT,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
        36, 37, 38, 39, 145, 40, 41, 290, 42, 38, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
        53, ABSENT, 54, 55, 56, 38, ABSENT, 57, 58, 38, ABSENT, 59, 60, 61, 62, ABSENT, 63, 64, 65, 66,
        67, 68, 69, 70, 71, 291, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 38, 82, 83, 84,
        292, 85, 86, 87, 88, 89, 79, 90, 91, 92, 93, 94, 95, 96, 38, 293, 98, 99, 100, 101,
        102, 103, ABSENT, ABSENT, 104, 105, 106, 107, 108, 23, 23, 109, 23, ABSENT, ABSENT, 110, 111, 38, 112, 113,
        114, 115, 294, 117, 118, 119, 295, 121, 122, 123, 124, 125, 126, 127, 128, 129, 296, 131, 297, 133,
        134, 135, 136, 137, 138, ABSENT, 139, 140, 298, 142, 143, 144, 299, 146, 147, 148, 149, 150, 151, 152,
        153, 154, 155, 156, 79, 157, 158, 300, 160, 161, 301, 163, 164, 165, 38, 38, 166, 167, 168, 169,
        170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 38, ABSENT, 182, 183, 184, 185, 186, 79,
        109, 187, 188, 302, 190, 191, 303, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205,
        206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225,
        226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245,
        246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265,
        266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285,
        286, 287,
    ],
    // 3.6
    &[
        0, 1, 2, 3, 4, 5, 6, ABSENT, 7, 8, 9, 10, 11, 12, 304, ABSENT, 305, 289, 15, 306,
        16, 307, 18, 19, 20, 21, 22, 23, 24, 25, 308, 309, 28, 29, 30, 31, 32, 33, 34, 35,
        36, 37, 38, 39, ABSENT, 40, 41, 290, 42, 38, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
        53, ABSENT, 310, 55, 56, 38, ABSENT, 57, 311, 38, ABSENT, 59, 60, 61, 62, ABSENT, 63, 64, 65, 66,
        67, 68, 69, 70, 71, 291, 72, 73, 74, 75, 76, 77, 78, 79, 80, 312, 38, 82, 83, 313,
        292, 85, 86, 87, 314, 315, 79, 90, 91, 316, 93, 94, 95, 96, 38, 317, 98, 99, 100, 318,
        102, 103, ABSENT, ABSENT, 104, 105, 106, 107, 319, 23, 23, 109, 23, ABSENT, ABSENT, 110, 111, 38, 112, 113,
        114, 115, 320, 117, 118, 119, 321, 121, 122, 123, 124, 125, 126, 127, 128, 129, 322, 131, 323, 324,
        134, 135, 136, 137, 138, ABSENT, 139, 140, 325, 142, 143, 144, 326, 146, 147, 148, 327, 150, 151, 152,
        153, 154, 155, 156, 79, 157, 158, 328, 160, 161, 329, 163, 164, 165, 38, 38, 166, 330, 168, 169,
        170, 171, 172, 173, 174, 331, 176, 177, 178, 179, 180, 181, 38, 332, 182, 183, 184, 185, 186, 79,
        109, 187, 188, 333, 190, 191, 334, 193, 194, 195, 335, 197, 198, 199, 200, 201, 202, 203, 204, 205,
        206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225,
        226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245,
        246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265,
        266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285,
        286, 287,
    ],
    // 3.7
    &[
        0, 1, 2, 3, 4, 5, 6, 336, 7, 8, 9, 10, 11, 12, 304, 337, 305, 338, 15, 306,
        16, 307, 18, 19, 20, 339, 22, 23, 24, 340, 341, 342, 28, 29, 343, 31, 32, 344, 34, 35,
        36, 37, 38, 39, ABSENT, 40, 41, 290, 42, 38, 43, 345, 45, 46, 47, 48, 49, 50, 51, 52,
        53, 346, 347, 55, 56, 38, 348, 57, 349, 38, 350, 59, 60, 351, 352, 353, 63, 64, 65, 66,
        354, 68, 69, 355, 71, 291, 356, 73, 74, 75, 357, 77, 358, ABSENT, 80, 312, 38, 359, 83, 360,
        361, 85, 86, 362, 314, 363, ABSENT, 90, 91, 316, 93, 364, 95, 96, 38, 317, 98, 99, 100, 318,
        102, 103, ABSENT, ABSENT, 104, 365, 106, 107, 319, 23, 23, 109, 23, ABSENT, ABSENT, 110, 111, 38, 112, 113,
        114, 115, 320, 117, 118, 366, 367, 121, 122, 123, 124, 125, 368, 127, 128, 129, ABSENT, 131, 369, ABSENT,
        134, 135, 136, 137, 138, 79, 139, 140, 370, 142, 143, 144, 371, 372, 147, 148, 327, 150, 373, 152,
        153, 374, 375, 376, ABSENT, 157, 158, 377, 160, 161, 378, 163, 164, 165, 38, 38, 166, 330, 168, 169,
        170, 171, 172, 173, 174, 331, 176, 177, 379, 179, 180, 181, 38, 380, 182, 183, 184, 381, 382, ABSENT,
        109, 187, 188, 383, 190, 191, 384, 193, 194, 195, 335, 197, 198, 199, 200, 201, 202, 203, 204, 205,
        206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225,
        226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245,
        246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265,
        266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285,
        286, 287,
    ],
    // 3.7.1
    &[
        0, 1, 2, 3, 4, 5, 6, 336, 7, 8, 9, 10, 11, 12, 304, 337, 305, 338, 15, 306,
        16, 307, 18, 19, 20, 339, 22, 23, 24, 340, 341, 342, 28, 29, 343, 31, 32, 344, 34, 35,
        36, 37, 38, 39, ABSENT, 40, 41, 290, 42, 38, 43, 345, 45, 46, 47, 48, 49, 50, 51, 52,
        53, 346, 347, 55, 56, 38, 348, 57, 385, 38, 350, 59, 60, 351, 352, 353, 63, 64, 65, 66,
        354, 68, 69, 355, 71, 291, 356, 73, 74, 75, 357, 77, 358, ABSENT, 80, 312, 38, 359, 83, 360,
        361, 85, 86, 362, 314, 363, ABSENT, 90, 91, 316, 93, 364, 95, 96, 38, 317, 98, 99, 100, 318,
        102, 103, ABSENT, ABSENT, 104, 365, 106, 107, 319, 23, 23, 109, 23, ABSENT, ABSENT, 110, 111, 38, 112, 113,
        114, 115, 320, 117, 118, 366, 367, 121, 122, 123, 124, 125, 368, 127, 128, 129, ABSENT, 131, 369, ABSENT,
        134, 135, 136, 137, 138, 79, 139, 140, 370, 142, 143, 144, 371, 372, 147, 148, 327, 150, 373, 152,
        153, 374, 375, 376, ABSENT, 157, 158, 377, 160, 161, 378, 163, 164, 165, 38, 38, 166, 330, 168, 169,
        170, 171, 172, 173, 174, 331, 176, 177, 379, 179, 180, 181, 38, 380, 182, 183, 184, 381, 382, ABSENT,
        109, 187, 188, 383, 190, 191, 384, 193, 194, 195, 335, 197, 198, 199, 200, 201, 202, 203, 204, 205,
        206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225,
        226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245,
        246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265,
        266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285,
        286, 287,
    ],
    // 3.8
    &[
        0, 1, 2, 3, 4, 5, 6, 336, 7, 8, 9, 10, 11, 12, 304, 337, 386, 338, 15, 306,
        16, 307, 18, 19, 20, 339, 22, 23, 24, 340, 341, 342, 28, 29, 343, 31, 32, 344, 34, 35,
        36, 37, 38, 39, ABSENT, 40, 41, 290, 42, 38, 43, 345, 45, 46, 47, 48, 49, 50, 51, 52,
        53, 346, 347, 55, 56, 38, 387, 57, 349, 38, 388, 59, 60, 351, 352, 353, 63, 64, 65, 66,
        354, 68, 69, 355, 71, 291, 356, 73, 74, 389, 357, 77, 358, ABSENT, 80, 390, 38, 359, 83, 360,
        361, 85, 86, 362, 314, 391, ABSENT, 90, 91, 316, 93, 364, 95, 96, 38, 317, 98, 99, 100, 318,
        102, 103, 392, 393, 104, 365, 106, 107, 319, 23, 23, 109, 23, 394, 395, 110, 111, 38, 112, 113,
        114, 115, 320, 117, 118, 366, 367, 121, 122, 123, 124, 125, 368, 127, 128, 129, ABSENT, 131, 369, ABSENT,
        134, 135, 136, 137, 138, 79, 139, 140, 396, 142, 143, 144, 397, 372, 147, 148, 327, 150, 373, 152,
        153, 374, 375, 376, ABSENT, 157, 158, 377, 160, 161, 398, 163, 164, 165, 38, 38, 166, 330, 168, 169,
        170, 171, 172, 173, 174, 331, 176, 177, 379, 179, 180, 181, 38, 399, 182, 183, 184, 381, 382, ABSENT,
        109, 187, 188, 383, 190, 191, 400, 401, 194, 195, 335, 197, 198, 199, 200, 201, 202, 203, 204, 205,
        206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225,
        226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245,
        246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265,
        266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285,
        286, 287,
    ],
    // 3.8.1
    &[
        0, 1, 2, 3, 4, 5, 6, 336, 7, 8, 9, 10, 11, 12, 304, 337, 386, 338, 15, 306,
        16, 307, 18, 19, 20, 339, 22, 23, 24, 340, 341, 342, 28, 29, 343, 31, 32, 344, 34, 35,
        36, 37, 38, 39, ABSENT, 40, 41, 290, 42, 38, 43, 345, 45, 46, 47, 48, 49, 50, 51, 52,
        53, 346, 347, 55, 56, 38, 387, 57, 402, 38, 388, 59, 60, 351, 352, 353, 63, 64, 65, 66,
        354, 68, 69, 355, 71, 291, 356, 73, 74, 389, 357, 77, 358, ABSENT, 80, 390, 38, 359, 83, 360,
        361, 85, 86, 362, 314, 391, ABSENT, 90, 91, 316, 93, 364, 95, 96, 38, 317, 98, 99, 100, 318,
        102, 103, 392, 393, 104, 365, 106, 107, 319, 23, 23, 109, 23, 394, 395, 110, 111, 38, 112, 113,
        114, 115, 320, 117, 118, 366, 367, 121, 122, 123, 124, 125, 368, 127, 128, 129, ABSENT, 131, 369, ABSENT,
        134, 135, 136, 137, 138, 79, 139, 140, 396, 142, 143, 144, 397, 372, 147, 148, 327, 150, 373, 152,
        153, 374, 375, 376, ABSENT, 157, 158, 377, 160, 161, 398, 163, 164, 165, 38, 38, 166, 330, 168, 169,
        170, 171, 172, 173, 174, 331, 176, 177, 379, 179, 180, 181, 38, 399, 182, 183, 184, 381, 382, ABSENT,
        109, 187, 188, 383, 190, 191, 400, 401, 194, 195, 335, 197, 198, 199, 200, 201, 202, 203, 204, 205,
        206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225,
        226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245,
        246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265,
        266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285,
        286, 287,
    ],
    // 3.8.2
    &[
        0, 1, 2, 3, 4, 5, 6, 336, 7, 8, 9, 10, 11, 12, 304, 337, 386, 338, 15, 306,
        16, 307, 18, 19, 20, 339, 22, 23, 24, 340, 341, 342, 28, 29, 343, 31, 32, 344, 34, 35,
        36, 37, 38, 39, ABSENT, 403, 41, 290, 42, 38, 43, 345, 45, 46, 47, 48, 49, 50, 51, 52,
        53, 346, 347, 55, 56, 38, 387, 57, 402, 38, 388, 59, 60, 351, 352, 353, 63, 64, 65, 66,
        354, 68, 69, 355, 71, 291, 356, 73, 74, 389, 357, 77, 358, ABSENT, 80, 390, 38, 359, 83, 360,
        361, 85, 86, 362, 314, 391, ABSENT, 90, 91, 316, 93, 364, 95, 96, 38, 317, 98, 99, 100, 318,
        102, 103, 392, 393, 104, 365, 106, 107, 319, 23, 23, 109, 23, 394, 395, 110, 111, 38, 112, 113,
        114, 115, 320, 117, 118, 366, 367, 121, 122, 123, 124, 125, 368, 127, 128, 129, ABSENT, 131, 369, ABSENT,
        134, 135, 136, 137, 138, 79, 139, 140, 396, 142, 143, 404, 397, 372, 147, 148, 327, 150, 373, 152,
        153, 374, 375, 376, ABSENT, 157, 158, 377, 160, 161, 398, 163, 164, 165, 38, 38, 166, 330, 168, 169,
        170, 171, 172, 173, 174, 331, 176, 177, 379, 179, 180, 181, 38, 399, 182, 183, 184, 381, 382, ABSENT,
        109, 187, 188, 383, 190, 191, 400, 401, 194, 195, 335, 197, 198, 199, 200, 201, 202, 203, 204, 205,
        206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225,
        226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245,
        246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265,
        266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285,
        286, 287,
    ],
    // 3.8.3
    &[
        0, 1, 2, 3, 4, 5, 6, 336, 7, 8, 9, 10, 11, 12, 304, 337, 405, 406, 15, 306,
        16, 307, 18, 19, 20, 339, 22, 23, 24, 340, 341, 342, 28, 29, 343, 31, 32, 344, 34, 35,
        36, 37, 38, 39, ABSENT, 403, 41, 290, 42, 38, 43, 345, 45, 46, 47, 48, 49, 50, 51, 52,
        53, 346, 347, 55, 56, 38, 387, 57, 402, 38, 407, 59, 60, 408, 352, 353, 63, 64, 65, 66,
        354, 68, 69, 355, 71, 291, 356, 73, 74, 389, 357, 77, 358, ABSENT, 80, 390, 38, 359, 83, 360,
        361, 85, 86, 362, 314, 391, ABSENT, 90, 91, 316, 93, 364, 95, 96, 38, 317, 98, 99, 100, 318,
        102, 103, 392, 393, 104, 365, 106, 107, 319, 23, 23, 109, 23, 394, 395, 110, 111, 38, 112, 113,
        114, 115, 320, 117, 118, 366, 367, 121, 122, 123, 124, 125, 368, 127, 128, 129, ABSENT, 131, 369, ABSENT,
        134, 135, 136, 137, 138, 79, 139, 140, 409, 142, 143, 404, 397, 372, 147, 148, 327, 150, 373, 152,
        153, 410, 375, 376, ABSENT, 157, 158, 377, 160, 161, 398, 163, 164, 165, 38, 38, 166, 330, 168, 169,
        170, 171, 172, 173, 174, 331, 176, 177, 379, 179, 180, 181, 38, 399, 182, 183, 184, 381, 382, ABSENT,
        109, 187, 188, 383, 190, 191, 400, 401, 194, 195, 335, 197, 198, 199, 200, 201, 202, 203, 204, 205,
        206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225,
        226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245,
        246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265,
        266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285,
        286, 287,
    ],
];

/// The messages: name, type, the versions that have it.
static ROOTS: [(&str, u16, Versions); 3] = [
    ("CatalogListMessage", 26, Versions::ern3(0b111111111)),
    ("NewReleaseMessage", 115, Versions::ern3(0b111111111)),
    ("PurgeReleaseMessage", 133, Versions::ern3(0b111100000)),
];
