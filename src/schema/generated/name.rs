// Written by `cargo xtask gen` from schemas/. Not edited by hand.

//! The names of the standard's elements and attributes.

/// The name `AbbreviatedName`.
pub const ABBREVIATED_NAME: &str = "AbbreviatedName";
/// The name `AccessBlockingRequested`.
pub const ACCESS_BLOCKING_REQUESTED: &str = "AccessBlockingRequested";
/// The name `AccessControlParty`.
pub const ACCESS_CONTROL_PARTY: &str = "AccessControlParty";
/// The name `AccessLimitation`.
pub const ACCESS_LIMITATION: &str = "AccessLimitation";
/// The name `AdditionalRoles`.
pub const ADDITIONAL_ROLES: &str = "AdditionalRoles";
/// The name `AdditionalTitle`.
pub const ADDITIONAL_TITLE: &str = "AdditionalTitle";
/// The name `AdministratingRecordCompany`.
pub const ADMINISTRATING_RECORD_COMPANY: &str = "AdministratingRecordCompany";
/// The name `Affiliation`.
pub const AFFILIATION: &str = "Affiliation";
/// The name `Agency`.
pub const AGENCY: &str = "Agency";
/// The name `AiContribution`.
pub const AI_CONTRIBUTION: &str = "AiContribution";
/// The name `Algorithm`.
pub const ALGORITHM: &str = "Algorithm";
/// The name `AllDealsCancelled`.
pub const ALL_DEALS_CANCELLED: &str = "AllDealsCancelled";
/// The name `ApplicableTerritoryCode`.
pub const APPLICABLE_TERRITORY_CODE: &str = "ApplicableTerritoryCode";
/// The name `AppliesToCroppedResource`.
pub const APPLIES_TO_CROPPED_RESOURCE: &str = "AppliesToCroppedResource";
/// The name `ApplyClassicalProfileVariant`.
pub const APPLY_CLASSICAL_PROFILE_VARIANT: &str = "ApplyClassicalProfileVariant";
/// The name `ArtistDelegatedUsageRights`.
pub const ARTIST_DELEGATED_USAGE_RIGHTS: &str = "ArtistDelegatedUsageRights";
/// The name `ArtistPartyReference`.
pub const ARTIST_PARTY_REFERENCE: &str = "ArtistPartyReference";
/// The name `ArtistProfilePage`.
pub const ARTIST_PROFILE_PAGE: &str = "ArtistProfilePage";
/// The name `ArtistRole`.
pub const ARTIST_ROLE: &str = "ArtistRole";
/// The name `ArtisticRole`.
pub const ARTISTIC_ROLE: &str = "ArtisticRole";
/// The name `AspectRatio`.
pub const ASPECT_RATIO: &str = "AspectRatio";
/// The name `AspectRatioType`.
pub const ASPECT_RATIO_TYPE: &str = "AspectRatioType";
/// The name `AudioBitRate`.
pub const AUDIO_BIT_RATE: &str = "AudioBitRate";
/// The name `AudioBitsPerSample`.
pub const AUDIO_BITS_PER_SAMPLE: &str = "AudioBitsPerSample";
/// The name `AudioChannelConfiguration`.
pub const AUDIO_CHANNEL_CONFIGURATION: &str = "AudioChannelConfiguration";
/// The name `AudioChapterReference`.
pub const AUDIO_CHAPTER_REFERENCE: &str = "AudioChapterReference";
/// The name `AudioCodecType`.
pub const AUDIO_CODEC_TYPE: &str = "AudioCodecType";
/// The name `AudioSamplingRate`.
pub const AUDIO_SAMPLING_RATE: &str = "AudioSamplingRate";
/// The name `AvRating`.
pub const AV_RATING: &str = "AvRating";
/// The name `AvsVersionId`.
pub const AVS_VERSION_ID: &str = "AvsVersionId";
/// The name `BitDepth`.
pub const BIT_DEPTH: &str = "BitDepth";
/// The name `BitRate`.
pub const BIT_RATE: &str = "BitRate";
/// The name `BitsPerSample`.
pub const BITS_PER_SAMPLE: &str = "BitsPerSample";
/// The name `BottomRightCorner`.
pub const BOTTOM_RIGHT_CORNER: &str = "BottomRightCorner";
/// The name `Brand`.
pub const BRAND: &str = "Brand";
/// The name `BrandId`.
pub const BRAND_ID: &str = "BrandId";
/// The name `BrandName`.
pub const BRAND_NAME: &str = "BrandName";
/// The name `BrandReference`.
pub const BRAND_REFERENCE: &str = "BrandReference";
/// The name `BulkOrderWholesalePricePerUnit`.
pub const BULK_ORDER_WHOLESALE_PRICE_PER_UNIT: &str = "BulkOrderWholesalePricePerUnit";
/// The name `BusinessProfileVersionId`.
pub const BUSINESS_PROFILE_VERSION_ID: &str = "BusinessProfileVersionId";
/// The name `CLine`.
pub const C_LINE: &str = "CLine";
/// The name `CLineCompany`.
pub const C_LINE_COMPANY: &str = "CLineCompany";
/// The name `CLineText`.
pub const C_LINE_TEXT: &str = "CLineText";
/// The name `CarrierType`.
pub const CARRIER_TYPE: &str = "CarrierType";
/// The name `CatalogItem`.
pub const CATALOG_ITEM: &str = "CatalogItem";
/// The name `CatalogListMessage`.
pub const CATALOG_LIST_MESSAGE: &str = "CatalogListMessage";
/// The name `CatalogNumber`.
pub const CATALOG_NUMBER: &str = "CatalogNumber";
/// The name `CatalogReleaseReference`.
pub const CATALOG_RELEASE_REFERENCE: &str = "CatalogReleaseReference";
/// The name `CatalogReleaseReferenceList`.
pub const CATALOG_RELEASE_REFERENCE_LIST: &str = "CatalogReleaseReferenceList";
/// The name `CatalogTransfer`.
pub const CATALOG_TRANSFER: &str = "CatalogTransfer";
/// The name `CatalogTransferCompleted`.
pub const CATALOG_TRANSFER_COMPLETED: &str = "CatalogTransferCompleted";
/// The name `Channel`.
pub const CHANNEL: &str = "Channel";
/// The name `Chapter`.
pub const CHAPTER: &str = "Chapter";
/// The name `ChapterId`.
pub const CHAPTER_ID: &str = "ChapterId";
/// The name `ChapterList`.
pub const CHAPTER_LIST: &str = "ChapterList";
/// The name `ChapterReference`.
pub const CHAPTER_REFERENCE: &str = "ChapterReference";
/// The name `Character`.
pub const CHARACTER: &str = "Character";
/// The name `CharacterPartyReference`.
pub const CHARACTER_PARTY_REFERENCE: &str = "CharacterPartyReference";
/// The name `CisacSocietyId`.
pub const CISAC_SOCIETY_ID: &str = "CisacSocietyId";
/// The name `Citizenship`.
pub const CITIZENSHIP: &str = "Citizenship";
/// The name `ClipDetails`.
pub const CLIP_DETAILS: &str = "ClipDetails";
/// The name `ClipPreviewStartDate`.
pub const CLIP_PREVIEW_START_DATE: &str = "ClipPreviewStartDate";
/// The name `ClipPreviewStartDateTime`.
pub const CLIP_PREVIEW_START_DATE_TIME: &str = "ClipPreviewStartDateTime";
/// The name `ClipRelease`.
pub const CLIP_RELEASE: &str = "ClipRelease";
/// The name `ClipType`.
pub const CLIP_TYPE: &str = "ClipType";
/// The name `CodingType`.
pub const CODING_TYPE: &str = "CodingType";
/// The name `Collection`.
pub const COLLECTION: &str = "Collection";
/// The name `CollectionCollectionReference`.
pub const COLLECTION_COLLECTION_REFERENCE: &str = "CollectionCollectionReference";
/// The name `CollectionCollectionReferenceList`.
pub const COLLECTION_COLLECTION_REFERENCE_LIST: &str = "CollectionCollectionReferenceList";
/// The name `CollectionDetailsByTerritory`.
pub const COLLECTION_DETAILS_BY_TERRITORY: &str = "CollectionDetailsByTerritory";
/// The name `CollectionId`.
pub const COLLECTION_ID: &str = "CollectionId";
/// The name `CollectionList`.
pub const COLLECTION_LIST: &str = "CollectionList";
/// The name `CollectionReference`.
pub const COLLECTION_REFERENCE: &str = "CollectionReference";
/// The name `CollectionResourceReference`.
pub const COLLECTION_RESOURCE_REFERENCE: &str = "CollectionResourceReference";
/// The name `CollectionResourceReferenceList`.
pub const COLLECTION_RESOURCE_REFERENCE_LIST: &str = "CollectionResourceReferenceList";
/// The name `CollectionType`.
pub const COLLECTION_TYPE: &str = "CollectionType";
/// The name `CollectionWorkReference`.
pub const COLLECTION_WORK_REFERENCE: &str = "CollectionWorkReference";
/// The name `CollectionWorkReferenceList`.
pub const COLLECTION_WORK_REFERENCE_LIST: &str = "CollectionWorkReferenceList";
/// The name `ColorDepth`.
pub const COLOR_DEPTH: &str = "ColorDepth";
/// The name `Comment`.
pub const COMMENT: &str = "Comment";
/// The name `CommercialModelType`.
pub const COMMERCIAL_MODEL_TYPE: &str = "CommercialModelType";
/// The name `CompanyName`.
pub const COMPANY_NAME: &str = "CompanyName";
/// The name `ComposerCatalogNumber`.
pub const COMPOSER_CATALOG_NUMBER: &str = "ComposerCatalogNumber";
/// The name `CompositeMusicalWorkType`.
pub const COMPOSITE_MUSICAL_WORK_TYPE: &str = "CompositeMusicalWorkType";
/// The name `Condition`.
pub const CONDITION: &str = "Condition";
/// The name `ConsumerFulfillmentDate`.
pub const CONSUMER_FULFILLMENT_DATE: &str = "ConsumerFulfillmentDate";
/// The name `ConsumerRentalPeriod`.
pub const CONSUMER_RENTAL_PERIOD: &str = "ConsumerRentalPeriod";
/// The name `ContactInformation`.
pub const CONTACT_INFORMATION: &str = "ContactInformation";
/// The name `ContainerFormat`.
pub const CONTAINER_FORMAT: &str = "ContainerFormat";
/// The name `ContainsAI`.
pub const CONTAINS_AI: &str = "ContainsAI";
/// The name `ContainsHiddenContent`.
pub const CONTAINS_HIDDEN_CONTENT: &str = "ContainsHiddenContent";
/// The name `Contributor`.
pub const CONTRIBUTOR: &str = "Contributor";
/// The name `ContributorName`.
pub const CONTRIBUTOR_NAME: &str = "ContributorName";
/// The name `ContributorPartyReference`.
pub const CONTRIBUTOR_PARTY_REFERENCE: &str = "ContributorPartyReference";
/// The name `CoreArea`.
pub const CORE_AREA: &str = "CoreArea";
/// The name `CourtesyLine`.
pub const COURTESY_LINE: &str = "CourtesyLine";
/// The name `CoverArtPreviewStartDate`.
pub const COVER_ART_PREVIEW_START_DATE: &str = "CoverArtPreviewStartDate";
/// The name `CoverArtPreviewStartDateTime`.
pub const COVER_ART_PREVIEW_START_DATE_TIME: &str = "CoverArtPreviewStartDateTime";
/// The name `CreationDate`.
pub const CREATION_DATE: &str = "CreationDate";
/// The name `Cue`.
pub const CUE: &str = "Cue";
/// The name `CueCreationReference`.
pub const CUE_CREATION_REFERENCE: &str = "CueCreationReference";
/// The name `CueOrigin`.
pub const CUE_ORIGIN: &str = "CueOrigin";
/// The name `CueResourceReference`.
pub const CUE_RESOURCE_REFERENCE: &str = "CueResourceReference";
/// The name `CueSheet`.
pub const CUE_SHEET: &str = "CueSheet";
/// The name `CueSheetId`.
pub const CUE_SHEET_ID: &str = "CueSheetId";
/// The name `CueSheetList`.
pub const CUE_SHEET_LIST: &str = "CueSheetList";
/// The name `CueSheetReference`.
pub const CUE_SHEET_REFERENCE: &str = "CueSheetReference";
/// The name `CueSheetType`.
pub const CUE_SHEET_TYPE: &str = "CueSheetType";
/// The name `CueThemeType`.
pub const CUE_THEME_TYPE: &str = "CueThemeType";
/// The name `CueUseType`.
pub const CUE_USE_TYPE: &str = "CueUseType";
/// The name `CueVisualPerceptionType`.
pub const CUE_VISUAL_PERCEPTION_TYPE: &str = "CueVisualPerceptionType";
/// The name `CueVocalType`.
pub const CUE_VOCAL_TYPE: &str = "CueVocalType";
/// The name `CueWorkReference`.
pub const CUE_WORK_REFERENCE: &str = "CueWorkReference";
/// The name `CurrencyCode`.
pub const CURRENCY_CODE: &str = "CurrencyCode";
/// The name `DPID`.
pub const DPID: &str = "DPID";
/// The name `DataType`.
pub const DATA_TYPE: &str = "DataType";
/// The name `Date`.
pub const DATE: &str = "Date";
/// The name `DateAndPlaceOfBirth`.
pub const DATE_AND_PLACE_OF_BIRTH: &str = "DateAndPlaceOfBirth";
/// The name `DateAndPlaceOfDeath`.
pub const DATE_AND_PLACE_OF_DEATH: &str = "DateAndPlaceOfDeath";
/// The name `DateTime`.
pub const DATE_TIME: &str = "DateTime";
/// The name `Deal`.
pub const DEAL: &str = "Deal";
/// The name `DealList`.
pub const DEAL_LIST: &str = "DealList";
/// The name `DealReference`.
pub const DEAL_REFERENCE: &str = "DealReference";
/// The name `DealReleaseReference`.
pub const DEAL_RELEASE_REFERENCE: &str = "DealReleaseReference";
/// The name `DealResourceReference`.
pub const DEAL_RESOURCE_REFERENCE: &str = "DealResourceReference";
/// The name `DealTechnicalResourceDetailsReference`.
pub const DEAL_TECHNICAL_RESOURCE_DETAILS_REFERENCE: &str = "DealTechnicalResourceDetailsReference";
/// The name `DealTechnicalResourceDetailsReferenceList`.
pub const DEAL_TECHNICAL_RESOURCE_DETAILS_REFERENCE_LIST: &str = "DealTechnicalResourceDetailsReferenceList";
/// The name `DealTerms`.
pub const DEAL_TERMS: &str = "DealTerms";
/// The name `Deity`.
pub const DEITY: &str = "Deity";
/// The name `DelegatedUsageRights`.
pub const DELEGATED_USAGE_RIGHTS: &str = "DelegatedUsageRights";
/// The name `DeliveryFile`.
pub const DELIVERY_FILE: &str = "DeliveryFile";
/// The name `Description`.
pub const DESCRIPTION: &str = "Description";
/// The name `DisableCrossfade`.
pub const DISABLE_CROSSFADE: &str = "DisableCrossfade";
/// The name `DisableSearch`.
pub const DISABLE_SEARCH: &str = "DisableSearch";
/// The name `DisplayArtist`.
pub const DISPLAY_ARTIST: &str = "DisplayArtist";
/// The name `DisplayArtistName`.
pub const DISPLAY_ARTIST_NAME: &str = "DisplayArtistName";
/// The name `DisplayArtistRole`.
pub const DISPLAY_ARTIST_ROLE: &str = "DisplayArtistRole";
/// The name `DisplayComposer`.
pub const DISPLAY_COMPOSER: &str = "DisplayComposer";
/// The name `DisplayConductor`.
pub const DISPLAY_CONDUCTOR: &str = "DisplayConductor";
/// The name `DisplayCreditParty`.
pub const DISPLAY_CREDIT_PARTY: &str = "DisplayCreditParty";
/// The name `DisplayCreditText`.
pub const DISPLAY_CREDIT_TEXT: &str = "DisplayCreditText";
/// The name `DisplayCredits`.
pub const DISPLAY_CREDITS: &str = "DisplayCredits";
/// The name `DisplayGenre`.
pub const DISPLAY_GENRE: &str = "DisplayGenre";
/// The name `DisplaySequence`.
pub const DISPLAY_SEQUENCE: &str = "DisplaySequence";
/// The name `DisplayTitle`.
pub const DISPLAY_TITLE: &str = "DisplayTitle";
/// The name `DisplayTitleText`.
pub const DISPLAY_TITLE_TEXT: &str = "DisplayTitleText";
/// The name `DistributionChannel`.
pub const DISTRIBUTION_CHANNEL: &str = "DistributionChannel";
/// The name `DistributionChannelPage`.
pub const DISTRIBUTION_CHANNEL_PAGE: &str = "DistributionChannelPage";
/// The name `DistributionChannelType`.
pub const DISTRIBUTION_CHANNEL_TYPE: &str = "DistributionChannelType";
/// The name `DoNotDisplayDates`.
pub const DO_NOT_DISPLAY_DATES: &str = "DoNotDisplayDates";
/// The name `DrmEnforcementType`.
pub const DRM_ENFORCEMENT_TYPE: &str = "DrmEnforcementType";
/// The name `DrmPlatformType`.
pub const DRM_PLATFORM_TYPE: &str = "DrmPlatformType";
/// The name `Duration`.
pub const DURATION: &str = "Duration";
/// The name `DurationOfMusicalContent`.
pub const DURATION_OF_MUSICAL_CONTENT: &str = "DurationOfMusicalContent";
/// The name `DurationUsed`.
pub const DURATION_USED: &str = "DurationUsed";
/// The name `EIDR`.
pub const EIDR: &str = "EIDR";
/// The name `EditionContributor`.
pub const EDITION_CONTRIBUTOR: &str = "EditionContributor";
/// The name `EffectiveDate`.
pub const EFFECTIVE_DATE: &str = "EffectiveDate";
/// The name `EffectiveTransferDate`.
pub const EFFECTIVE_TRANSFER_DATE: &str = "EffectiveTransferDate";
/// The name `ElectroOpticalTransferFunctionType`.
pub const ELECTRO_OPTICAL_TRANSFER_FUNCTION_TYPE: &str = "ElectroOpticalTransferFunctionType";
/// The name `EmailAddress`.
pub const EMAIL_ADDRESS: &str = "EmailAddress";
/// The name `EmbeddingAllowed`.
pub const EMBEDDING_ALLOWED: &str = "EmbeddingAllowed";
/// The name `EncodingDescription`.
pub const ENCODING_DESCRIPTION: &str = "EncodingDescription";
/// The name `EncodingId`.
pub const ENCODING_ID: &str = "EncodingId";
/// The name `EndDate`.
pub const END_DATE: &str = "EndDate";
/// The name `EndDateTime`.
pub const END_DATE_TIME: &str = "EndDateTime";
/// The name `EndPoint`.
pub const END_POINT: &str = "EndPoint";
/// The name `EndTime`.
pub const END_TIME: &str = "EndTime";
/// The name `EquivalentReleaseReference`.
pub const EQUIVALENT_RELEASE_REFERENCE: &str = "EquivalentReleaseReference";
/// The name `ExcludedDistributionChannel`.
pub const EXCLUDED_DISTRIBUTION_CHANNEL: &str = "ExcludedDistributionChannel";
/// The name `ExcludedTerritoryCode`.
pub const EXCLUDED_TERRITORY_CODE: &str = "ExcludedTerritoryCode";
/// The name `ExpressionType`.
pub const EXPRESSION_TYPE: &str = "ExpressionType";
/// The name `ExternalLink`.
pub const EXTERNAL_LINK: &str = "ExternalLink";
/// The name `ExternalResourceLink`.
pub const EXTERNAL_RESOURCE_LINK: &str = "ExternalResourceLink";
/// The name `ExternallyLinkedResourceType`.
pub const EXTERNALLY_LINKED_RESOURCE_TYPE: &str = "ExternallyLinkedResourceType";
/// The name `FaxNumber`.
pub const FAX_NUMBER: &str = "FaxNumber";
/// The name `File`.
pub const FILE: &str = "File";
/// The name `FileAvailabilityDescription`.
pub const FILE_AVAILABILITY_DESCRIPTION: &str = "FileAvailabilityDescription";
/// The name `FileFormat`.
pub const FILE_FORMAT: &str = "FileFormat";
/// The name `FileName`.
pub const FILE_NAME: &str = "FileName";
/// The name `FilePath`.
pub const FILE_PATH: &str = "FilePath";
/// The name `FileSize`.
pub const FILE_SIZE: &str = "FileSize";
/// The name `Fingerprint`.
pub const FINGERPRINT: &str = "Fingerprint";
/// The name `FingerprintAlgorithmParameter`.
pub const FINGERPRINT_ALGORITHM_PARAMETER: &str = "FingerprintAlgorithmParameter";
/// The name `FingerprintAlgorithmType`.
pub const FINGERPRINT_ALGORITHM_TYPE: &str = "FingerprintAlgorithmType";
/// The name `FingerprintAlgorithmVersion`.
pub const FINGERPRINT_ALGORITHM_VERSION: &str = "FingerprintAlgorithmVersion";
/// The name `FingerprintDataType`.
pub const FINGERPRINT_DATA_TYPE: &str = "FingerprintDataType";
/// The name `FingerprintValue`.
pub const FINGERPRINT_VALUE: &str = "FingerprintValue";
/// The name `FirstPublicationDate`.
pub const FIRST_PUBLICATION_DATE: &str = "FirstPublicationDate";
/// The name `FormalTitle`.
pub const FORMAL_TITLE: &str = "FormalTitle";
/// The name `Format`.
pub const FORMAT: &str = "Format";
/// The name `FrameRate`.
pub const FRAME_RATE: &str = "FrameRate";
/// The name `FulfillmentDate`.
pub const FULFILLMENT_DATE: &str = "FulfillmentDate";
/// The name `FullName`.
pub const FULL_NAME: &str = "FullName";
/// The name `FullNameAsciiTranscribed`.
pub const FULL_NAME_ASCII_TRANSCRIBED: &str = "FullNameAsciiTranscribed";
/// The name `FullNameIndexed`.
pub const FULL_NAME_INDEXED: &str = "FullNameIndexed";
/// The name `FullTrackListingPreviewStartDateTime`.
pub const FULL_TRACK_LISTING_PREVIEW_START_DATE_TIME: &str = "FullTrackListingPreviewStartDateTime";
/// The name `GRid`.
pub const G_RID: &str = "GRid";
/// The name `Genre`.
pub const GENRE: &str = "Genre";
/// The name `GenreCategory`.
pub const GENRE_CATEGORY: &str = "GenreCategory";
/// The name `GenreText`.
pub const GENRE_TEXT: &str = "GenreText";
/// The name `GlobalOriginalReleaseDate`.
pub const GLOBAL_ORIGINAL_RELEASE_DATE: &str = "GlobalOriginalReleaseDate";
/// The name `GlobalReleaseDate`.
pub const GLOBAL_RELEASE_DATE: &str = "GlobalReleaseDate";
/// The name `GoverningAgreementType`.
pub const GOVERNING_AGREEMENT_TYPE: &str = "GoverningAgreementType";
/// The name `GroupingTitle`.
pub const GROUPING_TITLE: &str = "GroupingTitle";
/// The name `HasFirstLicenseRefusal`.
pub const HAS_FIRST_LICENSE_REFUSAL: &str = "HasFirstLicenseRefusal";
/// The name `HasForegroundVocalPerformance`.
pub const HAS_FOREGROUND_VOCAL_PERFORMANCE: &str = "HasForegroundVocalPerformance";
/// The name `HasImmersiveAudioMetadata`.
pub const HAS_IMMERSIVE_AUDIO_METADATA: &str = "HasImmersiveAudioMetadata";
/// The name `HasMadeContractedContribution`.
pub const HAS_MADE_CONTRACTED_CONTRIBUTION: &str = "HasMadeContractedContribution";
/// The name `HasMadeFeaturedContribution`.
pub const HAS_MADE_FEATURED_CONTRIBUTION: &str = "HasMadeFeaturedContribution";
/// The name `HasMaxValueOfOne`.
pub const HAS_MAX_VALUE_OF_ONE: &str = "HasMaxValueOfOne";
/// The name `HasMusicalContent`.
pub const HAS_MUSICAL_CONTENT: &str = "HasMusicalContent";
/// The name `HasPreOrderFulfillment`.
pub const HAS_PRE_ORDER_FULFILLMENT: &str = "HasPreOrderFulfillment";
/// The name `HasVocalPerformance`.
pub const HAS_VOCAL_PERFORMANCE: &str = "HasVocalPerformance";
/// The name `HashSum`.
pub const HASH_SUM: &str = "HashSum";
/// The name `HashSumAlgorithmType`.
pub const HASH_SUM_ALGORITHM_TYPE: &str = "HashSumAlgorithmType";
/// The name `HashSumDataType`.
pub const HASH_SUM_DATA_TYPE: &str = "HashSumDataType";
/// The name `HashSumValue`.
pub const HASH_SUM_VALUE: &str = "HashSumValue";
/// The name `HdrVideoDynamicMetadataType`.
pub const HDR_VIDEO_DYNAMIC_METADATA_TYPE: &str = "HdrVideoDynamicMetadataType";
/// The name `HdrVideoStaticMetadataType`.
pub const HDR_VIDEO_STATIC_METADATA_TYPE: &str = "HdrVideoStaticMetadataType";
/// The name `HiResMusicDescription`.
pub const HI_RES_MUSIC_DESCRIPTION: &str = "HiResMusicDescription";
/// The name `HostSoundCarrier`.
pub const HOST_SOUND_CARRIER: &str = "HostSoundCarrier";
/// The name `ICPN`.
pub const ICPN: &str = "ICPN";
/// The name `IPN`.
pub const IPN: &str = "IPN";
/// The name `ISAN`.
pub const ISAN: &str = "ISAN";
/// The name `ISBN`.
pub const ISBN: &str = "ISBN";
/// The name `ISMN`.
pub const ISMN: &str = "ISMN";
/// The name `ISNI`.
pub const ISNI: &str = "ISNI";
/// The name `ISRC`.
pub const ISRC: &str = "ISRC";
/// The name `ISSN`.
pub const ISSN: &str = "ISSN";
/// The name `ISWC`.
pub const ISWC: &str = "ISWC";
/// The name `IdentifierType`.
pub const IDENTIFIER_TYPE: &str = "IdentifierType";
/// The name `Image`.
pub const IMAGE: &str = "Image";
/// The name `ImageCodecType`.
pub const IMAGE_CODEC_TYPE: &str = "ImageCodecType";
/// The name `ImageDetailsByTerritory`.
pub const IMAGE_DETAILS_BY_TERRITORY: &str = "ImageDetailsByTerritory";
/// The name `ImageHeight`.
pub const IMAGE_HEIGHT: &str = "ImageHeight";
/// The name `ImageId`.
pub const IMAGE_ID: &str = "ImageId";
/// The name `ImageResolution`.
pub const IMAGE_RESOLUTION: &str = "ImageResolution";
/// The name `ImageType`.
pub const IMAGE_TYPE: &str = "ImageType";
/// The name `ImageWidth`.
pub const IMAGE_WIDTH: &str = "ImageWidth";
/// The name `InclusionDate`.
pub const INCLUSION_DATE: &str = "InclusionDate";
/// The name `IndirectMidiId`.
pub const INDIRECT_MIDI_ID: &str = "IndirectMidiId";
/// The name `IndirectResourceContributor`.
pub const INDIRECT_RESOURCE_CONTRIBUTOR: &str = "IndirectResourceContributor";
/// The name `IndirectResourceContributorRole`.
pub const INDIRECT_RESOURCE_CONTRIBUTOR_ROLE: &str = "IndirectResourceContributorRole";
/// The name `IndirectSheetMusicId`.
pub const INDIRECT_SHEET_MUSIC_ID: &str = "IndirectSheetMusicId";
/// The name `IndirectSoftwareId`.
pub const INDIRECT_SOFTWARE_ID: &str = "IndirectSoftwareId";
/// The name `IndirectSoundRecordingId`.
pub const INDIRECT_SOUND_RECORDING_ID: &str = "IndirectSoundRecordingId";
/// The name `IndirectTextId`.
pub const INDIRECT_TEXT_ID: &str = "IndirectTextId";
/// The name `IndirectUserDefinedResourceId`.
pub const INDIRECT_USER_DEFINED_RESOURCE_ID: &str = "IndirectUserDefinedResourceId";
/// The name `IndirectVideoId`.
pub const INDIRECT_VIDEO_ID: &str = "IndirectVideoId";
/// The name `InstantGratificationResourceList`.
pub const INSTANT_GRATIFICATION_RESOURCE_LIST: &str = "InstantGratificationResourceList";
/// The name `InstrumentType`.
pub const INSTRUMENT_TYPE: &str = "InstrumentType";
/// The name `InstrumentationDescription`.
pub const INSTRUMENTATION_DESCRIPTION: &str = "InstrumentationDescription";
/// The name `IpiNameNumber`.
pub const IPI_NAME_NUMBER: &str = "IpiNameNumber";
/// The name `IsAfter`.
pub const IS_AFTER: &str = "IsAfter";
/// The name `IsApproximate`.
pub const IS_APPROXIMATE: &str = "IsApproximate";
/// The name `IsArtistRelated`.
pub const IS_ARTIST_RELATED: &str = "IsArtistRelated";
/// The name `IsBackfill`.
pub const IS_BACKFILL: &str = "IsBackfill";
/// The name `IsBackground`.
pub const IS_BACKGROUND: &str = "IsBackground";
/// The name `IsBefore`.
pub const IS_BEFORE: &str = "IsBefore";
/// The name `IsBonusResource`.
pub const IS_BONUS_RESOURCE: &str = "IsBonusResource";
/// The name `IsClip`.
pub const IS_CLIP: &str = "IsClip";
/// The name `IsCommunicatedOutOfBand`.
pub const IS_COMMUNICATED_OUT_OF_BAND: &str = "IsCommunicatedOutOfBand";
/// The name `IsCompilation`.
pub const IS_COMPILATION: &str = "IsCompilation";
/// The name `IsComplete`.
pub const IS_COMPLETE: &str = "IsComplete";
/// The name `IsComputerGenerated`.
pub const IS_COMPUTER_GENERATED: &str = "IsComputerGenerated";
/// The name `IsContractedArtist`.
pub const IS_CONTRACTED_ARTIST: &str = "IsContractedArtist";
/// The name `IsCover`.
pub const IS_COVER: &str = "IsCover";
/// The name `IsCredited`.
pub const IS_CREDITED: &str = "IsCredited";
/// The name `IsDPID`.
pub const IS_DPID: &str = "IsDPID";
/// The name `IsDance`.
pub const IS_DANCE: &str = "IsDance";
/// The name `IsDefault`.
pub const IS_DEFAULT: &str = "IsDefault";
/// The name `IsDiscoverable`.
pub const IS_DISCOVERABLE: &str = "IsDiscoverable";
/// The name `IsDisplayedInTitle`.
pub const IS_DISPLAYED_IN_TITLE: &str = "IsDisplayedInTitle";
/// The name `IsEan`.
pub const IS_EAN: &str = "IsEan";
/// The name `IsExclusive`.
pub const IS_EXCLUSIVE: &str = "IsExclusive";
/// The name `IsExtensible`.
pub const IS_EXTENSIBLE: &str = "IsExtensible";
/// The name `IsFeaturedArtist`.
pub const IS_FEATURED_ARTIST: &str = "IsFeaturedArtist";
/// The name `IsFragment`.
pub const IS_FRAGMENT: &str = "IsFragment";
/// The name `IsHiResMusic`.
pub const IS_HI_RES_MUSIC: &str = "IsHiResMusic";
/// The name `IsHiddenResource`.
pub const IS_HIDDEN_RESOURCE: &str = "IsHiddenResource";
/// The name `IsISNI`.
pub const IS_ISNI: &str = "IsISNI";
/// The name `IsInOriginalLanguage`.
pub const IS_IN_ORIGINAL_LANGUAGE: &str = "IsInOriginalLanguage";
/// The name `IsInstantGratificationResource`.
pub const IS_INSTANT_GRATIFICATION_RESOURCE: &str = "IsInstantGratificationResource";
/// The name `IsInstrumental`.
pub const IS_INSTRUMENTAL: &str = "IsInstrumental";
/// The name `IsLegalName`.
pub const IS_LEGAL_NAME: &str = "IsLegalName";
/// The name `IsMainLanguage`.
pub const IS_MAIN_LANGUAGE: &str = "IsMainLanguage";
/// The name `IsMainRelease`.
pub const IS_MAIN_RELEASE: &str = "IsMainRelease";
/// The name `IsMedley`.
pub const IS_MEDLEY: &str = "IsMedley";
/// The name `IsMultiArtistCompilation`.
pub const IS_MULTI_ARTIST_COMPILATION: &str = "IsMultiArtistCompilation";
/// The name `IsMultiFile`.
pub const IS_MULTI_FILE: &str = "IsMultiFile";
/// The name `IsNickname`.
pub const IS_NICKNAME: &str = "IsNickname";
/// The name `IsPotpourri`.
pub const IS_POTPOURRI: &str = "IsPotpourri";
/// The name `IsPreOrderDeal`.
pub const IS_PRE_ORDER_DEAL: &str = "IsPreOrderDeal";
/// The name `IsPreOrderIncentiveResource`.
pub const IS_PRE_ORDER_INCENTIVE_RESOURCE: &str = "IsPreOrderIncentiveResource";
/// The name `IsPreview`.
pub const IS_PREVIEW: &str = "IsPreview";
/// The name `IsPromotional`.
pub const IS_PROMOTIONAL: &str = "IsPromotional";
/// The name `IsProvidedInDelivery`.
pub const IS_PROVIDED_IN_DELIVERY: &str = "IsProvidedInDelivery";
/// The name `IsRemastered`.
pub const IS_REMASTERED: &str = "IsRemastered";
/// The name `IsReplaced`.
pub const IS_REPLACED: &str = "IsReplaced";
/// The name `IsShortSynopsis`.
pub const IS_SHORT_SYNOPSIS: &str = "IsShortSynopsis";
/// The name `IsSingleArtistCompilation`.
pub const IS_SINGLE_ARTIST_COMPILATION: &str = "IsSingleArtistCompilation";
/// The name `IsSoundtrack`.
pub const IS_SOUNDTRACK: &str = "IsSoundtrack";
/// The name `IsStageName`.
pub const IS_STAGE_NAME: &str = "IsStageName";
/// The name `IsSupplemental`.
pub const IS_SUPPLEMENTAL: &str = "IsSupplemental";
/// The name `IsUpdated`.
pub const IS_UPDATED: &str = "IsUpdated";
/// The name `KeyName`.
pub const KEY_NAME: &str = "KeyName";
/// The name `Keywords`.
pub const KEYWORDS: &str = "Keywords";
/// The name `LabelName`.
pub const LABEL_NAME: &str = "LabelName";
/// The name `LabelNameType`.
pub const LABEL_NAME_TYPE: &str = "LabelNameType";
/// The name `LabelType`.
pub const LABEL_TYPE: &str = "LabelType";
/// The name `LanguageAndScriptCode`.
pub const LANGUAGE_AND_SCRIPT_CODE: &str = "LanguageAndScriptCode";
/// The name `LanguageOfDubbing`.
pub const LANGUAGE_OF_DUBBING: &str = "LanguageOfDubbing";
/// The name `LanguageOfLyrics`.
pub const LANGUAGE_OF_LYRICS: &str = "LanguageOfLyrics";
/// The name `LanguageOfPerformance`.
pub const LANGUAGE_OF_PERFORMANCE: &str = "LanguageOfPerformance";
/// The name `LanguageOfText`.
pub const LANGUAGE_OF_TEXT: &str = "LanguageOfText";
/// The name `LatestDateForPhysicalReturns`.
pub const LATEST_DATE_FOR_PHYSICAL_RETURNS: &str = "LatestDateForPhysicalReturns";
/// The name `LicenseStatus`.
pub const LICENSE_STATUS: &str = "LicenseStatus";
/// The name `LinkDescription`.
pub const LINK_DESCRIPTION: &str = "LinkDescription";
/// The name `LinkedReleaseResourceReference`.
pub const LINKED_RELEASE_RESOURCE_REFERENCE: &str = "LinkedReleaseResourceReference";
/// The name `LocationAndDateOfSession`.
pub const LOCATION_AND_DATE_OF_SESSION: &str = "LocationAndDateOfSession";
/// The name `LocationCode`.
pub const LOCATION_CODE: &str = "LocationCode";
/// The name `LocationDescription`.
pub const LOCATION_DESCRIPTION: &str = "LocationDescription";
/// The name `MIDI`.
pub const MIDI: &str = "MIDI";
/// The name `MWLI`.
pub const MWLI: &str = "MWLI";
/// The name `MarketingComment`.
pub const MARKETING_COMMENT: &str = "MarketingComment";
/// The name `MasteredDate`.
pub const MASTERED_DATE: &str = "MasteredDate";
/// The name `MayBeShared`.
pub const MAY_BE_SHARED: &str = "MayBeShared";
/// The name `MeasurementType`.
pub const MEASUREMENT_TYPE: &str = "MeasurementType";
/// The name `Membership`.
pub const MEMBERSHIP: &str = "Membership";
/// The name `MembershipType`.
pub const MEMBERSHIP_TYPE: &str = "MembershipType";
/// The name `MessageAuditTrail`.
pub const MESSAGE_AUDIT_TRAIL: &str = "MessageAuditTrail";
/// The name `MessageAuditTrailEvent`.
pub const MESSAGE_AUDIT_TRAIL_EVENT: &str = "MessageAuditTrailEvent";
/// The name `MessageControlType`.
pub const MESSAGE_CONTROL_TYPE: &str = "MessageControlType";
/// The name `MessageCreatedDateTime`.
pub const MESSAGE_CREATED_DATE_TIME: &str = "MessageCreatedDateTime";
/// The name `MessageFileName`.
pub const MESSAGE_FILE_NAME: &str = "MessageFileName";
/// The name `MessageHeader`.
pub const MESSAGE_HEADER: &str = "MessageHeader";
/// The name `MessageId`.
pub const MESSAGE_ID: &str = "MessageId";
/// The name `MessageRecipient`.
pub const MESSAGE_RECIPIENT: &str = "MessageRecipient";
/// The name `MessageSchemaVersionId`.
pub const MESSAGE_SCHEMA_VERSION_ID: &str = "MessageSchemaVersionId";
/// The name `MessageSender`.
pub const MESSAGE_SENDER: &str = "MessageSender";
/// The name `MessageThreadId`.
pub const MESSAGE_THREAD_ID: &str = "MessageThreadId";
/// The name `MessagingPartyDescriptor`.
pub const MESSAGING_PARTY_DESCRIPTOR: &str = "MessagingPartyDescriptor";
/// The name `MidiDetailsByTerritory`.
pub const MIDI_DETAILS_BY_TERRITORY: &str = "MidiDetailsByTerritory";
/// The name `MidiId`.
pub const MIDI_ID: &str = "MidiId";
/// The name `MidiType`.
pub const MIDI_TYPE: &str = "MidiType";
/// The name `MusicRightsSociety`.
pub const MUSIC_RIGHTS_SOCIETY: &str = "MusicRightsSociety";
/// The name `MusicalWork`.
pub const MUSICAL_WORK: &str = "MusicalWork";
/// The name `MusicalWorkContributor`.
pub const MUSICAL_WORK_CONTRIBUTOR: &str = "MusicalWorkContributor";
/// The name `MusicalWorkContributorRole`.
pub const MUSICAL_WORK_CONTRIBUTOR_ROLE: &str = "MusicalWorkContributorRole";
/// The name `MusicalWorkDetailsByTerritory`.
pub const MUSICAL_WORK_DETAILS_BY_TERRITORY: &str = "MusicalWorkDetailsByTerritory";
/// The name `MusicalWorkId`.
pub const MUSICAL_WORK_ID: &str = "MusicalWorkId";
/// The name `MusicalWorkReference`.
pub const MUSICAL_WORK_REFERENCE: &str = "MusicalWorkReference";
/// The name `MusicalWorkRightsClaimType`.
pub const MUSICAL_WORK_RIGHTS_CLAIM_TYPE: &str = "MusicalWorkRightsClaimType";
/// The name `MusicalWorkType`.
pub const MUSICAL_WORK_TYPE: &str = "MusicalWorkType";
/// The name `NameUsedInDisplayCredit`.
pub const NAME_USED_IN_DISPLAY_CREDIT: &str = "NameUsedInDisplayCredit";
/// The name `NamesAfterKeyName`.
pub const NAMES_AFTER_KEY_NAME: &str = "NamesAfterKeyName";
/// The name `NamesBeforeKeyName`.
pub const NAMES_BEFORE_KEY_NAME: &str = "NamesBeforeKeyName";
/// The name `Namespace`.
pub const NAMESPACE: &str = "Namespace";
/// The name `Nationality`.
pub const NATIONALITY: &str = "Nationality";
/// The name `NewReleaseMessage`.
pub const NEW_RELEASE_MESSAGE: &str = "NewReleaseMessage";
/// The name `NoDisplaySequence`.
pub const NO_DISPLAY_SEQUENCE: &str = "NoDisplaySequence";
/// The name `NoSilenceAfter`.
pub const NO_SILENCE_AFTER: &str = "NoSilenceAfter";
/// The name `NoSilenceBefore`.
pub const NO_SILENCE_BEFORE: &str = "NoSilenceBefore";
/// The name `NumberOfAudioChannels`.
pub const NUMBER_OF_AUDIO_CHANNELS: &str = "NumberOfAudioChannels";
/// The name `NumberOfAudioObjects`.
pub const NUMBER_OF_AUDIO_OBJECTS: &str = "NumberOfAudioObjects";
/// The name `NumberOfChannels`.
pub const NUMBER_OF_CHANNELS: &str = "NumberOfChannels";
/// The name `NumberOfCollections`.
pub const NUMBER_OF_COLLECTIONS: &str = "NumberOfCollections";
/// The name `NumberOfContractedArtists`.
pub const NUMBER_OF_CONTRACTED_ARTISTS: &str = "NumberOfContractedArtists";
/// The name `NumberOfFeaturedArtists`.
pub const NUMBER_OF_FEATURED_ARTISTS: &str = "NumberOfFeaturedArtists";
/// The name `NumberOfNonContractedArtists`.
pub const NUMBER_OF_NON_CONTRACTED_ARTISTS: &str = "NumberOfNonContractedArtists";
/// The name `NumberOfNonFeaturedArtists`.
pub const NUMBER_OF_NON_FEATURED_ARTISTS: &str = "NumberOfNonFeaturedArtists";
/// The name `NumberOfProductsPerCarton`.
pub const NUMBER_OF_PRODUCTS_PER_CARTON: &str = "NumberOfProductsPerCarton";
/// The name `NumberOfUnitsPerPhysicalRelease`.
pub const NUMBER_OF_UNITS_PER_PHYSICAL_RELEASE: &str = "NumberOfUnitsPerPhysicalRelease";
/// The name `NumberOfUsages`.
pub const NUMBER_OF_USAGES: &str = "NumberOfUsages";
/// The name `NumberOfVoices`.
pub const NUMBER_OF_VOICES: &str = "NumberOfVoices";
/// The name `OperatingSystemType`.
pub const OPERATING_SYSTEM_TYPE: &str = "OperatingSystemType";
/// The name `OpusNumber`.
pub const OPUS_NUMBER: &str = "OpusNumber";
/// The name `Organization`.
pub const ORGANIZATION: &str = "Organization";
/// The name `OriginalBitRate`.
pub const ORIGINAL_BIT_RATE: &str = "OriginalBitRate";
/// The name `OriginalDigitalReleaseDate`.
pub const ORIGINAL_DIGITAL_RELEASE_DATE: &str = "OriginalDigitalReleaseDate";
/// The name `OriginalLanguage`.
pub const ORIGINAL_LANGUAGE: &str = "OriginalLanguage";
/// The name `OriginalReleaseDate`.
pub const ORIGINAL_RELEASE_DATE: &str = "OriginalReleaseDate";
/// The name `OriginalResourceReleaseDate`.
pub const ORIGINAL_RESOURCE_RELEASE_DATE: &str = "OriginalResourceReleaseDate";
/// The name `OriginalSamplingRate`.
pub const ORIGINAL_SAMPLING_RATE: &str = "OriginalSamplingRate";
/// The name `OverallBitRate`.
pub const OVERALL_BIT_RATE: &str = "OverallBitRate";
/// The name `PLine`.
pub const P_LINE: &str = "PLine";
/// The name `PLineCompany`.
pub const P_LINE_COMPANY: &str = "PLineCompany";
/// The name `PLineText`.
pub const P_LINE_TEXT: &str = "PLineText";
/// The name `PLineType`.
pub const P_LINE_TYPE: &str = "PLineType";
/// The name `PageName`.
pub const PAGE_NAME: &str = "PageName";
/// The name `Parameter`.
pub const PARAMETER: &str = "Parameter";
/// The name `ParentalWarningStandard`.
pub const PARENTAL_WARNING_STANDARD: &str = "ParentalWarningStandard";
/// The name `ParentalWarningType`.
pub const PARENTAL_WARNING_TYPE: &str = "ParentalWarningType";
/// The name `PartType`.
pub const PART_TYPE: &str = "PartType";
/// The name `Party`.
pub const PARTY: &str = "Party";
/// The name `PartyAffiliateReference`.
pub const PARTY_AFFILIATE_REFERENCE: &str = "PartyAffiliateReference";
/// The name `PartyId`.
pub const PARTY_ID: &str = "PartyId";
/// The name `PartyList`.
pub const PARTY_LIST: &str = "PartyList";
/// The name `PartyName`.
pub const PARTY_NAME: &str = "PartyName";
/// The name `PartyReference`.
pub const PARTY_REFERENCE: &str = "PartyReference";
/// The name `PartyRelatedPartyReference`.
pub const PARTY_RELATED_PARTY_REFERENCE: &str = "PartyRelatedPartyReference";
/// The name `PartyRelationshipType`.
pub const PARTY_RELATIONSHIP_TYPE: &str = "PartyRelationshipType";
/// The name `Password`.
pub const PASSWORD: &str = "Password";
/// The name `PercentageOfRightsAssignment`.
pub const PERCENTAGE_OF_RIGHTS_ASSIGNMENT: &str = "PercentageOfRightsAssignment";
/// The name `PercentageRate`.
pub const PERCENTAGE_RATE: &str = "PercentageRate";
/// The name `PercentageUnknown`.
pub const PERCENTAGE_UNKNOWN: &str = "PercentageUnknown";
/// The name `Performance`.
pub const PERFORMANCE: &str = "Performance";
/// The name `Performer`.
pub const PERFORMER: &str = "Performer";
/// The name `PerformerInformationRequired`.
pub const PERFORMER_INFORMATION_REQUIRED: &str = "PerformerInformationRequired";
/// The name `Period`.
pub const PERIOD: &str = "Period";
/// The name `PeriodOfRightsDelegation`.
pub const PERIOD_OF_RIGHTS_DELEGATION: &str = "PeriodOfRightsDelegation";
/// The name `PersonnelDescription`.
pub const PERSONNEL_DESCRIPTION: &str = "PersonnelDescription";
/// The name `PhoneNumber`.
pub const PHONE_NUMBER: &str = "PhoneNumber";
/// The name `PhysicalReturns`.
pub const PHYSICAL_RETURNS: &str = "PhysicalReturns";
/// The name `PhysicalReturnsAllowed`.
pub const PHYSICAL_RETURNS_ALLOWED: &str = "PhysicalReturnsAllowed";
/// The name `PreOrderIncentiveResourceList`.
pub const PRE_ORDER_INCENTIVE_RESOURCE_LIST: &str = "PreOrderIncentiveResourceList";
/// The name `PreOrderPreviewDate`.
pub const PRE_ORDER_PREVIEW_DATE: &str = "PreOrderPreviewDate";
/// The name `PreOrderPreviewDateTime`.
pub const PRE_ORDER_PREVIEW_DATE_TIME: &str = "PreOrderPreviewDateTime";
/// The name `PreOrderReleaseDate`.
pub const PRE_ORDER_RELEASE_DATE: &str = "PreOrderReleaseDate";
/// The name `Prefix`.
pub const PREFIX: &str = "Prefix";
/// The name `PreviewDetails`.
pub const PREVIEW_DETAILS: &str = "PreviewDetails";
/// The name `PriceCode`.
pub const PRICE_CODE: &str = "PriceCode";
/// The name `PriceInformation`.
pub const PRICE_INFORMATION: &str = "PriceInformation";
/// The name `PriceRangeType`.
pub const PRICE_RANGE_TYPE: &str = "PriceRangeType";
/// The name `PriceType`.
pub const PRICE_TYPE: &str = "PriceType";
/// The name `PrimaryColorType`.
pub const PRIMARY_COLOR_TYPE: &str = "PrimaryColorType";
/// The name `PrimaryInstrumentType`.
pub const PRIMARY_INSTRUMENT_TYPE: &str = "PrimaryInstrumentType";
/// The name `PrimaryRole`.
pub const PRIMARY_ROLE: &str = "PrimaryRole";
/// The name `PromotionalCode`.
pub const PROMOTIONAL_CODE: &str = "PromotionalCode";
/// The name `ProprietaryId`.
pub const PROPRIETARY_ID: &str = "ProprietaryId";
/// The name `PublicationDate`.
pub const PUBLICATION_DATE: &str = "PublicationDate";
/// The name `PurgeReleaseMessage`.
pub const PURGE_RELEASE_MESSAGE: &str = "PurgeReleaseMessage";
/// The name `PurgedRelease`.
pub const PURGED_RELEASE: &str = "PurgedRelease";
/// The name `Purpose`.
pub const PURPOSE: &str = "Purpose";
/// The name `Raga`.
pub const RAGA: &str = "Raga";
/// The name `Rating`.
pub const RATING: &str = "Rating";
/// The name `RatingAgency`.
pub const RATING_AGENCY: &str = "RatingAgency";
/// The name `RatingSchemeDescription`.
pub const RATING_SCHEME_DESCRIPTION: &str = "RatingSchemeDescription";
/// The name `RatingText`.
pub const RATING_TEXT: &str = "RatingText";
/// The name `Reason`.
pub const REASON: &str = "Reason";
/// The name `ReasonForCueSheetAbsence`.
pub const REASON_FOR_CUE_SHEET_ABSENCE: &str = "ReasonForCueSheetAbsence";
/// The name `ReasonType`.
pub const REASON_TYPE: &str = "ReasonType";
/// The name `RecordCompanyPartyReference`.
pub const RECORD_COMPANY_PARTY_REFERENCE: &str = "RecordCompanyPartyReference";
/// The name `RecordingFormat`.
pub const RECORDING_FORMAT: &str = "RecordingFormat";
/// The name `RecordingMode`.
pub const RECORDING_MODE: &str = "RecordingMode";
/// The name `ReferenceCreation`.
pub const REFERENCE_CREATION: &str = "ReferenceCreation";
/// The name `ReferenceTitle`.
pub const REFERENCE_TITLE: &str = "ReferenceTitle";
/// The name `ReferencedCreationCharacter`.
pub const REFERENCED_CREATION_CHARACTER: &str = "ReferencedCreationCharacter";
/// The name `ReferencedCreationContributor`.
pub const REFERENCED_CREATION_CONTRIBUTOR: &str = "ReferencedCreationContributor";
/// The name `ReferencedCreationId`.
pub const REFERENCED_CREATION_ID: &str = "ReferencedCreationId";
/// The name `ReferencedCreationTitle`.
pub const REFERENCED_CREATION_TITLE: &str = "ReferencedCreationTitle";
/// The name `ReferencedCreationType`.
pub const REFERENCED_CREATION_TYPE: &str = "ReferencedCreationType";
/// The name `ReferencedIndirectCreationContributor`.
pub const REFERENCED_INDIRECT_CREATION_CONTRIBUTOR: &str = "ReferencedIndirectCreationContributor";
/// The name `RelatedParty`.
pub const RELATED_PARTY: &str = "RelatedParty";
/// The name `RelatedRelease`.
pub const RELATED_RELEASE: &str = "RelatedRelease";
/// The name `RelatedReleaseOfferSet`.
pub const RELATED_RELEASE_OFFER_SET: &str = "RelatedReleaseOfferSet";
/// The name `RelatedResource`.
pub const RELATED_RESOURCE: &str = "RelatedResource";
/// The name `RelationalRelator`.
pub const RELATIONAL_RELATOR: &str = "RelationalRelator";
/// The name `Release`.
pub const RELEASE: &str = "Release";
/// The name `ReleaseAdmin`.
pub const RELEASE_ADMIN: &str = "ReleaseAdmin";
/// The name `ReleaseAdminId`.
pub const RELEASE_ADMIN_ID: &str = "ReleaseAdminId";
/// The name `ReleaseCollectionReference`.
pub const RELEASE_COLLECTION_REFERENCE: &str = "ReleaseCollectionReference";
/// The name `ReleaseCollectionReferenceList`.
pub const RELEASE_COLLECTION_REFERENCE_LIST: &str = "ReleaseCollectionReferenceList";
/// The name `ReleaseDate`.
pub const RELEASE_DATE: &str = "ReleaseDate";
/// The name `ReleaseDeal`.
pub const RELEASE_DEAL: &str = "ReleaseDeal";
/// The name `ReleaseDescription`.
pub const RELEASE_DESCRIPTION: &str = "ReleaseDescription";
/// The name `ReleaseDetailsByTerritory`.
pub const RELEASE_DETAILS_BY_TERRITORY: &str = "ReleaseDetailsByTerritory";
/// The name `ReleaseDisplayStartDate`.
pub const RELEASE_DISPLAY_START_DATE: &str = "ReleaseDisplayStartDate";
/// The name `ReleaseDisplayStartDateTime`.
pub const RELEASE_DISPLAY_START_DATE_TIME: &str = "ReleaseDisplayStartDateTime";
/// The name `ReleaseId`.
pub const RELEASE_ID: &str = "ReleaseId";
/// The name `ReleaseLabelReference`.
pub const RELEASE_LABEL_REFERENCE: &str = "ReleaseLabelReference";
/// The name `ReleaseList`.
pub const RELEASE_LIST: &str = "ReleaseList";
/// The name `ReleaseProfileVariantVersionId`.
pub const RELEASE_PROFILE_VARIANT_VERSION_ID: &str = "ReleaseProfileVariantVersionId";
/// The name `ReleaseProfileVersionId`.
pub const RELEASE_PROFILE_VERSION_ID: &str = "ReleaseProfileVersionId";
/// The name `ReleaseReference`.
pub const RELEASE_REFERENCE: &str = "ReleaseReference";
/// The name `ReleaseRelationshipType`.
pub const RELEASE_RELATIONSHIP_TYPE: &str = "ReleaseRelationshipType";
/// The name `ReleaseResourceReference`.
pub const RELEASE_RESOURCE_REFERENCE: &str = "ReleaseResourceReference";
/// The name `ReleaseResourceReferenceList`.
pub const RELEASE_RESOURCE_REFERENCE_LIST: &str = "ReleaseResourceReferenceList";
/// The name `ReleaseResourceType`.
pub const RELEASE_RESOURCE_TYPE: &str = "ReleaseResourceType";
/// The name `ReleaseSummaryDetailsByTerritory`.
pub const RELEASE_SUMMARY_DETAILS_BY_TERRITORY: &str = "ReleaseSummaryDetailsByTerritory";
/// The name `ReleaseType`.
pub const RELEASE_TYPE: &str = "ReleaseType";
/// The name `ReleaseVisibility`.
pub const RELEASE_VISIBILITY: &str = "ReleaseVisibility";
/// The name `ReleaseVisibilityReference`.
pub const RELEASE_VISIBILITY_REFERENCE: &str = "ReleaseVisibilityReference";
/// The name `RemasteredDate`.
pub const REMASTERED_DATE: &str = "RemasteredDate";
/// The name `RepresentativeImageReference`.
pub const REPRESENTATIVE_IMAGE_REFERENCE: &str = "RepresentativeImageReference";
/// The name `ResourceContainedResourceReference`.
pub const RESOURCE_CONTAINED_RESOURCE_REFERENCE: &str = "ResourceContainedResourceReference";
/// The name `ResourceContainedResourceReferenceList`.
pub const RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST: &str = "ResourceContainedResourceReferenceList";
/// The name `ResourceContributor`.
pub const RESOURCE_CONTRIBUTOR: &str = "ResourceContributor";
/// The name `ResourceContributorRole`.
pub const RESOURCE_CONTRIBUTOR_ROLE: &str = "ResourceContributorRole";
/// The name `ResourceGroup`.
pub const RESOURCE_GROUP: &str = "ResourceGroup";
/// The name `ResourceGroupContentItem`.
pub const RESOURCE_GROUP_CONTENT_ITEM: &str = "ResourceGroupContentItem";
/// The name `ResourceGroupContentItemReleaseReference`.
pub const RESOURCE_GROUP_CONTENT_ITEM_RELEASE_REFERENCE: &str = "ResourceGroupContentItemReleaseReference";
/// The name `ResourceGroupReleaseReference`.
pub const RESOURCE_GROUP_RELEASE_REFERENCE: &str = "ResourceGroupReleaseReference";
/// The name `ResourceGroupResourceReference`.
pub const RESOURCE_GROUP_RESOURCE_REFERENCE: &str = "ResourceGroupResourceReference";
/// The name `ResourceGroupResourceReferenceList`.
pub const RESOURCE_GROUP_RESOURCE_REFERENCE_LIST: &str = "ResourceGroupResourceReferenceList";
/// The name `ResourceGroupType`.
pub const RESOURCE_GROUP_TYPE: &str = "ResourceGroupType";
/// The name `ResourceId`.
pub const RESOURCE_ID: &str = "ResourceId";
/// The name `ResourceList`.
pub const RESOURCE_LIST: &str = "ResourceList";
/// The name `ResourceMusicalWorkReference`.
pub const RESOURCE_MUSICAL_WORK_REFERENCE: &str = "ResourceMusicalWorkReference";
/// The name `ResourceMusicalWorkReferenceList`.
pub const RESOURCE_MUSICAL_WORK_REFERENCE_LIST: &str = "ResourceMusicalWorkReferenceList";
/// The name `ResourceOmissionReason`.
pub const RESOURCE_OMISSION_REASON: &str = "ResourceOmissionReason";
/// The name `ResourceProcessingRequired`.
pub const RESOURCE_PROCESSING_REQUIRED: &str = "ResourceProcessingRequired";
/// The name `ResourceReference`.
pub const RESOURCE_REFERENCE: &str = "ResourceReference";
/// The name `ResourceRelatedResourceReference`.
pub const RESOURCE_RELATED_RESOURCE_REFERENCE: &str = "ResourceRelatedResourceReference";
/// The name `ResourceRelationshipType`.
pub const RESOURCE_RELATIONSHIP_TYPE: &str = "ResourceRelationshipType";
/// The name `ResourceReleaseDate`.
pub const RESOURCE_RELEASE_DATE: &str = "ResourceReleaseDate";
/// The name `ResourceReleaseReference`.
pub const RESOURCE_RELEASE_REFERENCE: &str = "ResourceReleaseReference";
/// The name `ResourceRightsController`.
pub const RESOURCE_RIGHTS_CONTROLLER: &str = "ResourceRightsController";
/// The name `ResourceType`.
pub const RESOURCE_TYPE: &str = "ResourceType";
/// The name `ResourceUsage`.
pub const RESOURCE_USAGE: &str = "ResourceUsage";
/// The name `RightShare`.
pub const RIGHT_SHARE: &str = "RightShare";
/// The name `RightShareCreationReferenceList`.
pub const RIGHT_SHARE_CREATION_REFERENCE_LIST: &str = "RightShareCreationReferenceList";
/// The name `RightShareId`.
pub const RIGHT_SHARE_ID: &str = "RightShareId";
/// The name `RightSharePercentage`.
pub const RIGHT_SHARE_PERCENTAGE: &str = "RightSharePercentage";
/// The name `RightShareReference`.
pub const RIGHT_SHARE_REFERENCE: &str = "RightShareReference";
/// The name `RightShareReleaseReference`.
pub const RIGHT_SHARE_RELEASE_REFERENCE: &str = "RightShareReleaseReference";
/// The name `RightShareResourceReference`.
pub const RIGHT_SHARE_RESOURCE_REFERENCE: &str = "RightShareResourceReference";
/// The name `RightShareUnknown`.
pub const RIGHT_SHARE_UNKNOWN: &str = "RightShareUnknown";
/// The name `RightShareWorkReference`.
pub const RIGHT_SHARE_WORK_REFERENCE: &str = "RightShareWorkReference";
/// The name `RightsAgreementId`.
pub const RIGHTS_AGREEMENT_ID: &str = "RightsAgreementId";
/// The name `RightsClaimPolicy`.
pub const RIGHTS_CLAIM_POLICY: &str = "RightsClaimPolicy";
/// The name `RightsClaimPolicyReason`.
pub const RIGHTS_CLAIM_POLICY_REASON: &str = "RightsClaimPolicyReason";
/// The name `RightsClaimPolicyType`.
pub const RIGHTS_CLAIM_POLICY_TYPE: &str = "RightsClaimPolicyType";
/// The name `RightsControlType`.
pub const RIGHTS_CONTROL_TYPE: &str = "RightsControlType";
/// The name `RightsController`.
pub const RIGHTS_CONTROLLER: &str = "RightsController";
/// The name `RightsControllerPartyReference`.
pub const RIGHTS_CONTROLLER_PARTY_REFERENCE: &str = "RightsControllerPartyReference";
/// The name `RightsControllerRole`.
pub const RIGHTS_CONTROLLER_ROLE: &str = "RightsControllerRole";
/// The name `RightsControllerType`.
pub const RIGHTS_CONTROLLER_TYPE: &str = "RightsControllerType";
/// The name `RightsType`.
pub const RIGHTS_TYPE: &str = "RightsType";
/// The name `Role`.
pub const ROLE: &str = "Role";
/// The name `SICI`.
pub const SICI: &str = "SICI";
/// The name `SalesReportingProxyReleaseId`.
pub const SALES_REPORTING_PROXY_RELEASE_ID: &str = "SalesReportingProxyReleaseId";
/// The name `SamplingRate`.
pub const SAMPLING_RATE: &str = "SamplingRate";
/// The name `SdrDerivationPermitted`.
pub const SDR_DERIVATION_PERMITTED: &str = "SdrDerivationPermitted";
/// The name `Segment`.
pub const SEGMENT: &str = "Segment";
/// The name `SentAsRequestedBy`.
pub const SENT_AS_REQUESTED_BY: &str = "SentAsRequestedBy";
/// The name `SentOnBehalfOf`.
pub const SENT_ON_BEHALF_OF: &str = "SentOnBehalfOf";
/// The name `SequenceNumber`.
pub const SEQUENCE_NUMBER: &str = "SequenceNumber";
/// The name `SequenceSubNumber`.
pub const SEQUENCE_SUB_NUMBER: &str = "SequenceSubNumber";
/// The name `ServiceException`.
pub const SERVICE_EXCEPTION: &str = "ServiceException";
/// The name `SessionType`.
pub const SESSION_TYPE: &str = "SessionType";
/// The name `Sex`.
pub const SEX: &str = "Sex";
/// The name `SheetMusic`.
pub const SHEET_MUSIC: &str = "SheetMusic";
/// The name `SheetMusicCodecType`.
pub const SHEET_MUSIC_CODEC_TYPE: &str = "SheetMusicCodecType";
/// The name `SheetMusicDetailsByTerritory`.
pub const SHEET_MUSIC_DETAILS_BY_TERRITORY: &str = "SheetMusicDetailsByTerritory";
/// The name `SheetMusicId`.
pub const SHEET_MUSIC_ID: &str = "SheetMusicId";
/// The name `SheetMusicType`.
pub const SHEET_MUSIC_TYPE: &str = "SheetMusicType";
/// The name `SocietyAffiliation`.
pub const SOCIETY_AFFILIATION: &str = "SocietyAffiliation";
/// The name `Software`.
pub const SOFTWARE: &str = "Software";
/// The name `SoftwareDetailsByTerritory`.
pub const SOFTWARE_DETAILS_BY_TERRITORY: &str = "SoftwareDetailsByTerritory";
/// The name `SoftwareId`.
pub const SOFTWARE_ID: &str = "SoftwareId";
/// The name `SoftwareType`.
pub const SOFTWARE_TYPE: &str = "SoftwareType";
/// The name `SoundProcessorType`.
pub const SOUND_PROCESSOR_TYPE: &str = "SoundProcessorType";
/// The name `SoundRecording`.
pub const SOUND_RECORDING: &str = "SoundRecording";
/// The name `SoundRecordingCollectionReference`.
pub const SOUND_RECORDING_COLLECTION_REFERENCE: &str = "SoundRecordingCollectionReference";
/// The name `SoundRecordingCollectionReferenceList`.
pub const SOUND_RECORDING_COLLECTION_REFERENCE_LIST: &str = "SoundRecordingCollectionReferenceList";
/// The name `SoundRecordingDetailsByTerritory`.
pub const SOUND_RECORDING_DETAILS_BY_TERRITORY: &str = "SoundRecordingDetailsByTerritory";
/// The name `SoundRecordingEdition`.
pub const SOUND_RECORDING_EDITION: &str = "SoundRecordingEdition";
/// The name `SoundRecordingId`.
pub const SOUND_RECORDING_ID: &str = "SoundRecordingId";
/// The name `SoundRecordingType`.
pub const SOUND_RECORDING_TYPE: &str = "SoundRecordingType";
/// The name `SpecialContributor`.
pub const SPECIAL_CONTRIBUTOR: &str = "SpecialContributor";
/// The name `SpecialDisplayArtist`.
pub const SPECIAL_DISPLAY_ARTIST: &str = "SpecialDisplayArtist";
/// The name `StandardNamespace`.
pub const STANDARD_NAMESPACE: &str = "StandardNamespace";
/// The name `StandardUserDefinedValue`.
pub const STANDARD_USER_DEFINED_VALUE: &str = "StandardUserDefinedValue";
/// The name `StartDate`.
pub const START_DATE: &str = "StartDate";
/// The name `StartDateTime`.
pub const START_DATE_TIME: &str = "StartDateTime";
/// The name `StartPoint`.
pub const START_POINT: &str = "StartPoint";
/// The name `StartTime`.
pub const START_TIME: &str = "StartTime";
/// The name `SubGenre`.
pub const SUB_GENRE: &str = "SubGenre";
/// The name `SubGenreCategory`.
pub const SUB_GENRE_CATEGORY: &str = "SubGenreCategory";
/// The name `SubTitle`.
pub const SUB_TITLE: &str = "SubTitle";
/// The name `SubTitleLanguage`.
pub const SUB_TITLE_LANGUAGE: &str = "SubTitleLanguage";
/// The name `SubTitleType`.
pub const SUB_TITLE_TYPE: &str = "SubTitleType";
/// The name `SuggestedRetailPrice`.
pub const SUGGESTED_RETAIL_PRICE: &str = "SuggestedRetailPrice";
/// The name `SupplementalDocument`.
pub const SUPPLEMENTAL_DOCUMENT: &str = "SupplementalDocument";
/// The name `SupplementalDocumentList`.
pub const SUPPLEMENTAL_DOCUMENT_LIST: &str = "SupplementalDocumentList";
/// The name `SyndicationAllowed`.
pub const SYNDICATION_ALLOWED: &str = "SyndicationAllowed";
/// The name `Synopsis`.
pub const SYNOPSIS: &str = "Synopsis";
/// The name `SystemDescription`.
pub const SYSTEM_DESCRIPTION: &str = "SystemDescription";
/// The name `TakeDown`.
pub const TAKE_DOWN: &str = "TakeDown";
/// The name `Tala`.
pub const TALA: &str = "Tala";
/// The name `TargetURL`.
pub const TARGET_URL: &str = "TargetURL";
/// The name `TariffReference`.
pub const TARIFF_REFERENCE: &str = "TariffReference";
/// The name `TariffSubReference`.
pub const TARIFF_SUB_REFERENCE: &str = "TariffSubReference";
/// The name `TechnicalDetails`.
pub const TECHNICAL_DETAILS: &str = "TechnicalDetails";
/// The name `TechnicalImageDetails`.
pub const TECHNICAL_IMAGE_DETAILS: &str = "TechnicalImageDetails";
/// The name `TechnicalInstantiation`.
pub const TECHNICAL_INSTANTIATION: &str = "TechnicalInstantiation";
/// The name `TechnicalMidiDetails`.
pub const TECHNICAL_MIDI_DETAILS: &str = "TechnicalMidiDetails";
/// The name `TechnicalResourceDetailsReference`.
pub const TECHNICAL_RESOURCE_DETAILS_REFERENCE: &str = "TechnicalResourceDetailsReference";
/// The name `TechnicalSheetMusicDetails`.
pub const TECHNICAL_SHEET_MUSIC_DETAILS: &str = "TechnicalSheetMusicDetails";
/// The name `TechnicalSoftwareDetails`.
pub const TECHNICAL_SOFTWARE_DETAILS: &str = "TechnicalSoftwareDetails";
/// The name `TechnicalSoundRecordingDetails`.
pub const TECHNICAL_SOUND_RECORDING_DETAILS: &str = "TechnicalSoundRecordingDetails";
/// The name `TechnicalTextDetails`.
pub const TECHNICAL_TEXT_DETAILS: &str = "TechnicalTextDetails";
/// The name `TechnicalUserDefinedResourceDetails`.
pub const TECHNICAL_USER_DEFINED_RESOURCE_DETAILS: &str = "TechnicalUserDefinedResourceDetails";
/// The name `TechnicalVideoDetails`.
pub const TECHNICAL_VIDEO_DETAILS: &str = "TechnicalVideoDetails";
/// The name `Territory`.
pub const TERRITORY: &str = "Territory";
/// The name `TerritoryCode`.
pub const TERRITORY_CODE: &str = "TerritoryCode";
/// The name `TerritoryOfCommissioning`.
pub const TERRITORY_OF_COMMISSIONING: &str = "TerritoryOfCommissioning";
/// The name `TerritoryOfPerformance`.
pub const TERRITORY_OF_PERFORMANCE: &str = "TerritoryOfPerformance";
/// The name `TerritoryOfRegistration`.
pub const TERRITORY_OF_REGISTRATION: &str = "TerritoryOfRegistration";
/// The name `TerritoryOfResidency`.
pub const TERRITORY_OF_RESIDENCY: &str = "TerritoryOfResidency";
/// The name `TerritoryOfRightsDelegation`.
pub const TERRITORY_OF_RIGHTS_DELEGATION: &str = "TerritoryOfRightsDelegation";
/// The name `Text`.
pub const TEXT: &str = "Text";
/// The name `TextCodecType`.
pub const TEXT_CODEC_TYPE: &str = "TextCodecType";
/// The name `TextDetailsByTerritory`.
pub const TEXT_DETAILS_BY_TERRITORY: &str = "TextDetailsByTerritory";
/// The name `TextId`.
pub const TEXT_ID: &str = "TextId";
/// The name `TextType`.
pub const TEXT_TYPE: &str = "TextType";
/// The name `Timing`.
pub const TIMING: &str = "Timing";
/// The name `Title`.
pub const TITLE: &str = "Title";
/// The name `TitleDisplayInformation`.
pub const TITLE_DISPLAY_INFORMATION: &str = "TitleDisplayInformation";
/// The name `TitleText`.
pub const TITLE_TEXT: &str = "TitleText";
/// The name `TitleType`.
pub const TITLE_TYPE: &str = "TitleType";
/// The name `TopLeftCorner`.
pub const TOP_LEFT_CORNER: &str = "TopLeftCorner";
/// The name `TrackListingPreviewStartDate`.
pub const TRACK_LISTING_PREVIEW_START_DATE: &str = "TrackListingPreviewStartDate";
/// The name `TrackListingPreviewStartDateTime`.
pub const TRACK_LISTING_PREVIEW_START_DATE_TIME: &str = "TrackListingPreviewStartDateTime";
/// The name `TrackNumber`.
pub const TRACK_NUMBER: &str = "TrackNumber";
/// The name `TrackRelease`.
pub const TRACK_RELEASE: &str = "TrackRelease";
/// The name `TrackReleaseVisibility`.
pub const TRACK_RELEASE_VISIBILITY: &str = "TrackReleaseVisibility";
/// The name `TradingName`.
pub const TRADING_NAME: &str = "TradingName";
/// The name `TransferringFrom`.
pub const TRANSFERRING_FROM: &str = "TransferringFrom";
/// The name `TransferringTo`.
pub const TRANSFERRING_TO: &str = "TransferringTo";
/// The name `Type`.
pub const TYPE: &str = "Type";
/// The name `TypeNamespace`.
pub const TYPE_NAMESPACE: &str = "TypeNamespace";
/// The name `TypeUserDefinedValue`.
pub const TYPE_USER_DEFINED_VALUE: &str = "TypeUserDefinedValue";
/// The name `URI`.
pub const URI: &str = "URI";
/// The name `URL`.
pub const URL: &str = "URL";
/// The name `Unit`.
pub const UNIT: &str = "Unit";
/// The name `UnitOfMeasure`.
pub const UNIT_OF_MEASURE: &str = "UnitOfMeasure";
/// The name `UpdateIndicator`.
pub const UPDATE_INDICATOR: &str = "UpdateIndicator";
/// The name `UsableResourceDuration`.
pub const USABLE_RESOURCE_DURATION: &str = "UsableResourceDuration";
/// The name `Usage`.
pub const USAGE: &str = "Usage";
/// The name `UseType`.
pub const USE_TYPE: &str = "UseType";
/// The name `UserCommentAllowed`.
pub const USER_COMMENT_ALLOWED: &str = "UserCommentAllowed";
/// The name `UserDefinedResource`.
pub const USER_DEFINED_RESOURCE: &str = "UserDefinedResource";
/// The name `UserDefinedResourceDetailsByTerritory`.
pub const USER_DEFINED_RESOURCE_DETAILS_BY_TERRITORY: &str = "UserDefinedResourceDetailsByTerritory";
/// The name `UserDefinedResourceId`.
pub const USER_DEFINED_RESOURCE_ID: &str = "UserDefinedResourceId";
/// The name `UserDefinedResourceType`.
pub const USER_DEFINED_RESOURCE_TYPE: &str = "UserDefinedResourceType";
/// The name `UserDefinedValue`.
pub const USER_DEFINED_VALUE: &str = "UserDefinedValue";
/// The name `UserInterfaceType`.
pub const USER_INTERFACE_TYPE: &str = "UserInterfaceType";
/// The name `UserName`.
pub const USER_NAME: &str = "UserName";
/// The name `UserRatingAllowed`.
pub const USER_RATING_ALLOWED: &str = "UserRatingAllowed";
/// The name `UserResponsesAllowed`.
pub const USER_RESPONSES_ALLOWED: &str = "UserResponsesAllowed";
/// The name `VISAN`.
pub const VISAN: &str = "VISAN";
/// The name `ValidityPeriod`.
pub const VALIDITY_PERIOD: &str = "ValidityPeriod";
/// The name `Value`.
pub const VALUE: &str = "Value";
/// The name `Venue`.
pub const VENUE: &str = "Venue";
/// The name `VenueAddress`.
pub const VENUE_ADDRESS: &str = "VenueAddress";
/// The name `VenueName`.
pub const VENUE_NAME: &str = "VenueName";
/// The name `VenueRoom`.
pub const VENUE_ROOM: &str = "VenueRoom";
/// The name `Version`.
pub const VERSION: &str = "Version";
/// The name `VersionType`.
pub const VERSION_TYPE: &str = "VersionType";
/// The name `Video`.
pub const VIDEO: &str = "Video";
/// The name `VideoBitRate`.
pub const VIDEO_BIT_RATE: &str = "VideoBitRate";
/// The name `VideoChapterReference`.
pub const VIDEO_CHAPTER_REFERENCE: &str = "VideoChapterReference";
/// The name `VideoCodecType`.
pub const VIDEO_CODEC_TYPE: &str = "VideoCodecType";
/// The name `VideoCollectionReferenceList`.
pub const VIDEO_COLLECTION_REFERENCE_LIST: &str = "VideoCollectionReferenceList";
/// The name `VideoCueSheetReference`.
pub const VIDEO_CUE_SHEET_REFERENCE: &str = "VideoCueSheetReference";
/// The name `VideoDefinitionType`.
pub const VIDEO_DEFINITION_TYPE: &str = "VideoDefinitionType";
/// The name `VideoDetailsByTerritory`.
pub const VIDEO_DETAILS_BY_TERRITORY: &str = "VideoDetailsByTerritory";
/// The name `VideoEdition`.
pub const VIDEO_EDITION: &str = "VideoEdition";
/// The name `VideoId`.
pub const VIDEO_ID: &str = "VideoId";
/// The name `VideoType`.
pub const VIDEO_TYPE: &str = "VideoType";
/// The name `VisibilityReference`.
pub const VISIBILITY_REFERENCE: &str = "VisibilityReference";
/// The name `VolumeNumberInSet`.
pub const VOLUME_NUMBER_IN_SET: &str = "VolumeNumberInSet";
/// The name `WebPolicy`.
pub const WEB_POLICY: &str = "WebPolicy";
/// The name `WholesalePricePerUnit`.
pub const WHOLESALE_PRICE_PER_UNIT: &str = "WholesalePricePerUnit";
/// The name `WorkId`.
pub const WORK_ID: &str = "WorkId";
/// The name `WorkList`.
pub const WORK_LIST: &str = "WorkList";
/// The name `WorkRightsController`.
pub const WORK_RIGHTS_CONTROLLER: &str = "WorkRightsController";
/// The name `Year`.
pub const YEAR: &str = "Year";

/// All of them, in alphabetical order.
pub static ALL: [&str; 671] = [
    ABBREVIATED_NAME,
    ACCESS_BLOCKING_REQUESTED,
    ACCESS_CONTROL_PARTY,
    ACCESS_LIMITATION,
    ADDITIONAL_ROLES,
    ADDITIONAL_TITLE,
    ADMINISTRATING_RECORD_COMPANY,
    AFFILIATION,
    AGENCY,
    AI_CONTRIBUTION,
    ALGORITHM,
    ALL_DEALS_CANCELLED,
    APPLICABLE_TERRITORY_CODE,
    APPLIES_TO_CROPPED_RESOURCE,
    APPLY_CLASSICAL_PROFILE_VARIANT,
    ARTIST_DELEGATED_USAGE_RIGHTS,
    ARTIST_PARTY_REFERENCE,
    ARTIST_PROFILE_PAGE,
    ARTIST_ROLE,
    ARTISTIC_ROLE,
    ASPECT_RATIO,
    ASPECT_RATIO_TYPE,
    AUDIO_BIT_RATE,
    AUDIO_BITS_PER_SAMPLE,
    AUDIO_CHANNEL_CONFIGURATION,
    AUDIO_CHAPTER_REFERENCE,
    AUDIO_CODEC_TYPE,
    AUDIO_SAMPLING_RATE,
    AV_RATING,
    AVS_VERSION_ID,
    BIT_DEPTH,
    BIT_RATE,
    BITS_PER_SAMPLE,
    BOTTOM_RIGHT_CORNER,
    BRAND,
    BRAND_ID,
    BRAND_NAME,
    BRAND_REFERENCE,
    BULK_ORDER_WHOLESALE_PRICE_PER_UNIT,
    BUSINESS_PROFILE_VERSION_ID,
    C_LINE,
    C_LINE_COMPANY,
    C_LINE_TEXT,
    CARRIER_TYPE,
    CATALOG_ITEM,
    CATALOG_LIST_MESSAGE,
    CATALOG_NUMBER,
    CATALOG_RELEASE_REFERENCE,
    CATALOG_RELEASE_REFERENCE_LIST,
    CATALOG_TRANSFER,
    CATALOG_TRANSFER_COMPLETED,
    CHANNEL,
    CHAPTER,
    CHAPTER_ID,
    CHAPTER_LIST,
    CHAPTER_REFERENCE,
    CHARACTER,
    CHARACTER_PARTY_REFERENCE,
    CISAC_SOCIETY_ID,
    CITIZENSHIP,
    CLIP_DETAILS,
    CLIP_PREVIEW_START_DATE,
    CLIP_PREVIEW_START_DATE_TIME,
    CLIP_RELEASE,
    CLIP_TYPE,
    CODING_TYPE,
    COLLECTION,
    COLLECTION_COLLECTION_REFERENCE,
    COLLECTION_COLLECTION_REFERENCE_LIST,
    COLLECTION_DETAILS_BY_TERRITORY,
    COLLECTION_ID,
    COLLECTION_LIST,
    COLLECTION_REFERENCE,
    COLLECTION_RESOURCE_REFERENCE,
    COLLECTION_RESOURCE_REFERENCE_LIST,
    COLLECTION_TYPE,
    COLLECTION_WORK_REFERENCE,
    COLLECTION_WORK_REFERENCE_LIST,
    COLOR_DEPTH,
    COMMENT,
    COMMERCIAL_MODEL_TYPE,
    COMPANY_NAME,
    COMPOSER_CATALOG_NUMBER,
    COMPOSITE_MUSICAL_WORK_TYPE,
    CONDITION,
    CONSUMER_FULFILLMENT_DATE,
    CONSUMER_RENTAL_PERIOD,
    CONTACT_INFORMATION,
    CONTAINER_FORMAT,
    CONTAINS_AI,
    CONTAINS_HIDDEN_CONTENT,
    CONTRIBUTOR,
    CONTRIBUTOR_NAME,
    CONTRIBUTOR_PARTY_REFERENCE,
    CORE_AREA,
    COURTESY_LINE,
    COVER_ART_PREVIEW_START_DATE,
    COVER_ART_PREVIEW_START_DATE_TIME,
    CREATION_DATE,
    CUE,
    CUE_CREATION_REFERENCE,
    CUE_ORIGIN,
    CUE_RESOURCE_REFERENCE,
    CUE_SHEET,
    CUE_SHEET_ID,
    CUE_SHEET_LIST,
    CUE_SHEET_REFERENCE,
    CUE_SHEET_TYPE,
    CUE_THEME_TYPE,
    CUE_USE_TYPE,
    CUE_VISUAL_PERCEPTION_TYPE,
    CUE_VOCAL_TYPE,
    CUE_WORK_REFERENCE,
    CURRENCY_CODE,
    DPID,
    DATA_TYPE,
    DATE,
    DATE_AND_PLACE_OF_BIRTH,
    DATE_AND_PLACE_OF_DEATH,
    DATE_TIME,
    DEAL,
    DEAL_LIST,
    DEAL_REFERENCE,
    DEAL_RELEASE_REFERENCE,
    DEAL_RESOURCE_REFERENCE,
    DEAL_TECHNICAL_RESOURCE_DETAILS_REFERENCE,
    DEAL_TECHNICAL_RESOURCE_DETAILS_REFERENCE_LIST,
    DEAL_TERMS,
    DEITY,
    DELEGATED_USAGE_RIGHTS,
    DELIVERY_FILE,
    DESCRIPTION,
    DISABLE_CROSSFADE,
    DISABLE_SEARCH,
    DISPLAY_ARTIST,
    DISPLAY_ARTIST_NAME,
    DISPLAY_ARTIST_ROLE,
    DISPLAY_COMPOSER,
    DISPLAY_CONDUCTOR,
    DISPLAY_CREDIT_PARTY,
    DISPLAY_CREDIT_TEXT,
    DISPLAY_CREDITS,
    DISPLAY_GENRE,
    DISPLAY_SEQUENCE,
    DISPLAY_TITLE,
    DISPLAY_TITLE_TEXT,
    DISTRIBUTION_CHANNEL,
    DISTRIBUTION_CHANNEL_PAGE,
    DISTRIBUTION_CHANNEL_TYPE,
    DO_NOT_DISPLAY_DATES,
    DRM_ENFORCEMENT_TYPE,
    DRM_PLATFORM_TYPE,
    DURATION,
    DURATION_OF_MUSICAL_CONTENT,
    DURATION_USED,
    EIDR,
    EDITION_CONTRIBUTOR,
    EFFECTIVE_DATE,
    EFFECTIVE_TRANSFER_DATE,
    ELECTRO_OPTICAL_TRANSFER_FUNCTION_TYPE,
    EMAIL_ADDRESS,
    EMBEDDING_ALLOWED,
    ENCODING_DESCRIPTION,
    ENCODING_ID,
    END_DATE,
    END_DATE_TIME,
    END_POINT,
    END_TIME,
    EQUIVALENT_RELEASE_REFERENCE,
    EXCLUDED_DISTRIBUTION_CHANNEL,
    EXCLUDED_TERRITORY_CODE,
    EXPRESSION_TYPE,
    EXTERNAL_LINK,
    EXTERNAL_RESOURCE_LINK,
    EXTERNALLY_LINKED_RESOURCE_TYPE,
    FAX_NUMBER,
    FILE,
    FILE_AVAILABILITY_DESCRIPTION,
    FILE_FORMAT,
    FILE_NAME,
    FILE_PATH,
    FILE_SIZE,
    FINGERPRINT,
    FINGERPRINT_ALGORITHM_PARAMETER,
    FINGERPRINT_ALGORITHM_TYPE,
    FINGERPRINT_ALGORITHM_VERSION,
    FINGERPRINT_DATA_TYPE,
    FINGERPRINT_VALUE,
    FIRST_PUBLICATION_DATE,
    FORMAL_TITLE,
    FORMAT,
    FRAME_RATE,
    FULFILLMENT_DATE,
    FULL_NAME,
    FULL_NAME_ASCII_TRANSCRIBED,
    FULL_NAME_INDEXED,
    FULL_TRACK_LISTING_PREVIEW_START_DATE_TIME,
    G_RID,
    GENRE,
    GENRE_CATEGORY,
    GENRE_TEXT,
    GLOBAL_ORIGINAL_RELEASE_DATE,
    GLOBAL_RELEASE_DATE,
    GOVERNING_AGREEMENT_TYPE,
    GROUPING_TITLE,
    HAS_FIRST_LICENSE_REFUSAL,
    HAS_FOREGROUND_VOCAL_PERFORMANCE,
    HAS_IMMERSIVE_AUDIO_METADATA,
    HAS_MADE_CONTRACTED_CONTRIBUTION,
    HAS_MADE_FEATURED_CONTRIBUTION,
    HAS_MAX_VALUE_OF_ONE,
    HAS_MUSICAL_CONTENT,
    HAS_PRE_ORDER_FULFILLMENT,
    HAS_VOCAL_PERFORMANCE,
    HASH_SUM,
    HASH_SUM_ALGORITHM_TYPE,
    HASH_SUM_DATA_TYPE,
    HASH_SUM_VALUE,
    HDR_VIDEO_DYNAMIC_METADATA_TYPE,
    HDR_VIDEO_STATIC_METADATA_TYPE,
    HI_RES_MUSIC_DESCRIPTION,
    HOST_SOUND_CARRIER,
    ICPN,
    IPN,
    ISAN,
    ISBN,
    ISMN,
    ISNI,
    ISRC,
    ISSN,
    ISWC,
    IDENTIFIER_TYPE,
    IMAGE,
    IMAGE_CODEC_TYPE,
    IMAGE_DETAILS_BY_TERRITORY,
    IMAGE_HEIGHT,
    IMAGE_ID,
    IMAGE_RESOLUTION,
    IMAGE_TYPE,
    IMAGE_WIDTH,
    INCLUSION_DATE,
    INDIRECT_MIDI_ID,
    INDIRECT_RESOURCE_CONTRIBUTOR,
    INDIRECT_RESOURCE_CONTRIBUTOR_ROLE,
    INDIRECT_SHEET_MUSIC_ID,
    INDIRECT_SOFTWARE_ID,
    INDIRECT_SOUND_RECORDING_ID,
    INDIRECT_TEXT_ID,
    INDIRECT_USER_DEFINED_RESOURCE_ID,
    INDIRECT_VIDEO_ID,
    INSTANT_GRATIFICATION_RESOURCE_LIST,
    INSTRUMENT_TYPE,
    INSTRUMENTATION_DESCRIPTION,
    IPI_NAME_NUMBER,
    IS_AFTER,
    IS_APPROXIMATE,
    IS_ARTIST_RELATED,
    IS_BACKFILL,
    IS_BACKGROUND,
    IS_BEFORE,
    IS_BONUS_RESOURCE,
    IS_CLIP,
    IS_COMMUNICATED_OUT_OF_BAND,
    IS_COMPILATION,
    IS_COMPLETE,
    IS_COMPUTER_GENERATED,
    IS_CONTRACTED_ARTIST,
    IS_COVER,
    IS_CREDITED,
    IS_DPID,
    IS_DANCE,
    IS_DEFAULT,
    IS_DISCOVERABLE,
    IS_DISPLAYED_IN_TITLE,
    IS_EAN,
    IS_EXCLUSIVE,
    IS_EXTENSIBLE,
    IS_FEATURED_ARTIST,
    IS_FRAGMENT,
    IS_HI_RES_MUSIC,
    IS_HIDDEN_RESOURCE,
    IS_ISNI,
    IS_IN_ORIGINAL_LANGUAGE,
    IS_INSTANT_GRATIFICATION_RESOURCE,
    IS_INSTRUMENTAL,
    IS_LEGAL_NAME,
    IS_MAIN_LANGUAGE,
    IS_MAIN_RELEASE,
    IS_MEDLEY,
    IS_MULTI_ARTIST_COMPILATION,
    IS_MULTI_FILE,
    IS_NICKNAME,
    IS_POTPOURRI,
    IS_PRE_ORDER_DEAL,
    IS_PRE_ORDER_INCENTIVE_RESOURCE,
    IS_PREVIEW,
    IS_PROMOTIONAL,
    IS_PROVIDED_IN_DELIVERY,
    IS_REMASTERED,
    IS_REPLACED,
    IS_SHORT_SYNOPSIS,
    IS_SINGLE_ARTIST_COMPILATION,
    IS_SOUNDTRACK,
    IS_STAGE_NAME,
    IS_SUPPLEMENTAL,
    IS_UPDATED,
    KEY_NAME,
    KEYWORDS,
    LABEL_NAME,
    LABEL_NAME_TYPE,
    LABEL_TYPE,
    LANGUAGE_AND_SCRIPT_CODE,
    LANGUAGE_OF_DUBBING,
    LANGUAGE_OF_LYRICS,
    LANGUAGE_OF_PERFORMANCE,
    LANGUAGE_OF_TEXT,
    LATEST_DATE_FOR_PHYSICAL_RETURNS,
    LICENSE_STATUS,
    LINK_DESCRIPTION,
    LINKED_RELEASE_RESOURCE_REFERENCE,
    LOCATION_AND_DATE_OF_SESSION,
    LOCATION_CODE,
    LOCATION_DESCRIPTION,
    MIDI,
    MWLI,
    MARKETING_COMMENT,
    MASTERED_DATE,
    MAY_BE_SHARED,
    MEASUREMENT_TYPE,
    MEMBERSHIP,
    MEMBERSHIP_TYPE,
    MESSAGE_AUDIT_TRAIL,
    MESSAGE_AUDIT_TRAIL_EVENT,
    MESSAGE_CONTROL_TYPE,
    MESSAGE_CREATED_DATE_TIME,
    MESSAGE_FILE_NAME,
    MESSAGE_HEADER,
    MESSAGE_ID,
    MESSAGE_RECIPIENT,
    MESSAGE_SCHEMA_VERSION_ID,
    MESSAGE_SENDER,
    MESSAGE_THREAD_ID,
    MESSAGING_PARTY_DESCRIPTOR,
    MIDI_DETAILS_BY_TERRITORY,
    MIDI_ID,
    MIDI_TYPE,
    MUSIC_RIGHTS_SOCIETY,
    MUSICAL_WORK,
    MUSICAL_WORK_CONTRIBUTOR,
    MUSICAL_WORK_CONTRIBUTOR_ROLE,
    MUSICAL_WORK_DETAILS_BY_TERRITORY,
    MUSICAL_WORK_ID,
    MUSICAL_WORK_REFERENCE,
    MUSICAL_WORK_RIGHTS_CLAIM_TYPE,
    MUSICAL_WORK_TYPE,
    NAME_USED_IN_DISPLAY_CREDIT,
    NAMES_AFTER_KEY_NAME,
    NAMES_BEFORE_KEY_NAME,
    NAMESPACE,
    NATIONALITY,
    NEW_RELEASE_MESSAGE,
    NO_DISPLAY_SEQUENCE,
    NO_SILENCE_AFTER,
    NO_SILENCE_BEFORE,
    NUMBER_OF_AUDIO_CHANNELS,
    NUMBER_OF_AUDIO_OBJECTS,
    NUMBER_OF_CHANNELS,
    NUMBER_OF_COLLECTIONS,
    NUMBER_OF_CONTRACTED_ARTISTS,
    NUMBER_OF_FEATURED_ARTISTS,
    NUMBER_OF_NON_CONTRACTED_ARTISTS,
    NUMBER_OF_NON_FEATURED_ARTISTS,
    NUMBER_OF_PRODUCTS_PER_CARTON,
    NUMBER_OF_UNITS_PER_PHYSICAL_RELEASE,
    NUMBER_OF_USAGES,
    NUMBER_OF_VOICES,
    OPERATING_SYSTEM_TYPE,
    OPUS_NUMBER,
    ORGANIZATION,
    ORIGINAL_BIT_RATE,
    ORIGINAL_DIGITAL_RELEASE_DATE,
    ORIGINAL_LANGUAGE,
    ORIGINAL_RELEASE_DATE,
    ORIGINAL_RESOURCE_RELEASE_DATE,
    ORIGINAL_SAMPLING_RATE,
    OVERALL_BIT_RATE,
    P_LINE,
    P_LINE_COMPANY,
    P_LINE_TEXT,
    P_LINE_TYPE,
    PAGE_NAME,
    PARAMETER,
    PARENTAL_WARNING_STANDARD,
    PARENTAL_WARNING_TYPE,
    PART_TYPE,
    PARTY,
    PARTY_AFFILIATE_REFERENCE,
    PARTY_ID,
    PARTY_LIST,
    PARTY_NAME,
    PARTY_REFERENCE,
    PARTY_RELATED_PARTY_REFERENCE,
    PARTY_RELATIONSHIP_TYPE,
    PASSWORD,
    PERCENTAGE_OF_RIGHTS_ASSIGNMENT,
    PERCENTAGE_RATE,
    PERCENTAGE_UNKNOWN,
    PERFORMANCE,
    PERFORMER,
    PERFORMER_INFORMATION_REQUIRED,
    PERIOD,
    PERIOD_OF_RIGHTS_DELEGATION,
    PERSONNEL_DESCRIPTION,
    PHONE_NUMBER,
    PHYSICAL_RETURNS,
    PHYSICAL_RETURNS_ALLOWED,
    PRE_ORDER_INCENTIVE_RESOURCE_LIST,
    PRE_ORDER_PREVIEW_DATE,
    PRE_ORDER_PREVIEW_DATE_TIME,
    PRE_ORDER_RELEASE_DATE,
    PREFIX,
    PREVIEW_DETAILS,
    PRICE_CODE,
    PRICE_INFORMATION,
    PRICE_RANGE_TYPE,
    PRICE_TYPE,
    PRIMARY_COLOR_TYPE,
    PRIMARY_INSTRUMENT_TYPE,
    PRIMARY_ROLE,
    PROMOTIONAL_CODE,
    PROPRIETARY_ID,
    PUBLICATION_DATE,
    PURGE_RELEASE_MESSAGE,
    PURGED_RELEASE,
    PURPOSE,
    RAGA,
    RATING,
    RATING_AGENCY,
    RATING_SCHEME_DESCRIPTION,
    RATING_TEXT,
    REASON,
    REASON_FOR_CUE_SHEET_ABSENCE,
    REASON_TYPE,
    RECORD_COMPANY_PARTY_REFERENCE,
    RECORDING_FORMAT,
    RECORDING_MODE,
    REFERENCE_CREATION,
    REFERENCE_TITLE,
    REFERENCED_CREATION_CHARACTER,
    REFERENCED_CREATION_CONTRIBUTOR,
    REFERENCED_CREATION_ID,
    REFERENCED_CREATION_TITLE,
    REFERENCED_CREATION_TYPE,
    REFERENCED_INDIRECT_CREATION_CONTRIBUTOR,
    RELATED_PARTY,
    RELATED_RELEASE,
    RELATED_RELEASE_OFFER_SET,
    RELATED_RESOURCE,
    RELATIONAL_RELATOR,
    RELEASE,
    RELEASE_ADMIN,
    RELEASE_ADMIN_ID,
    RELEASE_COLLECTION_REFERENCE,
    RELEASE_COLLECTION_REFERENCE_LIST,
    RELEASE_DATE,
    RELEASE_DEAL,
    RELEASE_DESCRIPTION,
    RELEASE_DETAILS_BY_TERRITORY,
    RELEASE_DISPLAY_START_DATE,
    RELEASE_DISPLAY_START_DATE_TIME,
    RELEASE_ID,
    RELEASE_LABEL_REFERENCE,
    RELEASE_LIST,
    RELEASE_PROFILE_VARIANT_VERSION_ID,
    RELEASE_PROFILE_VERSION_ID,
    RELEASE_REFERENCE,
    RELEASE_RELATIONSHIP_TYPE,
    RELEASE_RESOURCE_REFERENCE,
    RELEASE_RESOURCE_REFERENCE_LIST,
    RELEASE_RESOURCE_TYPE,
    RELEASE_SUMMARY_DETAILS_BY_TERRITORY,
    RELEASE_TYPE,
    RELEASE_VISIBILITY,
    RELEASE_VISIBILITY_REFERENCE,
    REMASTERED_DATE,
    REPRESENTATIVE_IMAGE_REFERENCE,
    RESOURCE_CONTAINED_RESOURCE_REFERENCE,
    RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST,
    RESOURCE_CONTRIBUTOR,
    RESOURCE_CONTRIBUTOR_ROLE,
    RESOURCE_GROUP,
    RESOURCE_GROUP_CONTENT_ITEM,
    RESOURCE_GROUP_CONTENT_ITEM_RELEASE_REFERENCE,
    RESOURCE_GROUP_RELEASE_REFERENCE,
    RESOURCE_GROUP_RESOURCE_REFERENCE,
    RESOURCE_GROUP_RESOURCE_REFERENCE_LIST,
    RESOURCE_GROUP_TYPE,
    RESOURCE_ID,
    RESOURCE_LIST,
    RESOURCE_MUSICAL_WORK_REFERENCE,
    RESOURCE_MUSICAL_WORK_REFERENCE_LIST,
    RESOURCE_OMISSION_REASON,
    RESOURCE_PROCESSING_REQUIRED,
    RESOURCE_REFERENCE,
    RESOURCE_RELATED_RESOURCE_REFERENCE,
    RESOURCE_RELATIONSHIP_TYPE,
    RESOURCE_RELEASE_DATE,
    RESOURCE_RELEASE_REFERENCE,
    RESOURCE_RIGHTS_CONTROLLER,
    RESOURCE_TYPE,
    RESOURCE_USAGE,
    RIGHT_SHARE,
    RIGHT_SHARE_CREATION_REFERENCE_LIST,
    RIGHT_SHARE_ID,
    RIGHT_SHARE_PERCENTAGE,
    RIGHT_SHARE_REFERENCE,
    RIGHT_SHARE_RELEASE_REFERENCE,
    RIGHT_SHARE_RESOURCE_REFERENCE,
    RIGHT_SHARE_UNKNOWN,
    RIGHT_SHARE_WORK_REFERENCE,
    RIGHTS_AGREEMENT_ID,
    RIGHTS_CLAIM_POLICY,
    RIGHTS_CLAIM_POLICY_REASON,
    RIGHTS_CLAIM_POLICY_TYPE,
    RIGHTS_CONTROL_TYPE,
    RIGHTS_CONTROLLER,
    RIGHTS_CONTROLLER_PARTY_REFERENCE,
    RIGHTS_CONTROLLER_ROLE,
    RIGHTS_CONTROLLER_TYPE,
    RIGHTS_TYPE,
    ROLE,
    SICI,
    SALES_REPORTING_PROXY_RELEASE_ID,
    SAMPLING_RATE,
    SDR_DERIVATION_PERMITTED,
    SEGMENT,
    SENT_AS_REQUESTED_BY,
    SENT_ON_BEHALF_OF,
    SEQUENCE_NUMBER,
    SEQUENCE_SUB_NUMBER,
    SERVICE_EXCEPTION,
    SESSION_TYPE,
    SEX,
    SHEET_MUSIC,
    SHEET_MUSIC_CODEC_TYPE,
    SHEET_MUSIC_DETAILS_BY_TERRITORY,
    SHEET_MUSIC_ID,
    SHEET_MUSIC_TYPE,
    SOCIETY_AFFILIATION,
    SOFTWARE,
    SOFTWARE_DETAILS_BY_TERRITORY,
    SOFTWARE_ID,
    SOFTWARE_TYPE,
    SOUND_PROCESSOR_TYPE,
    SOUND_RECORDING,
    SOUND_RECORDING_COLLECTION_REFERENCE,
    SOUND_RECORDING_COLLECTION_REFERENCE_LIST,
    SOUND_RECORDING_DETAILS_BY_TERRITORY,
    SOUND_RECORDING_EDITION,
    SOUND_RECORDING_ID,
    SOUND_RECORDING_TYPE,
    SPECIAL_CONTRIBUTOR,
    SPECIAL_DISPLAY_ARTIST,
    STANDARD_NAMESPACE,
    STANDARD_USER_DEFINED_VALUE,
    START_DATE,
    START_DATE_TIME,
    START_POINT,
    START_TIME,
    SUB_GENRE,
    SUB_GENRE_CATEGORY,
    SUB_TITLE,
    SUB_TITLE_LANGUAGE,
    SUB_TITLE_TYPE,
    SUGGESTED_RETAIL_PRICE,
    SUPPLEMENTAL_DOCUMENT,
    SUPPLEMENTAL_DOCUMENT_LIST,
    SYNDICATION_ALLOWED,
    SYNOPSIS,
    SYSTEM_DESCRIPTION,
    TAKE_DOWN,
    TALA,
    TARGET_URL,
    TARIFF_REFERENCE,
    TARIFF_SUB_REFERENCE,
    TECHNICAL_DETAILS,
    TECHNICAL_IMAGE_DETAILS,
    TECHNICAL_INSTANTIATION,
    TECHNICAL_MIDI_DETAILS,
    TECHNICAL_RESOURCE_DETAILS_REFERENCE,
    TECHNICAL_SHEET_MUSIC_DETAILS,
    TECHNICAL_SOFTWARE_DETAILS,
    TECHNICAL_SOUND_RECORDING_DETAILS,
    TECHNICAL_TEXT_DETAILS,
    TECHNICAL_USER_DEFINED_RESOURCE_DETAILS,
    TECHNICAL_VIDEO_DETAILS,
    TERRITORY,
    TERRITORY_CODE,
    TERRITORY_OF_COMMISSIONING,
    TERRITORY_OF_PERFORMANCE,
    TERRITORY_OF_REGISTRATION,
    TERRITORY_OF_RESIDENCY,
    TERRITORY_OF_RIGHTS_DELEGATION,
    TEXT,
    TEXT_CODEC_TYPE,
    TEXT_DETAILS_BY_TERRITORY,
    TEXT_ID,
    TEXT_TYPE,
    TIMING,
    TITLE,
    TITLE_DISPLAY_INFORMATION,
    TITLE_TEXT,
    TITLE_TYPE,
    TOP_LEFT_CORNER,
    TRACK_LISTING_PREVIEW_START_DATE,
    TRACK_LISTING_PREVIEW_START_DATE_TIME,
    TRACK_NUMBER,
    TRACK_RELEASE,
    TRACK_RELEASE_VISIBILITY,
    TRADING_NAME,
    TRANSFERRING_FROM,
    TRANSFERRING_TO,
    TYPE,
    TYPE_NAMESPACE,
    TYPE_USER_DEFINED_VALUE,
    URI,
    URL,
    UNIT,
    UNIT_OF_MEASURE,
    UPDATE_INDICATOR,
    USABLE_RESOURCE_DURATION,
    USAGE,
    USE_TYPE,
    USER_COMMENT_ALLOWED,
    USER_DEFINED_RESOURCE,
    USER_DEFINED_RESOURCE_DETAILS_BY_TERRITORY,
    USER_DEFINED_RESOURCE_ID,
    USER_DEFINED_RESOURCE_TYPE,
    USER_DEFINED_VALUE,
    USER_INTERFACE_TYPE,
    USER_NAME,
    USER_RATING_ALLOWED,
    USER_RESPONSES_ALLOWED,
    VISAN,
    VALIDITY_PERIOD,
    VALUE,
    VENUE,
    VENUE_ADDRESS,
    VENUE_NAME,
    VENUE_ROOM,
    VERSION,
    VERSION_TYPE,
    VIDEO,
    VIDEO_BIT_RATE,
    VIDEO_CHAPTER_REFERENCE,
    VIDEO_CODEC_TYPE,
    VIDEO_COLLECTION_REFERENCE_LIST,
    VIDEO_CUE_SHEET_REFERENCE,
    VIDEO_DEFINITION_TYPE,
    VIDEO_DETAILS_BY_TERRITORY,
    VIDEO_EDITION,
    VIDEO_ID,
    VIDEO_TYPE,
    VISIBILITY_REFERENCE,
    VOLUME_NUMBER_IN_SET,
    WEB_POLICY,
    WHOLESALE_PRICE_PER_UNIT,
    WORK_ID,
    WORK_LIST,
    WORK_RIGHTS_CONTROLLER,
    YEAR,
];
