// Written by `cargo xtask gen` from schemas/. Not edited by hand.

//! The types of ERN4.

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

static TYPES: [&str; 343] = [
    "$AudioChapterReference",
    "$BottomRightCorner",
    "$ChapterReference",
    "$CueSheetReference",
    "$DPID",
    "$DealTechnicalResourceDetailsReference",
    "$IpiNameNumber",
    "$IsoDate",
    "$LanguageAndScriptCode",
    "$PartyReference",
    "$ReleaseReference",
    "$ReleaseResourceReference",
    "$ReleaseVisibilityReference",
    "$ResourceGroupReleaseReference",
    "$ResourceReference",
    "$RightsControllerPartyReference",
    "$TechnicalResourceDetailsReference",
    "$Type",
    "$VideoCueSheetReference",
    "$VisibilityReference",
    "AdditionalTitle",
    "AdministratingRecordCompany",
    "AdministratingRecordCompanyRole",
    "AdministratingRecordCompanyWithReference",
    "Affiliation",
    "AllTerritoryCode",
    "AspectRatio",
    "AudioCodecType",
    "AudioDeliveryFile",
    "AvRating",
    "BitRate",
    "Brand",
    "CLine",
    "CLineWithDefault",
    "CarrierType",
    "CatalogNumber",
    "Channel",
    "Chapter",
    "ChapterId",
    "ChapterList",
    "Character",
    "ClipDetails",
    "ClipRelease",
    "ClipType",
    "CommercialModelType",
    "ConditionForRightsClaimPolicy",
    "ContainerFormat",
    "Contributor",
    "ContributorRole",
    "ContributorRoleValue",
    "CoreArea",
    "CourtesyLine",
    "CourtesyLineWithDefault",
    "Cue",
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
    "DealResourceReferenceList",
    "DealTechnicalResourceDetailsReferenceList",
    "DealTerms",
    "DealTermsTechnicalInstantiation",
    "Deity",
    "DelegatedUsageRights",
    "DescriptionWithTerritory",
    "DetailedCue",
    "DetailedCueSheet",
    "DetailedCueSheetList",
    "DetailedHashSum",
    "DetailedPartyId",
    "DetailedResourceContributor",
    "DiscoverableUseType",
    "DisplayArtist",
    "DisplayArtistNameWithDefault",
    "DisplayArtistNameWithOriginalLanguage",
    "DisplayArtistRole",
    "DisplayCredits",
    "DisplaySubTitle",
    "DisplayTitle",
    "DisplayTitleText",
    "DistributionChannelPage",
    "EditionContributor",
    "EventDate",
    "EventDateTime",
    "EventDateTimeWithoutFlags",
    "EventDateWithCurrentTerritory",
    "EventDateWithDefault",
    "EventDateWithoutFlags",
    "Extent",
    "ExternalResourceLink",
    "ExternallyLinkedResourceType",
    "File",
    "Fingerprint",
    "FingerprintAlgorithmType",
    "FirstPublicationDate",
    "FrameRate",
    "FulfillmentDate",
    "FulfillmentDateWithTerritory",
    "GenreCategory",
    "GenreCategoryValue",
    "GenreWithTerritory",
    "HashSumAlgorithmType",
    "HdrVideoDynamicMetadataType",
    "Image",
    "ImageCodecType",
    "ImageType",
    "InstrumentType",
    "IsCredited",
    "KeywordsWithTerritory",
    "Language",
    "LinkedReleaseResourceReference",
    "LocationAndDateOfSession",
    "MarketingComment",
    "MessageAuditTrail",
    "MessageAuditTrailEvent",
    "MessageHeader",
    "MessagingPartyWithoutCode",
    "MusicalWorkId",
    "Name",
    "NewReleaseMessage",
    "OperatingSystemType",
    "PLine",
    "PLineWithDefault",
    "ParentalWarningTypeWithStandard",
    "ParentalWarningTypeWithTerritory",
    "Party",
    "PartyList",
    "PartyName",
    "PartyNameWithTerritory",
    "PartyNameWithoutCode",
    "PartyRelationshipType",
    "PartyWithRole",
    "Percentage",
    "Period",
    "PeriodWithStartDate",
    "PeriodWithoutFlags",
    "PhysicalReturns",
    "Prefix",
    "PreviewDetails",
    "Price",
    "PriceInformation",
    "PriceInformationWithType",
    "PriceType",
    "PromotionalCode",
    "ProprietaryId",
    "PurgeReleaseMessage",
    "PurgedRelease",
    "Purpose",
    "Raga",
    "RatingAgency",
    "RatingReason",
    "Reason",
    "RecordingFormat",
    "RelatedParty",
    "RelatedRelease",
    "RelatedResource",
    "Release",
    "ReleaseAdmin",
    "ReleaseDeal",
    "ReleaseId",
    "ReleaseLabelReference",
    "ReleaseLabelReferenceWithParty",
    "ReleaseList",
    "ReleaseRelationshipType",
    "ReleaseTypeForReleaseNotification",
    "ReleaseVisibility",
    "ResourceContainedResourceReference",
    "ResourceContainedResourceReferenceList",
    "ResourceContributorRole",
    "ResourceGroup",
    "ResourceGroupContentItem",
    "ResourceId",
    "ResourceList",
    "ResourceProprietaryId",
    "ResourceRightsController",
    "ResourceSubGroup",
    "RightsClaimPolicy",
    "RightsClaimPolicyReason",
    "RightsType",
    "SamplingRate",
    "Segment",
    "ServiceException",
    "SessionType",
    "SheetMusic",
    "SheetMusicCodecType",
    "SheetMusicId",
    "SheetMusicType",
    "SimpleRightsType",
    "Software",
    "SoftwareType",
    "SoundRecording",
    "SoundRecordingClipDetails",
    "SoundRecordingEdition",
    "SoundRecordingId",
    "SoundRecordingPreviewDetails",
    "SoundRecordingType",
    "SpecialContributorType",
    "SubGenreCategory",
    "SubGenreCategoryValue",
    "SupplementalDocumentList",
    "SynopsisWithTerritory",
    "Tala",
    "TechnicalImageDetails",
    "TechnicalSheetMusicDetails",
    "TechnicalSoftwareDetails",
    "TechnicalSoundRecordingDetails",
    "TechnicalTextDetails",
    "TechnicalVideoDetails",
    "Text",
    "TextCodecType",
    "TextId",
    "TextType",
    "TextWithFormat",
    "TextWithoutTerritory",
    "Timing",
    "Title",
    "TitleDisplayInformation",
    "TrackRelease",
    "TrackReleaseVisibility",
    "UseType",
    "UserInterfaceType",
    "ValidityPeriod",
    "Venue",
    "VersionType",
    "Video",
    "VideoClipDetails",
    "VideoCodecType",
    "VideoDefinitionType",
    "VideoDeliveryFile",
    "VideoEdition",
    "VideoId",
    "VideoType",
    "WorkRightsController",
    "avs:AdditionalTitleType",
    "avs:AdministratingRecordCompanyRole",
    "avs:AffiliationType",
    "avs:AllTerritoryCode",
    "avs:AspectRatioType",
    "avs:AudioCodecType",
    "avs:BinaryDataType",
    "avs:CarrierType",
    "avs:ClassifiedGenre",
    "avs:ClipType",
    "avs:CodingType",
    "avs:CommercialModelType",
    "avs:CommercialModelType_ERN",
    "avs:CompositeMusicalWorkType",
    "avs:ContainerFormat",
    "avs:ContainsAI",
    "avs:ContributorRole",
    "avs:CueOrigin",
    "avs:CueSheetType",
    "avs:CueUseType",
    "avs:CurrencyCode",
    "avs:CurrentTerritoryCode",
    "avs:DeliveryFileType",
    "avs:DisplayArtistRole",
    "avs:EditionType",
    "avs:ElectroOpticalTransferFunctionType",
    "avs:ExpressionType",
    "avs:ExternallyLinkedResourceType",
    "avs:FingerprintAlgorithmType",
    "avs:HashSumAlgorithmType",
    "avs:HdrVideoDynamicMetadataType",
    "avs:HdrVideoStaticMetadataType",
    "avs:ImageCodecType",
    "avs:ImageType",
    "avs:InstrumentType",
    "avs:IsoLanguageCode",
    "avs:LabelType",
    "avs:LinkDescription",
    "avs:MeasurementType",
    "avs:MessageControlType",
    "avs:OperatingSystemType",
    "avs:PLineType",
    "avs:ParentalWarningStandard",
    "avs:ParentalWarningType",
    "avs:PartyRelationshipType",
    "avs:PriceInformationType",
    "avs:PrimaryColorType",
    "avs:Purpose",
    "avs:RatingAgency",
    "avs:RatingReason",
    "avs:RecordingFormat",
    "avs:RecordingMode",
    "avs:ReferenceCreation",
    "avs:RelationalRelator",
    "avs:ReleaseProfileVariantVersionId",
    "avs:ReleaseProfileVersionId",
    "avs:ReleaseRelationshipType",
    "avs:ReleaseType_ERN4",
    "avs:ResourceContributorRole",
    "avs:ResourceGroupType",
    "avs:ResourceRelationshipType",
    "avs:RightsClaimPolicyReason",
    "avs:RightsClaimPolicyType",
    "avs:RightsControllerRole",
    "avs:RightsControllerType",
    "avs:RightsCoverage",
    "avs:SessionType",
    "avs:SheetMusicCodecType",
    "avs:SheetMusicType",
    "avs:SoftwareType",
    "avs:SoundRecordingType",
    "avs:SpecialContributorType",
    "avs:SubGenre",
    "avs:SubTitleType",
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
    "avs:UseType",
    "avs:UseType_ERN",
    "avs:UserInterfaceType_ERN",
    "avs:VersionType",
    "avs:VideoCodecType",
    "avs:VideoDefinitionType",
    "avs:VideoType",
    "avs:VideoType_ERN43",
    "avs:VisualPerceptionType",
    "avs:VocalType",
    "boolean",
    "dateTime",
    "decimal",
    "duration",
    "gYear",
    "integer",
    "string",
];

static MODELS: [Model; 453] = [
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(29))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(33))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(14))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(4))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(32))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(24))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(35))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(2))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(6))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(16))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(22))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(0))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(18))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(9))) },
    Model { start: 0, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(20))) },
    Model { start: 0, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (0, 6), needs_attributes: false, text: None },
    Model { start: 2, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(2))) },
    Model { start: 2, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 4, len: 8, empty: false, first: 0x3, last: 0xf8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 12, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (8, 1), needs_attributes: false, text: Some(V(ValueSet(4))) },
    Model { start: 12, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (9, 1), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 12, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (10, 3), needs_attributes: false, text: Some(V(ValueSet(7))) },
    Model { start: 12, len: 3, empty: false, first: 0x1, last: 0x6, attributes: (13, 2), needs_attributes: false, text: None },
    Model { start: 15, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (15, 1), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 15, len: 3, empty: false, first: 0x7, last: 0x4, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 18, len: 3, empty: false, first: 0x7, last: 0x4, attributes: (17, 3), needs_attributes: false, text: None },
    Model { start: 21, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(9))) },
    Model { start: 21, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (20, 1), needs_attributes: true, text: Some(B(String)) },
    Model { start: 21, len: 12, empty: false, first: 0x1, last: 0xfff, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 33, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 34, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 36, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(14))) },
    Model { start: 36, len: 4, empty: false, first: 0x1, last: 0x8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 40, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(17))) },
    Model { start: 40, len: 6, empty: false, first: 0x1, last: 0x3f, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 46, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(19))) },
    Model { start: 46, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 48, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (22, 3), needs_attributes: false, text: Some(B(String)) },
    Model { start: 48, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(21))) },
    Model { start: 48, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(22))) },
    Model { start: 48, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(102))) },
    Model { start: 48, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(23))) },
    Model { start: 48, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(119))) },
    Model { start: 48, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(120))) },
    Model { start: 48, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (25, 1), needs_attributes: false, text: Some(V(ValueSet(25))) },
    Model { start: 48, len: 5, empty: false, first: 0x3, last: 0x1f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 53, len: 5, empty: true, first: 0x1f, last: 0x1f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 58, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 59, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 60, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 61, len: 26, empty: false, first: 0x7, last: 0x3c47ffc, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 87, len: 3, empty: true, first: 0x7, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 90, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (13, 2), needs_attributes: false, text: Some(B(String)) },
    Model { start: 90, len: 3, empty: false, first: 0x1, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 93, len: 18, empty: true, first: 0x3ffff, last: 0x3ffff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 111, len: 4, empty: false, first: 0x3, last: 0x8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 115, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 116, len: 5, empty: false, first: 0x1, last: 0x10, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 121, len: 6, empty: true, first: 0x3f, last: 0x3f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 127, len: 8, empty: false, first: 0x3, last: 0xff, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 135, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (26, 3), needs_attributes: false, text: Some(V(ValueSet(110))) },
    Model { start: 135, len: 4, empty: false, first: 0x1, last: 0xe, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 139, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(27))) },
    Model { start: 139, len: 3, empty: false, first: 0x1, last: 0x7, attributes: (22, 3), needs_attributes: false, text: None },
    Model { start: 142, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (29, 3), needs_attributes: false, text: Some(B(String)) },
    Model { start: 142, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (22, 3), needs_attributes: false, text: None },
    Model { start: 144, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 148, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (32, 6), needs_attributes: false, text: Some(P(Pattern(35))) },
    Model { start: 148, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (38, 6), needs_attributes: false, text: Some(B(DateTime)) },
    Model { start: 148, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (44, 4), needs_attributes: false, text: Some(B(DateTime)) },
    Model { start: 148, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (48, 3), needs_attributes: false, text: Some(P(Pattern(35))) },
    Model { start: 148, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (44, 4), needs_attributes: false, text: Some(P(Pattern(35))) },
    Model { start: 148, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (51, 1), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 148, len: 5, empty: false, first: 0x1, last: 0x1f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 153, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(34))) },
    Model { start: 153, len: 3, empty: false, first: 0x1, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 156, len: 6, empty: false, first: 0x1, last: 0x2f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 162, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(35))) },
    Model { start: 162, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (13, 2), needs_attributes: false, text: Some(P(Pattern(35))) },
    Model { start: 162, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (52, 1), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 162, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (13, 2), needs_attributes: false, text: None },
    Model { start: 164, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (22, 3), needs_attributes: false, text: None },
    Model { start: 166, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(37))) },
    Model { start: 166, len: 24, empty: false, first: 0x1, last: 0xfffffc, attributes: (53, 2), needs_attributes: false, text: None },
    Model { start: 190, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (10, 3), needs_attributes: false, text: Some(V(ValueSet(40))) },
    Model { start: 190, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(41))) },
    Model { start: 190, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(42))) },
    Model { start: 190, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (55, 4), needs_attributes: false, text: Some(P(Pattern(16))) },
    Model { start: 190, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 191, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 193, len: 9, empty: false, first: 0x3, last: 0x1c0, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 202, len: 3, empty: false, first: 0x1, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 205, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (59, 1), needs_attributes: false, text: None },
    Model { start: 209, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (16, 1), needs_attributes: false, text: Some(B(String)) },
    Model { start: 209, len: 8, empty: false, first: 0x1, last: 0xe0, attributes: (60, 3), needs_attributes: true, text: None },
    Model { start: 217, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (10, 3), needs_attributes: false, text: Some(V(ValueSet(56))) },
    Model { start: 217, len: 3, empty: false, first: 0x7, last: 0x4, attributes: (63, 2), needs_attributes: false, text: None },
    Model { start: 220, len: 3, empty: false, first: 0x7, last: 0x4, attributes: (17, 3), needs_attributes: false, text: None },
    Model { start: 223, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (65, 4), needs_attributes: false, text: Some(V(ValueSet(59))) },
    Model { start: 223, len: 7, empty: false, first: 0x1, last: 0x7e, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 230, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 231, len: 7, empty: false, first: 0x1, last: 0x7f, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 238, len: 7, empty: false, first: 0x1, last: 0x7f, attributes: (69, 5), needs_attributes: false, text: None },
    Model { start: 245, len: 7, empty: false, first: 0x1, last: 0x7f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 252, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(60))) },
    Model { start: 252, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (74, 1), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 252, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 256, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 260, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 262, len: 3, empty: false, first: 0x7, last: 0x4, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 265, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (75, 1), needs_attributes: true, text: Some(B(Decimal)) },
    Model { start: 265, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (76, 1), needs_attributes: false, text: None },
    Model { start: 269, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (77, 1), needs_attributes: false, text: Some(B(String)) },
    Model { start: 269, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (78, 1), needs_attributes: true, text: None },
    Model { start: 271, len: 3, empty: true, first: 0x7, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 274, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(63))) },
    Model { start: 274, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(64))) },
    Model { start: 274, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 276, len: 9, empty: false, first: 0x1, last: 0x1fe, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 285, len: 4, empty: false, first: 0x1, last: 0xe, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 289, len: 33, empty: false, first: 0x1, last: 0x1ffc00000, attributes: (16, 1), needs_attributes: false, text: None },
    Model { start: 322, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 324, len: 5, empty: true, first: 0x1f, last: 0x1f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 329, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (79, 6), needs_attributes: false, text: Some(P(Pattern(18))) },
    Model { start: 329, len: 2, empty: true, first: 0x3, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 331, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(73))) },
    Model { start: 331, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(76))) },
    Model { start: 331, len: 4, empty: false, first: 0x1, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 335, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 336, len: 14, empty: true, first: 0x3fff, last: 0x3fff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 350, len: 8, empty: false, first: 0xf, last: 0xf8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 358, len: 9, empty: true, first: 0x1ff, last: 0x1ff, attributes: (59, 1), needs_attributes: false, text: None },
    Model { start: 367, len: 6, empty: true, first: 0x3f, last: 0x3f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 373, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (59, 1), needs_attributes: false, text: None },
    Model { start: 374, len: 7, empty: false, first: 0x3, last: 0x40, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 381, len: 14, empty: true, first: 0x3fff, last: 0x3fff, attributes: (85, 1), needs_attributes: true, text: None },
    Model { start: 395, len: 2, empty: false, first: 0x3, last: 0x2, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 397, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (86, 1), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 397, len: 24, empty: false, first: 0x1, last: 0xffff00, attributes: (53, 2), needs_attributes: false, text: None },
    Model { start: 421, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (10, 3), needs_attributes: false, text: Some(B(String)) },
    Model { start: 421, len: 2, empty: true, first: 0x3, last: 0x3, attributes: (59, 1), needs_attributes: false, text: None },
    Model { start: 423, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(B(String)) },
    Model { start: 423, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(86))) },
    Model { start: 423, len: 26, empty: false, first: 0x1, last: 0x3fffffc, attributes: (53, 2), needs_attributes: false, text: None },
    Model { start: 449, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(91))) },
    Model { start: 449, len: 37, empty: false, first: 0x1, last: 0x1fffe00000, attributes: (53, 2), needs_attributes: false, text: None },
    Model { start: 486, len: 3, empty: true, first: 0x7, last: 0x7, attributes: (59, 1), needs_attributes: false, text: None },
    Model { start: 489, len: 6, empty: false, first: 0x3f, last: 0x20, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 495, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(93))) },
    Model { start: 495, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 496, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (87, 4), needs_attributes: false, text: Some(B(String)) },
    Model { start: 496, len: 12, empty: false, first: 0x1, last: 0xfff, attributes: (22, 3), needs_attributes: false, text: None },
    Model { start: 508, len: 7, empty: false, first: 0x1, last: 0x7f, attributes: (22, 3), needs_attributes: false, text: None },
    Model { start: 515, len: 7, empty: false, first: 0x1, last: 0x7f, attributes: (22, 3), needs_attributes: false, text: None },
    Model { start: 522, len: 14, empty: false, first: 0x1, last: 0x3fff, attributes: (22, 3), needs_attributes: false, text: None },
    Model { start: 536, len: 7, empty: false, first: 0x1, last: 0x7f, attributes: (22, 3), needs_attributes: false, text: None },
    Model { start: 543, len: 23, empty: false, first: 0x1, last: 0x7fffff, attributes: (22, 3), needs_attributes: false, text: None },
    Model { start: 566, len: 25, empty: false, first: 0x1, last: 0x1fffffe, attributes: (53, 2), needs_attributes: false, text: None },
    Model { start: 591, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (10, 3), needs_attributes: false, text: Some(V(ValueSet(100))) },
    Model { start: 591, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (59, 1), needs_attributes: false, text: None },
    Model { start: 595, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(101))) },
    Model { start: 595, len: 2, empty: true, first: 0x3, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 597, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (91, 2), needs_attributes: false, text: None },
    Model { start: 599, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (93, 2), needs_attributes: false, text: None },
    Model { start: 601, len: 10, empty: false, first: 0x1, last: 0x300, attributes: (95, 1), needs_attributes: false, text: None },
    Model { start: 611, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(110))) },
    Model { start: 611, len: 2, empty: true, first: 0x3, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 613, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(114))) },
    Model { start: 613, len: 42, empty: false, first: 0x1, last: 0x3ffffc00000, attributes: (53, 2), needs_attributes: false, text: None },
    Model { start: 655, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (10, 3), needs_attributes: false, text: Some(V(ValueSet(115))) },
    Model { start: 655, len: 6, empty: true, first: 0x3f, last: 0x3f, attributes: (59, 1), needs_attributes: false, text: None },
    Model { start: 661, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(117))) },
    Model { start: 661, len: 8, empty: false, first: 0x1, last: 0xff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(1))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(2))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(3))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(4))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(6))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(7))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(8))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(9))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(10))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(11))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(12))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(14))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(15))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(16))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(17))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(18))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(19))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(21))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(22))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(23))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(24))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(25))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(26))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(27))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(31))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(32))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(33))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(34))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(35))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(37))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(38))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(39))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(40))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(41))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(42))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(43))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(45))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(48))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(49))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(51))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(56))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(57))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(58))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(59))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(60))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(61))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(62))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(63))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(64))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(65))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(67))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(68))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(69))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(70))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(71))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(72))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(73))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(76))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(77))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(78))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(80))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(82))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(83))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(84))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(85))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(86))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(87))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(89))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(90))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(91))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(93))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(94))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(95))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(96))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(98))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(99))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(100))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(101))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(102))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(103))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(104))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(105))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(106))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(107))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(108))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(110))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(111))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(113))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(114))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(115))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(116))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(117))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(118))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(119))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(V(ValueSet(120))) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(Boolean)) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(DateTime)) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(Duration)) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(GYear)) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(Integer)) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(B(String)) },
    Model { start: 669, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(34))) },
    Model { start: 669, len: 7, empty: false, first: 0x1, last: 0x7f, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 676, len: 26, empty: false, first: 0x7, last: 0x3fffffc, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 702, len: 6, empty: true, first: 0x3f, last: 0x3f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 708, len: 22, empty: false, first: 0x1, last: 0x3ffffc, attributes: (53, 2), needs_attributes: false, text: None },
    Model { start: 730, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (96, 1), needs_attributes: false, text: Some(B(Boolean)) },
    Model { start: 730, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (97, 3), needs_attributes: false, text: Some(V(ValueSet(60))) },
    Model { start: 730, len: 5, empty: false, first: 0x1, last: 0x10, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 735, len: 24, empty: false, first: 0x1, last: 0xfffffc, attributes: (53, 2), needs_attributes: false, text: None },
    Model { start: 759, len: 38, empty: false, first: 0x1, last: 0x3fffe00000, attributes: (53, 2), needs_attributes: false, text: None },
    Model { start: 797, len: 23, empty: false, first: 0x1, last: 0x7ffffe, attributes: (53, 2), needs_attributes: false, text: None },
    Model { start: 820, len: 12, empty: false, first: 0x1, last: 0xf00, attributes: (95, 1), needs_attributes: false, text: None },
    Model { start: 832, len: 43, empty: false, first: 0x1, last: 0x7ffffc00000, attributes: (53, 2), needs_attributes: false, text: None },
    Model { start: 875, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(36))) },
    Model { start: 875, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(26))) },
    Model { start: 875, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(11))) },
    Model { start: 875, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (100, 6), needs_attributes: false, text: None },
    Model { start: 877, len: 3, empty: false, first: 0x1, last: 0x6, attributes: (13, 2), needs_attributes: false, text: None },
    Model { start: 880, len: 12, empty: false, first: 0x1, last: 0xfff, attributes: (106, 1), needs_attributes: false, text: None },
    Model { start: 892, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (106, 1), needs_attributes: false, text: None },
    Model { start: 893, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(15))) },
    Model { start: 893, len: 5, empty: false, first: 0x1, last: 0x18, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 898, len: 3, empty: false, first: 0x1, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 901, len: 19, empty: false, first: 0x7, last: 0x7fffc, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 920, len: 3, empty: true, first: 0x7, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 923, len: 3, empty: false, first: 0x1, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 926, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (26, 3), needs_attributes: false, text: Some(V(ValueSet(111))) },
    Model { start: 926, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 928, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (107, 3), needs_attributes: false, text: Some(B(String)) },
    Model { start: 928, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (110, 4), needs_attributes: false, text: Some(B(DateTime)) },
    Model { start: 928, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (110, 4), needs_attributes: false, text: Some(P(Pattern(35))) },
    Model { start: 928, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (114, 4), needs_attributes: false, text: Some(P(Pattern(35))) },
    Model { start: 928, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (118, 1), needs_attributes: false, text: None },
    Model { start: 930, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (119, 3), needs_attributes: false, text: Some(V(ValueSet(10))) },
    Model { start: 930, len: 4, empty: false, first: 0x1, last: 0xf, attributes: (22, 3), needs_attributes: false, text: None },
    Model { start: 934, len: 22, empty: false, first: 0x1, last: 0x3ffffc, attributes: (122, 2), needs_attributes: false, text: None },
    Model { start: 956, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (124, 4), needs_attributes: false, text: Some(P(Pattern(16))) },
    Model { start: 956, len: 5, empty: true, first: 0x1f, last: 0x1f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 961, len: 9, empty: false, first: 0x1, last: 0x1c0, attributes: (128, 3), needs_attributes: true, text: None },
    Model { start: 970, len: 7, empty: false, first: 0x1, last: 0x7f, attributes: (131, 6), needs_attributes: false, text: None },
    Model { start: 977, len: 7, empty: true, first: 0x7f, last: 0x7f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 984, len: 4, empty: false, first: 0x5, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 988, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 992, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (137, 3), needs_attributes: false, text: None },
    Model { start: 996, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (140, 1), needs_attributes: true, text: None },
    Model { start: 998, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(65))) },
    Model { start: 998, len: 4, empty: false, first: 0x1, last: 0xe, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1002, len: 36, empty: false, first: 0x1, last: 0xfff000000, attributes: (106, 1), needs_attributes: false, text: None },
    Model { start: 1038, len: 3, empty: false, first: 0x1, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1041, len: 4, empty: true, first: 0xf, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1045, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (141, 6), needs_attributes: false, text: Some(P(Pattern(18))) },
    Model { start: 1045, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (147, 7), needs_attributes: false, text: Some(P(Pattern(18))) },
    Model { start: 1045, len: 4, empty: false, first: 0x1, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1049, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(77))) },
    Model { start: 1049, len: 5, empty: false, first: 0x1, last: 0x10, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 1054, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(87))) },
    Model { start: 1054, len: 24, empty: false, first: 0x1, last: 0xffff00, attributes: (122, 2), needs_attributes: false, text: None },
    Model { start: 1078, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (10, 3), needs_attributes: false, text: Some(V(ValueSet(89))) },
    Model { start: 1078, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(90))) },
    Model { start: 1078, len: 24, empty: false, first: 0x1, last: 0xfffffc, attributes: (122, 2), needs_attributes: false, text: None },
    Model { start: 1102, len: 41, empty: false, first: 0x1, last: 0x1ffffc00000, attributes: (122, 2), needs_attributes: false, text: None },
    Model { start: 1143, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1144, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(95))) },
    Model { start: 1144, len: 13, empty: false, first: 0x1, last: 0x1fff, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 1157, len: 8, empty: false, first: 0x1, last: 0xff, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 1165, len: 8, empty: false, first: 0x1, last: 0xff, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 1173, len: 17, empty: false, first: 0x1, last: 0x1ffff, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 1190, len: 8, empty: false, first: 0x1, last: 0xff, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 1198, len: 26, empty: false, first: 0x1, last: 0x3ffffff, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 1224, len: 23, empty: false, first: 0x1, last: 0x7ffffe, attributes: (122, 2), needs_attributes: false, text: None },
    Model { start: 1247, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (154, 6), needs_attributes: false, text: Some(B(String)) },
    Model { start: 1247, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (160, 2), needs_attributes: false, text: None },
    Model { start: 1249, len: 16, empty: false, first: 0x1, last: 0xff00, attributes: (95, 1), needs_attributes: false, text: None },
    Model { start: 1265, len: 3, empty: false, first: 0x1, last: 0x6, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1268, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(111))) },
    Model { start: 1268, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(113))) },
    Model { start: 1268, len: 5, empty: true, first: 0x1f, last: 0x1f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1273, len: 43, empty: false, first: 0x1, last: 0x7ffffc00000, attributes: (122, 2), needs_attributes: false, text: None },
    Model { start: 1316, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(116))) },
    Model { start: 1316, len: 8, empty: false, first: 0x1, last: 0xff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1324, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(31))) },
    Model { start: 1324, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (162, 7), needs_attributes: false, text: None },
    Model { start: 1326, len: 8, empty: false, first: 0x3, last: 0xf8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1334, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (169, 2), needs_attributes: false, text: Some(B(Decimal)) },
    Model { start: 1334, len: 15, empty: false, first: 0x1, last: 0x7fff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1349, len: 2, empty: true, first: 0x3, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1351, len: 4, empty: false, first: 0x1, last: 0x8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1355, len: 9, empty: false, first: 0x1, last: 0x180, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1364, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(11))) },
    Model { start: 1364, len: 7, empty: false, first: 0x1, last: 0x78, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1371, len: 4, empty: false, first: 0x3, last: 0x8, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1375, len: 1, empty: false, first: 0x1, last: 0x1, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1376, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (171, 4), needs_attributes: false, text: Some(B(String)) },
    Model { start: 1376, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (175, 4), needs_attributes: false, text: None },
    Model { start: 1378, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (175, 4), needs_attributes: false, text: Some(B(String)) },
    Model { start: 1378, len: 6, empty: false, first: 0x1, last: 0x3f, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 1384, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (179, 2), needs_attributes: false, text: Some(V(ValueSet(38))) },
    Model { start: 1384, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (181, 1), needs_attributes: false, text: Some(P(Pattern(36))) },
    Model { start: 1384, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (182, 6), needs_attributes: false, text: Some(P(Pattern(16))) },
    Model { start: 1384, len: 9, empty: false, first: 0x1, last: 0x1c0, attributes: (188, 4), needs_attributes: true, text: None },
    Model { start: 1393, len: 7, empty: false, first: 0x1, last: 0x7f, attributes: (192, 7), needs_attributes: false, text: None },
    Model { start: 1400, len: 2, empty: false, first: 0x1, last: 0x2, attributes: (199, 2), needs_attributes: true, text: None },
    Model { start: 1402, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(67))) },
    Model { start: 1402, len: 37, empty: false, first: 0x1, last: 0x1ffe000000, attributes: (106, 1), needs_attributes: false, text: None },
    Model { start: 1439, len: 3, empty: true, first: 0x7, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1442, len: 7, empty: false, first: 0x1, last: 0x7f, attributes: (201, 1), needs_attributes: false, text: None },
    Model { start: 1449, len: 5, empty: false, first: 0x1, last: 0x1f, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 1454, len: 3, empty: false, first: 0x1, last: 0x6, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1457, len: 6, empty: true, first: 0x3b, last: 0x3f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1463, len: 41, empty: false, first: 0x1, last: 0x1ffffc00000, attributes: (202, 3), needs_attributes: false, text: None },
    Model { start: 1504, len: 5, empty: false, first: 0x1, last: 0x18, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1509, len: 6, empty: false, first: 0x3, last: 0x3e, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1515, len: 13, empty: false, first: 0x1, last: 0x1fff, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 1528, len: 8, empty: false, first: 0x1, last: 0xff, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 1536, len: 8, empty: false, first: 0x1, last: 0xff, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 1544, len: 5, empty: false, first: 0x1, last: 0x1f, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 1549, len: 8, empty: false, first: 0x1, last: 0xff, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 1557, len: 5, empty: false, first: 0x1, last: 0x1f, attributes: (107, 3), needs_attributes: false, text: None },
    Model { start: 1562, len: 24, empty: false, first: 0x1, last: 0xfffffe, attributes: (122, 2), needs_attributes: false, text: None },
    Model { start: 1586, len: 3, empty: false, first: 0x1, last: 0x7, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1589, len: 16, empty: false, first: 0x1, last: 0xff00, attributes: (95, 1), needs_attributes: false, text: None },
    Model { start: 1605, len: 5, empty: false, first: 0x1, last: 0x18, attributes: (201, 1), needs_attributes: false, text: None },
    Model { start: 1610, len: 43, empty: false, first: 0x1, last: 0x7ffffe00000, attributes: (202, 3), needs_attributes: false, text: None },
    Model { start: 1653, len: 7, empty: false, first: 0x1, last: 0x60, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1660, len: 27, empty: false, first: 0x1, last: 0x7ffffff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1687, len: 7, empty: false, first: 0x3, last: 0x7e, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(118))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(30))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(15))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(5))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(25))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(3))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(7))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(17))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(27))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(23))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(1))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(19))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(10))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(21))) },
    Model { start: 1694, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (0, 0), needs_attributes: false, text: Some(P(Pattern(12))) },
    Model { start: 1694, len: 4, empty: false, first: 0x1, last: 0xe, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1698, len: 3, empty: false, first: 0x7, last: 0x4, attributes: (22, 3), needs_attributes: false, text: None },
    Model { start: 1701, len: 13, empty: false, first: 0x1, last: 0x1fff, attributes: (106, 1), needs_attributes: false, text: None },
    Model { start: 1714, len: 7, empty: true, first: 0x7f, last: 0x7f, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1721, len: 10, empty: false, first: 0x1, last: 0x300, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1731, len: 9, empty: false, first: 0x3, last: 0x1ff, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 1740, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1742, len: 19, empty: true, first: 0x7ffff, last: 0x7ffff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1761, len: 19, empty: false, first: 0x7, last: 0x7fffc, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1780, len: 6, empty: false, first: 0x5, last: 0x3e, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 1786, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (205, 4), needs_attributes: false, text: Some(B(String)) },
    Model { start: 1786, len: 8, empty: false, first: 0x3, last: 0xff, attributes: (21, 1), needs_attributes: false, text: None },
    Model { start: 1794, len: 24, empty: false, first: 0x1, last: 0xfffffc, attributes: (122, 2), needs_attributes: false, text: None },
    Model { start: 1818, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (182, 6), needs_attributes: false, text: Some(P(Pattern(17))) },
    Model { start: 1818, len: 10, empty: false, first: 0x3, last: 0x380, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1828, len: 3, empty: false, first: 0x7, last: 0x4, attributes: (22, 3), needs_attributes: false, text: None },
    Model { start: 1831, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (209, 7), needs_attributes: false, text: Some(V(ValueSet(59))) },
    Model { start: 1831, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1833, len: 10, empty: false, first: 0x1, last: 0x3fe, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1843, len: 4, empty: false, first: 0x1, last: 0xf, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1847, len: 39, empty: false, first: 0x1, last: 0x7ffc000000, attributes: (106, 1), needs_attributes: false, text: None },
    Model { start: 1886, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (141, 6), needs_attributes: false, text: Some(P(Pattern(19))) },
    Model { start: 1886, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (147, 7), needs_attributes: false, text: Some(P(Pattern(19))) },
    Model { start: 1886, len: 15, empty: true, first: 0x7fff, last: 0x7fff, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1901, len: 15, empty: true, first: 0x7fff, last: 0x7fff, attributes: (85, 1), needs_attributes: true, text: None },
    Model { start: 1916, len: 3, empty: false, first: 0x3, last: 0x6, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 1919, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(82))) },
    Model { start: 1919, len: 25, empty: false, first: 0x1, last: 0x1fffe00, attributes: (122, 2), needs_attributes: false, text: None },
    Model { start: 1944, len: 25, empty: false, first: 0x1, last: 0x1fffffc, attributes: (122, 2), needs_attributes: false, text: None },
    Model { start: 1969, len: 43, empty: false, first: 0x1, last: 0x7fffffe0000, attributes: (202, 3), needs_attributes: false, text: None },
    Model { start: 2012, len: 6, empty: false, first: 0x3, last: 0x3e, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 2018, len: 0, empty: true, first: 0x0, last: 0x0, attributes: (6, 2), needs_attributes: false, text: Some(V(ValueSet(94))) },
    Model { start: 2018, len: 2, empty: false, first: 0x1, last: 0x3, attributes: (0, 0), needs_attributes: false, text: None },
    Model { start: 2020, len: 26, empty: false, first: 0x1, last: 0x3fffffe, attributes: (122, 2), needs_attributes: false, text: None },
    Model { start: 2046, len: 17, empty: false, first: 0x1, last: 0x1fe00, attributes: (95, 1), needs_attributes: false, text: None },
    Model { start: 2063, len: 45, empty: false, first: 0x1, last: 0x1ffffffe0000, attributes: (202, 3), needs_attributes: false, text: None },
    Model { start: 2108, len: 7, empty: false, first: 0x3, last: 0x7e, attributes: (0, 0), needs_attributes: false, text: None },
];

static ATTRIBUTES: [Attribute; 216] = [
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 612, required: false, datatype: V(ValueSet(1)) }, // TitleType
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 231, required: false, datatype: V(ValueSet(99)) }, // IdentifierType
    Attribute { name: 21, required: false, datatype: V(ValueSet(6)) }, // AspectRatioType
    Attribute { name: 650, required: false, datatype: B(String) }, // Version
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 628, required: false, datatype: V(ValueSet(104)) }, // UnitOfMeasure
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 358, required: true, datatype: B(String) }, // Namespace
    Attribute { name: 538, required: false, datatype: B(Integer) }, // SequenceNumber
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 231, required: false, datatype: V(ValueSet(98)) }, // IdentifierType
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 272, required: false, datatype: B(Boolean) }, // IsDiscoverable
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 538, required: false, datatype: B(Integer) }, // SequenceNumber
    Attribute { name: 273, required: false, datatype: B(Boolean) }, // IsDisplayedInTitle
    Attribute { name: 573, required: false, datatype: V(ValueSet(96)) }, // SubTitleType
    Attribute { name: 255, required: false, datatype: B(Boolean) }, // IsApproximate
    Attribute { name: 259, required: false, datatype: B(Boolean) }, // IsBefore
    Attribute { name: 254, required: false, datatype: B(Boolean) }, // IsAfter
    Attribute { name: 12, required: false, datatype: V(ValueSet(4)) }, // ApplicableTerritoryCode
    Attribute { name: 322, required: false, datatype: B(String) }, // LocationDescription
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 255, required: false, datatype: B(Boolean) }, // IsApproximate
    Attribute { name: 259, required: false, datatype: B(Boolean) }, // IsBefore
    Attribute { name: 254, required: false, datatype: B(Boolean) }, // IsAfter
    Attribute { name: 597, required: false, datatype: V(ValueSet(4)) }, // TerritoryCode
    Attribute { name: 322, required: false, datatype: B(String) }, // LocationDescription
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 255, required: false, datatype: B(Boolean) }, // IsApproximate
    Attribute { name: 12, required: false, datatype: V(ValueSet(4)) }, // ApplicableTerritoryCode
    Attribute { name: 322, required: false, datatype: B(String) }, // LocationDescription
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 255, required: false, datatype: B(Boolean) }, // IsApproximate
    Attribute { name: 12, required: false, datatype: V(ValueSet(4)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 628, required: false, datatype: V(ValueSet(106)) }, // UnitOfMeasure
    Attribute { name: 628, required: false, datatype: V(ValueSet(107)) }, // UnitOfMeasure
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 304, required: false, datatype: B(Boolean) }, // IsSupplemental
    Attribute { name: 318, required: false, datatype: V(ValueSet(48)) }, // LinkDescription
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 299, required: false, datatype: B(Boolean) }, // IsReplaced
    Attribute { name: 474, required: false, datatype: V(ValueSet(72)) }, // ReleaseProfileVersionId
    Attribute { name: 473, required: false, datatype: V(ValueSet(71)) }, // ReleaseProfileVariantVersionId
    Attribute { name: 311, required: true, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 389, required: false, datatype: V(ValueSet(57)) }, // PLineType
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 291, required: false, datatype: B(Boolean) }, // IsNickname
    Attribute { name: 303, required: false, datatype: B(Boolean) }, // IsStageName
    Attribute { name: 285, required: false, datatype: B(Boolean) }, // IsLegalName
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 210, required: false, datatype: B(Boolean) }, // HasMaxValueOfOne
    Attribute { name: 113, required: true, datatype: V(ValueSet(24)) }, // CurrencyCode
    Attribute { name: 425, required: false, datatype: V(ValueSet(61)) }, // PriceType
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 311, required: true, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 310, required: false, datatype: V(ValueSet(45)) }, // LabelType
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 496, required: true, datatype: V(ValueSet(78)) }, // ResourceGroupType
    Attribute { name: 628, required: false, datatype: V(ValueSet(108)) }, // UnitOfMeasure
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 300, required: false, datatype: B(Boolean) }, // IsShortSynopsis
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 612, required: false, datatype: V(ValueSet(103)) }, // TitleType
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 538, required: false, datatype: B(Integer) }, // SequenceNumber
    Attribute { name: 287, required: false, datatype: B(Boolean) }, // IsMainRelease
    Attribute { name: 327, required: false, datatype: B(Boolean) }, // MayBeShared
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 327, required: false, datatype: B(Boolean) }, // MayBeShared
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 612, required: false, datatype: V(ValueSet(1)) }, // TitleType
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 255, required: false, datatype: B(Boolean) }, // IsApproximate
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 322, required: false, datatype: B(String) }, // LocationDescription
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 255, required: false, datatype: B(Boolean) }, // IsApproximate
    Attribute { name: 12, required: false, datatype: V(ValueSet(4)) }, // ApplicableTerritoryCode
    Attribute { name: 322, required: false, datatype: B(String) }, // LocationDescription
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 304, required: false, datatype: B(Boolean) }, // IsSupplemental
    Attribute { name: 318, required: false, datatype: V(ValueSet(48)) }, // LinkDescription
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 474, required: false, datatype: V(ValueSet(72)) }, // ReleaseProfileVersionId
    Attribute { name: 473, required: false, datatype: V(ValueSet(71)) }, // ReleaseProfileVariantVersionId
    Attribute { name: 311, required: true, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 291, required: false, datatype: B(Boolean) }, // IsNickname
    Attribute { name: 303, required: false, datatype: B(Boolean) }, // IsStageName
    Attribute { name: 285, required: false, datatype: B(Boolean) }, // IsLegalName
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 425, required: false, datatype: V(ValueSet(61)) }, // PriceType
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 311, required: true, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 310, required: false, datatype: V(ValueSet(45)) }, // LabelType
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 310, required: false, datatype: V(ValueSet(45)) }, // LabelType
    Attribute { name: 2, required: false, datatype: B(String) }, // AccessControlParty
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 190, required: false, datatype: V(ValueSet(100)) }, // Format
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 612, required: false, datatype: V(ValueSet(1)) }, // TitleType
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 612, required: false, datatype: V(ValueSet(1)) }, // TitleType
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 282, required: false, datatype: B(Boolean) }, // IsInOriginalLanguage
    Attribute { name: 21, required: false, datatype: V(ValueSet(6)) }, // AspectRatioType
    Attribute { name: 13, required: false, datatype: B(Boolean) }, // AppliesToCroppedResource
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 282, required: false, datatype: B(Boolean) }, // IsInOriginalLanguage
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 282, required: false, datatype: B(Boolean) }, // IsInOriginalLanguage
    Attribute { name: 650, required: false, datatype: B(String) }, // Version
    Attribute { name: 534, required: false, datatype: B(Boolean) }, // SdrDerivationPermitted
    Attribute { name: 286, required: false, datatype: B(Boolean) }, // IsMainLanguage
    Attribute { name: 318, required: false, datatype: V(ValueSet(48)) }, // LinkDescription
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 358, required: false, datatype: B(String) }, // Namespace
    Attribute { name: 638, required: false, datatype: B(String) }, // UserDefinedValue
    Attribute { name: 538, required: false, datatype: B(Integer) }, // SequenceNumber
    Attribute { name: 290, required: false, datatype: B(Boolean) }, // IsMultiFile
    Attribute { name: 474, required: false, datatype: V(ValueSet(72)) }, // ReleaseProfileVersionId
    Attribute { name: 473, required: false, datatype: V(ValueSet(71)) }, // ReleaseProfileVariantVersionId
    Attribute { name: 311, required: true, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 29, required: true, datatype: B(String) }, // AvsVersionId
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 291, required: false, datatype: B(Boolean) }, // IsNickname
    Attribute { name: 303, required: false, datatype: B(Boolean) }, // IsStageName
    Attribute { name: 285, required: false, datatype: B(Boolean) }, // IsLegalName
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 282, required: false, datatype: B(Boolean) }, // IsInOriginalLanguage
    Attribute { name: 311, required: true, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 29, required: true, datatype: B(String) }, // AvsVersionId
    Attribute { name: 149, required: false, datatype: B(Boolean) }, // DoNotDisplayDates
    Attribute { name: 311, required: false, datatype: P(Pattern(36)) }, // LanguageAndScriptCode
    Attribute { name: 304, required: false, datatype: B(Boolean) }, // IsSupplemental
    Attribute { name: 14, required: false, datatype: B(Boolean) }, // ApplyClassicalProfileVariant
    Attribute { name: 311, required: false, datatype: B(String) }, // LanguageAndScriptCode
    Attribute { name: 282, required: false, datatype: B(Boolean) }, // IsInOriginalLanguage
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 12, required: false, datatype: V(ValueSet(25)) }, // ApplicableTerritoryCode
    Attribute { name: 271, required: false, datatype: B(Boolean) }, // IsDefault
    Attribute { name: 623, required: false, datatype: B(String) }, // TypeNamespace
    Attribute { name: 624, required: false, datatype: B(String) }, // TypeUserDefinedValue
    Attribute { name: 392, required: false, datatype: V(ValueSet(58)) }, // ParentalWarningStandard
    Attribute { name: 563, required: false, datatype: B(String) }, // StandardNamespace
    Attribute { name: 564, required: false, datatype: B(String) }, // StandardUserDefinedValue
];

static SLOTS: [Slot; 2115] = [
    Slot { name: 611, ty: 342, many: false, follow: 0x2 }, // TitleText
    Slot { name: 571, ty: 85, many: true, follow: 0x2 }, // SubTitle
    Slot { name: 443, ty: 15, many: false, follow: 0x2 }, // RecordCompanyPartyReference
    Slot { name: 530, ty: 22, many: false, follow: 0x0 }, // Role
    Slot { name: 81, ty: 342, many: false, follow: 0x4 }, // CompanyName
    Slot { name: 396, ty: 15, many: false, follow: 0x4 }, // PartyAffiliateReference
    Slot { name: 622, ty: 243, many: false, follow: 0x18 }, // Type
    Slot { name: 597, ty: 62, many: true, follow: 0xe8 }, // TerritoryCode
    Slot { name: 170, ty: 62, many: true, follow: 0xf0 }, // ExcludedTerritoryCode
    Slot { name: 644, ty: 229, many: false, follow: 0xc0 }, // ValidityPeriod
    Slot { name: 529, ty: 195, many: true, follow: 0xc0 }, // RightsType
    Slot { name: 404, ty: 338, many: false, follow: 0x0 }, // PercentageOfRightsAssignment
    Slot { name: 436, ty: 342, many: false, follow: 0x2 }, // Rating
    Slot { name: 8, ty: 157, many: false, follow: 0x4 }, // Agency
    Slot { name: 440, ty: 290, many: false, follow: 0x0 }, // Reason
    Slot { name: 670, ty: 340, many: false, follow: 0x6 }, // Year
    Slot { name: 41, ty: 342, many: false, follow: 0x4 }, // CLineCompany
    Slot { name: 42, ty: 342, many: false, follow: 0x0 }, // CLineText
    Slot { name: 670, ty: 340, many: false, follow: 0x6 }, // Year
    Slot { name: 41, ty: 342, many: false, follow: 0x4 }, // CLineCompany
    Slot { name: 42, ty: 342, many: false, follow: 0x0 }, // CLineText
    Slot { name: 55, ty: 2, many: false, follow: 0xffe }, // ChapterReference
    Slot { name: 53, ty: 152, many: true, follow: 0xffe }, // ChapterId
    Slot { name: 145, ty: 87, many: true, follow: 0xffc }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0xff8 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0xff0 }, // AdditionalTitle
    Slot { name: 538, ty: 341, many: false, follow: 0xfc0 }, // SequenceNumber
    Slot { name: 91, ty: 47, many: true, follow: 0xfc0 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0xf80 }, // Character
    Slot { name: 485, ty: 11, many: false, follow: 0xe00 }, // RepresentativeImageReference
    Slot { name: 568, ty: 339, many: false, follow: 0xc00 }, // StartTime
    Slot { name: 152, ty: 339, many: false, follow: 0x800 }, // Duration
    Slot { name: 167, ty: 339, many: false, follow: 0x0 }, // EndTime
    Slot { name: 52, ty: 37, many: true, follow: 0x1 }, // Chapter
    Slot { name: 57, ty: 15, many: false, follow: 0x2 }, // CharacterPartyReference
    Slot { name: 408, ty: 47, many: false, follow: 0x0 }, // Performer
    Slot { name: 645, ty: 338, many: false, follow: 0x2 }, // Value
    Slot { name: 627, ty: 322, many: false, follow: 0xc }, // Unit
    Slot { name: 446, ty: 293, many: false, follow: 0x8 }, // ReferenceCreation
    Slot { name: 458, ty: 294, many: false, follow: 0x0 }, // RelationalRelator
    Slot { name: 93, ty: 15, many: false, follow: 0x3e }, // ContributorPartyReference
    Slot { name: 530, ty: 48, many: true, follow: 0x3e }, // Role
    Slot { name: 251, ty: 114, many: true, follow: 0x3c }, // InstrumentType
    Slot { name: 209, ty: 336, many: false, follow: 0x30 }, // HasMadeFeaturedContribution
    Slot { name: 208, ty: 336, many: false, follow: 0x20 }, // HasMadeContractedContribution
    Slot { name: 141, ty: 84, many: true, follow: 0x20 }, // DisplayCredits
    Slot { name: 613, ty: 1, many: false, follow: 0x2 }, // TopLeftCorner
    Slot { name: 33, ty: 1, many: false, follow: 0x0 }, // BottomRightCorner
    Slot { name: 397, ty: 77, many: true, follow: 0x19 }, // PartyId
    Slot { name: 399, ty: 135, many: true, follow: 0x1e }, // PartyName
    Slot { name: 397, ty: 77, many: true, follow: 0x1c }, // PartyId
    Slot { name: 619, ty: 126, many: false, follow: 0x10 }, // TradingName
    Slot { name: 626, ty: 342, many: true, follow: 0x10 }, // URL
    Slot { name: 122, ty: 342, many: true, follow: 0x1f }, // DealReference
    Slot { name: 262, ty: 336, many: false, follow: 0x1c }, // IsCommunicatedOutOfBand
    Slot { name: 127, ty: 68, many: false, follow: 0x18 }, // DealTerms
    Slot { name: 126, ty: 67, many: false, follow: 0x10 }, // DealTechnicalResourceDetailsReferenceList
    Slot { name: 147, ty: 88, many: true, follow: 0x10 }, // DistributionChannelPage
    Slot { name: 465, ty: 166, many: true, follow: 0x1 }, // ReleaseDeal
    Slot { name: 124, ty: 11, many: true, follow: 0x1 }, // DealResourceReference
    Slot { name: 125, ty: 5, many: true, follow: 0x1 }, // DealTechnicalResourceDetailsReference
    Slot { name: 597, ty: 62, many: true, follow: 0x5 }, // TerritoryCode
    Slot { name: 170, ty: 62, many: true, follow: 0x6 }, // ExcludedTerritoryCode
    Slot { name: 644, ty: 143, many: true, follow: 0x388fffc }, // ValidityPeriod
    Slot { name: 80, ty: 44, many: true, follow: 0x388fff8 }, // CommercialModelType
    Slot { name: 632, ty: 79, many: true, follow: 0x388fff0 }, // UseType
    Slot { name: 43, ty: 34, many: true, follow: 0x388ffe0 }, // CarrierType
    Slot { name: 587, ty: 69, many: false, follow: 0x388ff80 }, // TechnicalInstantiation
    Slot { name: 374, ty: 341, many: false, follow: 0x388ff00 }, // NumberOfUsages
    Slot { name: 146, ty: 63, many: true, follow: 0x388fd00 }, // DistributionChannel
    Slot { name: 169, ty: 63, many: true, follow: 0x388fe00 }, // ExcludedDistributionChannel
    Slot { name: 521, ty: 184, many: true, follow: 0x388fc00 }, // RightsClaimPolicy
    Slot { name: 423, ty: 149, many: true, follow: 0x388f800 }, // PriceInformation
    Slot { name: 296, ty: 336, many: false, follow: 0x388c000 }, // IsPromotional
    Slot { name: 429, ty: 151, many: false, follow: 0x388c000 }, // PromotionalCode
    Slot { name: 293, ty: 336, many: false, follow: 0x3888000 }, // IsPreOrderDeal
    Slot { name: 468, ty: 7, many: false, follow: 0x10000 }, // ReleaseDisplayStartDate
    Slot { name: 614, ty: 7, many: false, follow: 0x20000 }, // TrackListingPreviewStartDate
    Slot { name: 96, ty: 7, many: false, follow: 0x40000 }, // CoverArtPreviewStartDate
    Slot { name: 61, ty: 7, many: false, follow: 0x3800000 }, // ClipPreviewStartDate
    Slot { name: 469, ty: 337, many: false, follow: 0x100000 }, // ReleaseDisplayStartDateTime
    Slot { name: 615, ty: 337, many: false, follow: 0x200000 }, // TrackListingPreviewStartDateTime
    Slot { name: 97, ty: 337, many: false, follow: 0x400000 }, // CoverArtPreviewStartDateTime
    Slot { name: 62, ty: 337, many: false, follow: 0x3800000 }, // ClipPreviewStartDateTime
    Slot { name: 250, ty: 66, many: false, follow: 0x3000000 }, // InstantGratificationResourceList
    Slot { name: 414, ty: 144, many: false, follow: 0x2000000 }, // PhysicalReturns
    Slot { name: 372, ty: 341, many: false, follow: 0x0 }, // NumberOfProductsPerCarton
    Slot { name: 658, ty: 331, many: false, follow: 0x6 }, // VideoDefinitionType
    Slot { name: 65, ty: 251, many: false, follow: 0x4 }, // CodingType
    Slot { name: 31, ty: 30, many: false, follow: 0x0 }, // BitRate
    Slot { name: 632, ty: 227, many: true, follow: 0x7 }, // UseType
    Slot { name: 411, ty: 141, many: false, follow: 0x4 }, // PeriodOfRightsDelegation
    Slot { name: 602, ty: 62, many: true, follow: 0x4 }, // TerritoryOfRightsDelegation
    Slot { name: 109, ty: 59, many: false, follow: 0x3fffe }, // CueUseType
    Slot { name: 108, ty: 58, many: false, follow: 0x3fffc }, // CueThemeType
    Slot { name: 111, ty: 61, many: false, follow: 0x3fff8 }, // CueVocalType
    Slot { name: 110, ty: 60, many: false, follow: 0x3fff0 }, // CueVisualPerceptionType
    Slot { name: 101, ty: 54, many: false, follow: 0x3ffe0 }, // CueOrigin
    Slot { name: 497, ty: 179, many: false, follow: 0x3ff80 }, // ResourceId
    Slot { name: 667, ty: 125, many: false, follow: 0x3ff80 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x3ff80 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x3ff00 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x3fe00 }, // AdditionalTitle
    Slot { name: 91, ty: 47, many: true, follow: 0x3fc00 }, // Contributor
    Slot { name: 270, ty: 336, many: false, follow: 0x3f000 }, // IsDance
    Slot { name: 211, ty: 336, many: false, follow: 0x3e000 }, // HasMusicalContent
    Slot { name: 386, ty: 129, many: true, follow: 0x3e000 }, // PLine
    Slot { name: 40, ty: 32, many: true, follow: 0x3c000 }, // CLine
    Slot { name: 568, ty: 339, many: false, follow: 0x30000 }, // StartTime
    Slot { name: 152, ty: 339, many: false, follow: 0x20000 }, // Duration
    Slot { name: 167, ty: 339, many: false, follow: 0x0 }, // EndTime
    Slot { name: 104, ty: 152, many: true, follow: 0x3 }, // CueSheetId
    Slot { name: 106, ty: 3, many: false, follow: 0x4 }, // CueSheetReference
    Slot { name: 107, ty: 57, many: false, follow: 0x8 }, // CueSheetType
    Slot { name: 99, ty: 73, many: true, follow: 0x8 }, // Cue
    Slot { name: 103, ty: 74, many: true, follow: 0x1 }, // CueSheet
    Slot { name: 10, ty: 109, many: false, follow: 0x1e }, // Algorithm
    Slot { name: 650, ty: 342, many: false, follow: 0x1c }, // Version
    Slot { name: 391, ty: 342, many: false, follow: 0x18 }, // Parameter
    Slot { name: 115, ty: 247, many: false, follow: 0x10 }, // DataType
    Slot { name: 217, ty: 342, many: false, follow: 0x0 }, // HashSumValue
    Slot { name: 227, ty: 342, many: false, follow: 0x3e }, // ISNI
    Slot { name: 114, ty: 4, many: false, follow: 0x3c }, // DPID
    Slot { name: 253, ty: 342, many: false, follow: 0x38 }, // IpiNameNumber
    Slot { name: 223, ty: 342, many: false, follow: 0x30 }, // IPN
    Slot { name: 58, ty: 342, many: false, follow: 0x20 }, // CisacSocietyId
    Slot { name: 430, ty: 152, many: true, follow: 0x20 }, // ProprietaryId
    Slot { name: 397, ty: 77, many: true, follow: 0xf9 }, // PartyId
    Slot { name: 399, ty: 135, many: true, follow: 0xfe }, // PartyName
    Slot { name: 397, ty: 77, many: true, follow: 0xfc }, // PartyId
    Slot { name: 530, ty: 48, many: true, follow: 0xf8 }, // Role
    Slot { name: 251, ty: 114, many: true, follow: 0xf0 }, // InstrumentType
    Slot { name: 209, ty: 336, many: false, follow: 0xc0 }, // HasMadeFeaturedContribution
    Slot { name: 208, ty: 336, many: false, follow: 0x80 }, // HasMadeContractedContribution
    Slot { name: 141, ty: 84, many: true, follow: 0x80 }, // DisplayCredits
    Slot { name: 16, ty: 15, many: false, follow: 0x2 }, // ArtistPartyReference
    Slot { name: 136, ty: 83, many: false, follow: 0xc }, // DisplayArtistRole
    Slot { name: 19, ty: 48, many: true, follow: 0xc }, // ArtisticRole
    Slot { name: 610, ty: 224, many: true, follow: 0x8 }, // TitleDisplayInformation
    Slot { name: 140, ty: 342, many: false, follow: 0x2 }, // DisplayCreditText
    Slot { name: 139, ty: 15, many: false, follow: 0x6 }, // DisplayCreditParty
    Slot { name: 355, ty: 342, many: false, follow: 0x2 }, // NameUsedInDisplayCredit
    Slot { name: 611, ty: 342, many: false, follow: 0x2 }, // TitleText
    Slot { name: 571, ty: 85, many: true, follow: 0x2 }, // SubTitle
    Slot { name: 397, ty: 77, many: true, follow: 0xf }, // PartyId
    Slot { name: 390, ty: 126, many: false, follow: 0xc }, // PageName
    Slot { name: 626, ty: 342, many: false, follow: 0x8 }, // URL
    Slot { name: 640, ty: 342, many: false, follow: 0x0 }, // UserName
    Slot { name: 626, ty: 342, many: true, follow: 0x1f }, // URL
    Slot { name: 644, ty: 143, many: false, follow: 0x1c }, // ValidityPeriod
    Slot { name: 172, ty: 342, many: false, follow: 0x18 }, // ExternalLink
    Slot { name: 174, ty: 98, many: true, follow: 0x18 }, // ExternallyLinkedResourceType
    Slot { name: 178, ty: 342, many: false, follow: 0x0 }, // FileFormat
    Slot { name: 625, ty: 342, many: false, follow: 0x6 }, // URI
    Slot { name: 214, ty: 76, many: false, follow: 0x4 }, // HashSum
    Slot { name: 181, ty: 338, many: false, follow: 0x0 }, // FileSize
    Slot { name: 10, ty: 101, many: false, follow: 0x1e }, // Algorithm
    Slot { name: 650, ty: 342, many: false, follow: 0x1c }, // Version
    Slot { name: 391, ty: 342, many: false, follow: 0x18 }, // Parameter
    Slot { name: 176, ty: 99, many: false, follow: 0x0 }, // File
    Slot { name: 115, ty: 247, many: false, follow: 0x20 }, // DataType
    Slot { name: 187, ty: 342, many: false, follow: 0x0 }, // FingerprintValue
    Slot { name: 192, ty: 7, many: false, follow: 0x2 }, // FulfillmentDate
    Slot { name: 507, ty: 13, many: true, follow: 0x2 }, // ResourceReleaseReference
    Slot { name: 200, ty: 342, many: false, follow: 0x2 }, // GenreText
    Slot { name: 569, ty: 342, many: false, follow: 0x0 }, // SubGenre
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 113, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 181, many: true, follow: 0xfffffc }, // ResourceId
    Slot { name: 145, ty: 87, many: true, follow: 0xfffff8 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0xfffff0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0xffffe0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0xffffc0 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0xffff80 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0xffff00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0xfffe00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0xfffc00 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0xfff800 }, // WorkRightsController
    Slot { name: 40, ty: 33, many: true, follow: 0xfff000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0xffe000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0xff8000 }, // CreationDate
    Slot { name: 188, ty: 105, many: true, follow: 0xff8000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0xff0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0xfe0000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0xfc0000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0xf00000 }, // ContainsHiddenContent
    Slot { name: 131, ty: 72, many: true, follow: 0xf00000 }, // Description
    Slot { name: 307, ty: 116, many: true, follow: 0xe00000 }, // Keywords
    Slot { name: 578, ty: 208, many: true, follow: 0xc00000 }, // Synopsis
    Slot { name: 585, ty: 210, many: true, follow: 0x800000 }, // TechnicalDetails
    Slot { name: 332, ty: 122, many: true, follow: 0x1 }, // MessageAuditTrailEvent
    Slot { name: 342, ty: 124, many: false, follow: 0x2 }, // MessagingPartyDescriptor
    Slot { name: 119, ty: 337, many: false, follow: 0x0 }, // DateTime
    Slot { name: 341, ty: 342, many: false, follow: 0x2 }, // MessageThreadId
    Slot { name: 337, ty: 342, many: false, follow: 0xc }, // MessageId
    Slot { name: 335, ty: 342, many: false, follow: 0x8 }, // MessageFileName
    Slot { name: 340, ty: 124, many: false, follow: 0x30 }, // MessageSender
    Slot { name: 537, ty: 124, many: false, follow: 0x20 }, // SentOnBehalfOf
    Slot { name: 338, ty: 124, many: true, follow: 0x60 }, // MessageRecipient
    Slot { name: 334, ty: 337, many: false, follow: 0x180 }, // MessageCreatedDateTime
    Slot { name: 331, ty: 121, many: false, follow: 0x100 }, // MessageAuditTrail
    Slot { name: 333, ty: 280, many: false, follow: 0x0 }, // MessageControlType
    Slot { name: 397, ty: 4, many: false, follow: 0x6 }, // PartyId
    Slot { name: 399, ty: 137, many: false, follow: 0x4 }, // PartyName
    Slot { name: 619, ty: 342, many: false, follow: 0x0 }, // TradingName
    Slot { name: 230, ty: 342, many: false, follow: 0xe }, // ISWC
    Slot { name: 377, ty: 342, many: false, follow: 0xc }, // OpusNumber
    Slot { name: 82, ty: 342, many: true, follow: 0xc }, // ComposerCatalogNumber
    Slot { name: 430, ty: 152, many: true, follow: 0x8 }, // ProprietaryId
    Slot { name: 336, ty: 123, many: false, follow: 0x2 }, // MessageHeader
    Slot { name: 398, ty: 134, many: false, follow: 0xc }, // PartyList
    Slot { name: 105, ty: 75, many: false, follow: 0x8 }, // CueSheetList
    Slot { name: 498, ty: 180, many: false, follow: 0x30 }, // ResourceList
    Slot { name: 54, ty: 39, many: false, follow: 0x20 }, // ChapterList
    Slot { name: 472, ty: 170, many: false, follow: 0xc0 }, // ReleaseList
    Slot { name: 121, ty: 65, many: false, follow: 0x80 }, // DealList
    Slot { name: 576, ty: 207, many: false, follow: 0x0 }, // SupplementalDocumentList
    Slot { name: 670, ty: 340, many: false, follow: 0x6 }, // Year
    Slot { name: 387, ty: 342, many: false, follow: 0x4 }, // PLineCompany
    Slot { name: 388, ty: 342, many: false, follow: 0x0 }, // PLineText
    Slot { name: 670, ty: 340, many: false, follow: 0x6 }, // Year
    Slot { name: 387, ty: 342, many: false, follow: 0x4 }, // PLineCompany
    Slot { name: 388, ty: 342, many: false, follow: 0x0 }, // PLineText
    Slot { name: 400, ty: 9, many: false, follow: 0x6 }, // PartyReference
    Slot { name: 397, ty: 77, many: true, follow: 0x72 }, // PartyId
    Slot { name: 399, ty: 136, many: true, follow: 0x7c }, // PartyName
    Slot { name: 397, ty: 77, many: true, follow: 0x78 }, // PartyId
    Slot { name: 7, ty: 24, many: true, follow: 0x70 }, // Affiliation
    Slot { name: 454, ty: 161, many: true, follow: 0x60 }, // RelatedParty
    Slot { name: 17, ty: 342, many: true, follow: 0x40 }, // ArtistProfilePage
    Slot { name: 395, ty: 133, many: true, follow: 0x1 }, // Party
    Slot { name: 193, ty: 126, many: false, follow: 0x7e }, // FullName
    Slot { name: 194, ty: 342, many: false, follow: 0x7c }, // FullNameAsciiTranscribed
    Slot { name: 195, ty: 126, many: false, follow: 0x78 }, // FullNameIndexed
    Slot { name: 357, ty: 126, many: false, follow: 0x70 }, // NamesBeforeKeyName
    Slot { name: 306, ty: 126, many: false, follow: 0x60 }, // KeyName
    Slot { name: 356, ty: 126, many: false, follow: 0x40 }, // NamesAfterKeyName
    Slot { name: 0, ty: 126, many: false, follow: 0x0 }, // AbbreviatedName
    Slot { name: 193, ty: 126, many: false, follow: 0x7e }, // FullName
    Slot { name: 194, ty: 342, many: false, follow: 0x7c }, // FullNameAsciiTranscribed
    Slot { name: 195, ty: 126, many: false, follow: 0x78 }, // FullNameIndexed
    Slot { name: 357, ty: 126, many: false, follow: 0x70 }, // NamesBeforeKeyName
    Slot { name: 306, ty: 126, many: false, follow: 0x60 }, // KeyName
    Slot { name: 356, ty: 126, many: false, follow: 0x40 }, // NamesAfterKeyName
    Slot { name: 0, ty: 126, many: false, follow: 0x0 }, // AbbreviatedName
    Slot { name: 193, ty: 342, many: false, follow: 0x7e }, // FullName
    Slot { name: 194, ty: 342, many: false, follow: 0x7c }, // FullNameAsciiTranscribed
    Slot { name: 195, ty: 342, many: false, follow: 0x78 }, // FullNameIndexed
    Slot { name: 357, ty: 342, many: false, follow: 0x70 }, // NamesBeforeKeyName
    Slot { name: 306, ty: 342, many: false, follow: 0x60 }, // KeyName
    Slot { name: 356, ty: 342, many: false, follow: 0x40 }, // NamesAfterKeyName
    Slot { name: 0, ty: 342, many: false, follow: 0x0 }, // AbbreviatedName
    Slot { name: 565, ty: 90, many: false, follow: 0x2 }, // StartDate
    Slot { name: 164, ty: 90, many: false, follow: 0x0 }, // EndDate
    Slot { name: 566, ty: 91, many: false, follow: 0x8 }, // StartDateTime
    Slot { name: 165, ty: 91, many: false, follow: 0x0 }, // EndDateTime
    Slot { name: 565, ty: 95, many: false, follow: 0x2 }, // StartDate
    Slot { name: 164, ty: 95, many: false, follow: 0x0 }, // EndDate
    Slot { name: 566, ty: 92, many: false, follow: 0x8 }, // StartDateTime
    Slot { name: 165, ty: 92, many: false, follow: 0x0 }, // EndDateTime
    Slot { name: 415, ty: 336, many: false, follow: 0x2 }, // PhysicalReturnsAllowed
    Slot { name: 316, ty: 7, many: false, follow: 0x0 }, // LatestDateForPhysicalReturns
    Slot { name: 613, ty: 1, many: false, follow: 0x6 }, // TopLeftCorner
    Slot { name: 33, ty: 1, many: false, follow: 0x4 }, // BottomRightCorner
    Slot { name: 171, ty: 267, many: false, follow: 0x0 }, // ExpressionType
    Slot { name: 422, ty: 150, many: false, follow: 0xe }, // PriceCode
    Slot { name: 666, ty: 147, many: false, follow: 0xc }, // WholesalePricePerUnit
    Slot { name: 38, ty: 147, many: false, follow: 0x8 }, // BulkOrderWholesalePricePerUnit
    Slot { name: 574, ty: 147, many: false, follow: 0x0 }, // SuggestedRetailPrice
    Slot { name: 336, ty: 123, many: false, follow: 0x2 }, // MessageHeader
    Slot { name: 433, ty: 154, many: false, follow: 0x0 }, // PurgedRelease
    Slot { name: 470, ty: 167, many: false, follow: 0x6 }, // ReleaseId
    Slot { name: 609, ty: 223, many: true, follow: 0x6 }, // Title
    Slot { name: 91, ty: 78, many: true, follow: 0x4 }, // Contributor
    Slot { name: 401, ty: 15, many: false, follow: 0x2 }, // PartyRelatedPartyReference
    Slot { name: 402, ty: 138, many: false, follow: 0x0 }, // PartyRelationshipType
    Slot { name: 476, ty: 171, many: false, follow: 0x2 }, // ReleaseRelationshipType
    Slot { name: 470, ty: 167, many: false, follow: 0x1fc }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x1fc }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1f8 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x1f0 }, // AdditionalTitle
    Slot { name: 135, ty: 81, many: true, follow: 0x1e0 }, // DisplayArtistName
    Slot { name: 471, ty: 168, many: true, follow: 0x1c0 }, // ReleaseLabelReference
    Slot { name: 464, ty: 95, many: false, follow: 0x100 }, // ReleaseDate
    Slot { name: 382, ty: 95, many: false, follow: 0x0 }, // OriginalReleaseDate
    Slot { name: 505, ty: 301, many: false, follow: 0x6 }, // ResourceRelationshipType
    Slot { name: 504, ty: 11, many: false, follow: 0x8 }, // ResourceRelatedResourceReference
    Slot { name: 470, ty: 167, many: false, follow: 0x8 }, // ReleaseId
    Slot { name: 608, ty: 222, many: true, follow: 0x8 }, // Timing
    Slot { name: 475, ty: 10, many: false, follow: 0x2 }, // ReleaseReference
    Slot { name: 481, ty: 172, many: true, follow: 0x6 }, // ReleaseType
    Slot { name: 470, ty: 167, many: false, follow: 0x8 }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x18 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x70 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x60 }, // AdditionalTitle
    Slot { name: 135, ty: 81, many: true, follow: 0xc0 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x180 }, // DisplayArtist
    Slot { name: 471, ty: 168, many: true, follow: 0x7f00 }, // ReleaseLabelReference
    Slot { name: 6, ty: 23, many: true, follow: 0x7e00 }, // AdministratingRecordCompany
    Slot { name: 386, ty: 130, many: true, follow: 0x7c00 }, // PLine
    Slot { name: 40, ty: 33, many: true, follow: 0x7800 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0x7000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x4000 }, // Duration
    Slot { name: 198, ty: 108, many: true, follow: 0x3c000 }, // Genre
    Slot { name: 464, ty: 94, many: true, follow: 0x38000 }, // ReleaseDate
    Slot { name: 382, ty: 94, many: true, follow: 0x30000 }, // OriginalReleaseDate
    Slot { name: 393, ty: 132, many: true, follow: 0x7e0000 }, // ParentalWarningType
    Slot { name: 28, ty: 29, many: true, follow: 0x7c0000 }, // AvRating
    Slot { name: 455, ty: 162, many: true, follow: 0x780000 }, // RelatedRelease
    Slot { name: 263, ty: 336, many: false, follow: 0x400000 }, // IsCompilation
    Slot { name: 289, ty: 336, many: false, follow: 0x400000 }, // IsMultiArtistCompilation
    Slot { name: 490, ty: 177, many: false, follow: 0x1ff800000 }, // ResourceGroup
    Slot { name: 173, ty: 97, many: true, follow: 0x1ff800000 }, // ExternalResourceLink
    Slot { name: 307, ty: 116, many: true, follow: 0x1ff000000 }, // Keywords
    Slot { name: 578, ty: 208, many: true, follow: 0x1fe000000 }, // Synopsis
    Slot { name: 435, ty: 156, many: true, follow: 0x1fc000000 }, // Raga
    Slot { name: 581, ty: 209, many: true, follow: 0x1f8000000 }, // Tala
    Slot { name: 128, ty: 70, many: true, follow: 0x1f0000000 }, // Deity
    Slot { name: 220, ty: 342, many: false, follow: 0x1c0000000 }, // HiResMusicDescription
    Slot { name: 302, ty: 336, many: false, follow: 0x180000000 }, // IsSoundtrack
    Slot { name: 279, ty: 336, many: false, follow: 0x100000000 }, // IsHiResMusic
    Slot { name: 325, ty: 120, many: true, follow: 0x100000000 }, // MarketingComment
    Slot { name: 123, ty: 13, many: true, follow: 0x3 }, // DealReleaseReference
    Slot { name: 120, ty: 64, many: true, follow: 0x2 }, // Deal
    Slot { name: 197, ty: 342, many: false, follow: 0x1e }, // GRid
    Slot { name: 228, ty: 342, many: false, follow: 0x1c }, // ISRC
    Slot { name: 222, ty: 342, many: false, follow: 0x18 }, // ICPN
    Slot { name: 46, ty: 35, many: false, follow: 0x10 }, // CatalogNumber
    Slot { name: 430, ty: 152, many: true, follow: 0x10 }, // ProprietaryId
    Slot { name: 459, ty: 164, many: false, follow: 0x2 }, // Release
    Slot { name: 617, ty: 225, many: true, follow: 0x2 }, // TrackRelease
    Slot { name: 486, ty: 11, many: false, follow: 0xe }, // ResourceContainedResourceReference
    Slot { name: 154, ty: 339, many: false, follow: 0xc }, // DurationUsed
    Slot { name: 567, ty: 338, many: false, follow: 0x8 }, // StartPoint
    Slot { name: 434, ty: 155, many: false, follow: 0x0 }, // Purpose
    Slot { name: 486, ty: 174, many: true, follow: 0x1 }, // ResourceContainedResourceReference
    Slot { name: 145, ty: 87, many: true, follow: 0x3fff }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x3ffe }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x3ffc }, // AdditionalTitle
    Slot { name: 538, ty: 341, many: false, follow: 0x3ff0 }, // SequenceNumber
    Slot { name: 361, ty: 336, many: false, follow: 0x3fc0 }, // NoDisplaySequence
    Slot { name: 143, ty: 342, many: false, follow: 0x3fc0 }, // DisplaySequence
    Slot { name: 134, ty: 80, many: true, follow: 0x3fc0 }, // DisplayArtist
    Slot { name: 43, ty: 34, many: true, follow: 0x3f80 }, // CarrierType
    Slot { name: 152, ty: 339, many: false, follow: 0x3e00 }, // Duration
    Slot { name: 493, ty: 13, many: false, follow: 0x3800 }, // ResourceGroupReleaseReference
    Slot { name: 470, ty: 167, many: false, follow: 0x3800 }, // ReleaseId
    Slot { name: 490, ty: 183, many: true, follow: 0x3800 }, // ResourceGroup
    Slot { name: 491, ty: 178, many: true, follow: 0x3000 }, // ResourceGroupContentItem
    Slot { name: 319, ty: 118, many: true, follow: 0x2000 }, // LinkedReleaseResourceReference
    Slot { name: 538, ty: 341, many: false, follow: 0xe }, // SequenceNumber
    Slot { name: 361, ty: 336, many: false, follow: 0x8 }, // NoDisplaySequence
    Slot { name: 143, ty: 342, many: false, follow: 0x8 }, // DisplaySequence
    Slot { name: 477, ty: 11, many: false, follow: 0xf0 }, // ReleaseResourceReference
    Slot { name: 319, ty: 118, many: true, follow: 0xf0 }, // LinkedReleaseResourceReference
    Slot { name: 260, ty: 336, many: false, follow: 0xc0 }, // IsBonusResource
    Slot { name: 283, ty: 336, many: false, follow: 0x80 }, // IsInstantGratificationResource
    Slot { name: 294, ty: 336, many: false, follow: 0x0 }, // IsPreOrderIncentiveResource
    Slot { name: 228, ty: 342, many: false, follow: 0x1fe }, // ISRC
    Slot { name: 226, ty: 342, many: false, follow: 0x1fc }, // ISMN
    Slot { name: 224, ty: 342, many: false, follow: 0x1f8 }, // ISAN
    Slot { name: 643, ty: 342, many: false, follow: 0x1f0 }, // VISAN
    Slot { name: 225, ty: 342, many: false, follow: 0x1e0 }, // ISBN
    Slot { name: 229, ty: 342, many: false, follow: 0x1c0 }, // ISSN
    Slot { name: 531, ty: 342, many: false, follow: 0x180 }, // SICI
    Slot { name: 46, ty: 35, many: false, follow: 0x100 }, // CatalogNumber
    Slot { name: 430, ty: 152, many: true, follow: 0x100 }, // ProprietaryId
    Slot { name: 554, ty: 198, many: true, follow: 0x3f }, // SoundRecording
    Slot { name: 652, ty: 232, many: true, follow: 0x3e }, // Video
    Slot { name: 232, ty: 111, many: true, follow: 0x3c }, // Image
    Slot { name: 603, ty: 216, many: true, follow: 0x38 }, // Text
    Slot { name: 543, ty: 191, many: true, follow: 0x30 }, // SheetMusic
    Slot { name: 549, ty: 196, many: true, follow: 0x20 }, // Software
    Slot { name: 430, ty: 152, many: true, follow: 0x1 }, // ProprietaryId
    Slot { name: 397, ty: 77, many: true, follow: 0x79 }, // PartyId
    Slot { name: 399, ty: 135, many: true, follow: 0x7e }, // PartyName
    Slot { name: 397, ty: 77, many: true, follow: 0x7c }, // PartyId
    Slot { name: 527, ty: 304, many: true, follow: 0x78 }, // RightsControllerRole
    Slot { name: 518, ty: 336, many: false, follow: 0x40 }, // RightShareUnknown
    Slot { name: 514, ty: 140, many: false, follow: 0x40 }, // RightSharePercentage
    Slot { name: 129, ty: 71, many: true, follow: 0x40 }, // DelegatedUsageRights
    Slot { name: 145, ty: 87, many: true, follow: 0x3fff }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x3ffe }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x3ffc }, // AdditionalTitle
    Slot { name: 538, ty: 341, many: false, follow: 0x3ff0 }, // SequenceNumber
    Slot { name: 361, ty: 336, many: false, follow: 0x3fc0 }, // NoDisplaySequence
    Slot { name: 143, ty: 342, many: false, follow: 0x3fc0 }, // DisplaySequence
    Slot { name: 134, ty: 80, many: true, follow: 0x3fc0 }, // DisplayArtist
    Slot { name: 43, ty: 34, many: true, follow: 0x3f80 }, // CarrierType
    Slot { name: 152, ty: 339, many: false, follow: 0x3e00 }, // Duration
    Slot { name: 493, ty: 13, many: false, follow: 0x3800 }, // ResourceGroupReleaseReference
    Slot { name: 470, ty: 167, many: false, follow: 0x3800 }, // ReleaseId
    Slot { name: 490, ty: 183, many: true, follow: 0x3800 }, // ResourceGroup
    Slot { name: 491, ty: 178, many: true, follow: 0x3000 }, // ResourceGroupContentItem
    Slot { name: 319, ty: 118, many: true, follow: 0x2000 }, // LinkedReleaseResourceReference
    Slot { name: 84, ty: 45, many: true, follow: 0x3 }, // Condition
    Slot { name: 523, ty: 303, many: false, follow: 0x0 }, // RightsClaimPolicyType
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 194, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 193, many: true, follow: 0x1fc }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x1f8 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x1f0 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1e0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x1c0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x180 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0xffff00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0xfffe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0xfffc00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0xfff800 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0xfff000 }, // WorkRightsController
    Slot { name: 40, ty: 33, many: true, follow: 0xffe000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0xffc000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0xff0000 }, // CreationDate
    Slot { name: 188, ty: 105, many: true, follow: 0xff0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0xfe0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0xfc0000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0xf80000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0xe00000 }, // ContainsHiddenContent
    Slot { name: 313, ty: 276, many: false, follow: 0xc00000 }, // LanguageOfLyrics
    Slot { name: 487, ty: 175, many: false, follow: 0x800000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 211, many: true, follow: 0x800000 }, // TechnicalDetails
    Slot { name: 226, ty: 342, many: false, follow: 0x2 }, // ISMN
    Slot { name: 430, ty: 152, many: true, follow: 0x2 }, // ProprietaryId
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 197, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 181, many: true, follow: 0x3fffffc }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x3fffff8 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x3fffff0 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x3ffffe0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x3ffffc0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x3ffff80 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x3ffff00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x3fffe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x3fffc00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0x3fff800 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x3fff000 }, // WorkRightsController
    Slot { name: 386, ty: 130, many: true, follow: 0x3ffe000 }, // PLine
    Slot { name: 40, ty: 33, many: true, follow: 0x3ffc000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0x3ff8000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0x3fe0000 }, // CreationDate
    Slot { name: 188, ty: 105, many: true, follow: 0x3fe0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0x3fc0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x3f80000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x3f00000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0x3c00000 }, // ContainsHiddenContent
    Slot { name: 487, ty: 175, many: false, follow: 0x3800000 }, // ResourceContainedResourceReferenceList
    Slot { name: 307, ty: 116, many: true, follow: 0x3800000 }, // Keywords
    Slot { name: 578, ty: 208, many: true, follow: 0x3000000 }, // Synopsis
    Slot { name: 585, ty: 212, many: true, follow: 0x2000000 }, // TechnicalDetails
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 203, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 201, many: true, follow: 0x1c }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x18 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x30 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1e0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x1c0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x180 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x300 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x1fe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x1fc00 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0x1f800 }, // Character
    Slot { name: 508, ty: 182, many: true, follow: 0x1f000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x1e000 }, // WorkRightsController
    Slot { name: 386, ty: 130, many: true, follow: 0x1c000 }, // PLine
    Slot { name: 95, ty: 52, many: true, follow: 0x18000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x3e0000 }, // Duration
    Slot { name: 98, ty: 95, many: false, follow: 0x3c0000 }, // CreationDate
    Slot { name: 326, ty: 95, many: false, follow: 0x380000 }, // MasteredDate
    Slot { name: 484, ty: 95, many: false, follow: 0x300000 }, // RemasteredDate
    Slot { name: 188, ty: 102, many: true, follow: 0x300000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0x1fffe00000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x1fffc00000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x1fff800000 }, // RelatedResource
    Slot { name: 83, ty: 254, many: false, follow: 0x1ffe000000 }, // CompositeMusicalWorkType
    Slot { name: 284, ty: 336, many: false, follow: 0x1ffc000000 }, // IsInstrumental
    Slot { name: 90, ty: 336, many: false, follow: 0x1ff8000000 }, // ContainsHiddenContent
    Slot { name: 298, ty: 336, many: false, follow: 0x1ff0000000 }, // IsRemastered
    Slot { name: 279, ty: 336, many: false, follow: 0x1fe0000000 }, // IsHiResMusic
    Slot { name: 141, ty: 84, many: true, follow: 0x1fe0000000 }, // DisplayCredits
    Slot { name: 314, ty: 276, many: true, follow: 0x1fc0000000 }, // LanguageOfPerformance
    Slot { name: 24, ty: 292, many: false, follow: 0x1f00000000 }, // AudioChannelConfiguration
    Slot { name: 585, ty: 213, many: true, follow: 0x1f00000000 }, // TechnicalDetails
    Slot { name: 435, ty: 156, many: true, follow: 0x1e00000000 }, // Raga
    Slot { name: 581, ty: 209, many: true, follow: 0x1c00000000 }, // Tala
    Slot { name: 128, ty: 70, many: true, follow: 0x1800000000 }, // Deity
    Slot { name: 25, ty: 0, many: true, follow: 0x1000000000 }, // AudioChapterReference
    Slot { name: 228, ty: 342, many: false, follow: 0x6 }, // ISRC
    Slot { name: 46, ty: 35, many: false, follow: 0x4 }, // CatalogNumber
    Slot { name: 430, ty: 152, many: true, follow: 0x4 }, // ProprietaryId
    Slot { name: 567, ty: 338, many: false, follow: 0x3e }, // StartPoint
    Slot { name: 166, ty: 338, many: false, follow: 0x3c }, // EndPoint
    Slot { name: 152, ty: 339, many: false, follow: 0x38 }, // Duration
    Slot { name: 613, ty: 1, many: false, follow: 0x30 }, // TopLeftCorner
    Slot { name: 33, ty: 1, many: false, follow: 0x20 }, // BottomRightCorner
    Slot { name: 171, ty: 267, many: false, follow: 0x0 }, // ExpressionType
    Slot { name: 575, ty: 99, many: true, follow: 0x1 }, // SupplementalDocument
    Slot { name: 589, ty: 16, many: false, follow: 0xffe }, // TechnicalResourceDetailsReference
    Slot { name: 233, ty: 112, many: false, follow: 0xffc }, // ImageCodecType
    Slot { name: 235, ty: 96, many: false, follow: 0xff8 }, // ImageHeight
    Slot { name: 239, ty: 96, many: false, follow: 0xff0 }, // ImageWidth
    Slot { name: 20, ty: 26, many: false, follow: 0xfe0 }, // AspectRatio
    Slot { name: 78, ty: 341, many: false, follow: 0xfc0 }, // ColorDepth
    Slot { name: 237, ty: 341, many: false, follow: 0xf80 }, // ImageResolution
    Slot { name: 30, ty: 341, many: false, follow: 0xf00 }, // BitDepth
    Slot { name: 295, ty: 336, many: false, follow: 0xe00 }, // IsPreview
    Slot { name: 421, ty: 146, many: false, follow: 0xc00 }, // PreviewDetails
    Slot { name: 176, ty: 99, many: false, follow: 0x800 }, // File
    Slot { name: 182, ty: 100, many: true, follow: 0x800 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0x7e }, // TechnicalResourceDetailsReference
    Slot { name: 544, ty: 192, many: false, follow: 0x7c }, // SheetMusicCodecType
    Slot { name: 30, ty: 341, many: false, follow: 0x78 }, // BitDepth
    Slot { name: 295, ty: 336, many: false, follow: 0x70 }, // IsPreview
    Slot { name: 421, ty: 146, many: false, follow: 0x60 }, // PreviewDetails
    Slot { name: 176, ty: 99, many: false, follow: 0x40 }, // File
    Slot { name: 182, ty: 100, many: true, follow: 0x40 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0x7e }, // TechnicalResourceDetailsReference
    Slot { name: 376, ty: 128, many: false, follow: 0x7c }, // OperatingSystemType
    Slot { name: 30, ty: 341, many: false, follow: 0x78 }, // BitDepth
    Slot { name: 295, ty: 336, many: false, follow: 0x70 }, // IsPreview
    Slot { name: 421, ty: 146, many: false, follow: 0x60 }, // PreviewDetails
    Slot { name: 176, ty: 99, many: false, follow: 0x40 }, // File
    Slot { name: 182, ty: 100, many: true, follow: 0x40 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0x3ffe }, // TechnicalResourceDetailsReference
    Slot { name: 26, ty: 27, many: false, follow: 0x3ffc }, // AudioCodecType
    Slot { name: 31, ty: 30, many: false, follow: 0x3ff8 }, // BitRate
    Slot { name: 379, ty: 30, many: false, follow: 0x3ff0 }, // OriginalBitRate
    Slot { name: 366, ty: 341, many: false, follow: 0x3fe0 }, // NumberOfChannels
    Slot { name: 533, ty: 187, many: false, follow: 0x3fc0 }, // SamplingRate
    Slot { name: 384, ty: 187, many: false, follow: 0x3f80 }, // OriginalSamplingRate
    Slot { name: 32, ty: 341, many: false, follow: 0x3f00 }, // BitsPerSample
    Slot { name: 152, ty: 339, many: false, follow: 0x3e00 }, // Duration
    Slot { name: 30, ty: 341, many: false, follow: 0x3c00 }, // BitDepth
    Slot { name: 295, ty: 336, many: false, follow: 0x3800 }, // IsPreview
    Slot { name: 421, ty: 202, many: false, follow: 0x3000 }, // PreviewDetails
    Slot { name: 176, ty: 99, many: false, follow: 0x2000 }, // File
    Slot { name: 182, ty: 100, many: true, follow: 0x2000 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0x7e }, // TechnicalResourceDetailsReference
    Slot { name: 604, ty: 217, many: false, follow: 0x7c }, // TextCodecType
    Slot { name: 30, ty: 341, many: false, follow: 0x78 }, // BitDepth
    Slot { name: 295, ty: 336, many: false, follow: 0x70 }, // IsPreview
    Slot { name: 421, ty: 146, many: false, follow: 0x60 }, // PreviewDetails
    Slot { name: 176, ty: 99, many: false, follow: 0x40 }, // File
    Slot { name: 182, ty: 100, many: true, follow: 0x40 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0x7ffffe }, // TechnicalResourceDetailsReference
    Slot { name: 385, ty: 30, many: false, follow: 0x7ffffc }, // OverallBitRate
    Slot { name: 88, ty: 46, many: false, follow: 0x7ffff8 }, // ContainerFormat
    Slot { name: 655, ty: 234, many: false, follow: 0x7ffff0 }, // VideoCodecType
    Slot { name: 653, ty: 30, many: false, follow: 0x7fffe0 }, // VideoBitRate
    Slot { name: 191, ty: 103, many: false, follow: 0x7fffc0 }, // FrameRate
    Slot { name: 235, ty: 96, many: false, follow: 0x7fff80 }, // ImageHeight
    Slot { name: 239, ty: 96, many: false, follow: 0x7fff00 }, // ImageWidth
    Slot { name: 20, ty: 26, many: false, follow: 0x7ffe00 }, // AspectRatio
    Slot { name: 94, ty: 50, many: false, follow: 0x7ffc00 }, // CoreArea
    Slot { name: 78, ty: 341, many: false, follow: 0x7ff800 }, // ColorDepth
    Slot { name: 658, ty: 331, many: false, follow: 0x7ff000 }, // VideoDefinitionType
    Slot { name: 26, ty: 27, many: false, follow: 0x7fe000 }, // AudioCodecType
    Slot { name: 22, ty: 30, many: false, follow: 0x7fc000 }, // AudioBitRate
    Slot { name: 364, ty: 341, many: false, follow: 0x7f8000 }, // NumberOfAudioChannels
    Slot { name: 27, ty: 187, many: false, follow: 0x7f0000 }, // AudioSamplingRate
    Slot { name: 23, ty: 341, many: false, follow: 0x7e0000 }, // AudioBitsPerSample
    Slot { name: 152, ty: 339, many: false, follow: 0x7c0000 }, // Duration
    Slot { name: 30, ty: 341, many: false, follow: 0x780000 }, // BitDepth
    Slot { name: 295, ty: 336, many: false, follow: 0x700000 }, // IsPreview
    Slot { name: 421, ty: 202, many: false, follow: 0x600000 }, // PreviewDetails
    Slot { name: 176, ty: 99, many: false, follow: 0x400000 }, // File
    Slot { name: 182, ty: 100, many: true, follow: 0x400000 }, // Fingerprint
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 219, many: false, follow: 0x1fffffc }, // Type
    Slot { name: 497, ty: 218, many: true, follow: 0x1fffffc }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x1fffff8 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x1fffff0 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1ffffe0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x1ffffc0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x1ffff80 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x1ffff00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x1fffe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x1fffc00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0x1fff800 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x1fff000 }, // WorkRightsController
    Slot { name: 40, ty: 33, many: true, follow: 0x1ffe000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0x1ffc000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0x1ff0000 }, // CreationDate
    Slot { name: 188, ty: 105, many: true, follow: 0x1ff0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0x1fe0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x1fc0000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x1f80000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0x1e00000 }, // ContainsHiddenContent
    Slot { name: 487, ty: 175, many: false, follow: 0x1c00000 }, // ResourceContainedResourceReferenceList
    Slot { name: 307, ty: 116, many: true, follow: 0x1c00000 }, // Keywords
    Slot { name: 578, ty: 208, many: true, follow: 0x1800000 }, // Synopsis
    Slot { name: 585, ty: 214, many: true, follow: 0x1000000 }, // TechnicalDetails
    Slot { name: 225, ty: 342, many: false, follow: 0xe }, // ISBN
    Slot { name: 229, ty: 342, many: false, follow: 0xc }, // ISSN
    Slot { name: 531, ty: 342, many: false, follow: 0x8 }, // SICI
    Slot { name: 430, ty: 152, many: true, follow: 0x8 }, // ProprietaryId
    Slot { name: 567, ty: 339, many: false, follow: 0x2 }, // StartPoint
    Slot { name: 154, ty: 339, many: false, follow: 0x0 }, // DurationUsed
    Slot { name: 611, ty: 342, many: false, follow: 0x2 }, // TitleText
    Slot { name: 571, ty: 342, many: false, follow: 0x0 }, // SubTitle
    Slot { name: 273, ty: 336, many: false, follow: 0x2 }, // IsDisplayedInTitle
    Slot { name: 420, ty: 145, many: true, follow: 0x2 }, // Prefix
    Slot { name: 475, ty: 10, many: false, follow: 0x2 }, // ReleaseReference
    Slot { name: 470, ty: 167, many: false, follow: 0x3c }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x3c }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x38 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x30 }, // AdditionalTitle
    Slot { name: 477, ty: 11, many: false, follow: 0xc0 }, // ReleaseResourceReference
    Slot { name: 319, ty: 118, many: true, follow: 0xc0 }, // LinkedReleaseResourceReference
    Slot { name: 471, ty: 168, many: true, follow: 0x180 }, // ReleaseLabelReference
    Slot { name: 198, ty: 108, many: true, follow: 0x300 }, // Genre
    Slot { name: 325, ty: 120, many: true, follow: 0x200 }, // MarketingComment
    Slot { name: 565, ty: 90, many: false, follow: 0x2 }, // StartDate
    Slot { name: 164, ty: 90, many: false, follow: 0x0 }, // EndDate
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 239, many: false, follow: 0x1c }, // Type
    Slot { name: 497, ty: 238, many: true, follow: 0x1c }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x18 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x30 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1e0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x1c0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x180 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x300 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x3fe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x3fc00 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0x3f800 }, // Character
    Slot { name: 508, ty: 182, many: true, follow: 0x3f000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x3e000 }, // WorkRightsController
    Slot { name: 386, ty: 130, many: true, follow: 0x3c000 }, // PLine
    Slot { name: 40, ty: 33, many: true, follow: 0x38000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0x30000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x7c0000 }, // Duration
    Slot { name: 98, ty: 95, many: false, follow: 0x780000 }, // CreationDate
    Slot { name: 326, ty: 95, many: false, follow: 0x700000 }, // MasteredDate
    Slot { name: 484, ty: 95, many: true, follow: 0x700000 }, // RemasteredDate
    Slot { name: 188, ty: 105, many: true, follow: 0x600000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0x3ffffc00000 }, // ParentalWarningType
    Slot { name: 28, ty: 29, many: true, follow: 0x3ffff800000 }, // AvRating
    Slot { name: 455, ty: 162, many: true, follow: 0x3ffff000000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x3fffe000000 }, // RelatedResource
    Slot { name: 83, ty: 254, many: false, follow: 0x3fff8000000 }, // CompositeMusicalWorkType
    Slot { name: 657, ty: 18, many: true, follow: 0x3ffe8000000 }, // VideoCueSheetReference
    Slot { name: 441, ty: 159, many: false, follow: 0x3ffe0000000 }, // ReasonForCueSheetAbsence
    Slot { name: 284, ty: 336, many: false, follow: 0x3ffc0000000 }, // IsInstrumental
    Slot { name: 90, ty: 336, many: false, follow: 0x3ff80000000 }, // ContainsHiddenContent
    Slot { name: 298, ty: 336, many: false, follow: 0x3ff00000000 }, // IsRemastered
    Slot { name: 141, ty: 84, many: true, follow: 0x3ff00000000 }, // DisplayCredits
    Slot { name: 314, ty: 276, many: true, follow: 0x3fe00000000 }, // LanguageOfPerformance
    Slot { name: 312, ty: 276, many: true, follow: 0x3fc00000000 }, // LanguageOfDubbing
    Slot { name: 572, ty: 276, many: true, follow: 0x3f800000000 }, // SubTitleLanguage
    Slot { name: 487, ty: 175, many: false, follow: 0x3e000000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 215, many: true, follow: 0x3e000000000 }, // TechnicalDetails
    Slot { name: 435, ty: 342, many: true, follow: 0x3c000000000 }, // Raga
    Slot { name: 581, ty: 342, many: true, follow: 0x38000000000 }, // Tala
    Slot { name: 128, ty: 342, many: true, follow: 0x30000000000 }, // Deity
    Slot { name: 654, ty: 0, many: true, follow: 0x20000000000 }, // VideoChapterReference
    Slot { name: 228, ty: 342, many: false, follow: 0x3e }, // ISRC
    Slot { name: 224, ty: 342, many: false, follow: 0x3c }, // ISAN
    Slot { name: 643, ty: 342, many: false, follow: 0x38 }, // VISAN
    Slot { name: 46, ty: 35, many: false, follow: 0x30 }, // CatalogNumber
    Slot { name: 430, ty: 152, many: true, follow: 0x30 }, // ProprietaryId
    Slot { name: 155, ty: 342, many: true, follow: 0x20 }, // EIDR
    Slot { name: 526, ty: 15, many: false, follow: 0xfe }, // RightsControllerPartyReference
    Slot { name: 527, ty: 304, many: true, follow: 0xfe }, // RightsControllerRole
    Slot { name: 528, ty: 305, many: false, follow: 0xf8 }, // RightsControllerType
    Slot { name: 518, ty: 336, many: false, follow: 0xe0 }, // RightShareUnknown
    Slot { name: 514, ty: 338, many: false, follow: 0xe0 }, // RightSharePercentage
    Slot { name: 596, ty: 25, many: true, follow: 0xe0 }, // Territory
    Slot { name: 565, ty: 7, many: false, follow: 0x80 }, // StartDate
    Slot { name: 164, ty: 7, many: false, follow: 0x0 }, // EndDate
    Slot { name: 93, ty: 15, many: false, follow: 0x7e }, // ContributorPartyReference
    Slot { name: 530, ty: 48, many: true, follow: 0x7e }, // Role
    Slot { name: 251, ty: 114, many: true, follow: 0x7c }, // InstrumentType
    Slot { name: 209, ty: 336, many: false, follow: 0x70 }, // HasMadeFeaturedContribution
    Slot { name: 208, ty: 336, many: false, follow: 0x60 }, // HasMadeContractedContribution
    Slot { name: 268, ty: 115, many: false, follow: 0x40 }, // IsCredited
    Slot { name: 141, ty: 84, many: true, follow: 0x40 }, // DisplayCredits
    Slot { name: 597, ty: 62, many: true, follow: 0x5 }, // TerritoryCode
    Slot { name: 170, ty: 62, many: true, follow: 0x6 }, // ExcludedTerritoryCode
    Slot { name: 644, ty: 143, many: true, follow: 0x3fffffc }, // ValidityPeriod
    Slot { name: 80, ty: 44, many: true, follow: 0x3fffff8 }, // CommercialModelType
    Slot { name: 632, ty: 79, many: true, follow: 0x3fffff0 }, // UseType
    Slot { name: 43, ty: 34, many: true, follow: 0x3ffffe0 }, // CarrierType
    Slot { name: 587, ty: 69, many: false, follow: 0x3ffff80 }, // TechnicalInstantiation
    Slot { name: 374, ty: 341, many: false, follow: 0x3ffff00 }, // NumberOfUsages
    Slot { name: 146, ty: 63, many: true, follow: 0x3fffd00 }, // DistributionChannel
    Slot { name: 169, ty: 63, many: true, follow: 0x3fffe00 }, // ExcludedDistributionChannel
    Slot { name: 521, ty: 184, many: true, follow: 0x3fffc00 }, // RightsClaimPolicy
    Slot { name: 423, ty: 149, many: true, follow: 0x3fff800 }, // PriceInformation
    Slot { name: 296, ty: 336, many: false, follow: 0x3ffc000 }, // IsPromotional
    Slot { name: 429, ty: 151, many: false, follow: 0x3ffc000 }, // PromotionalCode
    Slot { name: 293, ty: 336, many: false, follow: 0x3ff8000 }, // IsPreOrderDeal
    Slot { name: 468, ty: 7, many: false, follow: 0x3870000 }, // ReleaseDisplayStartDate
    Slot { name: 614, ty: 7, many: false, follow: 0x3860000 }, // TrackListingPreviewStartDate
    Slot { name: 96, ty: 7, many: false, follow: 0x3840000 }, // CoverArtPreviewStartDate
    Slot { name: 61, ty: 7, many: false, follow: 0x3800000 }, // ClipPreviewStartDate
    Slot { name: 469, ty: 337, many: false, follow: 0x3f00000 }, // ReleaseDisplayStartDateTime
    Slot { name: 615, ty: 337, many: false, follow: 0x3e00000 }, // TrackListingPreviewStartDateTime
    Slot { name: 97, ty: 337, many: false, follow: 0x3c00000 }, // CoverArtPreviewStartDateTime
    Slot { name: 62, ty: 337, many: false, follow: 0x3800000 }, // ClipPreviewStartDateTime
    Slot { name: 250, ty: 66, many: false, follow: 0x3000000 }, // InstantGratificationResourceList
    Slot { name: 414, ty: 144, many: false, follow: 0x2000000 }, // PhysicalReturns
    Slot { name: 372, ty: 341, many: false, follow: 0x0 }, // NumberOfProductsPerCarton
    Slot { name: 227, ty: 342, many: false, follow: 0x3e }, // ISNI
    Slot { name: 114, ty: 4, many: false, follow: 0x3c }, // DPID
    Slot { name: 253, ty: 6, many: false, follow: 0x38 }, // IpiNameNumber
    Slot { name: 223, ty: 342, many: false, follow: 0x30 }, // IPN
    Slot { name: 58, ty: 342, many: false, follow: 0x20 }, // CisacSocietyId
    Slot { name: 430, ty: 152, many: true, follow: 0x20 }, // ProprietaryId
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 113, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 181, many: true, follow: 0x3ffffc }, // ResourceId
    Slot { name: 145, ty: 87, many: true, follow: 0x3ffff8 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x3ffff0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x3fffe0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x3fffc0 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x3fff80 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x3fff00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x3ffe00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0x3ffc00 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x3ff800 }, // WorkRightsController
    Slot { name: 40, ty: 33, many: true, follow: 0x3ff000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0x3fe000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0x3f8000 }, // CreationDate
    Slot { name: 188, ty: 105, many: true, follow: 0x3f8000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0x3f0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x3e0000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x3c0000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0x300000 }, // ContainsHiddenContent
    Slot { name: 131, ty: 72, many: true, follow: 0x300000 }, // Description
    Slot { name: 585, ty: 210, many: true, follow: 0x200000 }, // TechnicalDetails
    Slot { name: 526, ty: 15, many: false, follow: 0x1e }, // RightsControllerPartyReference
    Slot { name: 527, ty: 304, many: true, follow: 0x1e }, // RightsControllerRole
    Slot { name: 518, ty: 336, many: false, follow: 0x10 }, // RightShareUnknown
    Slot { name: 514, ty: 140, many: false, follow: 0x10 }, // RightSharePercentage
    Slot { name: 129, ty: 71, many: true, follow: 0x10 }, // DelegatedUsageRights
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 197, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 181, many: true, follow: 0xfffffc }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0xfffff8 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0xfffff0 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0xffffe0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0xffffc0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0xffff80 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0xffff00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0xfffe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0xfffc00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0xfff800 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0xfff000 }, // WorkRightsController
    Slot { name: 386, ty: 130, many: true, follow: 0xffe000 }, // PLine
    Slot { name: 40, ty: 33, many: true, follow: 0xffc000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0xff8000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0xfe0000 }, // CreationDate
    Slot { name: 188, ty: 105, many: true, follow: 0xfe0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0xfc0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0xf80000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0xf00000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0xc00000 }, // ContainsHiddenContent
    Slot { name: 487, ty: 175, many: false, follow: 0x800000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 212, many: true, follow: 0x800000 }, // TechnicalDetails
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 203, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 201, many: true, follow: 0x1c }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x18 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x30 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1e0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x1c0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x180 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x300 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x1fe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x1fc00 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0x1f800 }, // Character
    Slot { name: 508, ty: 182, many: true, follow: 0x1f000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x1e000 }, // WorkRightsController
    Slot { name: 386, ty: 130, many: true, follow: 0x1c000 }, // PLine
    Slot { name: 95, ty: 52, many: true, follow: 0x18000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x3e0000 }, // Duration
    Slot { name: 98, ty: 95, many: false, follow: 0x3c0000 }, // CreationDate
    Slot { name: 326, ty: 95, many: false, follow: 0x380000 }, // MasteredDate
    Slot { name: 484, ty: 95, many: false, follow: 0x300000 }, // RemasteredDate
    Slot { name: 188, ty: 102, many: true, follow: 0x300000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0x3fffe00000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x3fffc00000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x3fff800000 }, // RelatedResource
    Slot { name: 83, ty: 254, many: false, follow: 0x3ffe000000 }, // CompositeMusicalWorkType
    Slot { name: 267, ty: 336, many: false, follow: 0x3ffc000000 }, // IsCover
    Slot { name: 284, ty: 336, many: false, follow: 0x3ff8000000 }, // IsInstrumental
    Slot { name: 90, ty: 336, many: false, follow: 0x3ff0000000 }, // ContainsHiddenContent
    Slot { name: 298, ty: 336, many: false, follow: 0x3fe0000000 }, // IsRemastered
    Slot { name: 279, ty: 336, many: false, follow: 0x3fc0000000 }, // IsHiResMusic
    Slot { name: 141, ty: 84, many: true, follow: 0x3fc0000000 }, // DisplayCredits
    Slot { name: 314, ty: 276, many: true, follow: 0x3f80000000 }, // LanguageOfPerformance
    Slot { name: 24, ty: 292, many: false, follow: 0x3e00000000 }, // AudioChannelConfiguration
    Slot { name: 585, ty: 213, many: true, follow: 0x3e00000000 }, // TechnicalDetails
    Slot { name: 435, ty: 156, many: true, follow: 0x3c00000000 }, // Raga
    Slot { name: 581, ty: 209, many: true, follow: 0x3800000000 }, // Tala
    Slot { name: 128, ty: 70, many: true, follow: 0x3000000000 }, // Deity
    Slot { name: 25, ty: 0, many: true, follow: 0x2000000000 }, // AudioChapterReference
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 219, many: false, follow: 0x7ffffc }, // Type
    Slot { name: 497, ty: 218, many: true, follow: 0x7ffffc }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x7ffff8 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x7ffff0 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x7fffe0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x7fffc0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x7fff80 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x7fff00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x7ffe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x7ffc00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0x7ff800 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x7ff000 }, // WorkRightsController
    Slot { name: 40, ty: 33, many: true, follow: 0x7fe000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0x7fc000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0x7f0000 }, // CreationDate
    Slot { name: 188, ty: 105, many: true, follow: 0x7f0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0x7e0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x7c0000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x780000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0x600000 }, // ContainsHiddenContent
    Slot { name: 487, ty: 175, many: false, follow: 0x400000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 214, many: true, follow: 0x400000 }, // TechnicalDetails
    Slot { name: 475, ty: 10, many: false, follow: 0x2 }, // ReleaseReference
    Slot { name: 470, ty: 167, many: false, follow: 0x3c }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x3c }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x38 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x30 }, // AdditionalTitle
    Slot { name: 477, ty: 11, many: false, follow: 0xc0 }, // ReleaseResourceReference
    Slot { name: 319, ty: 118, many: true, follow: 0xc0 }, // LinkedReleaseResourceReference
    Slot { name: 471, ty: 168, many: true, follow: 0x180 }, // ReleaseLabelReference
    Slot { name: 198, ty: 108, many: true, follow: 0xf00 }, // Genre
    Slot { name: 307, ty: 116, many: true, follow: 0xe00 }, // Keywords
    Slot { name: 578, ty: 208, many: true, follow: 0xc00 }, // Synopsis
    Slot { name: 325, ty: 120, many: true, follow: 0x800 }, // MarketingComment
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 239, many: false, follow: 0x1c }, // Type
    Slot { name: 497, ty: 238, many: true, follow: 0x1c }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x18 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x30 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1e0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x1c0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x180 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x300 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x3fe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x3fc00 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0x3f800 }, // Character
    Slot { name: 508, ty: 182, many: true, follow: 0x3f000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x3e000 }, // WorkRightsController
    Slot { name: 386, ty: 130, many: true, follow: 0x3c000 }, // PLine
    Slot { name: 40, ty: 33, many: true, follow: 0x38000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0x30000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x7c0000 }, // Duration
    Slot { name: 98, ty: 95, many: false, follow: 0x780000 }, // CreationDate
    Slot { name: 326, ty: 95, many: false, follow: 0x700000 }, // MasteredDate
    Slot { name: 484, ty: 95, many: true, follow: 0x700000 }, // RemasteredDate
    Slot { name: 188, ty: 105, many: true, follow: 0x600000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0x7ffffc00000 }, // ParentalWarningType
    Slot { name: 28, ty: 29, many: true, follow: 0x7ffff800000 }, // AvRating
    Slot { name: 455, ty: 162, many: true, follow: 0x7ffff000000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x7fffe000000 }, // RelatedResource
    Slot { name: 83, ty: 254, many: false, follow: 0x7fff8000000 }, // CompositeMusicalWorkType
    Slot { name: 657, ty: 18, many: true, follow: 0x7ffe8000000 }, // VideoCueSheetReference
    Slot { name: 441, ty: 159, many: false, follow: 0x7ffe0000000 }, // ReasonForCueSheetAbsence
    Slot { name: 267, ty: 336, many: false, follow: 0x7ffc0000000 }, // IsCover
    Slot { name: 284, ty: 336, many: false, follow: 0x7ff80000000 }, // IsInstrumental
    Slot { name: 90, ty: 336, many: false, follow: 0x7ff00000000 }, // ContainsHiddenContent
    Slot { name: 298, ty: 336, many: false, follow: 0x7fe00000000 }, // IsRemastered
    Slot { name: 141, ty: 84, many: true, follow: 0x7fe00000000 }, // DisplayCredits
    Slot { name: 314, ty: 276, many: true, follow: 0x7fc00000000 }, // LanguageOfPerformance
    Slot { name: 312, ty: 276, many: true, follow: 0x7f800000000 }, // LanguageOfDubbing
    Slot { name: 572, ty: 276, many: true, follow: 0x7f000000000 }, // SubTitleLanguage
    Slot { name: 487, ty: 175, many: false, follow: 0x7c000000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 215, many: true, follow: 0x7c000000000 }, // TechnicalDetails
    Slot { name: 435, ty: 342, many: true, follow: 0x78000000000 }, // Raga
    Slot { name: 581, ty: 342, many: true, follow: 0x70000000000 }, // Tala
    Slot { name: 128, ty: 342, many: true, follow: 0x60000000000 }, // Deity
    Slot { name: 654, ty: 0, many: true, follow: 0x40000000000 }, // VideoChapterReference
    Slot { name: 611, ty: 342, many: false, follow: 0x2 }, // TitleText
    Slot { name: 571, ty: 85, many: true, follow: 0x2 }, // SubTitle
    Slot { name: 436, ty: 342, many: false, follow: 0x2 }, // Rating
    Slot { name: 8, ty: 157, many: false, follow: 0x4 }, // Agency
    Slot { name: 440, ty: 158, many: false, follow: 0x0 }, // Reason
    Slot { name: 55, ty: 2, many: false, follow: 0xffe }, // ChapterReference
    Slot { name: 53, ty: 152, many: true, follow: 0xffe }, // ChapterId
    Slot { name: 145, ty: 87, many: true, follow: 0xffc }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0xff8 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0xff0 }, // AdditionalTitle
    Slot { name: 538, ty: 341, many: false, follow: 0xfc0 }, // SequenceNumber
    Slot { name: 91, ty: 47, many: true, follow: 0xfc0 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0xf80 }, // Character
    Slot { name: 485, ty: 11, many: false, follow: 0xe00 }, // RepresentativeImageReference
    Slot { name: 568, ty: 339, many: false, follow: 0xc00 }, // StartTime
    Slot { name: 152, ty: 339, many: false, follow: 0x800 }, // Duration
    Slot { name: 167, ty: 339, many: false, follow: 0x0 }, // EndTime
    Slot { name: 52, ty: 37, many: true, follow: 0x1 }, // Chapter
    Slot { name: 645, ty: 338, many: false, follow: 0x2 }, // Value
    Slot { name: 627, ty: 322, many: false, follow: 0xc }, // Unit
    Slot { name: 446, ty: 293, many: false, follow: 0x8 }, // ReferenceCreation
    Slot { name: 458, ty: 294, many: false, follow: 0x10 }, // RelationalRelator
    Slot { name: 328, ty: 279, many: false, follow: 0x0 }, // MeasurementType
    Slot { name: 465, ty: 166, many: true, follow: 0x7 }, // ReleaseDeal
    Slot { name: 482, ty: 173, many: true, follow: 0x6 }, // ReleaseVisibility
    Slot { name: 618, ty: 226, many: true, follow: 0x4 }, // TrackReleaseVisibility
    Slot { name: 597, ty: 62, many: true, follow: 0x5 }, // TerritoryCode
    Slot { name: 170, ty: 62, many: true, follow: 0x6 }, // ExcludedTerritoryCode
    Slot { name: 644, ty: 142, many: true, follow: 0x7fffc }, // ValidityPeriod
    Slot { name: 80, ty: 44, many: true, follow: 0x7fff8 }, // CommercialModelType
    Slot { name: 632, ty: 79, many: true, follow: 0x7fff0 }, // UseType
    Slot { name: 639, ty: 228, many: true, follow: 0x7ffe0 }, // UserInterfaceType
    Slot { name: 43, ty: 34, many: true, follow: 0x7ffc0 }, // CarrierType
    Slot { name: 587, ty: 69, many: false, follow: 0x7ff00 }, // TechnicalInstantiation
    Slot { name: 374, ty: 341, many: false, follow: 0x7fe00 }, // NumberOfUsages
    Slot { name: 146, ty: 63, many: true, follow: 0x7fa00 }, // DistributionChannel
    Slot { name: 169, ty: 63, many: true, follow: 0x7fc00 }, // ExcludedDistributionChannel
    Slot { name: 521, ty: 184, many: true, follow: 0x7f800 }, // RightsClaimPolicy
    Slot { name: 423, ty: 149, many: true, follow: 0x7f000 }, // PriceInformation
    Slot { name: 296, ty: 336, many: false, follow: 0x78000 }, // IsPromotional
    Slot { name: 429, ty: 151, many: false, follow: 0x78000 }, // PromotionalCode
    Slot { name: 293, ty: 336, many: false, follow: 0x70000 }, // IsPreOrderDeal
    Slot { name: 250, ty: 66, many: false, follow: 0x60000 }, // InstantGratificationResourceList
    Slot { name: 414, ty: 144, many: false, follow: 0x40000 }, // PhysicalReturns
    Slot { name: 372, ty: 341, many: false, follow: 0x0 }, // NumberOfProductsPerCarton
    Slot { name: 658, ty: 235, many: false, follow: 0x6 }, // VideoDefinitionType
    Slot { name: 65, ty: 251, many: false, follow: 0x4 }, // CodingType
    Slot { name: 31, ty: 30, many: false, follow: 0x0 }, // BitRate
    Slot { name: 632, ty: 227, many: true, follow: 0x7 }, // UseType
    Slot { name: 411, ty: 141, many: false, follow: 0x4 }, // PeriodOfRightsDelegation
    Slot { name: 602, ty: 25, many: true, follow: 0x4 }, // TerritoryOfRightsDelegation
    Slot { name: 611, ty: 342, many: false, follow: 0x2 }, // TitleText
    Slot { name: 571, ty: 85, many: true, follow: 0x2 }, // SubTitle
    Slot { name: 645, ty: 107, many: false, follow: 0x2 }, // Value
    Slot { name: 131, ty: 221, many: true, follow: 0x2 }, // Description
    Slot { name: 200, ty: 342, many: false, follow: 0xe }, // GenreText
    Slot { name: 569, ty: 342, many: false, follow: 0xc }, // SubGenre
    Slot { name: 199, ty: 106, many: true, follow: 0xc }, // GenreCategory
    Slot { name: 570, ty: 205, many: true, follow: 0x8 }, // SubGenreCategory
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 113, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 181, many: true, follow: 0x3ffffc }, // ResourceId
    Slot { name: 145, ty: 87, many: true, follow: 0x3ffff8 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x3ffff0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x3fffe0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x3fffc0 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x3fff80 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x3fff00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x3ffe00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0x3ffc00 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x3ff800 }, // WorkRightsController
    Slot { name: 40, ty: 33, many: true, follow: 0x3ff000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0x3fe000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0x3f8000 }, // CreationDate
    Slot { name: 188, ty: 105, many: true, follow: 0x3f8000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0x3f0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x3e0000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x3c0000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0x300000 }, // ContainsHiddenContent
    Slot { name: 131, ty: 72, many: true, follow: 0x300000 }, // Description
    Slot { name: 585, ty: 210, many: true, follow: 0x200000 }, // TechnicalDetails
    Slot { name: 541, ty: 190, many: true, follow: 0x1f }, // SessionType
    Slot { name: 410, ty: 141, many: false, follow: 0x1c }, // Period
    Slot { name: 646, ty: 230, many: true, follow: 0x1c }, // Venue
    Slot { name: 79, ty: 220, many: false, follow: 0x10 }, // Comment
    Slot { name: 91, ty: 139, many: true, follow: 0x10 }, // Contributor
    Slot { name: 336, ty: 123, many: false, follow: 0x6 }, // MessageHeader
    Slot { name: 460, ty: 165, many: true, follow: 0x6 }, // ReleaseAdmin
    Slot { name: 398, ty: 134, many: false, follow: 0x18 }, // PartyList
    Slot { name: 105, ty: 75, many: false, follow: 0x10 }, // CueSheetList
    Slot { name: 498, ty: 180, many: false, follow: 0x60 }, // ResourceList
    Slot { name: 54, ty: 39, many: false, follow: 0x40 }, // ChapterList
    Slot { name: 472, ty: 170, many: false, follow: 0x180 }, // ReleaseList
    Slot { name: 121, ty: 65, many: false, follow: 0x100 }, // DealList
    Slot { name: 576, ty: 207, many: false, follow: 0x0 }, // SupplementalDocumentList
    Slot { name: 193, ty: 126, many: false, follow: 0x7e }, // FullName
    Slot { name: 194, ty: 342, many: false, follow: 0x7c }, // FullNameAsciiTranscribed
    Slot { name: 195, ty: 126, many: false, follow: 0x78 }, // FullNameIndexed
    Slot { name: 357, ty: 126, many: false, follow: 0x70 }, // NamesBeforeKeyName
    Slot { name: 306, ty: 126, many: false, follow: 0x60 }, // KeyName
    Slot { name: 356, ty: 126, many: false, follow: 0x40 }, // NamesAfterKeyName
    Slot { name: 0, ty: 126, many: false, follow: 0x0 }, // AbbreviatedName
    Slot { name: 227, ty: 342, many: false, follow: 0x7e }, // ISNI
    Slot { name: 114, ty: 4, many: false, follow: 0x7c }, // DPID
    Slot { name: 253, ty: 6, many: false, follow: 0x78 }, // IpiNameNumber
    Slot { name: 223, ty: 342, many: false, follow: 0x70 }, // IPN
    Slot { name: 430, ty: 152, many: true, follow: 0x70 }, // ProprietaryId
    Slot { name: 399, ty: 136, many: false, follow: 0x40 }, // PartyName
    Slot { name: 530, ty: 176, many: false, follow: 0x0 }, // Role
    Slot { name: 565, ty: 93, many: false, follow: 0x2 }, // StartDate
    Slot { name: 164, ty: 93, many: false, follow: 0x0 }, // EndDate
    Slot { name: 566, ty: 92, many: false, follow: 0x8 }, // StartDateTime
    Slot { name: 165, ty: 92, many: false, follow: 0x0 }, // EndDateTime
    Slot { name: 565, ty: 93, many: false, follow: 0x2 }, // StartDate
    Slot { name: 164, ty: 93, many: false, follow: 0x0 }, // EndDate
    Slot { name: 566, ty: 92, many: false, follow: 0x8 }, // StartDateTime
    Slot { name: 165, ty: 92, many: false, follow: 0x0 }, // EndDateTime
    Slot { name: 422, ty: 150, many: false, follow: 0xe }, // PriceCode
    Slot { name: 666, ty: 147, many: false, follow: 0xc }, // WholesalePricePerUnit
    Slot { name: 38, ty: 147, many: false, follow: 0x8 }, // BulkOrderWholesalePricePerUnit
    Slot { name: 574, ty: 147, many: false, follow: 0x0 }, // SuggestedRetailPrice
    Slot { name: 336, ty: 123, many: false, follow: 0x2 }, // MessageHeader
    Slot { name: 433, ty: 154, many: false, follow: 0x0 }, // PurgedRelease
    Slot { name: 505, ty: 301, many: false, follow: 0x6 }, // ResourceRelationshipType
    Slot { name: 504, ty: 11, many: false, follow: 0x8 }, // ResourceRelatedResourceReference
    Slot { name: 497, ty: 179, many: false, follow: 0x8 }, // ResourceId
    Slot { name: 608, ty: 222, many: true, follow: 0x8 }, // Timing
    Slot { name: 475, ty: 10, many: false, follow: 0x2 }, // ReleaseReference
    Slot { name: 481, ty: 172, many: true, follow: 0x6 }, // ReleaseType
    Slot { name: 470, ty: 167, many: false, follow: 0x8 }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x18 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x70 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x60 }, // AdditionalTitle
    Slot { name: 135, ty: 81, many: true, follow: 0xc0 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x180 }, // DisplayArtist
    Slot { name: 471, ty: 169, many: true, follow: 0x7f00 }, // ReleaseLabelReference
    Slot { name: 6, ty: 23, many: true, follow: 0x7e00 }, // AdministratingRecordCompany
    Slot { name: 386, ty: 130, many: true, follow: 0x7c00 }, // PLine
    Slot { name: 40, ty: 33, many: true, follow: 0x7800 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0x7000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x4000 }, // Duration
    Slot { name: 198, ty: 108, many: true, follow: 0x7c000 }, // Genre
    Slot { name: 464, ty: 94, many: true, follow: 0x78000 }, // ReleaseDate
    Slot { name: 382, ty: 94, many: true, follow: 0x70000 }, // OriginalReleaseDate
    Slot { name: 483, ty: 12, many: false, follow: 0x40000 }, // ReleaseVisibilityReference
    Slot { name: 393, ty: 132, many: true, follow: 0x1fc0000 }, // ParentalWarningType
    Slot { name: 28, ty: 29, many: true, follow: 0x1f80000 }, // AvRating
    Slot { name: 455, ty: 162, many: true, follow: 0x1f00000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x1e00000 }, // RelatedResource
    Slot { name: 289, ty: 336, many: false, follow: 0x1000000 }, // IsMultiArtistCompilation
    Slot { name: 301, ty: 336, many: false, follow: 0x1000000 }, // IsSingleArtistCompilation
    Slot { name: 490, ty: 177, many: false, follow: 0xffe000000 }, // ResourceGroup
    Slot { name: 173, ty: 97, many: true, follow: 0xffe000000 }, // ExternalResourceLink
    Slot { name: 582, ty: 342, many: false, follow: 0xff8000000 }, // TargetURL
    Slot { name: 307, ty: 116, many: true, follow: 0xff8000000 }, // Keywords
    Slot { name: 578, ty: 208, many: true, follow: 0xff0000000 }, // Synopsis
    Slot { name: 435, ty: 156, many: true, follow: 0xfe0000000 }, // Raga
    Slot { name: 581, ty: 209, many: true, follow: 0xfc0000000 }, // Tala
    Slot { name: 128, ty: 70, many: true, follow: 0xf80000000 }, // Deity
    Slot { name: 220, ty: 342, many: false, follow: 0xe00000000 }, // HiResMusicDescription
    Slot { name: 302, ty: 336, many: false, follow: 0xc00000000 }, // IsSoundtrack
    Slot { name: 279, ty: 336, many: false, follow: 0x800000000 }, // IsHiResMusic
    Slot { name: 325, ty: 120, many: true, follow: 0x800000000 }, // MarketingComment
    Slot { name: 461, ty: 342, many: false, follow: 0x6 }, // ReleaseAdminId
    Slot { name: 412, ty: 342, many: false, follow: 0x4 }, // PersonnelDescription
    Slot { name: 579, ty: 342, many: true, follow: 0x4 }, // SystemDescription
    Slot { name: 197, ty: 342, many: false, follow: 0xe }, // GRid
    Slot { name: 222, ty: 342, many: false, follow: 0xc }, // ICPN
    Slot { name: 46, ty: 35, many: false, follow: 0x8 }, // CatalogNumber
    Slot { name: 430, ty: 152, many: true, follow: 0x8 }, // ProprietaryId
    Slot { name: 663, ty: 19, many: false, follow: 0xe }, // VisibilityReference
    Slot { name: 469, ty: 337, many: false, follow: 0xc }, // ReleaseDisplayStartDateTime
    Slot { name: 97, ty: 337, many: false, follow: 0x8 }, // CoverArtPreviewStartDateTime
    Slot { name: 196, ty: 337, many: false, follow: 0x0 }, // FullTrackListingPreviewStartDateTime
    Slot { name: 526, ty: 15, many: false, follow: 0x1e }, // RightsControllerPartyReference
    Slot { name: 524, ty: 304, many: true, follow: 0x1e }, // RightsControlType
    Slot { name: 518, ty: 336, many: false, follow: 0x10 }, // RightShareUnknown
    Slot { name: 514, ty: 140, many: false, follow: 0x10 }, // RightSharePercentage
    Slot { name: 129, ty: 71, many: true, follow: 0x10 }, // DelegatedUsageRights
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 194, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 193, many: true, follow: 0x1fc }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x1f8 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x1f0 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1e0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x1c0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x180 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0xffff00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0xfffe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0xfffc00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0xfff800 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0xfff000 }, // WorkRightsController
    Slot { name: 40, ty: 33, many: true, follow: 0xffe000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0xffc000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0xff0000 }, // CreationDate
    Slot { name: 188, ty: 105, many: true, follow: 0xff0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0xfe0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0xfc0000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0xf80000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0xe00000 }, // ContainsHiddenContent
    Slot { name: 313, ty: 8, many: false, follow: 0xc00000 }, // LanguageOfLyrics
    Slot { name: 487, ty: 175, many: false, follow: 0x800000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 211, many: true, follow: 0x800000 }, // TechnicalDetails
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 197, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 181, many: true, follow: 0xfffffc }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0xfffff8 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0xfffff0 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0xffffe0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0xffffc0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0xffff80 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0xffff00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0xfffe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0xfffc00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0xfff800 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0xfff000 }, // WorkRightsController
    Slot { name: 386, ty: 130, many: true, follow: 0xffe000 }, // PLine
    Slot { name: 40, ty: 33, many: true, follow: 0xffc000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0xff8000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0xfe0000 }, // CreationDate
    Slot { name: 188, ty: 105, many: true, follow: 0xfe0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0xfc0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0xf80000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0xf00000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0xc00000 }, // ContainsHiddenContent
    Slot { name: 487, ty: 175, many: false, follow: 0x800000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 212, many: true, follow: 0x800000 }, // TechnicalDetails
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 203, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 201, many: true, follow: 0x1c }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x18 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x30 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1e0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x1c0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x180 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x300 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x1fe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x1fc00 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0x1f800 }, // Character
    Slot { name: 508, ty: 182, many: true, follow: 0x1f000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x1e000 }, // WorkRightsController
    Slot { name: 386, ty: 130, many: true, follow: 0x1c000 }, // PLine
    Slot { name: 95, ty: 52, many: true, follow: 0x18000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x7e0000 }, // Duration
    Slot { name: 98, ty: 95, many: false, follow: 0x7c0000 }, // CreationDate
    Slot { name: 326, ty: 95, many: false, follow: 0x780000 }, // MasteredDate
    Slot { name: 484, ty: 95, many: false, follow: 0x700000 }, // RemasteredDate
    Slot { name: 188, ty: 102, many: true, follow: 0x700000 }, // FirstPublicationDate
    Slot { name: 320, ty: 119, many: true, follow: 0x600000 }, // LocationAndDateOfSession
    Slot { name: 393, ty: 132, many: true, follow: 0x1ffffc00000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x1ffff800000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x1ffff000000 }, // RelatedResource
    Slot { name: 83, ty: 254, many: false, follow: 0x1fffc000000 }, // CompositeMusicalWorkType
    Slot { name: 267, ty: 336, many: false, follow: 0x1fff8000000 }, // IsCover
    Slot { name: 284, ty: 336, many: false, follow: 0x1fff0000000 }, // IsInstrumental
    Slot { name: 90, ty: 336, many: false, follow: 0x1ffe0000000 }, // ContainsHiddenContent
    Slot { name: 298, ty: 336, many: false, follow: 0x1ffc0000000 }, // IsRemastered
    Slot { name: 279, ty: 336, many: false, follow: 0x1ff80000000 }, // IsHiResMusic
    Slot { name: 132, ty: 336, many: false, follow: 0x1ff00000000 }, // DisableCrossfade
    Slot { name: 133, ty: 336, many: false, follow: 0x1fe00000000 }, // DisableSearch
    Slot { name: 141, ty: 84, many: true, follow: 0x1fe00000000 }, // DisplayCredits
    Slot { name: 314, ty: 8, many: true, follow: 0x1fc00000000 }, // LanguageOfPerformance
    Slot { name: 24, ty: 292, many: false, follow: 0x1f000000000 }, // AudioChannelConfiguration
    Slot { name: 585, ty: 213, many: true, follow: 0x1f000000000 }, // TechnicalDetails
    Slot { name: 435, ty: 156, many: true, follow: 0x1e000000000 }, // Raga
    Slot { name: 581, ty: 209, many: true, follow: 0x1c000000000 }, // Tala
    Slot { name: 128, ty: 70, many: true, follow: 0x18000000000 }, // Deity
    Slot { name: 25, ty: 0, many: true, follow: 0x10000000000 }, // AudioChapterReference
    Slot { name: 645, ty: 206, many: true, follow: 0x1 }, // Value
    Slot { name: 589, ty: 16, many: false, follow: 0x1ffe }, // TechnicalResourceDetailsReference
    Slot { name: 233, ty: 112, many: false, follow: 0x1ffc }, // ImageCodecType
    Slot { name: 235, ty: 96, many: false, follow: 0x1ff8 }, // ImageHeight
    Slot { name: 239, ty: 96, many: false, follow: 0x1ff0 }, // ImageWidth
    Slot { name: 20, ty: 26, many: false, follow: 0x1fe0 }, // AspectRatio
    Slot { name: 78, ty: 341, many: false, follow: 0x1fc0 }, // ColorDepth
    Slot { name: 237, ty: 341, many: false, follow: 0x1f80 }, // ImageResolution
    Slot { name: 30, ty: 341, many: false, follow: 0x1f00 }, // BitDepth
    Slot { name: 295, ty: 336, many: false, follow: 0x1e00 }, // IsPreview
    Slot { name: 421, ty: 146, many: false, follow: 0x1c00 }, // PreviewDetails
    Slot { name: 176, ty: 99, many: false, follow: 0x1800 }, // File
    Slot { name: 297, ty: 336, many: false, follow: 0x1000 }, // IsProvidedInDelivery
    Slot { name: 182, ty: 100, many: true, follow: 0x1000 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0xfe }, // TechnicalResourceDetailsReference
    Slot { name: 544, ty: 192, many: false, follow: 0xfc }, // SheetMusicCodecType
    Slot { name: 30, ty: 341, many: false, follow: 0xf8 }, // BitDepth
    Slot { name: 295, ty: 336, many: false, follow: 0xf0 }, // IsPreview
    Slot { name: 421, ty: 146, many: false, follow: 0xe0 }, // PreviewDetails
    Slot { name: 176, ty: 99, many: false, follow: 0xc0 }, // File
    Slot { name: 297, ty: 336, many: false, follow: 0x80 }, // IsProvidedInDelivery
    Slot { name: 182, ty: 100, many: true, follow: 0x80 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0xfe }, // TechnicalResourceDetailsReference
    Slot { name: 376, ty: 128, many: false, follow: 0xfc }, // OperatingSystemType
    Slot { name: 30, ty: 341, many: false, follow: 0xf8 }, // BitDepth
    Slot { name: 295, ty: 336, many: false, follow: 0xf0 }, // IsPreview
    Slot { name: 421, ty: 146, many: false, follow: 0xe0 }, // PreviewDetails
    Slot { name: 176, ty: 99, many: false, follow: 0xc0 }, // File
    Slot { name: 297, ty: 336, many: false, follow: 0x80 }, // IsProvidedInDelivery
    Slot { name: 182, ty: 100, many: true, follow: 0x80 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0x1fffe }, // TechnicalResourceDetailsReference
    Slot { name: 163, ty: 201, many: false, follow: 0x1fffc }, // EncodingId
    Slot { name: 26, ty: 27, many: false, follow: 0x1fff8 }, // AudioCodecType
    Slot { name: 31, ty: 30, many: false, follow: 0x1fff0 }, // BitRate
    Slot { name: 379, ty: 30, many: false, follow: 0x1ffe0 }, // OriginalBitRate
    Slot { name: 366, ty: 341, many: false, follow: 0x1ffc0 }, // NumberOfChannels
    Slot { name: 533, ty: 187, many: false, follow: 0x1ff80 }, // SamplingRate
    Slot { name: 384, ty: 187, many: false, follow: 0x1ff00 }, // OriginalSamplingRate
    Slot { name: 32, ty: 341, many: false, follow: 0x1fe00 }, // BitsPerSample
    Slot { name: 152, ty: 339, many: false, follow: 0x1fc00 }, // Duration
    Slot { name: 30, ty: 341, many: false, follow: 0x1f800 }, // BitDepth
    Slot { name: 295, ty: 336, many: false, follow: 0x1f000 }, // IsPreview
    Slot { name: 421, ty: 202, many: false, follow: 0x1e000 }, // PreviewDetails
    Slot { name: 176, ty: 99, many: false, follow: 0x1c000 }, // File
    Slot { name: 297, ty: 336, many: false, follow: 0x18000 }, // IsProvidedInDelivery
    Slot { name: 182, ty: 100, many: true, follow: 0x18000 }, // Fingerprint
    Slot { name: 162, ty: 342, many: false, follow: 0x0 }, // EncodingDescription
    Slot { name: 589, ty: 16, many: false, follow: 0xfe }, // TechnicalResourceDetailsReference
    Slot { name: 604, ty: 217, many: false, follow: 0xfc }, // TextCodecType
    Slot { name: 30, ty: 341, many: false, follow: 0xf8 }, // BitDepth
    Slot { name: 295, ty: 336, many: false, follow: 0xf0 }, // IsPreview
    Slot { name: 421, ty: 146, many: false, follow: 0xe0 }, // PreviewDetails
    Slot { name: 176, ty: 99, many: false, follow: 0xc0 }, // File
    Slot { name: 297, ty: 336, many: false, follow: 0x80 }, // IsProvidedInDelivery
    Slot { name: 182, ty: 100, many: true, follow: 0x80 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0x3fffffe }, // TechnicalResourceDetailsReference
    Slot { name: 163, ty: 238, many: false, follow: 0x3fffffc }, // EncodingId
    Slot { name: 385, ty: 30, many: false, follow: 0x3fffff8 }, // OverallBitRate
    Slot { name: 88, ty: 46, many: false, follow: 0x3fffff0 }, // ContainerFormat
    Slot { name: 655, ty: 234, many: false, follow: 0x3ffffe0 }, // VideoCodecType
    Slot { name: 653, ty: 30, many: false, follow: 0x3ffffc0 }, // VideoBitRate
    Slot { name: 191, ty: 103, many: false, follow: 0x3ffff80 }, // FrameRate
    Slot { name: 235, ty: 96, many: false, follow: 0x3ffff00 }, // ImageHeight
    Slot { name: 239, ty: 96, many: false, follow: 0x3fffe00 }, // ImageWidth
    Slot { name: 20, ty: 26, many: false, follow: 0x3fffc00 }, // AspectRatio
    Slot { name: 94, ty: 50, many: false, follow: 0x3fff800 }, // CoreArea
    Slot { name: 78, ty: 341, many: false, follow: 0x3fff000 }, // ColorDepth
    Slot { name: 658, ty: 235, many: false, follow: 0x3ffe000 }, // VideoDefinitionType
    Slot { name: 26, ty: 27, many: false, follow: 0x3ffc000 }, // AudioCodecType
    Slot { name: 22, ty: 30, many: false, follow: 0x3ff8000 }, // AudioBitRate
    Slot { name: 364, ty: 341, many: false, follow: 0x3ff0000 }, // NumberOfAudioChannels
    Slot { name: 27, ty: 187, many: false, follow: 0x3fe0000 }, // AudioSamplingRate
    Slot { name: 23, ty: 341, many: false, follow: 0x3fc0000 }, // AudioBitsPerSample
    Slot { name: 152, ty: 339, many: false, follow: 0x3f80000 }, // Duration
    Slot { name: 30, ty: 341, many: false, follow: 0x3f00000 }, // BitDepth
    Slot { name: 295, ty: 336, many: false, follow: 0x3e00000 }, // IsPreview
    Slot { name: 421, ty: 202, many: false, follow: 0x3c00000 }, // PreviewDetails
    Slot { name: 176, ty: 99, many: false, follow: 0x3800000 }, // File
    Slot { name: 297, ty: 336, many: false, follow: 0x3000000 }, // IsProvidedInDelivery
    Slot { name: 182, ty: 100, many: true, follow: 0x3000000 }, // Fingerprint
    Slot { name: 162, ty: 342, many: false, follow: 0x0 }, // EncodingDescription
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 219, many: false, follow: 0x7ffffc }, // Type
    Slot { name: 497, ty: 218, many: true, follow: 0x7ffffc }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x7ffff8 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x7ffff0 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x7fffe0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x7fffc0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x7fff80 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x7fff00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x7ffe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x7ffc00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0x7ff800 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x7ff000 }, // WorkRightsController
    Slot { name: 40, ty: 33, many: true, follow: 0x7fe000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0x7fc000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0x7f0000 }, // CreationDate
    Slot { name: 188, ty: 105, many: true, follow: 0x7f0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0x7e0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x7c0000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x780000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0x600000 }, // ContainsHiddenContent
    Slot { name: 487, ty: 175, many: false, follow: 0x400000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 214, many: true, follow: 0x400000 }, // TechnicalDetails
    Slot { name: 611, ty: 342, many: false, follow: 0x2 }, // TitleText
    Slot { name: 571, ty: 342, many: false, follow: 0x0 }, // SubTitle
    Slot { name: 475, ty: 10, many: false, follow: 0x2 }, // ReleaseReference
    Slot { name: 470, ty: 167, many: false, follow: 0x3c }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x3c }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x38 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x30 }, // AdditionalTitle
    Slot { name: 477, ty: 11, many: false, follow: 0xc0 }, // ReleaseResourceReference
    Slot { name: 319, ty: 118, many: true, follow: 0xc0 }, // LinkedReleaseResourceReference
    Slot { name: 471, ty: 169, many: true, follow: 0x180 }, // ReleaseLabelReference
    Slot { name: 198, ty: 108, many: true, follow: 0xff00 }, // Genre
    Slot { name: 483, ty: 12, many: false, follow: 0xfc00 }, // ReleaseVisibilityReference
    Slot { name: 455, ty: 162, many: true, follow: 0xfc00 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0xf800 }, // RelatedResource
    Slot { name: 582, ty: 342, many: false, follow: 0xe000 }, // TargetURL
    Slot { name: 307, ty: 116, many: true, follow: 0xe000 }, // Keywords
    Slot { name: 578, ty: 208, many: true, follow: 0xc000 }, // Synopsis
    Slot { name: 325, ty: 120, many: true, follow: 0x8000 }, // MarketingComment
    Slot { name: 663, ty: 19, many: false, follow: 0x2 }, // VisibilityReference
    Slot { name: 615, ty: 337, many: false, follow: 0x4 }, // TrackListingPreviewStartDateTime
    Slot { name: 62, ty: 337, many: false, follow: 0x0 }, // ClipPreviewStartDateTime
    Slot { name: 648, ty: 342, many: false, follow: 0x1e }, // VenueName
    Slot { name: 647, ty: 342, many: false, follow: 0x1c }, // VenueAddress
    Slot { name: 597, ty: 25, many: false, follow: 0x18 }, // TerritoryCode
    Slot { name: 321, ty: 342, many: false, follow: 0x10 }, // LocationCode
    Slot { name: 649, ty: 342, many: false, follow: 0x0 }, // VenueRoom
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 239, many: false, follow: 0x1c }, // Type
    Slot { name: 497, ty: 238, many: true, follow: 0x1c }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x18 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x30 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1e0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x1c0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x180 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x300 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x3fe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x3fc00 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0x3f800 }, // Character
    Slot { name: 508, ty: 182, many: true, follow: 0x3f000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x3e000 }, // WorkRightsController
    Slot { name: 386, ty: 130, many: true, follow: 0x3c000 }, // PLine
    Slot { name: 40, ty: 33, many: true, follow: 0x38000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0x30000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x7c0000 }, // Duration
    Slot { name: 98, ty: 95, many: false, follow: 0x780000 }, // CreationDate
    Slot { name: 326, ty: 95, many: false, follow: 0x700000 }, // MasteredDate
    Slot { name: 484, ty: 95, many: true, follow: 0x700000 }, // RemasteredDate
    Slot { name: 188, ty: 105, many: true, follow: 0x600000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0x7ffffc00000 }, // ParentalWarningType
    Slot { name: 28, ty: 29, many: true, follow: 0x7ffff800000 }, // AvRating
    Slot { name: 455, ty: 162, many: true, follow: 0x7ffff000000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x7fffe000000 }, // RelatedResource
    Slot { name: 83, ty: 254, many: false, follow: 0x7fff8000000 }, // CompositeMusicalWorkType
    Slot { name: 657, ty: 18, many: true, follow: 0x7ffe8000000 }, // VideoCueSheetReference
    Slot { name: 441, ty: 159, many: false, follow: 0x7ffe0000000 }, // ReasonForCueSheetAbsence
    Slot { name: 267, ty: 336, many: false, follow: 0x7ffc0000000 }, // IsCover
    Slot { name: 284, ty: 336, many: false, follow: 0x7ff80000000 }, // IsInstrumental
    Slot { name: 90, ty: 336, many: false, follow: 0x7ff00000000 }, // ContainsHiddenContent
    Slot { name: 298, ty: 336, many: false, follow: 0x7fe00000000 }, // IsRemastered
    Slot { name: 141, ty: 84, many: true, follow: 0x7fe00000000 }, // DisplayCredits
    Slot { name: 314, ty: 8, many: true, follow: 0x7fc00000000 }, // LanguageOfPerformance
    Slot { name: 312, ty: 8, many: true, follow: 0x7f800000000 }, // LanguageOfDubbing
    Slot { name: 572, ty: 8, many: true, follow: 0x7f000000000 }, // SubTitleLanguage
    Slot { name: 487, ty: 175, many: false, follow: 0x7c000000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 215, many: true, follow: 0x7c000000000 }, // TechnicalDetails
    Slot { name: 435, ty: 342, many: true, follow: 0x78000000000 }, // Raga
    Slot { name: 581, ty: 342, many: true, follow: 0x70000000000 }, // Tala
    Slot { name: 128, ty: 342, many: true, follow: 0x60000000000 }, // Deity
    Slot { name: 654, ty: 0, many: true, follow: 0x40000000000 }, // VideoChapterReference
    Slot { name: 526, ty: 15, many: false, follow: 0xfe }, // RightsControllerPartyReference
    Slot { name: 524, ty: 304, many: true, follow: 0xfe }, // RightsControlType
    Slot { name: 528, ty: 305, many: false, follow: 0xf8 }, // RightsControllerType
    Slot { name: 518, ty: 336, many: false, follow: 0xe0 }, // RightShareUnknown
    Slot { name: 514, ty: 338, many: false, follow: 0xe0 }, // RightSharePercentage
    Slot { name: 596, ty: 25, many: true, follow: 0xe0 }, // Territory
    Slot { name: 565, ty: 7, many: false, follow: 0x80 }, // StartDate
    Slot { name: 164, ty: 7, many: false, follow: 0x0 }, // EndDate
    Slot { name: 611, ty: 342, many: false, follow: 0x2 }, // TitleText
    Slot { name: 571, ty: 85, many: true, follow: 0x2 }, // SubTitle
    Slot { name: 81, ty: 342, many: false, follow: 0x4 }, // CompanyName
    Slot { name: 396, ty: 15, many: false, follow: 0x4 }, // PartyAffiliateReference
    Slot { name: 622, ty: 243, many: false, follow: 0x18 }, // Type
    Slot { name: 597, ty: 62, many: true, follow: 0xe8 }, // TerritoryCode
    Slot { name: 170, ty: 62, many: true, follow: 0xf0 }, // ExcludedTerritoryCode
    Slot { name: 644, ty: 229, many: false, follow: 0xc0 }, // ValidityPeriod
    Slot { name: 529, ty: 186, many: true, follow: 0xc0 }, // RightsType
    Slot { name: 404, ty: 338, many: false, follow: 0x0 }, // PercentageOfRightsAssignment
    Slot { name: 622, ty: 17, many: false, follow: 0x7ffe }, // Type
    Slot { name: 88, ty: 46, many: false, follow: 0x7ffc }, // ContainerFormat
    Slot { name: 26, ty: 27, many: false, follow: 0x7ff8 }, // AudioCodecType
    Slot { name: 31, ty: 30, many: false, follow: 0x7ff0 }, // BitRate
    Slot { name: 379, ty: 30, many: false, follow: 0x7fe0 }, // OriginalBitRate
    Slot { name: 366, ty: 342, many: false, follow: 0x7fc0 }, // NumberOfChannels
    Slot { name: 365, ty: 341, many: false, follow: 0x7f80 }, // NumberOfAudioObjects
    Slot { name: 533, ty: 187, many: false, follow: 0x7f00 }, // SamplingRate
    Slot { name: 384, ty: 187, many: false, follow: 0x7e00 }, // OriginalSamplingRate
    Slot { name: 32, ty: 341, many: false, follow: 0x7c00 }, // BitsPerSample
    Slot { name: 152, ty: 339, many: false, follow: 0x7800 }, // Duration
    Slot { name: 30, ty: 341, many: false, follow: 0x7000 }, // BitDepth
    Slot { name: 176, ty: 99, many: false, follow: 0x6000 }, // File
    Slot { name: 182, ty: 100, many: true, follow: 0x6000 }, // Fingerprint
    Slot { name: 297, ty: 336, many: false, follow: 0x0 }, // IsProvidedInDelivery
    Slot { name: 430, ty: 152, many: true, follow: 0x3 }, // ProprietaryId
    Slot { name: 626, ty: 342, many: true, follow: 0x2 }, // URL
    Slot { name: 64, ty: 43, many: false, follow: 0xe }, // ClipType
    Slot { name: 613, ty: 1, many: false, follow: 0xc }, // TopLeftCorner
    Slot { name: 33, ty: 1, many: false, follow: 0x8 }, // BottomRightCorner
    Slot { name: 171, ty: 267, many: false, follow: 0x0 }, // ExpressionType
    Slot { name: 475, ty: 10, many: false, follow: 0x2 }, // ReleaseReference
    Slot { name: 470, ty: 167, many: false, follow: 0x3c }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x3c }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x38 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x30 }, // AdditionalTitle
    Slot { name: 477, ty: 11, many: false, follow: 0x40 }, // ReleaseResourceReference
    Slot { name: 471, ty: 169, many: true, follow: 0xc0 }, // ReleaseLabelReference
    Slot { name: 198, ty: 108, many: true, follow: 0x180 }, // Genre
    Slot { name: 455, ty: 162, many: true, follow: 0x100 }, // RelatedRelease
    Slot { name: 645, ty: 338, many: false, follow: 0x2 }, // Value
    Slot { name: 627, ty: 322, many: false, follow: 0xc }, // Unit
    Slot { name: 446, ty: 293, many: false, follow: 0x8 }, // ReferenceCreation
    Slot { name: 458, ty: 294, many: false, follow: 0x70 }, // RelationalRelator
    Slot { name: 328, ty: 279, many: false, follow: 0x60 }, // MeasurementType
    Slot { name: 535, ty: 188, many: true, follow: 0x60 }, // Segment
    Slot { name: 540, ty: 189, many: true, follow: 0x40 }, // ServiceException
    Slot { name: 104, ty: 152, many: true, follow: 0x3 }, // CueSheetId
    Slot { name: 106, ty: 3, many: false, follow: 0x4 }, // CueSheetReference
    Slot { name: 107, ty: 57, many: false, follow: 0x8 }, // CueSheetType
    Slot { name: 99, ty: 53, many: true, follow: 0x8 }, // Cue
    Slot { name: 103, ty: 55, many: true, follow: 0x1 }, // CueSheet
    Slot { name: 611, ty: 342, many: false, follow: 0x2 }, // TitleText
    Slot { name: 571, ty: 85, many: true, follow: 0x2 }, // SubTitle
    Slot { name: 93, ty: 15, many: false, follow: 0x3e }, // ContributorPartyReference
    Slot { name: 530, ty: 48, many: true, follow: 0x3e }, // Role
    Slot { name: 209, ty: 336, many: false, follow: 0x38 }, // HasMadeFeaturedContribution
    Slot { name: 208, ty: 336, many: false, follow: 0x30 }, // HasMadeContractedContribution
    Slot { name: 268, ty: 115, many: false, follow: 0x20 }, // IsCredited
    Slot { name: 141, ty: 84, many: true, follow: 0x20 }, // DisplayCredits
    Slot { name: 336, ty: 123, many: false, follow: 0x6 }, // MessageHeader
    Slot { name: 460, ty: 165, many: true, follow: 0x6 }, // ReleaseAdmin
    Slot { name: 398, ty: 134, many: false, follow: 0x18 }, // PartyList
    Slot { name: 105, ty: 56, many: false, follow: 0x10 }, // CueSheetList
    Slot { name: 498, ty: 180, many: false, follow: 0x60 }, // ResourceList
    Slot { name: 54, ty: 39, many: false, follow: 0x40 }, // ChapterList
    Slot { name: 472, ty: 170, many: false, follow: 0x180 }, // ReleaseList
    Slot { name: 121, ty: 65, many: false, follow: 0x100 }, // DealList
    Slot { name: 576, ty: 207, many: false, follow: 0x0 }, // SupplementalDocumentList
    Slot { name: 193, ty: 126, many: false, follow: 0x7e }, // FullName
    Slot { name: 194, ty: 342, many: false, follow: 0x7c }, // FullNameAsciiTranscribed
    Slot { name: 195, ty: 126, many: false, follow: 0x78 }, // FullNameIndexed
    Slot { name: 357, ty: 126, many: false, follow: 0x70 }, // NamesBeforeKeyName
    Slot { name: 306, ty: 126, many: false, follow: 0x60 }, // KeyName
    Slot { name: 356, ty: 126, many: false, follow: 0x40 }, // NamesAfterKeyName
    Slot { name: 0, ty: 126, many: false, follow: 0x0 }, // AbbreviatedName
    Slot { name: 336, ty: 123, many: false, follow: 0x2 }, // MessageHeader
    Slot { name: 433, ty: 154, many: false, follow: 0x0 }, // PurgedRelease
    Slot { name: 475, ty: 10, many: false, follow: 0x2 }, // ReleaseReference
    Slot { name: 481, ty: 172, many: true, follow: 0x6 }, // ReleaseType
    Slot { name: 470, ty: 167, many: false, follow: 0x8 }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x18 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0xf0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0xe0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0xc0 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x180 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x300 }, // DisplayArtist
    Slot { name: 471, ty: 169, many: true, follow: 0xfe00 }, // ReleaseLabelReference
    Slot { name: 6, ty: 23, many: true, follow: 0xfc00 }, // AdministratingRecordCompany
    Slot { name: 386, ty: 130, many: true, follow: 0xf800 }, // PLine
    Slot { name: 40, ty: 33, many: true, follow: 0xf000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0xe000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x8000 }, // Duration
    Slot { name: 198, ty: 108, many: true, follow: 0xf8000 }, // Genre
    Slot { name: 464, ty: 94, many: true, follow: 0xf0000 }, // ReleaseDate
    Slot { name: 382, ty: 94, many: true, follow: 0xe0000 }, // OriginalReleaseDate
    Slot { name: 483, ty: 12, many: true, follow: 0xc0000 }, // ReleaseVisibilityReference
    Slot { name: 393, ty: 132, many: true, follow: 0x3f80000 }, // ParentalWarningType
    Slot { name: 28, ty: 29, many: true, follow: 0x3f00000 }, // AvRating
    Slot { name: 455, ty: 162, many: true, follow: 0x3e00000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x3c00000 }, // RelatedResource
    Slot { name: 289, ty: 336, many: false, follow: 0x2000000 }, // IsMultiArtistCompilation
    Slot { name: 301, ty: 336, many: false, follow: 0x2000000 }, // IsSingleArtistCompilation
    Slot { name: 490, ty: 177, many: false, follow: 0x1ffc000000 }, // ResourceGroup
    Slot { name: 173, ty: 97, many: true, follow: 0x1ffc000000 }, // ExternalResourceLink
    Slot { name: 582, ty: 342, many: false, follow: 0x1ff0000000 }, // TargetURL
    Slot { name: 307, ty: 116, many: true, follow: 0x1ff0000000 }, // Keywords
    Slot { name: 578, ty: 208, many: true, follow: 0x1fe0000000 }, // Synopsis
    Slot { name: 435, ty: 156, many: true, follow: 0x1fc0000000 }, // Raga
    Slot { name: 581, ty: 209, many: true, follow: 0x1f80000000 }, // Tala
    Slot { name: 128, ty: 70, many: true, follow: 0x1f00000000 }, // Deity
    Slot { name: 220, ty: 342, many: false, follow: 0x1c00000000 }, // HiResMusicDescription
    Slot { name: 302, ty: 336, many: false, follow: 0x1800000000 }, // IsSoundtrack
    Slot { name: 279, ty: 336, many: false, follow: 0x1000000000 }, // IsHiResMusic
    Slot { name: 325, ty: 120, many: true, follow: 0x1000000000 }, // MarketingComment
    Slot { name: 459, ty: 164, many: false, follow: 0x6 }, // Release
    Slot { name: 617, ty: 225, many: true, follow: 0x6 }, // TrackRelease
    Slot { name: 63, ty: 42, many: true, follow: 0x4 }, // ClipRelease
    Slot { name: 663, ty: 19, many: false, follow: 0x7e }, // VisibilityReference
    Slot { name: 597, ty: 62, many: true, follow: 0x7a }, // TerritoryCode
    Slot { name: 170, ty: 62, many: true, follow: 0x7c }, // ExcludedTerritoryCode
    Slot { name: 469, ty: 337, many: false, follow: 0x70 }, // ReleaseDisplayStartDateTime
    Slot { name: 97, ty: 337, many: false, follow: 0x60 }, // CoverArtPreviewStartDateTime
    Slot { name: 196, ty: 337, many: false, follow: 0x40 }, // FullTrackListingPreviewStartDateTime
    Slot { name: 62, ty: 337, many: false, follow: 0x0 }, // ClipPreviewStartDateTime
    Slot { name: 526, ty: 15, many: false, follow: 0x1e }, // RightsControllerPartyReference
    Slot { name: 524, ty: 304, many: true, follow: 0x1e }, // RightsControlType
    Slot { name: 518, ty: 336, many: false, follow: 0x10 }, // RightShareUnknown
    Slot { name: 514, ty: 140, many: false, follow: 0x10 }, // RightSharePercentage
    Slot { name: 129, ty: 71, many: true, follow: 0x10 }, // DelegatedUsageRights
    Slot { name: 568, ty: 339, many: false, follow: 0x6 }, // StartTime
    Slot { name: 152, ty: 339, many: false, follow: 0x0 }, // Duration
    Slot { name: 167, ty: 339, many: false, follow: 0x0 }, // EndTime
    Slot { name: 397, ty: 77, many: true, follow: 0x39 }, // PartyId
    Slot { name: 399, ty: 135, many: true, follow: 0x3e }, // PartyName
    Slot { name: 397, ty: 77, many: true, follow: 0x3c }, // PartyId
    Slot { name: 619, ty: 126, many: false, follow: 0x30 }, // TradingName
    Slot { name: 626, ty: 342, many: true, follow: 0x30 }, // URL
    Slot { name: 51, ty: 36, many: true, follow: 0x20 }, // Channel
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 203, many: false, follow: 0x4 }, // Type
    Slot { name: 558, ty: 200, many: true, follow: 0x3c }, // SoundRecordingEdition
    Slot { name: 444, ty: 160, many: true, follow: 0x38 }, // RecordingFormat
    Slot { name: 667, ty: 125, many: true, follow: 0x30 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x60 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x3c0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x380 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x300 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x600 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x1fc00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x1f800 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0x1f000 }, // Character
    Slot { name: 508, ty: 182, many: true, follow: 0x1e000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x1c000 }, // WorkRightsController
    Slot { name: 95, ty: 52, many: true, follow: 0x18000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x7e0000 }, // Duration
    Slot { name: 98, ty: 95, many: false, follow: 0x7c0000 }, // CreationDate
    Slot { name: 326, ty: 95, many: false, follow: 0x780000 }, // MasteredDate
    Slot { name: 484, ty: 95, many: false, follow: 0x700000 }, // RemasteredDate
    Slot { name: 188, ty: 102, many: true, follow: 0x700000 }, // FirstPublicationDate
    Slot { name: 320, ty: 119, many: true, follow: 0x600000 }, // LocationAndDateOfSession
    Slot { name: 393, ty: 132, many: true, follow: 0x1ffffc00000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x1ffff800000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x1ffff000000 }, // RelatedResource
    Slot { name: 83, ty: 254, many: false, follow: 0x1fffc000000 }, // CompositeMusicalWorkType
    Slot { name: 267, ty: 336, many: false, follow: 0x1fff8000000 }, // IsCover
    Slot { name: 213, ty: 336, many: false, follow: 0x1fff0000000 }, // HasVocalPerformance
    Slot { name: 206, ty: 336, many: false, follow: 0x1ffe0000000 }, // HasForegroundVocalPerformance
    Slot { name: 284, ty: 336, many: false, follow: 0x1ffc0000000 }, // IsInstrumental
    Slot { name: 90, ty: 336, many: false, follow: 0x1ff80000000 }, // ContainsHiddenContent
    Slot { name: 298, ty: 336, many: false, follow: 0x1ff00000000 }, // IsRemastered
    Slot { name: 279, ty: 336, many: false, follow: 0x1fe00000000 }, // IsHiResMusic
    Slot { name: 132, ty: 336, many: false, follow: 0x1fc00000000 }, // DisableCrossfade
    Slot { name: 133, ty: 336, many: false, follow: 0x1f800000000 }, // DisableSearch
    Slot { name: 141, ty: 84, many: true, follow: 0x1f800000000 }, // DisplayCredits
    Slot { name: 314, ty: 117, many: true, follow: 0x1f000000000 }, // LanguageOfPerformance
    Slot { name: 435, ty: 156, many: true, follow: 0x1e000000000 }, // Raga
    Slot { name: 581, ty: 209, many: true, follow: 0x1c000000000 }, // Tala
    Slot { name: 128, ty: 70, many: true, follow: 0x18000000000 }, // Deity
    Slot { name: 25, ty: 0, many: true, follow: 0x10000000000 }, // AudioChapterReference
    Slot { name: 589, ty: 16, many: false, follow: 0x2 }, // TechnicalResourceDetailsReference
    Slot { name: 64, ty: 43, many: false, follow: 0xc }, // ClipType
    Slot { name: 608, ty: 222, many: true, follow: 0xc }, // Timing
    Slot { name: 171, ty: 267, many: false, follow: 0x10 }, // ExpressionType
    Slot { name: 130, ty: 28, many: true, follow: 0x10 }, // DeliveryFile
    Slot { name: 622, ty: 265, many: false, follow: 0x2 }, // Type
    Slot { name: 497, ty: 201, many: true, follow: 0x3e }, // ResourceId
    Slot { name: 156, ty: 89, many: true, follow: 0x3c }, // EditionContributor
    Slot { name: 386, ty: 130, many: true, follow: 0x38 }, // PLine
    Slot { name: 445, ty: 292, many: false, follow: 0x20 }, // RecordingMode
    Slot { name: 585, ty: 213, many: true, follow: 0x20 }, // TechnicalDetails
    Slot { name: 589, ty: 16, many: false, follow: 0x1ffe }, // TechnicalResourceDetailsReference
    Slot { name: 233, ty: 112, many: false, follow: 0x1ffc }, // ImageCodecType
    Slot { name: 235, ty: 96, many: false, follow: 0x1ff8 }, // ImageHeight
    Slot { name: 239, ty: 96, many: false, follow: 0x1ff0 }, // ImageWidth
    Slot { name: 20, ty: 26, many: true, follow: 0x1ff0 }, // AspectRatio
    Slot { name: 78, ty: 341, many: false, follow: 0x1fc0 }, // ColorDepth
    Slot { name: 237, ty: 341, many: false, follow: 0x1f80 }, // ImageResolution
    Slot { name: 30, ty: 341, many: false, follow: 0x1f00 }, // BitDepth
    Slot { name: 261, ty: 336, many: false, follow: 0x1e00 }, // IsClip
    Slot { name: 60, ty: 41, many: true, follow: 0x1e00 }, // ClipDetails
    Slot { name: 176, ty: 99, many: false, follow: 0x1800 }, // File
    Slot { name: 297, ty: 336, many: false, follow: 0x1000 }, // IsProvidedInDelivery
    Slot { name: 182, ty: 100, many: true, follow: 0x1000 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0xfe }, // TechnicalResourceDetailsReference
    Slot { name: 544, ty: 192, many: false, follow: 0xfc }, // SheetMusicCodecType
    Slot { name: 30, ty: 341, many: false, follow: 0xf8 }, // BitDepth
    Slot { name: 261, ty: 336, many: false, follow: 0xf0 }, // IsClip
    Slot { name: 60, ty: 41, many: true, follow: 0xf0 }, // ClipDetails
    Slot { name: 176, ty: 99, many: false, follow: 0xc0 }, // File
    Slot { name: 297, ty: 336, many: false, follow: 0x80 }, // IsProvidedInDelivery
    Slot { name: 182, ty: 100, many: true, follow: 0x80 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0xfe }, // TechnicalResourceDetailsReference
    Slot { name: 376, ty: 128, many: false, follow: 0xfc }, // OperatingSystemType
    Slot { name: 30, ty: 341, many: false, follow: 0xf8 }, // BitDepth
    Slot { name: 261, ty: 336, many: false, follow: 0xf0 }, // IsClip
    Slot { name: 60, ty: 41, many: true, follow: 0xf0 }, // ClipDetails
    Slot { name: 176, ty: 99, many: false, follow: 0xc0 }, // File
    Slot { name: 297, ty: 336, many: false, follow: 0x80 }, // IsProvidedInDelivery
    Slot { name: 182, ty: 100, many: true, follow: 0x80 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0x1e }, // TechnicalResourceDetailsReference
    Slot { name: 130, ty: 28, many: true, follow: 0x1e }, // DeliveryFile
    Slot { name: 207, ty: 336, many: false, follow: 0x18 }, // HasImmersiveAudioMetadata
    Slot { name: 261, ty: 336, many: false, follow: 0x10 }, // IsClip
    Slot { name: 60, ty: 199, many: true, follow: 0x10 }, // ClipDetails
    Slot { name: 589, ty: 16, many: false, follow: 0xfe }, // TechnicalResourceDetailsReference
    Slot { name: 604, ty: 217, many: false, follow: 0xfc }, // TextCodecType
    Slot { name: 30, ty: 341, many: false, follow: 0xf8 }, // BitDepth
    Slot { name: 261, ty: 336, many: false, follow: 0xf0 }, // IsClip
    Slot { name: 60, ty: 41, many: true, follow: 0xf0 }, // ClipDetails
    Slot { name: 176, ty: 99, many: false, follow: 0xc0 }, // File
    Slot { name: 297, ty: 336, many: false, follow: 0x80 }, // IsProvidedInDelivery
    Slot { name: 182, ty: 100, many: true, follow: 0x80 }, // Fingerprint
    Slot { name: 589, ty: 16, many: false, follow: 0x1e }, // TechnicalResourceDetailsReference
    Slot { name: 385, ty: 30, many: false, follow: 0x1c }, // OverallBitRate
    Slot { name: 130, ty: 236, many: true, follow: 0x1c }, // DeliveryFile
    Slot { name: 261, ty: 336, many: false, follow: 0x10 }, // IsClip
    Slot { name: 60, ty: 233, many: true, follow: 0x10 }, // ClipDetails
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 219, many: false, follow: 0xfffffc }, // Type
    Slot { name: 497, ty: 218, many: true, follow: 0xfffffc }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0xfffff8 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0xfffff0 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0xffffe0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0xffffc0 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0xffff80 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0xffff00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0xfffe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0xfffc00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0xfff800 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0xfff000 }, // WorkRightsController
    Slot { name: 40, ty: 33, many: true, follow: 0xffe000 }, // CLine
    Slot { name: 95, ty: 52, many: true, follow: 0xffc000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0xff0000 }, // CreationDate
    Slot { name: 188, ty: 105, many: true, follow: 0xff0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0xfe0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0xfc0000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0xf80000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0xe00000 }, // ContainsHiddenContent
    Slot { name: 487, ty: 175, many: false, follow: 0xc00000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 214, many: true, follow: 0xc00000 }, // TechnicalDetails
    Slot { name: 315, ty: 117, many: true, follow: 0x800000 }, // LanguageOfText
    Slot { name: 567, ty: 338, many: false, follow: 0x6 }, // StartPoint
    Slot { name: 166, ty: 338, many: false, follow: 0x4 }, // EndPoint
    Slot { name: 154, ty: 339, many: true, follow: 0x4 }, // DurationUsed
    Slot { name: 475, ty: 10, many: false, follow: 0x2 }, // ReleaseReference
    Slot { name: 470, ty: 167, many: false, follow: 0x3c }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x3c }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x38 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x30 }, // AdditionalTitle
    Slot { name: 477, ty: 11, many: false, follow: 0xc0 }, // ReleaseResourceReference
    Slot { name: 319, ty: 118, many: true, follow: 0xc0 }, // LinkedReleaseResourceReference
    Slot { name: 471, ty: 169, many: true, follow: 0x180 }, // ReleaseLabelReference
    Slot { name: 198, ty: 108, many: true, follow: 0xff00 }, // Genre
    Slot { name: 483, ty: 12, many: true, follow: 0xfe00 }, // ReleaseVisibilityReference
    Slot { name: 455, ty: 162, many: true, follow: 0xfc00 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0xf800 }, // RelatedResource
    Slot { name: 582, ty: 342, many: false, follow: 0xe000 }, // TargetURL
    Slot { name: 307, ty: 116, many: true, follow: 0xe000 }, // Keywords
    Slot { name: 578, ty: 208, many: true, follow: 0xc000 }, // Synopsis
    Slot { name: 325, ty: 120, many: true, follow: 0x8000 }, // MarketingComment
    Slot { name: 663, ty: 19, many: false, follow: 0xe }, // VisibilityReference
    Slot { name: 597, ty: 62, many: true, follow: 0xa }, // TerritoryCode
    Slot { name: 170, ty: 62, many: true, follow: 0xc }, // ExcludedTerritoryCode
    Slot { name: 615, ty: 337, many: false, follow: 0x10 }, // TrackListingPreviewStartDateTime
    Slot { name: 62, ty: 337, many: false, follow: 0x0 }, // ClipPreviewStartDateTime
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 239, many: false, follow: 0x4 }, // Type
    Slot { name: 660, ty: 237, many: true, follow: 0x3c }, // VideoEdition
    Slot { name: 444, ty: 160, many: true, follow: 0x38 }, // RecordingFormat
    Slot { name: 667, ty: 125, many: true, follow: 0x30 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x60 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x3c0 }, // DisplayTitle
    Slot { name: 5, ty: 20, many: true, follow: 0x380 }, // AdditionalTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x300 }, // VersionType
    Slot { name: 135, ty: 81, many: true, follow: 0x600 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x1fc00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x1f800 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0x1f000 }, // Character
    Slot { name: 508, ty: 182, many: true, follow: 0x1e000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x1c000 }, // WorkRightsController
    Slot { name: 95, ty: 52, many: true, follow: 0x18000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x3e0000 }, // Duration
    Slot { name: 98, ty: 95, many: false, follow: 0x3c0000 }, // CreationDate
    Slot { name: 326, ty: 95, many: false, follow: 0x380000 }, // MasteredDate
    Slot { name: 484, ty: 95, many: true, follow: 0x380000 }, // RemasteredDate
    Slot { name: 188, ty: 105, many: true, follow: 0x300000 }, // FirstPublicationDate
    Slot { name: 393, ty: 132, many: true, follow: 0x7ffffe00000 }, // ParentalWarningType
    Slot { name: 28, ty: 29, many: true, follow: 0x7ffffc00000 }, // AvRating
    Slot { name: 455, ty: 162, many: true, follow: 0x7ffff800000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x7ffff000000 }, // RelatedResource
    Slot { name: 83, ty: 254, many: false, follow: 0x7fffc000000 }, // CompositeMusicalWorkType
    Slot { name: 657, ty: 18, many: true, follow: 0x7fff4000000 }, // VideoCueSheetReference
    Slot { name: 441, ty: 159, many: false, follow: 0x7fff0000000 }, // ReasonForCueSheetAbsence
    Slot { name: 267, ty: 336, many: false, follow: 0x7ffe0000000 }, // IsCover
    Slot { name: 213, ty: 336, many: false, follow: 0x7ffc0000000 }, // HasVocalPerformance
    Slot { name: 206, ty: 336, many: false, follow: 0x7ff80000000 }, // HasForegroundVocalPerformance
    Slot { name: 284, ty: 336, many: false, follow: 0x7ff00000000 }, // IsInstrumental
    Slot { name: 90, ty: 336, many: false, follow: 0x7fe00000000 }, // ContainsHiddenContent
    Slot { name: 298, ty: 336, many: false, follow: 0x7fc00000000 }, // IsRemastered
    Slot { name: 141, ty: 84, many: true, follow: 0x7fc00000000 }, // DisplayCredits
    Slot { name: 314, ty: 117, many: true, follow: 0x7f800000000 }, // LanguageOfPerformance
    Slot { name: 312, ty: 8, many: true, follow: 0x7f000000000 }, // LanguageOfDubbing
    Slot { name: 572, ty: 8, many: true, follow: 0x7e000000000 }, // SubTitleLanguage
    Slot { name: 487, ty: 175, many: false, follow: 0x78000000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 435, ty: 342, many: true, follow: 0x78000000000 }, // Raga
    Slot { name: 581, ty: 342, many: true, follow: 0x70000000000 }, // Tala
    Slot { name: 128, ty: 342, many: true, follow: 0x60000000000 }, // Deity
    Slot { name: 654, ty: 0, many: true, follow: 0x40000000000 }, // VideoChapterReference
    Slot { name: 589, ty: 16, many: false, follow: 0x2 }, // TechnicalResourceDetailsReference
    Slot { name: 64, ty: 43, many: false, follow: 0x3c }, // ClipType
    Slot { name: 608, ty: 222, many: true, follow: 0x3c }, // Timing
    Slot { name: 613, ty: 1, many: false, follow: 0x30 }, // TopLeftCorner
    Slot { name: 33, ty: 1, many: false, follow: 0x20 }, // BottomRightCorner
    Slot { name: 171, ty: 267, many: false, follow: 0x40 }, // ExpressionType
    Slot { name: 130, ty: 236, many: true, follow: 0x40 }, // DeliveryFile
    Slot { name: 622, ty: 263, many: false, follow: 0x7fffffe }, // Type
    Slot { name: 88, ty: 46, many: false, follow: 0x7fffffc }, // ContainerFormat
    Slot { name: 655, ty: 234, many: false, follow: 0x7fffff8 }, // VideoCodecType
    Slot { name: 653, ty: 30, many: false, follow: 0x7fffff0 }, // VideoBitRate
    Slot { name: 191, ty: 103, many: false, follow: 0x7ffffe0 }, // FrameRate
    Slot { name: 235, ty: 96, many: false, follow: 0x7ffffc0 }, // ImageHeight
    Slot { name: 239, ty: 96, many: false, follow: 0x7ffff80 }, // ImageWidth
    Slot { name: 20, ty: 26, many: true, follow: 0x7ffff80 }, // AspectRatio
    Slot { name: 94, ty: 50, many: false, follow: 0x7fffe00 }, // CoreArea
    Slot { name: 78, ty: 341, many: false, follow: 0x7fffc00 }, // ColorDepth
    Slot { name: 658, ty: 235, many: false, follow: 0x7fff800 }, // VideoDefinitionType
    Slot { name: 26, ty: 27, many: false, follow: 0x7fff000 }, // AudioCodecType
    Slot { name: 207, ty: 336, many: false, follow: 0x7ffe000 }, // HasImmersiveAudioMetadata
    Slot { name: 159, ty: 266, many: false, follow: 0x7ffc000 }, // ElectroOpticalTransferFunctionType
    Slot { name: 426, ty: 287, many: false, follow: 0x7ff8000 }, // PrimaryColorType
    Slot { name: 218, ty: 110, many: false, follow: 0x7ff0000 }, // HdrVideoDynamicMetadataType
    Slot { name: 219, ty: 272, many: false, follow: 0x7fe0000 }, // HdrVideoStaticMetadataType
    Slot { name: 22, ty: 30, many: false, follow: 0x7fc0000 }, // AudioBitRate
    Slot { name: 364, ty: 341, many: false, follow: 0x7f80000 }, // NumberOfAudioChannels
    Slot { name: 365, ty: 341, many: false, follow: 0x7f00000 }, // NumberOfAudioObjects
    Slot { name: 27, ty: 187, many: false, follow: 0x7e00000 }, // AudioSamplingRate
    Slot { name: 23, ty: 341, many: false, follow: 0x7c00000 }, // AudioBitsPerSample
    Slot { name: 152, ty: 339, many: false, follow: 0x7800000 }, // Duration
    Slot { name: 30, ty: 341, many: false, follow: 0x7000000 }, // BitDepth
    Slot { name: 176, ty: 99, many: false, follow: 0x6000000 }, // File
    Slot { name: 182, ty: 100, many: true, follow: 0x6000000 }, // Fingerprint
    Slot { name: 297, ty: 336, many: false, follow: 0x0 }, // IsProvidedInDelivery
    Slot { name: 622, ty: 265, many: false, follow: 0x2 }, // Type
    Slot { name: 497, ty: 238, many: true, follow: 0x7e }, // ResourceId
    Slot { name: 156, ty: 89, many: true, follow: 0x7c }, // EditionContributor
    Slot { name: 386, ty: 130, many: true, follow: 0x78 }, // PLine
    Slot { name: 40, ty: 33, many: true, follow: 0x70 }, // CLine
    Slot { name: 445, ty: 292, many: false, follow: 0x40 }, // RecordingMode
    Slot { name: 585, ty: 215, many: true, follow: 0x40 }, // TechnicalDetails
    Slot { name: 37, ty: 9, many: false, follow: 0x6 }, // BrandReference
    Slot { name: 35, ty: 152, many: true, follow: 0x2 }, // BrandId
    Slot { name: 36, ty: 136, many: true, follow: 0xc }, // BrandName
    Slot { name: 35, ty: 152, many: true, follow: 0x8 }, // BrandId
    Slot { name: 670, ty: 340, many: false, follow: 0x6 }, // Year
    Slot { name: 41, ty: 342, many: false, follow: 0x4 }, // CLineCompany
    Slot { name: 42, ty: 342, many: false, follow: 0x0 }, // CLineText
    Slot { name: 55, ty: 2, many: false, follow: 0x1ffe }, // ChapterReference
    Slot { name: 53, ty: 38, many: true, follow: 0x1ffe }, // ChapterId
    Slot { name: 145, ty: 87, many: true, follow: 0x1ffc }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1ff8 }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x1ff0 }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x1fe0 }, // GroupingTitle
    Slot { name: 538, ty: 341, many: false, follow: 0x1f80 }, // SequenceNumber
    Slot { name: 91, ty: 47, many: true, follow: 0x1f80 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0x1f00 }, // Character
    Slot { name: 485, ty: 11, many: false, follow: 0x1c00 }, // RepresentativeImageReference
    Slot { name: 568, ty: 339, many: false, follow: 0x1800 }, // StartTime
    Slot { name: 152, ty: 339, many: false, follow: 0x1000 }, // Duration
    Slot { name: 167, ty: 339, many: false, follow: 0x0 }, // EndTime
    Slot { name: 228, ty: 342, many: false, follow: 0x7e }, // ISRC
    Slot { name: 224, ty: 342, many: false, follow: 0x7c }, // ISAN
    Slot { name: 643, ty: 342, many: false, follow: 0x78 }, // VISAN
    Slot { name: 155, ty: 342, many: true, follow: 0x78 }, // EIDR
    Slot { name: 230, ty: 342, many: false, follow: 0x60 }, // ISWC
    Slot { name: 46, ty: 35, many: false, follow: 0x40 }, // CatalogNumber
    Slot { name: 430, ty: 152, many: true, follow: 0x40 }, // ProprietaryId
    Slot { name: 475, ty: 10, many: false, follow: 0x2 }, // ReleaseReference
    Slot { name: 470, ty: 167, many: false, follow: 0x7c }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x7c }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x78 }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x70 }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x60 }, // GroupingTitle
    Slot { name: 477, ty: 11, many: false, follow: 0x80 }, // ReleaseResourceReference
    Slot { name: 471, ty: 169, many: true, follow: 0x180 }, // ReleaseLabelReference
    Slot { name: 142, ty: 108, many: true, follow: 0x300 }, // DisplayGenre
    Slot { name: 455, ty: 162, many: true, follow: 0x200 }, // RelatedRelease
    Slot { name: 93, ty: 15, many: false, follow: 0x1fc }, // ContributorPartyReference
    Slot { name: 561, ty: 204, many: false, follow: 0x1fc }, // SpecialContributor
    Slot { name: 530, ty: 48, many: true, follow: 0x1fc }, // Role
    Slot { name: 251, ty: 114, many: true, follow: 0x1f8 }, // InstrumentType
    Slot { name: 9, ty: 256, many: false, follow: 0x1e0 }, // AiContribution
    Slot { name: 209, ty: 336, many: false, follow: 0x1c0 }, // HasMadeFeaturedContribution
    Slot { name: 208, ty: 336, many: false, follow: 0x180 }, // HasMadeContractedContribution
    Slot { name: 268, ty: 115, many: false, follow: 0x100 }, // IsCredited
    Slot { name: 141, ty: 84, many: true, follow: 0x100 }, // DisplayCredits
    Slot { name: 645, ty: 49, many: false, follow: 0x2 }, // Value
    Slot { name: 251, ty: 114, many: true, follow: 0x2 }, // InstrumentType
    Slot { name: 109, ty: 59, many: false, follow: 0x7fffe }, // CueUseType
    Slot { name: 108, ty: 58, many: false, follow: 0x7fffc }, // CueThemeType
    Slot { name: 111, ty: 61, many: false, follow: 0x7fff8 }, // CueVocalType
    Slot { name: 110, ty: 60, many: false, follow: 0x7fff0 }, // CueVisualPerceptionType
    Slot { name: 101, ty: 54, many: false, follow: 0x7ffe0 }, // CueOrigin
    Slot { name: 497, ty: 179, many: false, follow: 0x7ff80 }, // ResourceId
    Slot { name: 667, ty: 125, many: false, follow: 0x7ff80 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x7ff80 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x7ff00 }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x7fe00 }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x7fc00 }, // GroupingTitle
    Slot { name: 91, ty: 47, many: true, follow: 0x7f800 }, // Contributor
    Slot { name: 270, ty: 336, many: false, follow: 0x7e000 }, // IsDance
    Slot { name: 211, ty: 336, many: false, follow: 0x7c000 }, // HasMusicalContent
    Slot { name: 386, ty: 129, many: true, follow: 0x7c000 }, // PLine
    Slot { name: 40, ty: 32, many: true, follow: 0x78000 }, // CLine
    Slot { name: 568, ty: 339, many: false, follow: 0x60000 }, // StartTime
    Slot { name: 152, ty: 339, many: false, follow: 0x40000 }, // Duration
    Slot { name: 167, ty: 339, many: false, follow: 0x0 }, // EndTime
    Slot { name: 597, ty: 62, many: true, follow: 0x5 }, // TerritoryCode
    Slot { name: 170, ty: 62, many: true, follow: 0x6 }, // ExcludedTerritoryCode
    Slot { name: 644, ty: 142, many: true, follow: 0x7fffc }, // ValidityPeriod
    Slot { name: 80, ty: 44, many: true, follow: 0x7fff8 }, // CommercialModelType
    Slot { name: 632, ty: 79, many: true, follow: 0x7fff0 }, // UseType
    Slot { name: 639, ty: 228, many: true, follow: 0x7ffe0 }, // UserInterfaceType
    Slot { name: 43, ty: 34, many: true, follow: 0x7ffc0 }, // CarrierType
    Slot { name: 587, ty: 69, many: false, follow: 0x7ff00 }, // TechnicalInstantiation
    Slot { name: 374, ty: 341, many: false, follow: 0x7fe00 }, // NumberOfUsages
    Slot { name: 146, ty: 63, many: true, follow: 0x7fa00 }, // DistributionChannel
    Slot { name: 169, ty: 63, many: true, follow: 0x7fc00 }, // ExcludedDistributionChannel
    Slot { name: 521, ty: 184, many: true, follow: 0x7f800 }, // RightsClaimPolicy
    Slot { name: 423, ty: 148, many: true, follow: 0x7f000 }, // PriceInformation
    Slot { name: 296, ty: 336, many: false, follow: 0x78000 }, // IsPromotional
    Slot { name: 429, ty: 151, many: false, follow: 0x78000 }, // PromotionalCode
    Slot { name: 293, ty: 336, many: false, follow: 0x70000 }, // IsPreOrderDeal
    Slot { name: 250, ty: 66, many: false, follow: 0x60000 }, // InstantGratificationResourceList
    Slot { name: 414, ty: 144, many: false, follow: 0x40000 }, // PhysicalReturns
    Slot { name: 372, ty: 341, many: false, follow: 0x0 }, // NumberOfProductsPerCarton
    Slot { name: 16, ty: 15, many: false, follow: 0x2 }, // ArtistPartyReference
    Slot { name: 136, ty: 83, many: false, follow: 0x38 }, // DisplayArtistRole
    Slot { name: 562, ty: 204, many: false, follow: 0x38 }, // SpecialDisplayArtist
    Slot { name: 19, ty: 48, many: true, follow: 0x38 }, // ArtisticRole
    Slot { name: 610, ty: 224, many: true, follow: 0x30 }, // TitleDisplayInformation
    Slot { name: 141, ty: 84, many: true, follow: 0x20 }, // DisplayCredits
    Slot { name: 93, ty: 15, many: false, follow: 0xfc }, // ContributorPartyReference
    Slot { name: 561, ty: 204, many: false, follow: 0xfc }, // SpecialContributor
    Slot { name: 530, ty: 48, many: true, follow: 0xfc }, // Role
    Slot { name: 9, ty: 256, many: false, follow: 0xf0 }, // AiContribution
    Slot { name: 209, ty: 336, many: false, follow: 0xe0 }, // HasMadeFeaturedContribution
    Slot { name: 208, ty: 336, many: false, follow: 0xc0 }, // HasMadeContractedContribution
    Slot { name: 268, ty: 115, many: false, follow: 0x80 }, // IsCredited
    Slot { name: 141, ty: 84, many: true, follow: 0x80 }, // DisplayCredits
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 113, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 181, many: true, follow: 0xfffffc }, // ResourceId
    Slot { name: 145, ty: 87, many: true, follow: 0xfffff8 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0xfffff0 }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0xffffe0 }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0xffffc0 }, // GroupingTitle
    Slot { name: 651, ty: 231, many: true, follow: 0xffff80 }, // VersionType
    Slot { name: 135, ty: 82, many: true, follow: 0xffff00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0xfffe00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0xfffc00 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0xfff800 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0xfff000 }, // WorkRightsController
    Slot { name: 40, ty: 32, many: true, follow: 0xffe000 }, // CLine
    Slot { name: 95, ty: 51, many: true, follow: 0xffc000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0xff0000 }, // CreationDate
    Slot { name: 188, ty: 104, many: true, follow: 0xff0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 131, many: true, follow: 0xfe0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0xfc0000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0xf80000 }, // RelatedResource
    Slot { name: 89, ty: 256, many: false, follow: 0xe00000 }, // ContainsAI
    Slot { name: 90, ty: 336, many: false, follow: 0xc00000 }, // ContainsHiddenContent
    Slot { name: 131, ty: 72, many: true, follow: 0xc00000 }, // Description
    Slot { name: 585, ty: 210, many: true, follow: 0x800000 }, // TechnicalDetails
    Slot { name: 341, ty: 342, many: false, follow: 0x2 }, // MessageThreadId
    Slot { name: 337, ty: 342, many: false, follow: 0xc }, // MessageId
    Slot { name: 335, ty: 342, many: false, follow: 0x8 }, // MessageFileName
    Slot { name: 340, ty: 124, many: false, follow: 0x30 }, // MessageSender
    Slot { name: 537, ty: 124, many: false, follow: 0x20 }, // SentOnBehalfOf
    Slot { name: 338, ty: 124, many: true, follow: 0xe0 }, // MessageRecipient
    Slot { name: 536, ty: 124, many: false, follow: 0x80 }, // SentAsRequestedBy
    Slot { name: 334, ty: 337, many: false, follow: 0x300 }, // MessageCreatedDateTime
    Slot { name: 331, ty: 121, many: false, follow: 0x200 }, // MessageAuditTrail
    Slot { name: 333, ty: 280, many: false, follow: 0x0 }, // MessageControlType
    Slot { name: 670, ty: 340, many: false, follow: 0x6 }, // Year
    Slot { name: 387, ty: 342, many: false, follow: 0x4 }, // PLineCompany
    Slot { name: 388, ty: 342, many: false, follow: 0x0 }, // PLineText
    Slot { name: 395, ty: 133, many: true, follow: 0x3 }, // Party
    Slot { name: 34, ty: 31, many: true, follow: 0x2 }, // Brand
    Slot { name: 476, ty: 171, many: false, follow: 0x2 }, // ReleaseRelationshipType
    Slot { name: 470, ty: 167, many: false, follow: 0x3fc }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x3fc }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x3f8 }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x3f0 }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x3e0 }, // GroupingTitle
    Slot { name: 135, ty: 82, many: true, follow: 0x3c0 }, // DisplayArtistName
    Slot { name: 471, ty: 168, many: true, follow: 0x380 }, // ReleaseLabelReference
    Slot { name: 464, ty: 95, many: false, follow: 0x200 }, // ReleaseDate
    Slot { name: 382, ty: 95, many: false, follow: 0x0 }, // OriginalReleaseDate
    Slot { name: 505, ty: 301, many: false, follow: 0xe }, // ResourceRelationshipType
    Slot { name: 504, ty: 11, many: false, follow: 0x8 }, // ResourceRelatedResourceReference
    Slot { name: 497, ty: 179, many: false, follow: 0x8 }, // ResourceId
    Slot { name: 608, ty: 222, many: true, follow: 0x8 }, // Timing
    Slot { name: 475, ty: 10, many: false, follow: 0x2 }, // ReleaseReference
    Slot { name: 481, ty: 172, many: true, follow: 0x6 }, // ReleaseType
    Slot { name: 470, ty: 167, many: false, follow: 0x8 }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x18 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1f0 }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x1e0 }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x1c0 }, // GroupingTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x180 }, // VersionType
    Slot { name: 135, ty: 82, many: true, follow: 0x300 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x600 }, // DisplayArtist
    Slot { name: 471, ty: 169, many: true, follow: 0x1fc00 }, // ReleaseLabelReference
    Slot { name: 6, ty: 21, many: true, follow: 0x1f800 }, // AdministratingRecordCompany
    Slot { name: 386, ty: 129, many: true, follow: 0x1f000 }, // PLine
    Slot { name: 40, ty: 32, many: true, follow: 0x1e000 }, // CLine
    Slot { name: 95, ty: 51, many: true, follow: 0x1c000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x10000 }, // Duration
    Slot { name: 142, ty: 108, many: true, follow: 0x7ff0000 }, // DisplayGenre
    Slot { name: 464, ty: 94, many: true, follow: 0x7fe0000 }, // ReleaseDate
    Slot { name: 382, ty: 94, many: true, follow: 0x7fc0000 }, // OriginalReleaseDate
    Slot { name: 483, ty: 12, many: true, follow: 0x7f80000 }, // ReleaseVisibilityReference
    Slot { name: 393, ty: 131, many: true, follow: 0x7f00000 }, // ParentalWarningType
    Slot { name: 28, ty: 29, many: true, follow: 0x7e00000 }, // AvRating
    Slot { name: 455, ty: 162, many: true, follow: 0x7c00000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x7800000 }, // RelatedResource
    Slot { name: 289, ty: 336, many: false, follow: 0x4000000 }, // IsMultiArtistCompilation
    Slot { name: 301, ty: 336, many: false, follow: 0x4000000 }, // IsSingleArtistCompilation
    Slot { name: 490, ty: 177, many: false, follow: 0x7ff8000000 }, // ResourceGroup
    Slot { name: 173, ty: 97, many: true, follow: 0x7ff8000000 }, // ExternalResourceLink
    Slot { name: 582, ty: 342, many: false, follow: 0x7fe0000000 }, // TargetURL
    Slot { name: 307, ty: 116, many: true, follow: 0x7fe0000000 }, // Keywords
    Slot { name: 578, ty: 208, many: true, follow: 0x7fc0000000 }, // Synopsis
    Slot { name: 435, ty: 156, many: true, follow: 0x7f80000000 }, // Raga
    Slot { name: 581, ty: 209, many: true, follow: 0x7f00000000 }, // Tala
    Slot { name: 128, ty: 70, many: true, follow: 0x7e00000000 }, // Deity
    Slot { name: 220, ty: 342, many: false, follow: 0x7800000000 }, // HiResMusicDescription
    Slot { name: 89, ty: 256, many: false, follow: 0x7000000000 }, // ContainsAI
    Slot { name: 302, ty: 336, many: false, follow: 0x6000000000 }, // IsSoundtrack
    Slot { name: 279, ty: 336, many: false, follow: 0x4000000000 }, // IsHiResMusic
    Slot { name: 325, ty: 120, many: true, follow: 0x4000000000 }, // MarketingComment
    Slot { name: 145, ty: 87, many: true, follow: 0x7fff }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x7ffe }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x7ffc }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x7ff8 }, // GroupingTitle
    Slot { name: 538, ty: 341, many: false, follow: 0x7fe0 }, // SequenceNumber
    Slot { name: 361, ty: 336, many: false, follow: 0x7f80 }, // NoDisplaySequence
    Slot { name: 143, ty: 342, many: false, follow: 0x7f80 }, // DisplaySequence
    Slot { name: 134, ty: 80, many: true, follow: 0x7f80 }, // DisplayArtist
    Slot { name: 43, ty: 34, many: true, follow: 0x7f00 }, // CarrierType
    Slot { name: 152, ty: 339, many: false, follow: 0x7c00 }, // Duration
    Slot { name: 493, ty: 13, many: false, follow: 0x7000 }, // ResourceGroupReleaseReference
    Slot { name: 470, ty: 167, many: false, follow: 0x7000 }, // ReleaseId
    Slot { name: 490, ty: 183, many: true, follow: 0x7000 }, // ResourceGroup
    Slot { name: 491, ty: 178, many: true, follow: 0x6000 }, // ResourceGroupContentItem
    Slot { name: 319, ty: 118, many: true, follow: 0x4000 }, // LinkedReleaseResourceReference
    Slot { name: 145, ty: 87, many: true, follow: 0x7fff }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x7ffe }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x7ffc }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x7ff8 }, // GroupingTitle
    Slot { name: 538, ty: 341, many: false, follow: 0x7fe0 }, // SequenceNumber
    Slot { name: 361, ty: 336, many: false, follow: 0x7f80 }, // NoDisplaySequence
    Slot { name: 143, ty: 342, many: false, follow: 0x7f80 }, // DisplaySequence
    Slot { name: 134, ty: 80, many: true, follow: 0x7f80 }, // DisplayArtist
    Slot { name: 43, ty: 34, many: true, follow: 0x7f00 }, // CarrierType
    Slot { name: 152, ty: 339, many: false, follow: 0x7c00 }, // Duration
    Slot { name: 493, ty: 13, many: false, follow: 0x7000 }, // ResourceGroupReleaseReference
    Slot { name: 470, ty: 167, many: false, follow: 0x7000 }, // ReleaseId
    Slot { name: 490, ty: 183, many: true, follow: 0x7000 }, // ResourceGroup
    Slot { name: 491, ty: 178, many: true, follow: 0x6000 }, // ResourceGroupContentItem
    Slot { name: 319, ty: 118, many: true, follow: 0x4000 }, // LinkedReleaseResourceReference
    Slot { name: 84, ty: 45, many: true, follow: 0x3 }, // Condition
    Slot { name: 523, ty: 303, many: false, follow: 0x4 }, // RightsClaimPolicyType
    Slot { name: 522, ty: 185, many: false, follow: 0x0 }, // RightsClaimPolicyReason
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 194, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 193, many: true, follow: 0x3fc }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x3f8 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x3f0 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x3e0 }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x3c0 }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x380 }, // GroupingTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x300 }, // VersionType
    Slot { name: 135, ty: 82, many: true, follow: 0x1fffe00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x1fffc00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x1fff800 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0x1fff000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x1ffe000 }, // WorkRightsController
    Slot { name: 40, ty: 32, many: true, follow: 0x1ffc000 }, // CLine
    Slot { name: 95, ty: 51, many: true, follow: 0x1ff8000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0x1fe0000 }, // CreationDate
    Slot { name: 188, ty: 104, many: true, follow: 0x1fe0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 131, many: true, follow: 0x1fc0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x1f80000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x1f00000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0x1c00000 }, // ContainsHiddenContent
    Slot { name: 313, ty: 8, many: false, follow: 0x1800000 }, // LanguageOfLyrics
    Slot { name: 487, ty: 175, many: false, follow: 0x1000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 211, many: true, follow: 0x1000000 }, // TechnicalDetails
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 197, many: false, follow: 0x4 }, // Type
    Slot { name: 497, ty: 181, many: true, follow: 0x1fffffc }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x1fffff8 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x1fffff0 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x1ffffe0 }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x1ffffc0 }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x1ffff80 }, // GroupingTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x1ffff00 }, // VersionType
    Slot { name: 135, ty: 82, many: true, follow: 0x1fffe00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x1fffc00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x1fff800 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0x1fff000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x1ffe000 }, // WorkRightsController
    Slot { name: 386, ty: 129, many: true, follow: 0x1ffc000 }, // PLine
    Slot { name: 40, ty: 32, many: true, follow: 0x1ff8000 }, // CLine
    Slot { name: 95, ty: 51, many: true, follow: 0x1ff0000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0x1fc0000 }, // CreationDate
    Slot { name: 188, ty: 104, many: true, follow: 0x1fc0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 131, many: true, follow: 0x1f80000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x1f00000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x1e00000 }, // RelatedResource
    Slot { name: 90, ty: 336, many: false, follow: 0x1800000 }, // ContainsHiddenContent
    Slot { name: 487, ty: 175, many: false, follow: 0x1000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 212, many: true, follow: 0x1000000 }, // TechnicalDetails
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 203, many: false, follow: 0x4 }, // Type
    Slot { name: 558, ty: 200, many: true, follow: 0x3c }, // SoundRecordingEdition
    Slot { name: 444, ty: 160, many: true, follow: 0x38 }, // RecordingFormat
    Slot { name: 667, ty: 125, many: true, follow: 0x30 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x60 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x7c0 }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x780 }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x700 }, // GroupingTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x600 }, // VersionType
    Slot { name: 135, ty: 82, many: true, follow: 0xc00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x3f800 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x3f000 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0x3e000 }, // Character
    Slot { name: 508, ty: 182, many: true, follow: 0x3c000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x38000 }, // WorkRightsController
    Slot { name: 95, ty: 51, many: true, follow: 0x30000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x7fffffc0000 }, // Duration
    Slot { name: 98, ty: 95, many: false, follow: 0x7fffff80000 }, // CreationDate
    Slot { name: 326, ty: 95, many: false, follow: 0x7fffff00000 }, // MasteredDate
    Slot { name: 484, ty: 95, many: false, follow: 0x7ffffe00000 }, // RemasteredDate
    Slot { name: 188, ty: 102, many: true, follow: 0x7ffffe00000 }, // FirstPublicationDate
    Slot { name: 320, ty: 119, many: true, follow: 0x7ffffc00000 }, // LocationAndDateOfSession
    Slot { name: 393, ty: 131, many: true, follow: 0x7ffff800000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x7ffff000000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x7fffe000000 }, // RelatedResource
    Slot { name: 83, ty: 254, many: false, follow: 0x7fff8000000 }, // CompositeMusicalWorkType
    Slot { name: 89, ty: 256, many: false, follow: 0x7fff0000000 }, // ContainsAI
    Slot { name: 267, ty: 336, many: false, follow: 0x7ffe0000000 }, // IsCover
    Slot { name: 213, ty: 336, many: false, follow: 0x7ffc0000000 }, // HasVocalPerformance
    Slot { name: 206, ty: 336, many: false, follow: 0x7ff80000000 }, // HasForegroundVocalPerformance
    Slot { name: 284, ty: 336, many: false, follow: 0x7ff00000000 }, // IsInstrumental
    Slot { name: 90, ty: 336, many: false, follow: 0x7fe00000000 }, // ContainsHiddenContent
    Slot { name: 298, ty: 336, many: false, follow: 0x7fc00000000 }, // IsRemastered
    Slot { name: 279, ty: 336, many: false, follow: 0x7f800000000 }, // IsHiResMusic
    Slot { name: 132, ty: 336, many: false, follow: 0x7f000000000 }, // DisableCrossfade
    Slot { name: 133, ty: 336, many: false, follow: 0x7e000000000 }, // DisableSearch
    Slot { name: 141, ty: 84, many: true, follow: 0x7e000000000 }, // DisplayCredits
    Slot { name: 314, ty: 117, many: true, follow: 0x7c000000000 }, // LanguageOfPerformance
    Slot { name: 435, ty: 156, many: true, follow: 0x78000000000 }, // Raga
    Slot { name: 581, ty: 209, many: true, follow: 0x70000000000 }, // Tala
    Slot { name: 128, ty: 70, many: true, follow: 0x60000000000 }, // Deity
    Slot { name: 25, ty: 0, many: true, follow: 0x40000000000 }, // AudioChapterReference
    Slot { name: 622, ty: 265, many: false, follow: 0x2 }, // Type
    Slot { name: 497, ty: 201, many: true, follow: 0x3e }, // ResourceId
    Slot { name: 156, ty: 89, many: true, follow: 0x3c }, // EditionContributor
    Slot { name: 386, ty: 129, many: true, follow: 0x38 }, // PLine
    Slot { name: 445, ty: 292, many: false, follow: 0x20 }, // RecordingMode
    Slot { name: 585, ty: 213, many: true, follow: 0x20 }, // TechnicalDetails
    Slot { name: 645, ty: 206, many: true, follow: 0x3 }, // Value
    Slot { name: 131, ty: 221, many: true, follow: 0x2 }, // Description
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 219, many: false, follow: 0x3fffffc }, // Type
    Slot { name: 497, ty: 218, many: true, follow: 0x3fffffc }, // ResourceId
    Slot { name: 667, ty: 125, many: true, follow: 0x3fffff8 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x3fffff0 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x3ffffe0 }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x3ffffc0 }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x3ffff80 }, // GroupingTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x3ffff00 }, // VersionType
    Slot { name: 135, ty: 82, many: true, follow: 0x3fffe00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x3fffc00 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x3fff800 }, // Contributor
    Slot { name: 508, ty: 182, many: true, follow: 0x3fff000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x3ffe000 }, // WorkRightsController
    Slot { name: 40, ty: 32, many: true, follow: 0x3ffc000 }, // CLine
    Slot { name: 95, ty: 51, many: true, follow: 0x3ff8000 }, // CourtesyLine
    Slot { name: 98, ty: 95, many: false, follow: 0x3fe0000 }, // CreationDate
    Slot { name: 188, ty: 104, many: true, follow: 0x3fe0000 }, // FirstPublicationDate
    Slot { name: 393, ty: 131, many: true, follow: 0x3fc0000 }, // ParentalWarningType
    Slot { name: 455, ty: 162, many: true, follow: 0x3f80000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x3f00000 }, // RelatedResource
    Slot { name: 89, ty: 256, many: false, follow: 0x3c00000 }, // ContainsAI
    Slot { name: 90, ty: 336, many: false, follow: 0x3800000 }, // ContainsHiddenContent
    Slot { name: 487, ty: 175, many: false, follow: 0x3000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 585, ty: 214, many: true, follow: 0x3000000 }, // TechnicalDetails
    Slot { name: 315, ty: 117, many: true, follow: 0x2000000 }, // LanguageOfText
    Slot { name: 475, ty: 10, many: false, follow: 0x2 }, // ReleaseReference
    Slot { name: 470, ty: 167, many: false, follow: 0x7c }, // ReleaseId
    Slot { name: 145, ty: 87, many: true, follow: 0x7c }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x78 }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x70 }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x60 }, // GroupingTitle
    Slot { name: 477, ty: 11, many: false, follow: 0x180 }, // ReleaseResourceReference
    Slot { name: 319, ty: 118, many: true, follow: 0x180 }, // LinkedReleaseResourceReference
    Slot { name: 471, ty: 169, many: true, follow: 0x300 }, // ReleaseLabelReference
    Slot { name: 142, ty: 108, many: true, follow: 0x1fe00 }, // DisplayGenre
    Slot { name: 483, ty: 12, many: true, follow: 0x1fc00 }, // ReleaseVisibilityReference
    Slot { name: 455, ty: 162, many: true, follow: 0x1f800 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x1f000 }, // RelatedResource
    Slot { name: 582, ty: 342, many: false, follow: 0x1c000 }, // TargetURL
    Slot { name: 307, ty: 116, many: true, follow: 0x1c000 }, // Keywords
    Slot { name: 578, ty: 208, many: true, follow: 0x18000 }, // Synopsis
    Slot { name: 325, ty: 120, many: true, follow: 0x10000 }, // MarketingComment
    Slot { name: 503, ty: 14, many: false, follow: 0x2 }, // ResourceReference
    Slot { name: 622, ty: 239, many: false, follow: 0x4 }, // Type
    Slot { name: 660, ty: 237, many: true, follow: 0x3c }, // VideoEdition
    Slot { name: 444, ty: 160, many: true, follow: 0x38 }, // RecordingFormat
    Slot { name: 667, ty: 125, many: true, follow: 0x30 }, // WorkId
    Slot { name: 145, ty: 87, many: true, follow: 0x60 }, // DisplayTitleText
    Slot { name: 144, ty: 86, many: true, follow: 0x7c0 }, // DisplayTitle
    Slot { name: 189, ty: 86, many: true, follow: 0x780 }, // FormalTitle
    Slot { name: 204, ty: 86, many: true, follow: 0x700 }, // GroupingTitle
    Slot { name: 651, ty: 231, many: true, follow: 0x600 }, // VersionType
    Slot { name: 135, ty: 82, many: true, follow: 0xc00 }, // DisplayArtistName
    Slot { name: 134, ty: 80, many: true, follow: 0x3f800 }, // DisplayArtist
    Slot { name: 91, ty: 47, many: true, follow: 0x3f000 }, // Contributor
    Slot { name: 56, ty: 40, many: true, follow: 0x3e000 }, // Character
    Slot { name: 508, ty: 182, many: true, follow: 0x3c000 }, // ResourceRightsController
    Slot { name: 669, ty: 240, many: true, follow: 0x38000 }, // WorkRightsController
    Slot { name: 95, ty: 51, many: true, follow: 0x30000 }, // CourtesyLine
    Slot { name: 152, ty: 339, many: false, follow: 0x1ffffffc0000 }, // Duration
    Slot { name: 98, ty: 95, many: false, follow: 0x1ffffff80000 }, // CreationDate
    Slot { name: 326, ty: 95, many: false, follow: 0x1ffffff00000 }, // MasteredDate
    Slot { name: 484, ty: 95, many: true, follow: 0x1ffffff00000 }, // RemasteredDate
    Slot { name: 188, ty: 104, many: true, follow: 0x1fffffe00000 }, // FirstPublicationDate
    Slot { name: 393, ty: 131, many: true, follow: 0x1fffffc00000 }, // ParentalWarningType
    Slot { name: 28, ty: 29, many: true, follow: 0x1fffff800000 }, // AvRating
    Slot { name: 455, ty: 162, many: true, follow: 0x1fffff000000 }, // RelatedRelease
    Slot { name: 457, ty: 163, many: true, follow: 0x1ffffe000000 }, // RelatedResource
    Slot { name: 83, ty: 254, many: false, follow: 0x1ffff8000000 }, // CompositeMusicalWorkType
    Slot { name: 657, ty: 18, many: true, follow: 0x1fffe8000000 }, // VideoCueSheetReference
    Slot { name: 441, ty: 159, many: false, follow: 0x1fffe0000000 }, // ReasonForCueSheetAbsence
    Slot { name: 89, ty: 256, many: false, follow: 0x1fffc0000000 }, // ContainsAI
    Slot { name: 267, ty: 336, many: false, follow: 0x1fff80000000 }, // IsCover
    Slot { name: 213, ty: 336, many: false, follow: 0x1fff00000000 }, // HasVocalPerformance
    Slot { name: 206, ty: 336, many: false, follow: 0x1ffe00000000 }, // HasForegroundVocalPerformance
    Slot { name: 284, ty: 336, many: false, follow: 0x1ffc00000000 }, // IsInstrumental
    Slot { name: 90, ty: 336, many: false, follow: 0x1ff800000000 }, // ContainsHiddenContent
    Slot { name: 298, ty: 336, many: false, follow: 0x1ff000000000 }, // IsRemastered
    Slot { name: 141, ty: 84, many: true, follow: 0x1ff000000000 }, // DisplayCredits
    Slot { name: 314, ty: 117, many: true, follow: 0x1fe000000000 }, // LanguageOfPerformance
    Slot { name: 312, ty: 8, many: true, follow: 0x1fc000000000 }, // LanguageOfDubbing
    Slot { name: 572, ty: 8, many: true, follow: 0x1f8000000000 }, // SubTitleLanguage
    Slot { name: 487, ty: 175, many: false, follow: 0x1e0000000000 }, // ResourceContainedResourceReferenceList
    Slot { name: 435, ty: 342, many: true, follow: 0x1e0000000000 }, // Raga
    Slot { name: 581, ty: 342, many: true, follow: 0x1c0000000000 }, // Tala
    Slot { name: 128, ty: 342, many: true, follow: 0x180000000000 }, // Deity
    Slot { name: 654, ty: 0, many: true, follow: 0x100000000000 }, // VideoChapterReference
    Slot { name: 622, ty: 265, many: false, follow: 0x2 }, // Type
    Slot { name: 497, ty: 238, many: true, follow: 0x7e }, // ResourceId
    Slot { name: 156, ty: 89, many: true, follow: 0x7c }, // EditionContributor
    Slot { name: 386, ty: 129, many: true, follow: 0x78 }, // PLine
    Slot { name: 40, ty: 32, many: true, follow: 0x70 }, // CLine
    Slot { name: 445, ty: 292, many: false, follow: 0x40 }, // RecordingMode
    Slot { name: 585, ty: 215, many: true, follow: 0x40 }, // TechnicalDetails
];

static VERSIONS: [&[u16]; 6] = [
    // 4.1
    &[
        0, 1, 2, 3, 4, 5, ABSENT, 6, ABSENT, 7, 8, 9, ABSENT, 10, 11, 12, 13, ABSENT, 14, ABSENT,
        15, ABSENT, 16, 17, 18, 19, 20, 21, ABSENT, 22, 23, ABSENT, 24, 25, 26, 27, ABSENT, 28, ABSENT, 29,
        30, ABSENT, ABSENT, ABSENT, 31, 32, 33, 34, 35, ABSENT, 36, ABSENT, 37, ABSENT, 38, ABSENT, ABSENT, 39, 40, 41,
        42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 37, 54, 55, 56, 57, 58, 59, 60,
        61, 37, ABSENT, 62, 63, 64, 65, 37, 66, ABSENT, 67, 68, 69, ABSENT, 70, 71, 72, 73, 74, 75,
        76, 77, 78, 79, ABSENT, 80, ABSENT, ABSENT, 81, 82, ABSENT, 83, 84, 85, 86, ABSENT, 37, ABSENT, 87, ABSENT,
        37, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, ABSENT, 98, 99, 100, 101, 102, 103, 104, ABSENT,
        105, 106, ABSENT, 107, 108, 93, 109, 110, ABSENT, 111, 27, 112, 27, 113, 114, 115, 52, 116, ABSENT, 93,
        ABSENT, 117, 118, 119, 120, ABSENT, 121, 122, 123, ABSENT, 124, 125, 126, ABSENT, 127, 128, ABSENT, 129, 130, 131,
        132, 133, 134, 135, 136, ABSENT, ABSENT, 137, ABSENT, ABSENT, ABSENT, 138, 139, 140, 141, 142, 143, 144, 145, ABSENT,
        ABSENT, 146, 147, 148, ABSENT, ABSENT, ABSENT, 149, 150, 52, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160,
        ABSENT, ABSENT, 161, 162, 163, 164, ABSENT, 165, ABSENT, 166, ABSENT, 167, 168, ABSENT, 169, ABSENT, ABSENT, ABSENT, 170, 171,
        172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191,
        192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
        212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231,
        232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251,
        252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271,
        272, 273, 274,
    ],
    // 4.1.1
    &[
        0, 1, 2, 3, 4, 5, 275, 6, ABSENT, 7, 8, 9, ABSENT, 10, 11, 12, 13, ABSENT, 14, ABSENT,
        15, ABSENT, 16, 17, 18, 19, 20, 21, ABSENT, 22, 23, ABSENT, 24, 25, 26, 27, ABSENT, 28, ABSENT, 29,
        30, ABSENT, ABSENT, ABSENT, 31, 32, 33, 276, 35, ABSENT, 36, ABSENT, 37, ABSENT, 38, ABSENT, ABSENT, 39, 40, 41,
        42, 43, 44, 45, 46, 47, 48, 49, 277, 51, 52, 53, 37, 54, 55, 56, 57, 278, 59, 60,
        61, 37, ABSENT, 62, 63, 64, 65, 37, 66, ABSENT, 67, 68, 69, ABSENT, 70, 71, 72, 73, 74, 75,
        76, 77, 78, 79, ABSENT, 80, ABSENT, ABSENT, 81, 82, ABSENT, 279, 84, 85, 86, 280, 37, ABSENT, 87, ABSENT,
        37, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, ABSENT, 98, 99, 100, 101, 102, 103, 281, ABSENT,
        105, 106, ABSENT, 107, 108, 93, 109, 110, ABSENT, 111, 27, 112, 27, 113, 114, 115, 52, 116, ABSENT, 93,
        ABSENT, 117, 118, 119, 120, ABSENT, 121, 122, 123, ABSENT, 124, 125, 126, ABSENT, 127, 128, ABSENT, 129, 130, 131,
        132, 133, 282, 135, 136, ABSENT, ABSENT, 137, ABSENT, ABSENT, ABSENT, 138, 139, 140, 141, 142, 283, 144, 284, ABSENT,
        ABSENT, 146, 147, 148, ABSENT, ABSENT, ABSENT, 149, 150, 52, 151, 152, 153, 154, 155, 156, 285, 158, 159, 160,
        ABSENT, ABSENT, 161, 162, 163, 286, ABSENT, 165, ABSENT, 166, ABSENT, 167, 287, ABSENT, 169, ABSENT, ABSENT, ABSENT, 170, 171,
        172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191,
        192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
        212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231,
        232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251,
        252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271,
        272, 273, 274,
    ],
    // 4.2
    &[
        0, 1, 2, 3, 4, 5, 275, 6, 288, 7, 8, 9, 289, 10, 11, 12, 13, ABSENT, 14, 290,
        291, ABSENT, 16, 17, 18, 19, 20, 21, ABSENT, 292, 23, ABSENT, 24, 25, 26, 27, ABSENT, 293, ABSENT, 294,
        30, ABSENT, ABSENT, ABSENT, 295, 296, 33, 276, 35, ABSENT, 36, ABSENT, 37, ABSENT, 38, ABSENT, ABSENT, 39, 40, 41,
        42, 43, 44, 45, 46, 297, 48, 49, 298, 299, 52, 300, 37, 54, 55, 56, 57, 278, 59, 301,
        61, 37, ABSENT, 62, 63, 64, 302, 303, 66, ABSENT, 67, 68, 304, 305, 70, 306, 72, 73, 74, 75,
        76, 77, 78, 79, ABSENT, 80, 307, 308, 309, 82, ABSENT, 310, 84, 85, 86, 280, 37, ABSENT, 311, 312,
        37, 88, 89, 90, 91, 92, 93, 313, 95, 96, 97, ABSENT, 98, 99, 100, 101, 314, 103, 281, 315,
        105, 106, 316, 317, 108, 93, 109, 110, ABSENT, 318, 27, 112, 27, 319, 114, 115, 52, 116, 320, 93,
        ABSENT, 117, 118, 321, 322, 323, 121, 324, 325, 326, 124, 125, 126, 327, 127, 128, 328, 129, 130, 131,
        132, 133, 329, 135, 136, ABSENT, ABSENT, 137, ABSENT, ABSENT, 330, 331, 332, 140, 333, 142, 334, 144, 335, ABSENT,
        ABSENT, 146, 147, 148, ABSENT, 336, 337, 149, 150, 52, 338, 339, 340, 341, 342, 343, 344, 158, 159, 160,
        345, 345, 161, 346, 163, 347, 348, 349, 350, 166, 351, 167, 352, ABSENT, 169, 353, ABSENT, ABSENT, 170, 171,
        354, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191,
        192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
        212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231,
        232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251,
        252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271,
        272, 273, 274,
    ],
    // 4.3
    &[
        0, 1, 2, 3, 4, 5, 275, 6, 288, 7, 8, 9, 289, 10, 11, 12, 13, 355, 14, 290,
        356, ABSENT, 16, 17, 357, 19, 358, 21, 359, 292, 23, ABSENT, 24, 25, 26, 27, 360, 293, ABSENT, 294,
        30, 361, 362, 363, 295, 364, 33, 276, 35, ABSENT, 36, ABSENT, 37, 54, 38, 365, 366, 39, 40, 41,
        42, 43, 44, 45, 46, 297, 48, 49, 298, 299, 52, 300, 37, ABSENT, ABSENT, ABSENT, 57, 278, 59, 301,
        61, 367, ABSENT, 62, 63, 64, 368, 369, 66, 370, 67, 68, 304, 305, 70, 306, 72, 73, 74, 75,
        76, 77, 78, 79, ABSENT, 80, 307, 308, 309, 82, 371, 310, 84, 85, 86, 280, 37, 372, 373, 312,
        37, 88, 89, 90, 91, 92, 93, 374, 95, 96, 97, ABSENT, 98, 99, 100, 101, 375, 103, 281, 315,
        105, 106, 316, 317, 108, 93, ABSENT, 110, ABSENT, 318, 27, 112, 27, 376, 114, 115, 52, 116, 320, 93,
        377, 117, 118, 321, 378, 323, 121, 324, 325, 326, 379, 125, 126, 380, 127, 128, 328, 129, 130, 131,
        132, 133, 381, 135, 136, ABSENT, 142, 137, 382, 383, 330, 331, 332, 140, 333, ABSENT, 334, 144, 384, 385,
        386, 146, ABSENT, 148, ABSENT, 336, 337, 149, 150, 52, 387, 388, 389, 390, 391, 392, 393, 158, 159, 160,
        345, 345, 394, 346, 163, 395, 396, 349, 350, 166, 351, 167, 397, 398, 169, 353, 399, 400, 170, 401,
        354, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191,
        192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
        212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231,
        232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251,
        252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271,
        272, 273, 274,
    ],
    // 4.3.1
    &[
        402, 1, 403, 404, 4, 405, 275, 6, 288, 406, 407, 408, 409, 410, 411, 412, 413, 355, 414, 415,
        ABSENT, 17, 16, ABSENT, 357, 19, 358, 21, 359, 292, 23, 416, 417, ABSENT, 26, 27, 360, 418, 419, 294,
        30, 361, 420, 363, 295, 364, 33, 421, 422, 35, 36, 37, ABSENT, 423, 38, 365, 366, 39, 40, 41,
        42, 43, 44, 45, 46, 297, 48, 49, 424, 299, 52, 300, 37, ABSENT, ABSENT, ABSENT, 57, 278, 59, 301,
        425, ABSENT, 426, 62, 63, 64, 368, 369, 66, 427, 67, 68, 304, 305, 70, 306, 72, 73, 74, 75,
        76, 77, 78, 79, 80, ABSENT, 307, 308, 309, 82, 371, 428, 84, 85, 86, 280, 37, 372, 429, 312,
        37, 88, 89, 430, 91, 92, 93, 374, 95, 431, ABSENT, 432, ABSENT, 99, 433, 101, 375, 103, 281, 315,
        105, 106, 316, 317, 108, 93, ABSENT, 110, 318, ABSENT, 27, 112, 27, 376, 114, 115, 52, 116, 320, 93,
        377, 117, 434, 435, 436, 323, 121, 324, 437, 438, 379, 125, 126, 380, 127, 128, 328, 439, 130, 131,
        132, 133, 381, 440, 441, 442, 142, 137, 382, 383, 330, 443, 332, 140, 333, ABSENT, 444, 144, 445, 385,
        446, 146, ABSENT, 148, 447, 448, 337, 149, 150, 52, 387, 388, 389, 390, 391, 392, 449, 158, 159, 160,
        345, 345, 394, 346, 163, 450, 396, 349, 350, 166, 351, 167, 451, 398, 169, 353, 399, 452, 170, 401,
        354, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191,
        192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
        212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231,
        232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251,
        252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271,
        272, 273, 274,
    ],
    // 4.3.2
    &[
        402, 1, 403, 404, 4, 405, 275, 6, 288, 406, 407, 408, 409, 410, 411, 412, 413, 355, 414, 415,
        ABSENT, 17, 16, ABSENT, 357, 19, 358, 21, 359, 292, 23, 416, 417, ABSENT, 26, 27, 360, 418, 419, 294,
        30, 361, 420, 363, 295, 364, 33, 421, 422, 35, 36, 37, ABSENT, 423, 38, 365, 366, 39, 40, 41,
        42, 43, 44, 45, 46, 297, 48, 49, 424, 299, 52, 300, 37, ABSENT, ABSENT, ABSENT, 57, 278, 59, 301,
        425, ABSENT, 426, 62, 63, 64, 368, 369, 66, 427, 67, 68, 304, 305, 70, 306, 72, 73, 74, 75,
        76, 77, 78, 79, 80, ABSENT, 307, 308, 309, 82, 371, 428, 84, 85, 86, 280, 37, 372, 429, 312,
        37, 88, 89, 430, 91, 92, 93, 374, 95, 431, ABSENT, 432, ABSENT, 99, 433, 101, 375, 103, 281, 315,
        105, 106, 316, 317, 108, 93, ABSENT, 110, 318, ABSENT, 27, 112, 27, 376, 114, 115, 52, 116, 320, 93,
        377, 117, 434, 435, 436, 323, 121, 324, 437, 438, 379, 125, 126, 380, 127, 128, 328, 439, 130, 131,
        132, 133, 381, 440, 441, 442, 142, 137, 382, 383, 330, 443, 332, 140, 333, ABSENT, 444, 144, 445, 385,
        446, 146, ABSENT, 148, 447, 448, 337, 149, 150, 52, 387, 388, 389, 390, 391, 392, 449, 158, 159, 160,
        345, 345, 394, 346, 163, 450, 396, 349, 350, 166, 351, 167, 451, 398, 169, 353, 399, 452, 170, 401,
        354, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191,
        192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211,
        212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231,
        232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251,
        252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271,
        272, 273, 274,
    ],
];

/// The messages: name, type, the versions that have it.
static ROOTS: [(&str, u16, Versions); 2] = [
    ("NewReleaseMessage", 127, Versions::ern4(0b111111)),
    ("PurgeReleaseMessage", 153, Versions::ern4(0b111111)),
];
