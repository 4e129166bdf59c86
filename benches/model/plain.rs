//! A big message as quick-xml's own serde reads it: structs with the fields that the message needs and no others,
//! which is less work than the models have, whose structs hold all versions.

use serde::{Deserialize, Serialize};

macro_rules! structs {
    ($($name:ident { $($(#[$attribute:meta])* $field:ident: $ty:ty,)* })*) => {$(
        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "PascalCase")]
        pub struct $name { $($(#[$attribute])* $field: $ty,)* }
    )*};
}

structs! {
    NewReleaseMessage {
        message_header: MessageHeader,
        party_list: PartyList,
        resource_list: ResourceList,
        release_list: ReleaseList,
        deal_list: DealList,
        #[serde(rename = "@LanguageAndScriptCode")]
        language_and_script_code: String,
        #[serde(rename = "@AvsVersionId")]
        avs_version_id: String,
    }
    MessageHeader {
        message_thread_id: String,
        message_id: String,
        message_sender: Messenger,
        #[serde(default)]
        message_recipient: Vec<Messenger>,
        message_created_date_time: String,
        message_control_type: String,
    }
    Messenger {
        party_id: String,
        party_name: MessengerName,
    }
    MessengerName {
        full_name: String,
    }
    PartyList {
        #[serde(default)]
        party: Vec<Party>,
    }
    Party {
        party_reference: String,
        #[serde(default)]
        party_id: Vec<PartyId>,
        #[serde(default)]
        party_name: Vec<PartyName>,
    }
    PartyId {
        #[serde(rename = "ISNI")]
        isni: Option<String>,
        #[serde(rename = "DPID")]
        dpid: Option<String>,
    }
    PartyName {
        full_name: Text,
        full_name_indexed: Option<Text>,
    }
    Text {
        #[serde(rename = "$text")]
        text: String,
    }
    ResourceList {
        #[serde(default)]
        sound_recording: Vec<SoundRecording>,
        #[serde(default)]
        image: Vec<Image>,
    }
    SoundRecording {
        resource_reference: String,
        type_: Text,
        #[serde(default)]
        sound_recording_edition: Vec<SoundRecordingEdition>,
        #[serde(default)]
        display_title_text: Vec<DisplayTitleText>,
        #[serde(default)]
        display_title: Vec<DisplayTitle>,
        #[serde(default)]
        display_artist_name: Vec<DisplayArtistName>,
        #[serde(default)]
        display_artist: Vec<DisplayArtist>,
        #[serde(default)]
        contributor: Vec<Contributor>,
        duration: String,
        creation_date: Text,
        #[serde(default)]
        parental_warning_type: Vec<Text>,
        #[serde(rename = "ContainsAI")]
        contains_ai: String,
        is_cover: bool,
        has_vocal_performance: bool,
        has_foreground_vocal_performance: bool,
        #[serde(default)]
        language_of_performance: Vec<Text>,
        is_instrumental: Option<bool>,
    }
    SoundRecordingEdition {
        #[serde(default)]
        resource_id: Vec<ResourceId>,
        #[serde(default)]
        p_line: Vec<PLine>,
        recording_mode: String,
        #[serde(default)]
        technical_details: Vec<TechnicalDetails>,
    }
    ResourceId {
        #[serde(rename = "ISRC")]
        isrc: Option<String>,
        #[serde(default)]
        proprietary_id: Vec<ProprietaryId>,
    }
    PLine {
        year: String,
        p_line_company: String,
        p_line_text: String,
    }
    TechnicalDetails {
        technical_resource_details_reference: String,
        #[serde(default)]
        delivery_file: Vec<DeliveryFile>,
        image_codec_type: Option<Text>,
        image_height: Option<ImageHeight>,
        image_width: Option<ImageWidth>,
        file: Option<File>,
    }
    DeliveryFile {
        type_: String,
        container_format: Text,
        audio_codec_type: Text,
        number_of_channels: String,
        sampling_rate: SamplingRate,
        bits_per_sample: String,
        file: File,
    }
    SamplingRate {
        #[serde(rename = "$text")]
        text: String,
        #[serde(rename = "@UnitOfMeasure")]
        unit_of_measure: String,
    }
    File {
        #[serde(rename = "URI")]
        uri: String,
        hash_sum: HashSum,
        file_size: String,
    }
    HashSum {
        algorithm: Text,
        hash_sum_value: String,
    }
    DisplayTitleText {
        #[serde(rename = "$text")]
        text: String,
        #[serde(rename = "@ApplicableTerritoryCode")]
        applicable_territory_code: String,
    }
    DisplayTitle {
        title_text: String,
        #[serde(rename = "@ApplicableTerritoryCode")]
        applicable_territory_code: String,
    }
    DisplayArtistName {
        #[serde(rename = "$text")]
        text: String,
        #[serde(rename = "@ApplicableTerritoryCode")]
        applicable_territory_code: String,
    }
    DisplayArtist {
        artist_party_reference: String,
        display_artist_role: Text,
        #[serde(rename = "@SequenceNumber")]
        sequence_number: String,
    }
    Contributor {
        special_contributor: Option<Text>,
        #[serde(default)]
        role: Vec<Role>,
        ai_contribution: Option<String>,
        #[serde(rename = "@SequenceNumber")]
        sequence_number: String,
        contributor_party_reference: Option<String>,
    }
    Role {
        value: Text,
        #[serde(default)]
        instrument_type: Vec<Text>,
    }
    Image {
        resource_reference: String,
        type_: Text,
        #[serde(default)]
        resource_id: Vec<ResourceId>,
        #[serde(default)]
        contributor: Vec<Contributor>,
        #[serde(default)]
        c_line: Vec<CLine>,
        #[serde(default)]
        parental_warning_type: Vec<Text>,
        #[serde(rename = "ContainsAI")]
        contains_ai: String,
        #[serde(default)]
        technical_details: Vec<TechnicalDetails>,
    }
    ProprietaryId {
        #[serde(rename = "$text")]
        text: String,
        #[serde(rename = "@Namespace")]
        namespace: String,
    }
    CLine {
        year: String,
        c_line_company: String,
        c_line_text: String,
    }
    ImageHeight {
        #[serde(rename = "$text")]
        text: String,
        #[serde(rename = "@UnitOfMeasure")]
        unit_of_measure: String,
    }
    ImageWidth {
        #[serde(rename = "$text")]
        text: String,
        #[serde(rename = "@UnitOfMeasure")]
        unit_of_measure: String,
    }
    ReleaseList {
        release: Release,
        #[serde(default)]
        track_release: Vec<TrackRelease>,
    }
    Release {
        release_reference: String,
        #[serde(default)]
        release_type: Vec<Text>,
        release_id: ReleaseId,
        #[serde(default)]
        display_title_text: Vec<DisplayTitleText>,
        #[serde(default)]
        display_title: Vec<DisplayTitle>,
        #[serde(default)]
        display_artist_name: Vec<DisplayArtistName>,
        #[serde(default)]
        display_artist: Vec<DisplayArtist>,
        #[serde(default)]
        release_label_reference: Vec<ReleaseLabelReference>,
        #[serde(default)]
        administrating_record_company: Vec<AdministratingRecordCompany>,
        #[serde(default)]
        p_line: Vec<PLine>,
        #[serde(default)]
        c_line: Vec<CLine>,
        duration: String,
        #[serde(default)]
        display_genre: Vec<DisplayGenre>,
        #[serde(default)]
        release_date: Vec<Text>,
        #[serde(default)]
        original_release_date: Vec<Text>,
        #[serde(default)]
        parental_warning_type: Vec<Text>,
        resource_group: ResourceGroup,
        #[serde(rename = "ContainsAI")]
        contains_ai: String,
    }
    ReleaseId {
        #[serde(rename = "ICPN")]
        icpn: Option<String>,
        catalog_number: Option<CatalogNumber>,
        #[serde(default)]
        proprietary_id: Vec<ProprietaryId>,
    }
    CatalogNumber {
        #[serde(rename = "$text")]
        text: String,
        #[serde(rename = "@Namespace")]
        namespace: String,
    }
    ReleaseLabelReference {
        #[serde(rename = "$text")]
        text: String,
        #[serde(rename = "@ApplicableTerritoryCode")]
        applicable_territory_code: String,
    }
    AdministratingRecordCompany {
        record_company_party_reference: String,
        role: Text,
    }
    DisplayGenre {
        genre_text: String,
        sub_genre: String,
        #[serde(rename = "@ApplicableTerritoryCode")]
        applicable_territory_code: String,
    }
    ResourceGroup {
        sequence_number: String,
        #[serde(default)]
        resource_group_content_item: Vec<ResourceGroupContentItem>,
        #[serde(default)]
        linked_release_resource_reference: Vec<LinkedReleaseResourceReference>,
    }
    ResourceGroupContentItem {
        sequence_number: String,
        release_resource_reference: String,
    }
    LinkedReleaseResourceReference {
        #[serde(rename = "$text")]
        text: String,
        #[serde(rename = "@LinkDescription")]
        link_description: String,
    }
    TrackRelease {
        release_reference: String,
        release_id: ReleaseId,
        #[serde(default)]
        display_title_text: Vec<DisplayTitleText>,
        #[serde(default)]
        display_title: Vec<DisplayTitle>,
        release_resource_reference: String,
        #[serde(default)]
        release_label_reference: Vec<ReleaseLabelReference>,
        #[serde(default)]
        display_genre: Vec<DisplayGenre>,
    }
    DealList {
        #[serde(default)]
        release_deal: Vec<ReleaseDeal>,
    }
    ReleaseDeal {
        #[serde(default)]
        deal_release_reference: Vec<String>,
        #[serde(default)]
        deal: Vec<Deal>,
    }
    Deal {
        deal_terms: DealTerms,
    }
    DealTerms {
        #[serde(default)]
        territory_code: Vec<Text>,
        #[serde(default)]
        validity_period: Vec<ValidityPeriod>,
        #[serde(default)]
        commercial_model_type: Vec<Text>,
        #[serde(default)]
        use_type: Vec<Text>,
        #[serde(default)]
        price_information: Vec<PriceInformation>,
    }
    ValidityPeriod {
        start_date: Text,
    }
    PriceInformation {
        wholesale_price_per_unit: WholesalePricePerUnit,
    }
    WholesalePricePerUnit {
        #[serde(rename = "$text")]
        text: String,
        #[serde(rename = "@CurrencyCode")]
        currency_code: String,
    }
}
