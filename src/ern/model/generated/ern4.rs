// Written by `cargo xtask gen` from schemas/. Not edited by hand.

//! The types of ERN 4, as structs.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::super::element::{Element, Field, Values, bit};
use super::super::{AnyMessage, Boolean, json};
use super::value;
use crate::schema::{Versions, name};

/// A message of ERN 4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// `NewReleaseMessage`.
    NewReleaseMessage(Box<NewReleaseMessage>),
    /// `PurgeReleaseMessage`.
    PurgeReleaseMessage(Box<PurgeReleaseMessage>),
}

impl Message {
    /// An empty message, whose root element has this name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            name::NEW_RELEASE_MESSAGE => Some(Self::NewReleaseMessage(Box::default())),
            name::PURGE_RELEASE_MESSAGE => Some(Self::PurgeReleaseMessage(Box::default())),
            _ => None,
        }
    }

    /// The name of its root element.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NewReleaseMessage(_) => name::NEW_RELEASE_MESSAGE,
            Self::PurgeReleaseMessage(_) => name::PURGE_RELEASE_MESSAGE,
        }
    }

    /// Its root element.
    pub fn root(&self) -> &dyn Element {
        match self {
            Self::NewReleaseMessage(root) => &**root,
            Self::PurgeReleaseMessage(root) => &**root,
        }
    }

    /// Its root element.
    pub fn root_mut(&mut self) -> &mut dyn Element {
        match self {
            Self::NewReleaseMessage(root) => &mut **root,
            Self::PurgeReleaseMessage(root) => &mut **root,
        }
    }
}

impl From<NewReleaseMessage> for AnyMessage {
    fn from(root: NewReleaseMessage) -> Self {
        Self::Ern4(Message::NewReleaseMessage(Box::new(root)))
    }
}

impl From<PurgeReleaseMessage> for AnyMessage {
    fn from(root: PurgeReleaseMessage) -> Self {
        Self::Ern4(Message::PurgeReleaseMessage(Box::new(root)))
    }
}

/// `AdditionalTitle`, up to ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdditionalTitle {
    /// `TitleText`.
    pub title_text: String,
    /// `SubTitle`.
    pub sub_title: Vec<DisplaySubTitle>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `TitleType`.
    pub title_type: Option<value::AdditionalTitleType>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
    /// The attribute `IsInOriginalLanguage`, from ERN 4.3.
    pub is_in_original_language: Option<Boolean>,
}

impl Element for AdditionalTitle {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TITLE_TEXT, Versions::ern4(0b1111)),
                Field::child(name::SUB_TITLE, Versions::ern4(0b1111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b1111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b1111)),
                Field::attribute(name::TITLE_TYPE, Versions::ern4(0b1111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b1111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b1111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b1111)),
                Field::attribute(name::IS_IN_ORIGINAL_LANGUAGE, Versions::ern4(0b1000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.title_text)
            | bit(1, &self.sub_title)
            | bit(2, &self.language_and_script_code)
            | bit(3, &self.applicable_territory_code)
            | bit(4, &self.title_type)
            | bit(5, &self.namespace)
            | bit(6, &self.user_defined_value)
            | bit(7, &self.is_default)
            | bit(8, &self.is_in_original_language)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.title_text,
            1 => &self.sub_title,
            2 => &self.language_and_script_code,
            3 => &self.applicable_territory_code,
            4 => &self.title_type,
            5 => &self.namespace,
            6 => &self.user_defined_value,
            7 => &self.is_default,
            _ => &self.is_in_original_language,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.title_text,
            1 => &mut self.sub_title,
            2 => &mut self.language_and_script_code,
            3 => &mut self.applicable_territory_code,
            4 => &mut self.title_type,
            5 => &mut self.namespace,
            6 => &mut self.user_defined_value,
            7 => &mut self.is_default,
            _ => &mut self.is_in_original_language,
        }
    }
}
impl Serialize for AdditionalTitle {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for AdditionalTitle {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for AdditionalTitle {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AdditionalTitle")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.AdditionalTitle")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `AdministratingRecordCompany`. Also for `AdministratingRecordCompanyWithReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdministratingRecordCompany {
    /// `RecordCompanyPartyReference`.
    pub record_company_party_reference: String,
    /// `Role`.
    pub role: AdministratingRecordCompanyRole,
}

impl Element for AdministratingRecordCompany {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RECORD_COMPANY_PARTY_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::ROLE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.record_company_party_reference)
            | bit(1, &self.role)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.record_company_party_reference,
            _ => &self.role,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.record_company_party_reference,
            _ => &mut self.role,
        }
    }
}
impl Serialize for AdministratingRecordCompany {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for AdministratingRecordCompany {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for AdministratingRecordCompany {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AdministratingRecordCompany")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.AdministratingRecordCompany")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `AdministratingRecordCompanyRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdministratingRecordCompanyRole {
    /// The text.
    pub value: value::AdministratingRecordCompanyRole,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for AdministratingRecordCompanyRole {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for AdministratingRecordCompanyRole {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for AdministratingRecordCompanyRole {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for AdministratingRecordCompanyRole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for AdministratingRecordCompanyRole {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AdministratingRecordCompanyRole")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.AdministratingRecordCompanyRole")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Affiliation`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Affiliation {
    /// `CompanyName`.
    pub company_name: Option<String>,
    /// `PartyAffiliateReference`.
    pub party_affiliate_reference: Option<String>,
    /// `Type`.
    pub type_: value::AffiliationType,
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `ValidityPeriod`.
    pub validity_period: Option<ValidityPeriod>,
    /// `RightsType`.
    pub rights_type: Vec<RightsType>,
    /// `PercentageOfRightsAssignment`.
    pub percentage_of_rights_assignment: Option<String>,
}

impl Element for Affiliation {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::COMPANY_NAME, Versions::ern4(0b111111)),
                Field::child(name::PARTY_AFFILIATE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::TYPE, Versions::ern4(0b111111)),
                Field::child(name::TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::child(name::VALIDITY_PERIOD, Versions::ern4(0b111111)),
                Field::child(name::RIGHTS_TYPE, Versions::ern4(0b111111)),
                Field::child(name::PERCENTAGE_OF_RIGHTS_ASSIGNMENT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.company_name)
            | bit(1, &self.party_affiliate_reference)
            | bit(2, &self.type_)
            | bit(3, &self.territory_code)
            | bit(4, &self.excluded_territory_code)
            | bit(5, &self.validity_period)
            | bit(6, &self.rights_type)
            | bit(7, &self.percentage_of_rights_assignment)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.company_name,
            1 => &self.party_affiliate_reference,
            2 => &self.type_,
            3 => &self.territory_code,
            4 => &self.excluded_territory_code,
            5 => &self.validity_period,
            6 => &self.rights_type,
            _ => &self.percentage_of_rights_assignment,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.company_name,
            1 => &mut self.party_affiliate_reference,
            2 => &mut self.type_,
            3 => &mut self.territory_code,
            4 => &mut self.excluded_territory_code,
            5 => &mut self.validity_period,
            6 => &mut self.rights_type,
            _ => &mut self.percentage_of_rights_assignment,
        }
    }
}
impl Serialize for Affiliation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Affiliation {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Affiliation {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Affiliation")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Affiliation")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `AllTerritoryCode`. Also for `CurrentTerritoryCode`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllTerritoryCode {
    /// The text.
    pub value: value::CurrentTerritoryCode,
    /// The attribute `IdentifierType`.
    pub identifier_type: Option<value::TerritoryCodeType>,
}

impl Element for AllTerritoryCode {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::IDENTIFIER_TYPE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.identifier_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.identifier_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.identifier_type,
        }
    }
}
impl From<&str> for AllTerritoryCode {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for AllTerritoryCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for AllTerritoryCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for AllTerritoryCode {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AllTerritoryCode")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.AllTerritoryCode")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `AspectRatio`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AspectRatio {
    /// The text.
    pub value: String,
    /// The attribute `AspectRatioType`.
    pub aspect_ratio_type: Option<value::AspectRatioType>,
    /// The attribute `AppliesToCroppedResource`, from ERN 4.3.
    pub applies_to_cropped_resource: Option<Boolean>,
}

impl Element for AspectRatio {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::ASPECT_RATIO_TYPE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLIES_TO_CROPPED_RESOURCE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.aspect_ratio_type)
            | bit(2, &self.applies_to_cropped_resource)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.aspect_ratio_type,
            _ => &self.applies_to_cropped_resource,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.aspect_ratio_type,
            _ => &mut self.applies_to_cropped_resource,
        }
    }
}
impl From<&str> for AspectRatio {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for AspectRatio {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for AspectRatio {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for AspectRatio {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AspectRatio")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.AspectRatio")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `AudioCodecType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AudioCodecType {
    /// The text.
    pub value: value::AudioCodecType,
    /// The attribute `Version`.
    pub version: Option<String>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for AudioCodecType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::VERSION, Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.version)
            | bit(2, &self.namespace)
            | bit(3, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.version,
            2 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.version,
            2 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for AudioCodecType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for AudioCodecType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for AudioCodecType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for AudioCodecType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AudioCodecType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.AudioCodecType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `AudioDeliveryFile`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AudioDeliveryFile {
    /// `Type`.
    pub type_: String,
    /// `ContainerFormat`.
    pub container_format: Option<ContainerFormat>,
    /// `AudioCodecType`.
    pub audio_codec_type: Option<AudioCodecType>,
    /// `BitRate`.
    pub bit_rate: Option<BitRate>,
    /// `OriginalBitRate`.
    pub original_bit_rate: Option<BitRate>,
    /// `NumberOfChannels`.
    pub number_of_channels: Option<String>,
    /// `NumberOfAudioObjects`.
    pub number_of_audio_objects: Option<String>,
    /// `SamplingRate`.
    pub sampling_rate: Option<SamplingRate>,
    /// `OriginalSamplingRate`.
    pub original_sampling_rate: Option<SamplingRate>,
    /// `BitsPerSample`.
    pub bits_per_sample: Option<String>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `BitDepth`.
    pub bit_depth: Option<String>,
    /// `File`.
    pub file: Option<File>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// `IsProvidedInDelivery`.
    pub is_provided_in_delivery: Option<Boolean>,
}

impl Element for AudioDeliveryFile {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TYPE, Versions::ern4(0b111000)),
                Field::child(name::CONTAINER_FORMAT, Versions::ern4(0b111000)),
                Field::child(name::AUDIO_CODEC_TYPE, Versions::ern4(0b111000)),
                Field::child(name::BIT_RATE, Versions::ern4(0b111000)),
                Field::child(name::ORIGINAL_BIT_RATE, Versions::ern4(0b111000)),
                Field::child(name::NUMBER_OF_CHANNELS, Versions::ern4(0b111000)),
                Field::child(name::NUMBER_OF_AUDIO_OBJECTS, Versions::ern4(0b111000)),
                Field::child(name::SAMPLING_RATE, Versions::ern4(0b111000)),
                Field::child(name::ORIGINAL_SAMPLING_RATE, Versions::ern4(0b111000)),
                Field::child(name::BITS_PER_SAMPLE, Versions::ern4(0b111000)),
                Field::child(name::DURATION, Versions::ern4(0b111000)),
                Field::child(name::BIT_DEPTH, Versions::ern4(0b111000)),
                Field::child(name::FILE, Versions::ern4(0b111000)),
                Field::child(name::FINGERPRINT, Versions::ern4(0b111000)),
                Field::child(name::IS_PROVIDED_IN_DELIVERY, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.type_)
            | bit(1, &self.container_format)
            | bit(2, &self.audio_codec_type)
            | bit(3, &self.bit_rate)
            | bit(4, &self.original_bit_rate)
            | bit(5, &self.number_of_channels)
            | bit(6, &self.number_of_audio_objects)
            | bit(7, &self.sampling_rate)
            | bit(8, &self.original_sampling_rate)
            | bit(9, &self.bits_per_sample)
            | bit(10, &self.duration)
            | bit(11, &self.bit_depth)
            | bit(12, &self.file)
            | bit(13, &self.fingerprint)
            | bit(14, &self.is_provided_in_delivery)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.type_,
            1 => &self.container_format,
            2 => &self.audio_codec_type,
            3 => &self.bit_rate,
            4 => &self.original_bit_rate,
            5 => &self.number_of_channels,
            6 => &self.number_of_audio_objects,
            7 => &self.sampling_rate,
            8 => &self.original_sampling_rate,
            9 => &self.bits_per_sample,
            10 => &self.duration,
            11 => &self.bit_depth,
            12 => &self.file,
            13 => &self.fingerprint,
            _ => &self.is_provided_in_delivery,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.type_,
            1 => &mut self.container_format,
            2 => &mut self.audio_codec_type,
            3 => &mut self.bit_rate,
            4 => &mut self.original_bit_rate,
            5 => &mut self.number_of_channels,
            6 => &mut self.number_of_audio_objects,
            7 => &mut self.sampling_rate,
            8 => &mut self.original_sampling_rate,
            9 => &mut self.bits_per_sample,
            10 => &mut self.duration,
            11 => &mut self.bit_depth,
            12 => &mut self.file,
            13 => &mut self.fingerprint,
            _ => &mut self.is_provided_in_delivery,
        }
    }
}
impl Serialize for AudioDeliveryFile {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for AudioDeliveryFile {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for AudioDeliveryFile {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AudioDeliveryFile")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.AudioDeliveryFile")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `AvRating`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AvRating {
    /// `Rating`.
    pub rating: String,
    /// `Agency`.
    pub agency: RatingAgency,
    /// `Reason`.
    pub reason: Option<RatingReason>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for AvRating {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RATING, Versions::ern4(0b111111)),
                Field::child(name::AGENCY, Versions::ern4(0b111111)),
                Field::child(name::REASON, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.rating)
            | bit(1, &self.agency)
            | bit(2, &self.reason)
            | bit(3, &self.applicable_territory_code)
            | bit(4, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.rating,
            1 => &self.agency,
            2 => &self.reason,
            3 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.rating,
            1 => &mut self.agency,
            2 => &mut self.reason,
            3 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl Serialize for AvRating {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for AvRating {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for AvRating {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AvRating")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.AvRating")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `BitRate`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BitRate {
    /// The text.
    pub value: String,
    /// The attribute `UnitOfMeasure`.
    pub unit_of_measure: Option<value::UnitOfBitRate>,
}

impl Element for BitRate {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::UNIT_OF_MEASURE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.unit_of_measure)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.unit_of_measure,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.unit_of_measure,
        }
    }
}
impl From<&str> for BitRate {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for BitRate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for BitRate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for BitRate {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("BitRate")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.BitRate")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Brand`, from ERN 4.3.1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// `BrandReference`.
    pub brand_reference: String,
    /// `BrandId`.
    pub brand_id: Vec<ProprietaryId>,
    /// `BrandName`.
    pub brand_name: Vec<PartyNameWithTerritory>,
}

impl Element for Brand {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::BRAND_REFERENCE, Versions::ern4(0b110000)),
                Field::child(name::BRAND_ID, Versions::ern4(0b110000)),
                Field::child(name::BRAND_NAME, Versions::ern4(0b110000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.brand_reference)
            | bit(1, &self.brand_id)
            | bit(2, &self.brand_name)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.brand_reference,
            1 => &self.brand_id,
            _ => &self.brand_name,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.brand_reference,
            1 => &mut self.brand_id,
            _ => &mut self.brand_name,
        }
    }
}
impl Serialize for Brand {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Brand {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Brand {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Brand")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Brand")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CLine`. Also for `CLineWithDefault`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CLine {
    /// `Year`.
    pub year: Option<String>,
    /// `CLineCompany`.
    pub c_line_company: Option<String>,
    /// `CLineText`.
    pub c_line_text: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for CLine {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::YEAR, Versions::ern4(0b111111)),
                Field::child(name::C_LINE_COMPANY, Versions::ern4(0b111111)),
                Field::child(name::C_LINE_TEXT, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.year)
            | bit(1, &self.c_line_company)
            | bit(2, &self.c_line_text)
            | bit(3, &self.language_and_script_code)
            | bit(4, &self.applicable_territory_code)
            | bit(5, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.year,
            1 => &self.c_line_company,
            2 => &self.c_line_text,
            3 => &self.language_and_script_code,
            4 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.year,
            1 => &mut self.c_line_company,
            2 => &mut self.c_line_text,
            3 => &mut self.language_and_script_code,
            4 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl Serialize for CLine {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CLine {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CLine {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CLine")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CLine")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CarrierType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CarrierType {
    /// The text.
    pub value: value::CarrierType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for CarrierType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for CarrierType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for CarrierType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CarrierType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CarrierType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CarrierType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CarrierType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CatalogNumber`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CatalogNumber {
    /// The text.
    pub value: String,
    /// The attribute `Namespace`.
    pub namespace: String,
}

impl Element for CatalogNumber {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.namespace,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.namespace,
        }
    }
}
impl Serialize for CatalogNumber {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CatalogNumber {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CatalogNumber {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CatalogNumber")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CatalogNumber")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Channel`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Channel {
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
    /// `URL`.
    pub url: Vec<String>,
}

impl Element for Channel {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PROPRIETARY_ID, Versions::ern4(0b111000)),
                Field::child(name::URL, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.proprietary_id)
            | bit(1, &self.url)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.proprietary_id,
            _ => &self.url,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.proprietary_id,
            _ => &mut self.url,
        }
    }
}
impl Serialize for Channel {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Channel {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Channel {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Channel")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Channel")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Chapter`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chapter {
    /// `ChapterReference`.
    pub chapter_reference: String,
    /// `ChapterId`.
    pub chapter_id: Vec<ChapterId>,
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `Contributor`.
    pub contributor: Vec<Contributor>,
    /// `Character`.
    pub character: Vec<Character>,
    /// `RepresentativeImageReference`.
    pub representative_image_reference: Option<String>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `EndTime`.
    pub end_time: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Chapter {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CHAPTER_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::CHAPTER_ID, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::SEQUENCE_NUMBER, Versions::ern4(0b111111)),
                Field::child(name::CONTRIBUTOR, Versions::ern4(0b111111)),
                Field::child(name::CHARACTER, Versions::ern4(0b111111)),
                Field::child(name::REPRESENTATIVE_IMAGE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::START_TIME, Versions::ern4(0b111111)),
                Field::child(name::DURATION, Versions::ern4(0b111111)),
                Field::child(name::END_TIME, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.chapter_reference)
            | bit(1, &self.chapter_id)
            | bit(2, &self.display_title_text)
            | bit(3, &self.display_title)
            | bit(4, &self.additional_title)
            | bit(5, &self.formal_title)
            | bit(6, &self.grouping_title)
            | bit(7, &self.sequence_number)
            | bit(8, &self.contributor)
            | bit(9, &self.character)
            | bit(10, &self.representative_image_reference)
            | bit(11, &self.start_time)
            | bit(12, &self.duration)
            | bit(13, &self.end_time)
            | bit(14, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.chapter_reference,
            1 => &self.chapter_id,
            2 => &self.display_title_text,
            3 => &self.display_title,
            4 => &self.additional_title,
            5 => &self.formal_title,
            6 => &self.grouping_title,
            7 => &self.sequence_number,
            8 => &self.contributor,
            9 => &self.character,
            10 => &self.representative_image_reference,
            11 => &self.start_time,
            12 => &self.duration,
            13 => &self.end_time,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.chapter_reference,
            1 => &mut self.chapter_id,
            2 => &mut self.display_title_text,
            3 => &mut self.display_title,
            4 => &mut self.additional_title,
            5 => &mut self.formal_title,
            6 => &mut self.grouping_title,
            7 => &mut self.sequence_number,
            8 => &mut self.contributor,
            9 => &mut self.character,
            10 => &mut self.representative_image_reference,
            11 => &mut self.start_time,
            12 => &mut self.duration,
            13 => &mut self.end_time,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for Chapter {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Chapter {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Chapter {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Chapter")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Chapter")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ChapterId`. Also for `ProprietaryId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChapterId {
    /// The text.
    pub value: Option<String>,
    /// `ISRC`, from ERN 4.3.1.
    pub isrc: Option<String>,
    /// `ISAN`, from ERN 4.3.1.
    pub isan: Option<String>,
    /// `VISAN`, from ERN 4.3.1.
    pub visan: Option<String>,
    /// `EIDR`, from ERN 4.3.1.
    pub eidr: Vec<String>,
    /// `ISWC`, from ERN 4.3.1.
    pub iswc: Option<String>,
    /// `CatalogNumber`, from ERN 4.3.1.
    pub catalog_number: Option<CatalogNumber>,
    /// `ProprietaryId`, from ERN 4.3.1.
    pub proprietary_id: Vec<ProprietaryId>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
}

impl Element for ChapterId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::child(name::ISRC, Versions::ern4(0b110000)),
                Field::child(name::ISAN, Versions::ern4(0b110000)),
                Field::child(name::VISAN, Versions::ern4(0b110000)),
                Field::child(name::EIDR, Versions::ern4(0b110000)),
                Field::child(name::ISWC, Versions::ern4(0b110000)),
                Field::child(name::CATALOG_NUMBER, Versions::ern4(0b110000)),
                Field::child(name::PROPRIETARY_ID, Versions::ern4(0b110000)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.isrc)
            | bit(2, &self.isan)
            | bit(3, &self.visan)
            | bit(4, &self.eidr)
            | bit(5, &self.iswc)
            | bit(6, &self.catalog_number)
            | bit(7, &self.proprietary_id)
            | bit(8, &self.namespace)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.isrc,
            2 => &self.isan,
            3 => &self.visan,
            4 => &self.eidr,
            5 => &self.iswc,
            6 => &self.catalog_number,
            7 => &self.proprietary_id,
            _ => &self.namespace,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.isrc,
            2 => &mut self.isan,
            3 => &mut self.visan,
            4 => &mut self.eidr,
            5 => &mut self.iswc,
            6 => &mut self.catalog_number,
            7 => &mut self.proprietary_id,
            _ => &mut self.namespace,
        }
    }
}
impl Serialize for ChapterId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ChapterId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ChapterId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChapterId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ChapterId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ChapterList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChapterList {
    /// `Chapter`.
    pub chapter: Vec<Chapter>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for ChapterList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CHAPTER, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.chapter)
            | bit(1, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.chapter,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.chapter,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for ChapterList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ChapterList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ChapterList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChapterList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ChapterList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Character`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Character {
    /// `CharacterPartyReference`.
    pub character_party_reference: String,
    /// `Performer`.
    pub performer: Option<Contributor>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for Character {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CHARACTER_PARTY_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::PERFORMER, Versions::ern4(0b111111)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.character_party_reference)
            | bit(1, &self.performer)
            | bit(2, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.character_party_reference,
            1 => &self.performer,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.character_party_reference,
            1 => &mut self.performer,
            _ => &mut self.sequence_number,
        }
    }
}
impl Serialize for Character {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Character {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Character {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Character")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Character")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ClipDetails`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClipDetails {
    /// `ClipType`.
    pub clip_type: ClipType,
    /// `TopLeftCorner`.
    pub top_left_corner: Option<String>,
    /// `BottomRightCorner`.
    pub bottom_right_corner: Option<String>,
    /// `ExpressionType`.
    pub expression_type: value::ExpressionType,
}

impl Element for ClipDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CLIP_TYPE, Versions::ern4(0b111000)),
                Field::child(name::TOP_LEFT_CORNER, Versions::ern4(0b111000)),
                Field::child(name::BOTTOM_RIGHT_CORNER, Versions::ern4(0b111000)),
                Field::child(name::EXPRESSION_TYPE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.clip_type)
            | bit(1, &self.top_left_corner)
            | bit(2, &self.bottom_right_corner)
            | bit(3, &self.expression_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.clip_type,
            1 => &self.top_left_corner,
            2 => &self.bottom_right_corner,
            _ => &self.expression_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.clip_type,
            1 => &mut self.top_left_corner,
            2 => &mut self.bottom_right_corner,
            _ => &mut self.expression_type,
        }
    }
}
impl Serialize for ClipDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ClipDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ClipDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClipDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ClipDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ClipRelease`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClipRelease {
    /// `ReleaseReference`.
    pub release_reference: String,
    /// `ReleaseId`.
    pub release_id: ReleaseId,
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `ReleaseResourceReference`.
    pub release_resource_reference: String,
    /// `ReleaseLabelReference`.
    pub release_label_reference: Vec<ReleaseLabelReference>,
    /// `Genre`, up to ERN 4.3.
    pub genre: Vec<GenreWithTerritory>,
    /// `DisplayGenre`, from ERN 4.3.1.
    pub display_genre: Vec<GenreWithTerritory>,
    /// `RelatedRelease`.
    pub related_release: Vec<RelatedRelease>,
}

impl Element for ClipRelease {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_REFERENCE, Versions::ern4(0b111000)),
                Field::child(name::RELEASE_ID, Versions::ern4(0b111000)),
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111000)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111000)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1000)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::RELEASE_RESOURCE_REFERENCE, Versions::ern4(0b111000)),
                Field::child(name::RELEASE_LABEL_REFERENCE, Versions::ern4(0b111000)),
                Field::child(name::GENRE, Versions::ern4(0b1000)),
                Field::child(name::DISPLAY_GENRE, Versions::ern4(0b110000)),
                Field::child(name::RELATED_RELEASE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_reference)
            | bit(1, &self.release_id)
            | bit(2, &self.display_title_text)
            | bit(3, &self.display_title)
            | bit(4, &self.additional_title)
            | bit(5, &self.formal_title)
            | bit(6, &self.grouping_title)
            | bit(7, &self.release_resource_reference)
            | bit(8, &self.release_label_reference)
            | bit(9, &self.genre)
            | bit(10, &self.display_genre)
            | bit(11, &self.related_release)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_reference,
            1 => &self.release_id,
            2 => &self.display_title_text,
            3 => &self.display_title,
            4 => &self.additional_title,
            5 => &self.formal_title,
            6 => &self.grouping_title,
            7 => &self.release_resource_reference,
            8 => &self.release_label_reference,
            9 => &self.genre,
            10 => &self.display_genre,
            _ => &self.related_release,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_reference,
            1 => &mut self.release_id,
            2 => &mut self.display_title_text,
            3 => &mut self.display_title,
            4 => &mut self.additional_title,
            5 => &mut self.formal_title,
            6 => &mut self.grouping_title,
            7 => &mut self.release_resource_reference,
            8 => &mut self.release_label_reference,
            9 => &mut self.genre,
            10 => &mut self.display_genre,
            _ => &mut self.related_release,
        }
    }
}
impl Serialize for ClipRelease {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ClipRelease {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ClipRelease {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClipRelease")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ClipRelease")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ClipType`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClipType {
    /// The text.
    pub value: value::ClipType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ClipType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111000)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111000)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for ClipType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ClipType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ClipType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ClipType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClipType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ClipType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CommercialModelType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommercialModelType {
    /// The text.
    pub value: value::CommercialModelType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for CommercialModelType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for CommercialModelType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for CommercialModelType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CommercialModelType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CommercialModelType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CommercialModelType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CommercialModelType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ConditionForRightsClaimPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConditionForRightsClaimPolicy {
    /// `Value`.
    pub value: String,
    /// `Unit`.
    pub unit: value::UnitOfConditionValue,
    /// `ReferenceCreation`.
    pub reference_creation: Option<value::ReferenceCreation>,
    /// `RelationalRelator`.
    pub relational_relator: value::RelationalRelator,
    /// `MeasurementType`, from ERN 4.2.
    pub measurement_type: Option<value::MeasurementType>,
    /// `Segment`, from ERN 4.3.
    pub segment: Vec<Segment>,
    /// `ServiceException`, from ERN 4.3.
    pub service_exception: Vec<ServiceException>,
}

impl Element for ConditionForRightsClaimPolicy {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::VALUE, Versions::ern4(0b111111)),
                Field::child(name::UNIT, Versions::ern4(0b111111)),
                Field::child(name::REFERENCE_CREATION, Versions::ern4(0b111111)),
                Field::child(name::RELATIONAL_RELATOR, Versions::ern4(0b111111)),
                Field::child(name::MEASUREMENT_TYPE, Versions::ern4(0b111100)),
                Field::child(name::SEGMENT, Versions::ern4(0b111000)),
                Field::child(name::SERVICE_EXCEPTION, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.unit)
            | bit(2, &self.reference_creation)
            | bit(3, &self.relational_relator)
            | bit(4, &self.measurement_type)
            | bit(5, &self.segment)
            | bit(6, &self.service_exception)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.unit,
            2 => &self.reference_creation,
            3 => &self.relational_relator,
            4 => &self.measurement_type,
            5 => &self.segment,
            _ => &self.service_exception,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.unit,
            2 => &mut self.reference_creation,
            3 => &mut self.relational_relator,
            4 => &mut self.measurement_type,
            5 => &mut self.segment,
            _ => &mut self.service_exception,
        }
    }
}
impl Serialize for ConditionForRightsClaimPolicy {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ConditionForRightsClaimPolicy {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ConditionForRightsClaimPolicy {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ConditionForRightsClaimPolicy")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ConditionForRightsClaimPolicy")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ContainerFormat`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContainerFormat {
    /// The text.
    pub value: value::ContainerFormat,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ContainerFormat {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for ContainerFormat {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ContainerFormat {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ContainerFormat {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ContainerFormat {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ContainerFormat")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ContainerFormat")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Contributor`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contributor {
    /// `ContributorPartyReference`.
    pub contributor_party_reference: Option<String>,
    /// `SpecialContributor`, from ERN 4.3.1.
    pub special_contributor: Option<SpecialContributorType>,
    /// `Role`.
    pub role: Vec<ContributorRole>,
    /// `InstrumentType`.
    pub instrument_type: Vec<InstrumentType>,
    /// `AiContribution`, from ERN 4.3.1.
    pub ai_contribution: Option<value::ContainsAI>,
    /// `HasMadeFeaturedContribution`.
    pub has_made_featured_contribution: Option<Boolean>,
    /// `HasMadeContractedContribution`.
    pub has_made_contracted_contribution: Option<Boolean>,
    /// `IsCredited`, from ERN 4.1.1.
    pub is_credited: Option<IsCredited>,
    /// `DisplayCredits`.
    pub display_credits: Vec<DisplayCredits>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for Contributor {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CONTRIBUTOR_PARTY_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::SPECIAL_CONTRIBUTOR, Versions::ern4(0b110000)),
                Field::child(name::ROLE, Versions::ern4(0b111111)),
                Field::child(name::INSTRUMENT_TYPE, Versions::ern4(0b111111)),
                Field::child(name::AI_CONTRIBUTION, Versions::ern4(0b110000)),
                Field::child(name::HAS_MADE_FEATURED_CONTRIBUTION, Versions::ern4(0b111111)),
                Field::child(name::HAS_MADE_CONTRACTED_CONTRIBUTION, Versions::ern4(0b111111)),
                Field::child(name::IS_CREDITED, Versions::ern4(0b111110)),
                Field::child(name::DISPLAY_CREDITS, Versions::ern4(0b111111)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.contributor_party_reference)
            | bit(1, &self.special_contributor)
            | bit(2, &self.role)
            | bit(3, &self.instrument_type)
            | bit(4, &self.ai_contribution)
            | bit(5, &self.has_made_featured_contribution)
            | bit(6, &self.has_made_contracted_contribution)
            | bit(7, &self.is_credited)
            | bit(8, &self.display_credits)
            | bit(9, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.contributor_party_reference,
            1 => &self.special_contributor,
            2 => &self.role,
            3 => &self.instrument_type,
            4 => &self.ai_contribution,
            5 => &self.has_made_featured_contribution,
            6 => &self.has_made_contracted_contribution,
            7 => &self.is_credited,
            8 => &self.display_credits,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.contributor_party_reference,
            1 => &mut self.special_contributor,
            2 => &mut self.role,
            3 => &mut self.instrument_type,
            4 => &mut self.ai_contribution,
            5 => &mut self.has_made_featured_contribution,
            6 => &mut self.has_made_contracted_contribution,
            7 => &mut self.is_credited,
            8 => &mut self.display_credits,
            _ => &mut self.sequence_number,
        }
    }
}
impl Serialize for Contributor {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Contributor {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Contributor {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Contributor")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Contributor")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ContributorRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContributorRole {
    /// The text, up to ERN 4.3.
    pub text: Option<value::ContributorRole>,
    /// `Value`, from ERN 4.3.1.
    pub value: Option<ContributorRoleValue>,
    /// `InstrumentType`, from ERN 4.3.1.
    pub instrument_type: Vec<InstrumentType>,
    /// The attribute `Namespace`, up to ERN 4.3.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`, up to ERN 4.3.
    pub user_defined_value: Option<String>,
}

impl Element for ContributorRole {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b1111)),
                Field::child(name::VALUE, Versions::ern4(0b110000)),
                Field::child(name::INSTRUMENT_TYPE, Versions::ern4(0b110000)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b1111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b1111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.text)
            | bit(1, &self.value)
            | bit(2, &self.instrument_type)
            | bit(3, &self.namespace)
            | bit(4, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.text,
            1 => &self.value,
            2 => &self.instrument_type,
            3 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.text,
            1 => &mut self.value,
            2 => &mut self.instrument_type,
            3 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl Serialize for ContributorRole {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ContributorRole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ContributorRole {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ContributorRole")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ContributorRole")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ContributorRoleValue`, from ERN 4.3.1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContributorRoleValue {
    /// The text.
    pub value: value::ContributorRole,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ContributorRoleValue {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b110000)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b110000)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b110000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for ContributorRoleValue {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ContributorRoleValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ContributorRoleValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ContributorRoleValue {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ContributorRoleValue")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ContributorRoleValue")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CoreArea`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CoreArea {
    /// `TopLeftCorner`.
    pub top_left_corner: String,
    /// `BottomRightCorner`.
    pub bottom_right_corner: String,
}

impl Element for CoreArea {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TOP_LEFT_CORNER, Versions::ern4(0b111111)),
                Field::child(name::BOTTOM_RIGHT_CORNER, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.top_left_corner)
            | bit(1, &self.bottom_right_corner)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.top_left_corner,
            _ => &self.bottom_right_corner,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.top_left_corner,
            _ => &mut self.bottom_right_corner,
        }
    }
}
impl Serialize for CoreArea {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CoreArea {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CoreArea {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CoreArea")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CoreArea")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CourtesyLine`. Also for `CourtesyLineWithDefault`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CourtesyLine {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for CourtesyLine {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.applicable_territory_code)
            | bit(3, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            2 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            2 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl From<&str> for CourtesyLine {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for CourtesyLine {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CourtesyLine {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CourtesyLine {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CourtesyLine")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CourtesyLine")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Cue`. Also for `DetailedCue`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cue {
    /// `CueUseType`.
    pub cue_use_type: Option<CueUseType>,
    /// `CueThemeType`.
    pub cue_theme_type: Option<CueThemeType>,
    /// `CueVocalType`.
    pub cue_vocal_type: Option<CueVocalType>,
    /// `CueVisualPerceptionType`.
    pub cue_visual_perception_type: Option<CueVisualPerceptionType>,
    /// `CueOrigin`.
    pub cue_origin: Option<CueOrigin>,
    /// `ResourceId`.
    pub resource_id: Option<ResourceId>,
    /// `WorkId`.
    pub work_id: Option<MusicalWorkId>,
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `Contributor`.
    pub contributor: Vec<Contributor>,
    /// `IsDance`.
    pub is_dance: Option<Boolean>,
    /// `HasMusicalContent`.
    pub has_musical_content: Option<Boolean>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `EndTime`.
    pub end_time: Option<String>,
}

impl Element for Cue {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CUE_USE_TYPE, Versions::ern4(0b111111)),
                Field::child(name::CUE_THEME_TYPE, Versions::ern4(0b111111)),
                Field::child(name::CUE_VOCAL_TYPE, Versions::ern4(0b111111)),
                Field::child(name::CUE_VISUAL_PERCEPTION_TYPE, Versions::ern4(0b111111)),
                Field::child(name::CUE_ORIGIN, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_ID, Versions::ern4(0b111111)),
                Field::child(name::WORK_ID, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::CONTRIBUTOR, Versions::ern4(0b111111)),
                Field::child(name::IS_DANCE, Versions::ern4(0b111111)),
                Field::child(name::HAS_MUSICAL_CONTENT, Versions::ern4(0b111111)),
                Field::child(name::P_LINE, Versions::ern4(0b111111)),
                Field::child(name::C_LINE, Versions::ern4(0b111111)),
                Field::child(name::START_TIME, Versions::ern4(0b111111)),
                Field::child(name::DURATION, Versions::ern4(0b111111)),
                Field::child(name::END_TIME, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.cue_use_type)
            | bit(1, &self.cue_theme_type)
            | bit(2, &self.cue_vocal_type)
            | bit(3, &self.cue_visual_perception_type)
            | bit(4, &self.cue_origin)
            | bit(5, &self.resource_id)
            | bit(6, &self.work_id)
            | bit(7, &self.display_title_text)
            | bit(8, &self.display_title)
            | bit(9, &self.additional_title)
            | bit(10, &self.formal_title)
            | bit(11, &self.grouping_title)
            | bit(12, &self.contributor)
            | bit(13, &self.is_dance)
            | bit(14, &self.has_musical_content)
            | bit(15, &self.p_line)
            | bit(16, &self.c_line)
            | bit(17, &self.start_time)
            | bit(18, &self.duration)
            | bit(19, &self.end_time)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.cue_use_type,
            1 => &self.cue_theme_type,
            2 => &self.cue_vocal_type,
            3 => &self.cue_visual_perception_type,
            4 => &self.cue_origin,
            5 => &self.resource_id,
            6 => &self.work_id,
            7 => &self.display_title_text,
            8 => &self.display_title,
            9 => &self.additional_title,
            10 => &self.formal_title,
            11 => &self.grouping_title,
            12 => &self.contributor,
            13 => &self.is_dance,
            14 => &self.has_musical_content,
            15 => &self.p_line,
            16 => &self.c_line,
            17 => &self.start_time,
            18 => &self.duration,
            _ => &self.end_time,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.cue_use_type,
            1 => &mut self.cue_theme_type,
            2 => &mut self.cue_vocal_type,
            3 => &mut self.cue_visual_perception_type,
            4 => &mut self.cue_origin,
            5 => &mut self.resource_id,
            6 => &mut self.work_id,
            7 => &mut self.display_title_text,
            8 => &mut self.display_title,
            9 => &mut self.additional_title,
            10 => &mut self.formal_title,
            11 => &mut self.grouping_title,
            12 => &mut self.contributor,
            13 => &mut self.is_dance,
            14 => &mut self.has_musical_content,
            15 => &mut self.p_line,
            16 => &mut self.c_line,
            17 => &mut self.start_time,
            18 => &mut self.duration,
            _ => &mut self.end_time,
        }
    }
}
impl Serialize for Cue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Cue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Cue {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Cue")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Cue")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CueOrigin`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueOrigin {
    /// The text.
    pub value: value::CueOrigin,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for CueOrigin {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for CueOrigin {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for CueOrigin {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CueOrigin {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CueOrigin {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CueOrigin")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CueOrigin")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CueSheet`. Also for `DetailedCueSheet`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueSheet {
    /// `CueSheetId`.
    pub cue_sheet_id: Vec<ProprietaryId>,
    /// `CueSheetReference`.
    pub cue_sheet_reference: String,
    /// `CueSheetType`.
    pub cue_sheet_type: CueSheetType,
    /// `Cue`.
    pub cue: Vec<Cue>,
}

impl Element for CueSheet {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CUE_SHEET_ID, Versions::ern4(0b111111)),
                Field::child(name::CUE_SHEET_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::CUE_SHEET_TYPE, Versions::ern4(0b111111)),
                Field::child(name::CUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.cue_sheet_id)
            | bit(1, &self.cue_sheet_reference)
            | bit(2, &self.cue_sheet_type)
            | bit(3, &self.cue)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.cue_sheet_id,
            1 => &self.cue_sheet_reference,
            2 => &self.cue_sheet_type,
            _ => &self.cue,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.cue_sheet_id,
            1 => &mut self.cue_sheet_reference,
            2 => &mut self.cue_sheet_type,
            _ => &mut self.cue,
        }
    }
}
impl Serialize for CueSheet {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CueSheet {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CueSheet {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CueSheet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CueSheet")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CueSheetList`. Also for `DetailedCueSheetList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueSheetList {
    /// `CueSheet`.
    pub cue_sheet: Vec<CueSheet>,
}

impl Element for CueSheetList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CUE_SHEET, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.cue_sheet)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.cue_sheet
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.cue_sheet
    }
}
impl Serialize for CueSheetList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CueSheetList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CueSheetList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CueSheetList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CueSheetList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CueSheetType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueSheetType {
    /// The text.
    pub value: value::CueSheetType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for CueSheetType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for CueSheetType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for CueSheetType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CueSheetType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CueSheetType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CueSheetType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CueSheetType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CueThemeType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueThemeType {
    /// The text.
    pub value: value::ThemeType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for CueThemeType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for CueThemeType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for CueThemeType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CueThemeType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CueThemeType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CueThemeType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CueThemeType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CueUseType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueUseType {
    /// The text.
    pub value: value::CueUseType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for CueUseType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for CueUseType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for CueUseType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CueUseType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CueUseType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CueUseType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CueUseType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CueVisualPerceptionType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueVisualPerceptionType {
    /// The text.
    pub value: value::VisualPerceptionType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for CueVisualPerceptionType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for CueVisualPerceptionType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for CueVisualPerceptionType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CueVisualPerceptionType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CueVisualPerceptionType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CueVisualPerceptionType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CueVisualPerceptionType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CueVocalType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueVocalType {
    /// The text.
    pub value: value::VocalType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for CueVocalType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for CueVocalType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for CueVocalType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CueVocalType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CueVocalType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CueVocalType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.CueVocalType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DSP`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DSP {
    /// `PartyId`.
    pub party_id: Vec<DetailedPartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyName>,
    /// `TradingName`.
    pub trading_name: Option<Name>,
    /// `URL`.
    pub url: Vec<String>,
}

impl Element for DSP {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern4(0b111111)),
                Field::child(name::PARTY_NAME, Versions::ern4(0b111111)),
                Field::child(name::TRADING_NAME, Versions::ern4(0b111111)),
                Field::child(name::URL, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.trading_name)
            | bit(3, &self.url)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.trading_name,
            _ => &self.url,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.trading_name,
            _ => &mut self.url,
        }
    }
}
impl Serialize for DSP {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DSP {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DSP {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DSP")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DSP")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Deal`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deal {
    /// `DealReference`.
    pub deal_reference: Vec<String>,
    /// `IsCommunicatedOutOfBand`.
    pub is_communicated_out_of_band: Option<Boolean>,
    /// `DealTerms`.
    pub deal_terms: Option<DealTerms>,
    /// `DealTechnicalResourceDetailsReferenceList`.
    pub deal_technical_resource_details_reference_list: Option<DealTechnicalResourceDetailsReferenceList>,
    /// `DistributionChannelPage`.
    pub distribution_channel_page: Vec<DistributionChannelPage>,
}

impl Element for Deal {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DEAL_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::IS_COMMUNICATED_OUT_OF_BAND, Versions::ern4(0b111111)),
                Field::child(name::DEAL_TERMS, Versions::ern4(0b111111)),
                Field::child(name::DEAL_TECHNICAL_RESOURCE_DETAILS_REFERENCE_LIST, Versions::ern4(0b111111)),
                Field::child(name::DISTRIBUTION_CHANNEL_PAGE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.deal_reference)
            | bit(1, &self.is_communicated_out_of_band)
            | bit(2, &self.deal_terms)
            | bit(3, &self.deal_technical_resource_details_reference_list)
            | bit(4, &self.distribution_channel_page)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.deal_reference,
            1 => &self.is_communicated_out_of_band,
            2 => &self.deal_terms,
            3 => &self.deal_technical_resource_details_reference_list,
            _ => &self.distribution_channel_page,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.deal_reference,
            1 => &mut self.is_communicated_out_of_band,
            2 => &mut self.deal_terms,
            3 => &mut self.deal_technical_resource_details_reference_list,
            _ => &mut self.distribution_channel_page,
        }
    }
}
impl Serialize for Deal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Deal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Deal {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Deal")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Deal")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DealList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DealList {
    /// `ReleaseDeal`.
    pub release_deal: Vec<ReleaseDeal>,
    /// `ReleaseVisibility`, from ERN 4.2.
    pub release_visibility: Vec<ReleaseVisibility>,
    /// `TrackReleaseVisibility`, from ERN 4.2.
    pub track_release_visibility: Vec<TrackReleaseVisibility>,
}

impl Element for DealList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_DEAL, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_VISIBILITY, Versions::ern4(0b111100)),
                Field::child(name::TRACK_RELEASE_VISIBILITY, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_deal)
            | bit(1, &self.release_visibility)
            | bit(2, &self.track_release_visibility)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_deal,
            1 => &self.release_visibility,
            _ => &self.track_release_visibility,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_deal,
            1 => &mut self.release_visibility,
            _ => &mut self.track_release_visibility,
        }
    }
}
impl Serialize for DealList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DealList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DealList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DealList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DealList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DealResourceReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DealResourceReferenceList {
    /// `DealResourceReference`.
    pub deal_resource_reference: Vec<String>,
}

impl Element for DealResourceReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DEAL_RESOURCE_REFERENCE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.deal_resource_reference)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.deal_resource_reference
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.deal_resource_reference
    }
}
impl Serialize for DealResourceReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DealResourceReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DealResourceReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DealResourceReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DealResourceReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DealTechnicalResourceDetailsReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DealTechnicalResourceDetailsReferenceList {
    /// `DealTechnicalResourceDetailsReference`.
    pub deal_technical_resource_details_reference: Vec<String>,
}

impl Element for DealTechnicalResourceDetailsReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DEAL_TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.deal_technical_resource_details_reference)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.deal_technical_resource_details_reference
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.deal_technical_resource_details_reference
    }
}
impl Serialize for DealTechnicalResourceDetailsReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DealTechnicalResourceDetailsReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DealTechnicalResourceDetailsReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DealTechnicalResourceDetailsReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DealTechnicalResourceDetailsReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DealTerms`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DealTerms {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `ValidityPeriod`.
    pub validity_period: Vec<PeriodWithoutFlags>,
    /// `CommercialModelType`.
    pub commercial_model_type: Vec<CommercialModelType>,
    /// `UseType`.
    pub use_type: Vec<DiscoverableUseType>,
    /// `UserInterfaceType`, from ERN 4.2.
    pub user_interface_type: Vec<UserInterfaceType>,
    /// `CarrierType`.
    pub carrier_type: Vec<CarrierType>,
    /// `TechnicalInstantiation`.
    pub technical_instantiation: Option<DealTermsTechnicalInstantiation>,
    /// `NumberOfUsages`.
    pub number_of_usages: Option<String>,
    /// `DistributionChannel`.
    pub distribution_channel: Vec<DSP>,
    /// `ExcludedDistributionChannel`.
    pub excluded_distribution_channel: Vec<DSP>,
    /// `RightsClaimPolicy`.
    pub rights_claim_policy: Vec<RightsClaimPolicy>,
    /// `PriceInformation`.
    pub price_information: Vec<PriceInformation>,
    /// `IsPromotional`.
    pub is_promotional: Option<Boolean>,
    /// `PromotionalCode`.
    pub promotional_code: Option<PromotionalCode>,
    /// `IsPreOrderDeal`.
    pub is_pre_order_deal: Option<Boolean>,
    /// `ReleaseDisplayStartDate`, up to ERN 4.1.1.
    pub release_display_start_date: Option<String>,
    /// `TrackListingPreviewStartDate`, up to ERN 4.1.1.
    pub track_listing_preview_start_date: Option<String>,
    /// `CoverArtPreviewStartDate`, up to ERN 4.1.1.
    pub cover_art_preview_start_date: Option<String>,
    /// `ClipPreviewStartDate`, up to ERN 4.1.1.
    pub clip_preview_start_date: Option<String>,
    /// `ReleaseDisplayStartDateTime`, up to ERN 4.1.1.
    pub release_display_start_date_time: Option<String>,
    /// `TrackListingPreviewStartDateTime`, up to ERN 4.1.1.
    pub track_listing_preview_start_date_time: Option<String>,
    /// `CoverArtPreviewStartDateTime`, up to ERN 4.1.1.
    pub cover_art_preview_start_date_time: Option<String>,
    /// `ClipPreviewStartDateTime`, up to ERN 4.1.1.
    pub clip_preview_start_date_time: Option<String>,
    /// `InstantGratificationResourceList`.
    pub instant_gratification_resource_list: Option<DealResourceReferenceList>,
    /// `PhysicalReturns`.
    pub physical_returns: Option<PhysicalReturns>,
    /// `NumberOfProductsPerCarton`.
    pub number_of_products_per_carton: Option<String>,
}

impl Element for DealTerms {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::child(name::VALIDITY_PERIOD, Versions::ern4(0b111111)),
                Field::child(name::COMMERCIAL_MODEL_TYPE, Versions::ern4(0b111111)),
                Field::child(name::USE_TYPE, Versions::ern4(0b111111)),
                Field::child(name::USER_INTERFACE_TYPE, Versions::ern4(0b111100)),
                Field::child(name::CARRIER_TYPE, Versions::ern4(0b111111)),
                Field::child(name::TECHNICAL_INSTANTIATION, Versions::ern4(0b111111)),
                Field::child(name::NUMBER_OF_USAGES, Versions::ern4(0b111111)),
                Field::child(name::DISTRIBUTION_CHANNEL, Versions::ern4(0b111111)),
                Field::child(name::EXCLUDED_DISTRIBUTION_CHANNEL, Versions::ern4(0b111111)),
                Field::child(name::RIGHTS_CLAIM_POLICY, Versions::ern4(0b111111)),
                Field::child(name::PRICE_INFORMATION, Versions::ern4(0b111111)),
                Field::child(name::IS_PROMOTIONAL, Versions::ern4(0b111111)),
                Field::child(name::PROMOTIONAL_CODE, Versions::ern4(0b111111)),
                Field::child(name::IS_PRE_ORDER_DEAL, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_DISPLAY_START_DATE, Versions::ern4(0b11)),
                Field::child(name::TRACK_LISTING_PREVIEW_START_DATE, Versions::ern4(0b11)),
                Field::child(name::COVER_ART_PREVIEW_START_DATE, Versions::ern4(0b11)),
                Field::child(name::CLIP_PREVIEW_START_DATE, Versions::ern4(0b11)),
                Field::child(name::RELEASE_DISPLAY_START_DATE_TIME, Versions::ern4(0b11)),
                Field::child(name::TRACK_LISTING_PREVIEW_START_DATE_TIME, Versions::ern4(0b11)),
                Field::child(name::COVER_ART_PREVIEW_START_DATE_TIME, Versions::ern4(0b11)),
                Field::child(name::CLIP_PREVIEW_START_DATE_TIME, Versions::ern4(0b11)),
                Field::child(name::INSTANT_GRATIFICATION_RESOURCE_LIST, Versions::ern4(0b111111)),
                Field::child(name::PHYSICAL_RETURNS, Versions::ern4(0b111111)),
                Field::child(name::NUMBER_OF_PRODUCTS_PER_CARTON, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.validity_period)
            | bit(3, &self.commercial_model_type)
            | bit(4, &self.use_type)
            | bit(5, &self.user_interface_type)
            | bit(6, &self.carrier_type)
            | bit(7, &self.technical_instantiation)
            | bit(8, &self.number_of_usages)
            | bit(9, &self.distribution_channel)
            | bit(10, &self.excluded_distribution_channel)
            | bit(11, &self.rights_claim_policy)
            | bit(12, &self.price_information)
            | bit(13, &self.is_promotional)
            | bit(14, &self.promotional_code)
            | bit(15, &self.is_pre_order_deal)
            | bit(16, &self.release_display_start_date)
            | bit(17, &self.track_listing_preview_start_date)
            | bit(18, &self.cover_art_preview_start_date)
            | bit(19, &self.clip_preview_start_date)
            | bit(20, &self.release_display_start_date_time)
            | bit(21, &self.track_listing_preview_start_date_time)
            | bit(22, &self.cover_art_preview_start_date_time)
            | bit(23, &self.clip_preview_start_date_time)
            | bit(24, &self.instant_gratification_resource_list)
            | bit(25, &self.physical_returns)
            | bit(26, &self.number_of_products_per_carton)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.validity_period,
            3 => &self.commercial_model_type,
            4 => &self.use_type,
            5 => &self.user_interface_type,
            6 => &self.carrier_type,
            7 => &self.technical_instantiation,
            8 => &self.number_of_usages,
            9 => &self.distribution_channel,
            10 => &self.excluded_distribution_channel,
            11 => &self.rights_claim_policy,
            12 => &self.price_information,
            13 => &self.is_promotional,
            14 => &self.promotional_code,
            15 => &self.is_pre_order_deal,
            16 => &self.release_display_start_date,
            17 => &self.track_listing_preview_start_date,
            18 => &self.cover_art_preview_start_date,
            19 => &self.clip_preview_start_date,
            20 => &self.release_display_start_date_time,
            21 => &self.track_listing_preview_start_date_time,
            22 => &self.cover_art_preview_start_date_time,
            23 => &self.clip_preview_start_date_time,
            24 => &self.instant_gratification_resource_list,
            25 => &self.physical_returns,
            _ => &self.number_of_products_per_carton,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.validity_period,
            3 => &mut self.commercial_model_type,
            4 => &mut self.use_type,
            5 => &mut self.user_interface_type,
            6 => &mut self.carrier_type,
            7 => &mut self.technical_instantiation,
            8 => &mut self.number_of_usages,
            9 => &mut self.distribution_channel,
            10 => &mut self.excluded_distribution_channel,
            11 => &mut self.rights_claim_policy,
            12 => &mut self.price_information,
            13 => &mut self.is_promotional,
            14 => &mut self.promotional_code,
            15 => &mut self.is_pre_order_deal,
            16 => &mut self.release_display_start_date,
            17 => &mut self.track_listing_preview_start_date,
            18 => &mut self.cover_art_preview_start_date,
            19 => &mut self.clip_preview_start_date,
            20 => &mut self.release_display_start_date_time,
            21 => &mut self.track_listing_preview_start_date_time,
            22 => &mut self.cover_art_preview_start_date_time,
            23 => &mut self.clip_preview_start_date_time,
            24 => &mut self.instant_gratification_resource_list,
            25 => &mut self.physical_returns,
            _ => &mut self.number_of_products_per_carton,
        }
    }
}
impl Serialize for DealTerms {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DealTerms {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DealTerms {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DealTerms")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DealTerms")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DealTermsTechnicalInstantiation`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DealTermsTechnicalInstantiation {
    /// `VideoDefinitionType`.
    pub video_definition_type: Option<VideoDefinitionType>,
    /// `CodingType`.
    pub coding_type: Option<value::CodingType>,
    /// `BitRate`.
    pub bit_rate: Option<BitRate>,
}

impl Element for DealTermsTechnicalInstantiation {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::VIDEO_DEFINITION_TYPE, Versions::ern4(0b111111)),
                Field::child(name::CODING_TYPE, Versions::ern4(0b111111)),
                Field::child(name::BIT_RATE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.video_definition_type)
            | bit(1, &self.coding_type)
            | bit(2, &self.bit_rate)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.video_definition_type,
            1 => &self.coding_type,
            _ => &self.bit_rate,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.video_definition_type,
            1 => &mut self.coding_type,
            _ => &mut self.bit_rate,
        }
    }
}
impl Serialize for DealTermsTechnicalInstantiation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DealTermsTechnicalInstantiation {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DealTermsTechnicalInstantiation {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DealTermsTechnicalInstantiation")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DealTermsTechnicalInstantiation")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Deity`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deity {
    /// The text.
    pub value: String,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for Deity {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.applicable_territory_code)
            | bit(2, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl From<&str> for Deity {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Deity {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Deity {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Deity {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Deity")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Deity")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DelegatedUsageRights`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DelegatedUsageRights {
    /// `UseType`.
    pub use_type: Vec<UseType>,
    /// `PeriodOfRightsDelegation`.
    pub period_of_rights_delegation: Option<Period>,
    /// `TerritoryOfRightsDelegation`.
    pub territory_of_rights_delegation: Vec<AllTerritoryCode>,
}

impl Element for DelegatedUsageRights {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::USE_TYPE, Versions::ern4(0b111111)),
                Field::child(name::PERIOD_OF_RIGHTS_DELEGATION, Versions::ern4(0b111111)),
                Field::child(name::TERRITORY_OF_RIGHTS_DELEGATION, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.use_type)
            | bit(1, &self.period_of_rights_delegation)
            | bit(2, &self.territory_of_rights_delegation)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.use_type,
            1 => &self.period_of_rights_delegation,
            _ => &self.territory_of_rights_delegation,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.use_type,
            1 => &mut self.period_of_rights_delegation,
            _ => &mut self.territory_of_rights_delegation,
        }
    }
}
impl Serialize for DelegatedUsageRights {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DelegatedUsageRights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DelegatedUsageRights {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DelegatedUsageRights")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DelegatedUsageRights")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DescriptionWithTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DescriptionWithTerritory {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for DescriptionWithTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.applicable_territory_code)
            | bit(3, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            2 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            2 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl From<&str> for DescriptionWithTerritory {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for DescriptionWithTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DescriptionWithTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DescriptionWithTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DescriptionWithTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DescriptionWithTerritory")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DetailedHashSum`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DetailedHashSum {
    /// `Algorithm`.
    pub algorithm: HashSumAlgorithmType,
    /// `Version`.
    pub version: Option<String>,
    /// `Parameter`.
    pub parameter: Option<String>,
    /// `DataType`.
    pub data_type: Option<value::BinaryDataType>,
    /// `HashSumValue`.
    pub hash_sum_value: String,
}

impl Element for DetailedHashSum {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ALGORITHM, Versions::ern4(0b111111)),
                Field::child(name::VERSION, Versions::ern4(0b111111)),
                Field::child(name::PARAMETER, Versions::ern4(0b111111)),
                Field::child(name::DATA_TYPE, Versions::ern4(0b111111)),
                Field::child(name::HASH_SUM_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.algorithm)
            | bit(1, &self.version)
            | bit(2, &self.parameter)
            | bit(3, &self.data_type)
            | bit(4, &self.hash_sum_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.algorithm,
            1 => &self.version,
            2 => &self.parameter,
            3 => &self.data_type,
            _ => &self.hash_sum_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.algorithm,
            1 => &mut self.version,
            2 => &mut self.parameter,
            3 => &mut self.data_type,
            _ => &mut self.hash_sum_value,
        }
    }
}
impl Serialize for DetailedHashSum {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DetailedHashSum {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DetailedHashSum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DetailedHashSum")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DetailedHashSum")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DetailedPartyId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DetailedPartyId {
    /// `ISNI`.
    pub isni: Option<String>,
    /// `DPID`.
    pub dpid: Option<String>,
    /// `IpiNameNumber`.
    pub ipi_name_number: Option<String>,
    /// `IPN`.
    pub ipn: Option<String>,
    /// `CisacSocietyId`.
    pub cisac_society_id: Option<String>,
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
}

impl Element for DetailedPartyId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ISNI, Versions::ern4(0b111111)),
                Field::child(name::DPID, Versions::ern4(0b111111)),
                Field::child(name::IPI_NAME_NUMBER, Versions::ern4(0b111111)),
                Field::child(name::IPN, Versions::ern4(0b111111)),
                Field::child(name::CISAC_SOCIETY_ID, Versions::ern4(0b111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.isni)
            | bit(1, &self.dpid)
            | bit(2, &self.ipi_name_number)
            | bit(3, &self.ipn)
            | bit(4, &self.cisac_society_id)
            | bit(5, &self.proprietary_id)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.isni,
            1 => &self.dpid,
            2 => &self.ipi_name_number,
            3 => &self.ipn,
            4 => &self.cisac_society_id,
            _ => &self.proprietary_id,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.isni,
            1 => &mut self.dpid,
            2 => &mut self.ipi_name_number,
            3 => &mut self.ipn,
            4 => &mut self.cisac_society_id,
            _ => &mut self.proprietary_id,
        }
    }
}
impl Serialize for DetailedPartyId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DetailedPartyId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DetailedPartyId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DetailedPartyId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DetailedPartyId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DetailedResourceContributor`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DetailedResourceContributor {
    /// `PartyId`.
    pub party_id: Vec<DetailedPartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyName>,
    /// `Role`.
    pub role: Vec<ContributorRole>,
    /// `InstrumentType`.
    pub instrument_type: Vec<InstrumentType>,
    /// `HasMadeFeaturedContribution`.
    pub has_made_featured_contribution: Option<Boolean>,
    /// `HasMadeContractedContribution`.
    pub has_made_contracted_contribution: Option<Boolean>,
    /// `DisplayCredits`.
    pub display_credits: Vec<DisplayCredits>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for DetailedResourceContributor {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern4(0b111111)),
                Field::child(name::PARTY_NAME, Versions::ern4(0b111111)),
                Field::child(name::ROLE, Versions::ern4(0b111111)),
                Field::child(name::INSTRUMENT_TYPE, Versions::ern4(0b111111)),
                Field::child(name::HAS_MADE_FEATURED_CONTRIBUTION, Versions::ern4(0b111111)),
                Field::child(name::HAS_MADE_CONTRACTED_CONTRIBUTION, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_CREDITS, Versions::ern4(0b111111)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.role)
            | bit(3, &self.instrument_type)
            | bit(4, &self.has_made_featured_contribution)
            | bit(5, &self.has_made_contracted_contribution)
            | bit(6, &self.display_credits)
            | bit(7, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.role,
            3 => &self.instrument_type,
            4 => &self.has_made_featured_contribution,
            5 => &self.has_made_contracted_contribution,
            6 => &self.display_credits,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.role,
            3 => &mut self.instrument_type,
            4 => &mut self.has_made_featured_contribution,
            5 => &mut self.has_made_contracted_contribution,
            6 => &mut self.display_credits,
            _ => &mut self.sequence_number,
        }
    }
}
impl Serialize for DetailedResourceContributor {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DetailedResourceContributor {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DetailedResourceContributor {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DetailedResourceContributor")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DetailedResourceContributor")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DiscoverableUseType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DiscoverableUseType {
    /// The text.
    pub value: value::UseType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `IsDiscoverable`.
    pub is_discoverable: Option<Boolean>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for DiscoverableUseType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DISCOVERABLE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.is_discoverable)
            | bit(3, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            2 => &self.is_discoverable,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            2 => &mut self.is_discoverable,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for DiscoverableUseType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for DiscoverableUseType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DiscoverableUseType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DiscoverableUseType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DiscoverableUseType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DiscoverableUseType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DisplayArtist`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisplayArtist {
    /// `ArtistPartyReference`.
    pub artist_party_reference: Option<String>,
    /// `DisplayArtistRole`.
    pub display_artist_role: Option<DisplayArtistRole>,
    /// `SpecialDisplayArtist`, from ERN 4.3.1.
    pub special_display_artist: Option<SpecialContributorType>,
    /// `ArtisticRole`.
    pub artistic_role: Vec<ContributorRole>,
    /// `TitleDisplayInformation`.
    pub title_display_information: Vec<TitleDisplayInformation>,
    /// `DisplayCredits`, from ERN 4.3.1.
    pub display_credits: Vec<DisplayCredits>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for DisplayArtist {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ARTIST_PARTY_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST_ROLE, Versions::ern4(0b111111)),
                Field::child(name::SPECIAL_DISPLAY_ARTIST, Versions::ern4(0b110000)),
                Field::child(name::ARTISTIC_ROLE, Versions::ern4(0b111111)),
                Field::child(name::TITLE_DISPLAY_INFORMATION, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_CREDITS, Versions::ern4(0b110000)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.artist_party_reference)
            | bit(1, &self.display_artist_role)
            | bit(2, &self.special_display_artist)
            | bit(3, &self.artistic_role)
            | bit(4, &self.title_display_information)
            | bit(5, &self.display_credits)
            | bit(6, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.artist_party_reference,
            1 => &self.display_artist_role,
            2 => &self.special_display_artist,
            3 => &self.artistic_role,
            4 => &self.title_display_information,
            5 => &self.display_credits,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.artist_party_reference,
            1 => &mut self.display_artist_role,
            2 => &mut self.special_display_artist,
            3 => &mut self.artistic_role,
            4 => &mut self.title_display_information,
            5 => &mut self.display_credits,
            _ => &mut self.sequence_number,
        }
    }
}
impl Serialize for DisplayArtist {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DisplayArtist {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DisplayArtist {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DisplayArtist")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DisplayArtist")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DisplayArtistNameWithOriginalLanguage`. Also for `DisplayArtistNameWithDefault`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisplayArtistNameWithOriginalLanguage {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `IsInOriginalLanguage`, from ERN 4.3.
    pub is_in_original_language: Option<Boolean>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for DisplayArtistNameWithOriginalLanguage {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_IN_ORIGINAL_LANGUAGE, Versions::ern4(0b111000)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.is_in_original_language)
            | bit(3, &self.applicable_territory_code)
            | bit(4, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            2 => &self.is_in_original_language,
            3 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            2 => &mut self.is_in_original_language,
            3 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl From<&str> for DisplayArtistNameWithOriginalLanguage {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for DisplayArtistNameWithOriginalLanguage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DisplayArtistNameWithOriginalLanguage {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DisplayArtistNameWithOriginalLanguage {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DisplayArtistNameWithOriginalLanguage")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DisplayArtistNameWithOriginalLanguage")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DisplayArtistRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisplayArtistRole {
    /// The text.
    pub value: value::DisplayArtistRole,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for DisplayArtistRole {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for DisplayArtistRole {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for DisplayArtistRole {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DisplayArtistRole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DisplayArtistRole {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DisplayArtistRole")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DisplayArtistRole")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DisplayCreditParty`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisplayCreditParty {
    /// `DisplayCreditParty`.
    pub display_credit_party: String,
    /// `NameUsedInDisplayCredit`.
    pub name_used_in_display_credit: Option<String>,
}

impl Element for DisplayCreditParty {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DISPLAY_CREDIT_PARTY, Versions::ern4(0b111111)),
                Field::child(name::NAME_USED_IN_DISPLAY_CREDIT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.display_credit_party)
            | bit(1, &self.name_used_in_display_credit)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.display_credit_party,
            _ => &self.name_used_in_display_credit,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.display_credit_party,
            _ => &mut self.name_used_in_display_credit,
        }
    }
}
impl Serialize for DisplayCreditParty {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DisplayCreditParty {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DisplayCreditParty {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DisplayCreditParty")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DisplayCreditParty")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DisplayCredits`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisplayCredits {
    /// `DisplayCreditText`.
    pub display_credit_text: String,
    /// `DisplayCreditParty` and what belongs to it.
    pub display_credit_party: Vec<DisplayCreditParty>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for DisplayCredits {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DISPLAY_CREDIT_TEXT, Versions::ern4(0b111111)),
                Field::group(name::DISPLAY_CREDIT_PARTY, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.display_credit_text)
            | bit(1, &self.display_credit_party)
            | bit(2, &self.language_and_script_code)
            | bit(3, &self.applicable_territory_code)
            | bit(4, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.display_credit_text,
            1 => &self.display_credit_party,
            2 => &self.language_and_script_code,
            3 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.display_credit_text,
            1 => &mut self.display_credit_party,
            2 => &mut self.language_and_script_code,
            3 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl Serialize for DisplayCredits {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DisplayCredits {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DisplayCredits {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DisplayCredits")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DisplayCredits")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DisplaySubTitle`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisplaySubTitle {
    /// The text.
    pub value: String,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// The attribute `IsDisplayedInTitle`.
    pub is_displayed_in_title: Option<Boolean>,
    /// The attribute `SubTitleType`.
    pub sub_title_type: Option<value::SubTitleType>,
}

impl Element for DisplaySubTitle {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DISPLAYED_IN_TITLE, Versions::ern4(0b111111)),
                Field::attribute(name::SUB_TITLE_TYPE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.sequence_number)
            | bit(2, &self.is_displayed_in_title)
            | bit(3, &self.sub_title_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.sequence_number,
            2 => &self.is_displayed_in_title,
            _ => &self.sub_title_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.sequence_number,
            2 => &mut self.is_displayed_in_title,
            _ => &mut self.sub_title_type,
        }
    }
}
impl From<&str> for DisplaySubTitle {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for DisplaySubTitle {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DisplaySubTitle {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DisplaySubTitle {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DisplaySubTitle")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DisplaySubTitle")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DisplayTitle`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisplayTitle {
    /// `TitleText`.
    pub title_text: String,
    /// `SubTitle`.
    pub sub_title: Vec<DisplaySubTitle>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
    /// The attribute `IsInOriginalLanguage`, from ERN 4.3.
    pub is_in_original_language: Option<Boolean>,
}

impl Element for DisplayTitle {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::SUB_TITLE, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
                Field::attribute(name::IS_IN_ORIGINAL_LANGUAGE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.title_text)
            | bit(1, &self.sub_title)
            | bit(2, &self.language_and_script_code)
            | bit(3, &self.applicable_territory_code)
            | bit(4, &self.is_default)
            | bit(5, &self.is_in_original_language)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.title_text,
            1 => &self.sub_title,
            2 => &self.language_and_script_code,
            3 => &self.applicable_territory_code,
            4 => &self.is_default,
            _ => &self.is_in_original_language,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.title_text,
            1 => &mut self.sub_title,
            2 => &mut self.language_and_script_code,
            3 => &mut self.applicable_territory_code,
            4 => &mut self.is_default,
            _ => &mut self.is_in_original_language,
        }
    }
}
impl Serialize for DisplayTitle {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DisplayTitle {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DisplayTitle {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DisplayTitle")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DisplayTitle")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DisplayTitleText`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisplayTitleText {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
    /// The attribute `IsInOriginalLanguage`, from ERN 4.3.
    pub is_in_original_language: Option<Boolean>,
}

impl Element for DisplayTitleText {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
                Field::attribute(name::IS_IN_ORIGINAL_LANGUAGE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.applicable_territory_code)
            | bit(3, &self.is_default)
            | bit(4, &self.is_in_original_language)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            2 => &self.applicable_territory_code,
            3 => &self.is_default,
            _ => &self.is_in_original_language,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            2 => &mut self.applicable_territory_code,
            3 => &mut self.is_default,
            _ => &mut self.is_in_original_language,
        }
    }
}
impl From<&str> for DisplayTitleText {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for DisplayTitleText {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DisplayTitleText {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DisplayTitleText {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DisplayTitleText")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DisplayTitleText")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DistributionChannelPage`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DistributionChannelPage {
    /// `PartyId`.
    pub party_id: Vec<DetailedPartyId>,
    /// `PageName`.
    pub page_name: Option<Name>,
    /// `URL`.
    pub url: Option<String>,
    /// `UserName`.
    pub user_name: Option<String>,
}

impl Element for DistributionChannelPage {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern4(0b111111)),
                Field::child(name::PAGE_NAME, Versions::ern4(0b111111)),
                Field::child(name::URL, Versions::ern4(0b111111)),
                Field::child(name::USER_NAME, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.page_name)
            | bit(2, &self.url)
            | bit(3, &self.user_name)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.page_name,
            2 => &self.url,
            _ => &self.user_name,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.page_name,
            2 => &mut self.url,
            _ => &mut self.user_name,
        }
    }
}
impl Serialize for DistributionChannelPage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DistributionChannelPage {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DistributionChannelPage {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DistributionChannelPage")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.DistributionChannelPage")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `EditionContributor`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditionContributor {
    /// `ContributorPartyReference`.
    pub contributor_party_reference: Option<String>,
    /// `SpecialContributor`, from ERN 4.3.1.
    pub special_contributor: Option<SpecialContributorType>,
    /// `Role`.
    pub role: Vec<ContributorRole>,
    /// `AiContribution`, from ERN 4.3.1.
    pub ai_contribution: Option<value::ContainsAI>,
    /// `HasMadeFeaturedContribution`.
    pub has_made_featured_contribution: Option<Boolean>,
    /// `HasMadeContractedContribution`.
    pub has_made_contracted_contribution: Option<Boolean>,
    /// `IsCredited`.
    pub is_credited: Option<IsCredited>,
    /// `DisplayCredits`.
    pub display_credits: Vec<DisplayCredits>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for EditionContributor {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CONTRIBUTOR_PARTY_REFERENCE, Versions::ern4(0b111000)),
                Field::child(name::SPECIAL_CONTRIBUTOR, Versions::ern4(0b110000)),
                Field::child(name::ROLE, Versions::ern4(0b111000)),
                Field::child(name::AI_CONTRIBUTION, Versions::ern4(0b110000)),
                Field::child(name::HAS_MADE_FEATURED_CONTRIBUTION, Versions::ern4(0b111000)),
                Field::child(name::HAS_MADE_CONTRACTED_CONTRIBUTION, Versions::ern4(0b111000)),
                Field::child(name::IS_CREDITED, Versions::ern4(0b111000)),
                Field::child(name::DISPLAY_CREDITS, Versions::ern4(0b111000)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.contributor_party_reference)
            | bit(1, &self.special_contributor)
            | bit(2, &self.role)
            | bit(3, &self.ai_contribution)
            | bit(4, &self.has_made_featured_contribution)
            | bit(5, &self.has_made_contracted_contribution)
            | bit(6, &self.is_credited)
            | bit(7, &self.display_credits)
            | bit(8, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.contributor_party_reference,
            1 => &self.special_contributor,
            2 => &self.role,
            3 => &self.ai_contribution,
            4 => &self.has_made_featured_contribution,
            5 => &self.has_made_contracted_contribution,
            6 => &self.is_credited,
            7 => &self.display_credits,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.contributor_party_reference,
            1 => &mut self.special_contributor,
            2 => &mut self.role,
            3 => &mut self.ai_contribution,
            4 => &mut self.has_made_featured_contribution,
            5 => &mut self.has_made_contracted_contribution,
            6 => &mut self.is_credited,
            7 => &mut self.display_credits,
            _ => &mut self.sequence_number,
        }
    }
}
impl Serialize for EditionContributor {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for EditionContributor {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for EditionContributor {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EditionContributor")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.EditionContributor")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `EventDate`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventDate {
    /// The text.
    pub value: String,
    /// The attribute `IsApproximate`.
    pub is_approximate: Option<Boolean>,
    /// The attribute `IsBefore`.
    pub is_before: Option<Boolean>,
    /// The attribute `IsAfter`.
    pub is_after: Option<Boolean>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::AllTerritoryCode>,
    /// The attribute `LocationDescription`.
    pub location_description: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for EventDate {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::IS_APPROXIMATE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_BEFORE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_AFTER, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::LOCATION_DESCRIPTION, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.is_approximate)
            | bit(2, &self.is_before)
            | bit(3, &self.is_after)
            | bit(4, &self.applicable_territory_code)
            | bit(5, &self.location_description)
            | bit(6, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.is_approximate,
            2 => &self.is_before,
            3 => &self.is_after,
            4 => &self.applicable_territory_code,
            5 => &self.location_description,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.is_approximate,
            2 => &mut self.is_before,
            3 => &mut self.is_after,
            4 => &mut self.applicable_territory_code,
            5 => &mut self.location_description,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl From<&str> for EventDate {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for EventDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for EventDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for EventDate {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EventDate")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.EventDate")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `EventDateTime`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventDateTime {
    /// The text.
    pub value: String,
    /// The attribute `IsApproximate`.
    pub is_approximate: Option<Boolean>,
    /// The attribute `IsBefore`.
    pub is_before: Option<Boolean>,
    /// The attribute `IsAfter`.
    pub is_after: Option<Boolean>,
    /// The attribute `TerritoryCode`.
    pub territory_code: Option<value::AllTerritoryCode>,
    /// The attribute `LocationDescription`.
    pub location_description: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for EventDateTime {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::IS_APPROXIMATE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_BEFORE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_AFTER, Versions::ern4(0b111111)),
                Field::attribute(name::TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::LOCATION_DESCRIPTION, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.is_approximate)
            | bit(2, &self.is_before)
            | bit(3, &self.is_after)
            | bit(4, &self.territory_code)
            | bit(5, &self.location_description)
            | bit(6, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.is_approximate,
            2 => &self.is_before,
            3 => &self.is_after,
            4 => &self.territory_code,
            5 => &self.location_description,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.is_approximate,
            2 => &mut self.is_before,
            3 => &mut self.is_after,
            4 => &mut self.territory_code,
            5 => &mut self.location_description,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl From<&str> for EventDateTime {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for EventDateTime {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for EventDateTime {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for EventDateTime {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EventDateTime")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.EventDateTime")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `EventDateTimeWithoutFlags`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventDateTimeWithoutFlags {
    /// The text.
    pub value: String,
    /// The attribute `IsApproximate`.
    pub is_approximate: Option<Boolean>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `LocationDescription`.
    pub location_description: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for EventDateTimeWithoutFlags {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::IS_APPROXIMATE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::LOCATION_DESCRIPTION, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.is_approximate)
            | bit(2, &self.applicable_territory_code)
            | bit(3, &self.location_description)
            | bit(4, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.is_approximate,
            2 => &self.applicable_territory_code,
            3 => &self.location_description,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.is_approximate,
            2 => &mut self.applicable_territory_code,
            3 => &mut self.location_description,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl From<&str> for EventDateTimeWithoutFlags {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for EventDateTimeWithoutFlags {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for EventDateTimeWithoutFlags {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for EventDateTimeWithoutFlags {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EventDateTimeWithoutFlags")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.EventDateTimeWithoutFlags")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `EventDateWithDefault`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventDateWithDefault {
    /// The text.
    pub value: String,
    /// The attribute `IsApproximate`.
    pub is_approximate: Option<Boolean>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::AllTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for EventDateWithDefault {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::IS_APPROXIMATE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.is_approximate)
            | bit(2, &self.applicable_territory_code)
            | bit(3, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.is_approximate,
            2 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.is_approximate,
            2 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl From<&str> for EventDateWithDefault {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for EventDateWithDefault {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for EventDateWithDefault {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for EventDateWithDefault {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EventDateWithDefault")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.EventDateWithDefault")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `EventDateWithoutFlags`. Also for `EventDateWithCurrentTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventDateWithoutFlags {
    /// The text.
    pub value: String,
    /// The attribute `IsApproximate`.
    pub is_approximate: Option<Boolean>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::AllTerritoryCode>,
    /// The attribute `LocationDescription`.
    pub location_description: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for EventDateWithoutFlags {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::IS_APPROXIMATE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::LOCATION_DESCRIPTION, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.is_approximate)
            | bit(2, &self.applicable_territory_code)
            | bit(3, &self.location_description)
            | bit(4, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.is_approximate,
            2 => &self.applicable_territory_code,
            3 => &self.location_description,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.is_approximate,
            2 => &mut self.applicable_territory_code,
            3 => &mut self.location_description,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl From<&str> for EventDateWithoutFlags {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for EventDateWithoutFlags {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for EventDateWithoutFlags {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for EventDateWithoutFlags {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EventDateWithoutFlags")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.EventDateWithoutFlags")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Extent`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// The text.
    pub value: String,
    /// The attribute `UnitOfMeasure`.
    pub unit_of_measure: Option<value::UnitOfExtent>,
}

impl Element for Extent {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::UNIT_OF_MEASURE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.unit_of_measure)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.unit_of_measure,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.unit_of_measure,
        }
    }
}
impl From<&str> for Extent {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Extent {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Extent {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Extent {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Extent")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Extent")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ExternalResourceLink`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExternalResourceLink {
    /// `URL`.
    pub url: Vec<String>,
    /// `ValidityPeriod`.
    pub validity_period: Option<PeriodWithoutFlags>,
    /// `ExternalLink`.
    pub external_link: Option<String>,
    /// `ExternallyLinkedResourceType`.
    pub externally_linked_resource_type: Vec<ExternallyLinkedResourceType>,
    /// `FileFormat`.
    pub file_format: Option<String>,
}

impl Element for ExternalResourceLink {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::URL, Versions::ern4(0b111111)),
                Field::child(name::VALIDITY_PERIOD, Versions::ern4(0b111111)),
                Field::child(name::EXTERNAL_LINK, Versions::ern4(0b111111)),
                Field::child(name::EXTERNALLY_LINKED_RESOURCE_TYPE, Versions::ern4(0b111111)),
                Field::child(name::FILE_FORMAT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.url)
            | bit(1, &self.validity_period)
            | bit(2, &self.external_link)
            | bit(3, &self.externally_linked_resource_type)
            | bit(4, &self.file_format)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.url,
            1 => &self.validity_period,
            2 => &self.external_link,
            3 => &self.externally_linked_resource_type,
            _ => &self.file_format,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.url,
            1 => &mut self.validity_period,
            2 => &mut self.external_link,
            3 => &mut self.externally_linked_resource_type,
            _ => &mut self.file_format,
        }
    }
}
impl Serialize for ExternalResourceLink {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ExternalResourceLink {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ExternalResourceLink {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ExternalResourceLink")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ExternalResourceLink")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ExternallyLinkedResourceType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExternallyLinkedResourceType {
    /// The text.
    pub value: value::ExternallyLinkedResourceType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ExternallyLinkedResourceType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for ExternallyLinkedResourceType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ExternallyLinkedResourceType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ExternallyLinkedResourceType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ExternallyLinkedResourceType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ExternallyLinkedResourceType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ExternallyLinkedResourceType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `File`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// `URI`.
    pub uri: String,
    /// `HashSum`.
    pub hash_sum: Option<DetailedHashSum>,
    /// `FileSize`.
    pub file_size: Option<String>,
}

impl Element for File {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::URI, Versions::ern4(0b111111)),
                Field::child(name::HASH_SUM, Versions::ern4(0b111111)),
                Field::child(name::FILE_SIZE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.uri)
            | bit(1, &self.hash_sum)
            | bit(2, &self.file_size)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.uri,
            1 => &self.hash_sum,
            _ => &self.file_size,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.uri,
            1 => &mut self.hash_sum,
            _ => &mut self.file_size,
        }
    }
}
impl Serialize for File {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for File {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("File")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.File")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Fingerprint`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fingerprint {
    /// `Algorithm`.
    pub algorithm: FingerprintAlgorithmType,
    /// `Version`.
    pub version: Option<String>,
    /// `Parameter`.
    pub parameter: Option<String>,
    /// `File`.
    pub file: Option<File>,
    /// `DataType`.
    pub data_type: Option<value::BinaryDataType>,
    /// `FingerprintValue`.
    pub fingerprint_value: Option<String>,
}

impl Element for Fingerprint {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ALGORITHM, Versions::ern4(0b111111)),
                Field::child(name::VERSION, Versions::ern4(0b111111)),
                Field::child(name::PARAMETER, Versions::ern4(0b111111)),
                Field::child(name::FILE, Versions::ern4(0b111111)),
                Field::child(name::DATA_TYPE, Versions::ern4(0b111111)),
                Field::child(name::FINGERPRINT_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.algorithm)
            | bit(1, &self.version)
            | bit(2, &self.parameter)
            | bit(3, &self.file)
            | bit(4, &self.data_type)
            | bit(5, &self.fingerprint_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.algorithm,
            1 => &self.version,
            2 => &self.parameter,
            3 => &self.file,
            4 => &self.data_type,
            _ => &self.fingerprint_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.algorithm,
            1 => &mut self.version,
            2 => &mut self.parameter,
            3 => &mut self.file,
            4 => &mut self.data_type,
            _ => &mut self.fingerprint_value,
        }
    }
}
impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Fingerprint {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Fingerprint")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Fingerprint")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `FingerprintAlgorithmType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FingerprintAlgorithmType {
    /// The text.
    pub value: value::FingerprintAlgorithmType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for FingerprintAlgorithmType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for FingerprintAlgorithmType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for FingerprintAlgorithmType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for FingerprintAlgorithmType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for FingerprintAlgorithmType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FingerprintAlgorithmType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.FingerprintAlgorithmType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `FirstPublicationDate`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirstPublicationDate {
    /// The text.
    pub value: String,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for FirstPublicationDate {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.applicable_territory_code)
            | bit(2, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl From<&str> for FirstPublicationDate {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for FirstPublicationDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for FirstPublicationDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for FirstPublicationDate {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FirstPublicationDate")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.FirstPublicationDate")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `FrameRate`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrameRate {
    /// The text.
    pub value: String,
    /// The attribute `UnitOfMeasure`.
    pub unit_of_measure: Option<value::UnitOfFrameRate>,
}

impl Element for FrameRate {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::UNIT_OF_MEASURE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.unit_of_measure)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.unit_of_measure,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.unit_of_measure,
        }
    }
}
impl From<&str> for FrameRate {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for FrameRate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for FrameRate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for FrameRate {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FrameRate")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.FrameRate")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `FulfillmentDate`. Also for `FulfillmentDateWithTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FulfillmentDate {
    /// `FulfillmentDate`.
    pub fulfillment_date: String,
    /// `ResourceReleaseReference`.
    pub resource_release_reference: Vec<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for FulfillmentDate {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::FULFILLMENT_DATE, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_RELEASE_REFERENCE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.fulfillment_date)
            | bit(1, &self.resource_release_reference)
            | bit(2, &self.applicable_territory_code)
            | bit(3, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.fulfillment_date,
            1 => &self.resource_release_reference,
            2 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.fulfillment_date,
            1 => &mut self.resource_release_reference,
            2 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl Serialize for FulfillmentDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for FulfillmentDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for FulfillmentDate {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FulfillmentDate")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.FulfillmentDate")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `GenreCategory`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GenreCategory {
    /// `Value`.
    pub value: GenreCategoryValue,
    /// `Description`.
    pub description: Vec<TextWithoutTerritory>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
}

impl Element for GenreCategory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::VALUE, Versions::ern4(0b111100)),
                Field::child(name::DESCRIPTION, Versions::ern4(0b111100)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.description)
            | bit(2, &self.applicable_territory_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.description,
            _ => &self.applicable_territory_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.description,
            _ => &mut self.applicable_territory_code,
        }
    }
}
impl Serialize for GenreCategory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for GenreCategory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for GenreCategory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GenreCategory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.GenreCategory")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `GenreCategoryValue`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GenreCategoryValue {
    /// The text.
    pub value: value::ClassifiedGenre,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for GenreCategoryValue {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111100)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111100)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111100)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.namespace)
            | bit(3, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            2 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            2 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for GenreCategoryValue {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for GenreCategoryValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for GenreCategoryValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for GenreCategoryValue {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GenreCategoryValue")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.GenreCategoryValue")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `GenreWithTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GenreWithTerritory {
    /// `GenreText`.
    pub genre_text: String,
    /// `SubGenre`.
    pub sub_genre: Option<String>,
    /// `GenreCategory`, from ERN 4.2.
    pub genre_category: Vec<GenreCategory>,
    /// `SubGenreCategory`, from ERN 4.2.
    pub sub_genre_category: Vec<SubGenreCategory>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for GenreWithTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::GENRE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::SUB_GENRE, Versions::ern4(0b111111)),
                Field::child(name::GENRE_CATEGORY, Versions::ern4(0b111100)),
                Field::child(name::SUB_GENRE_CATEGORY, Versions::ern4(0b111100)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.genre_text)
            | bit(1, &self.sub_genre)
            | bit(2, &self.genre_category)
            | bit(3, &self.sub_genre_category)
            | bit(4, &self.language_and_script_code)
            | bit(5, &self.applicable_territory_code)
            | bit(6, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.genre_text,
            1 => &self.sub_genre,
            2 => &self.genre_category,
            3 => &self.sub_genre_category,
            4 => &self.language_and_script_code,
            5 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.genre_text,
            1 => &mut self.sub_genre,
            2 => &mut self.genre_category,
            3 => &mut self.sub_genre_category,
            4 => &mut self.language_and_script_code,
            5 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl Serialize for GenreWithTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for GenreWithTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for GenreWithTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GenreWithTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.GenreWithTerritory")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `HashSumAlgorithmType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HashSumAlgorithmType {
    /// The text.
    pub value: value::HashSumAlgorithmType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for HashSumAlgorithmType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for HashSumAlgorithmType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for HashSumAlgorithmType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for HashSumAlgorithmType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for HashSumAlgorithmType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("HashSumAlgorithmType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.HashSumAlgorithmType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `HdrVideoDynamicMetadataType`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HdrVideoDynamicMetadataType {
    /// The text.
    pub value: value::HdrVideoDynamicMetadataType,
    /// The attribute `Version`.
    pub version: Option<String>,
    /// The attribute `SdrDerivationPermitted`.
    pub sdr_derivation_permitted: Option<Boolean>,
}

impl Element for HdrVideoDynamicMetadataType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111000)),
                Field::attribute(name::VERSION, Versions::ern4(0b111000)),
                Field::attribute(name::SDR_DERIVATION_PERMITTED, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.version)
            | bit(2, &self.sdr_derivation_permitted)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.version,
            _ => &self.sdr_derivation_permitted,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.version,
            _ => &mut self.sdr_derivation_permitted,
        }
    }
}
impl From<&str> for HdrVideoDynamicMetadataType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for HdrVideoDynamicMetadataType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for HdrVideoDynamicMetadataType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for HdrVideoDynamicMetadataType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("HdrVideoDynamicMetadataType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.HdrVideoDynamicMetadataType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Image`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Image {
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `Type`.
    pub type_: ImageType,
    /// `ResourceId`.
    pub resource_id: Vec<ResourceProprietaryId>,
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `VersionType`.
    pub version_type: Vec<VersionType>,
    /// `DisplayArtistName`.
    pub display_artist_name: Vec<DisplayArtistNameWithOriginalLanguage>,
    /// `DisplayArtist`.
    pub display_artist: Vec<DisplayArtist>,
    /// `Contributor`.
    pub contributor: Vec<Contributor>,
    /// `ResourceRightsController`.
    pub resource_rights_controller: Vec<ResourceRightsController>,
    /// `WorkRightsController`.
    pub work_rights_controller: Vec<WorkRightsController>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Vec<CourtesyLine>,
    /// `CreationDate`.
    pub creation_date: Option<EventDateWithoutFlags>,
    /// `FirstPublicationDate`.
    pub first_publication_date: Vec<FulfillmentDate>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningTypeWithStandard>,
    /// `RelatedRelease`.
    pub related_release: Vec<RelatedRelease>,
    /// `RelatedResource`.
    pub related_resource: Vec<RelatedResource>,
    /// `ContainsAI`, from ERN 4.3.1.
    pub contains_ai: Option<value::ContainsAI>,
    /// `ContainsHiddenContent`.
    pub contains_hidden_content: Option<Boolean>,
    /// `Description`.
    pub description: Vec<DescriptionWithTerritory>,
    /// `Keywords`, up to ERN 4.1.
    pub keywords: Vec<KeywordsWithTerritory>,
    /// `Synopsis`, up to ERN 4.1.
    pub synopsis: Vec<SynopsisWithTerritory>,
    /// `TechnicalDetails`.
    pub technical_details: Vec<TechnicalImageDetails>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `IsSupplemental`.
    pub is_supplemental: Option<Boolean>,
}

impl Element for Image {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::TYPE, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_ID, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::VERSION_TYPE, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern4(0b111111)),
                Field::child(name::CONTRIBUTOR, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_RIGHTS_CONTROLLER, Versions::ern4(0b111111)),
                Field::child(name::WORK_RIGHTS_CONTROLLER, Versions::ern4(0b111111)),
                Field::child(name::C_LINE, Versions::ern4(0b111111)),
                Field::child(name::COURTESY_LINE, Versions::ern4(0b111111)),
                Field::child(name::CREATION_DATE, Versions::ern4(0b111111)),
                Field::child(name::FIRST_PUBLICATION_DATE, Versions::ern4(0b111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RELEASE, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RESOURCE, Versions::ern4(0b111111)),
                Field::child(name::CONTAINS_AI, Versions::ern4(0b110000)),
                Field::child(name::CONTAINS_HIDDEN_CONTENT, Versions::ern4(0b111111)),
                Field::child(name::DESCRIPTION, Versions::ern4(0b111111)),
                Field::child(name::KEYWORDS, Versions::ern4(0b1)),
                Field::child(name::SYNOPSIS, Versions::ern4(0b1)),
                Field::child(name::TECHNICAL_DETAILS, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_SUPPLEMENTAL, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.resource_reference)
            | bit(1, &self.type_)
            | bit(2, &self.resource_id)
            | bit(3, &self.display_title_text)
            | bit(4, &self.display_title)
            | bit(5, &self.additional_title)
            | bit(6, &self.formal_title)
            | bit(7, &self.grouping_title)
            | bit(8, &self.version_type)
            | bit(9, &self.display_artist_name)
            | bit(10, &self.display_artist)
            | bit(11, &self.contributor)
            | bit(12, &self.resource_rights_controller)
            | bit(13, &self.work_rights_controller)
            | bit(14, &self.c_line)
            | bit(15, &self.courtesy_line)
            | bit(16, &self.creation_date)
            | bit(17, &self.first_publication_date)
            | bit(18, &self.parental_warning_type)
            | bit(19, &self.related_release)
            | bit(20, &self.related_resource)
            | bit(21, &self.contains_ai)
            | bit(22, &self.contains_hidden_content)
            | bit(23, &self.description)
            | bit(24, &self.keywords)
            | bit(25, &self.synopsis)
            | bit(26, &self.technical_details)
            | bit(27, &self.language_and_script_code)
            | bit(28, &self.is_supplemental)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.resource_reference,
            1 => &self.type_,
            2 => &self.resource_id,
            3 => &self.display_title_text,
            4 => &self.display_title,
            5 => &self.additional_title,
            6 => &self.formal_title,
            7 => &self.grouping_title,
            8 => &self.version_type,
            9 => &self.display_artist_name,
            10 => &self.display_artist,
            11 => &self.contributor,
            12 => &self.resource_rights_controller,
            13 => &self.work_rights_controller,
            14 => &self.c_line,
            15 => &self.courtesy_line,
            16 => &self.creation_date,
            17 => &self.first_publication_date,
            18 => &self.parental_warning_type,
            19 => &self.related_release,
            20 => &self.related_resource,
            21 => &self.contains_ai,
            22 => &self.contains_hidden_content,
            23 => &self.description,
            24 => &self.keywords,
            25 => &self.synopsis,
            26 => &self.technical_details,
            27 => &self.language_and_script_code,
            _ => &self.is_supplemental,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.resource_reference,
            1 => &mut self.type_,
            2 => &mut self.resource_id,
            3 => &mut self.display_title_text,
            4 => &mut self.display_title,
            5 => &mut self.additional_title,
            6 => &mut self.formal_title,
            7 => &mut self.grouping_title,
            8 => &mut self.version_type,
            9 => &mut self.display_artist_name,
            10 => &mut self.display_artist,
            11 => &mut self.contributor,
            12 => &mut self.resource_rights_controller,
            13 => &mut self.work_rights_controller,
            14 => &mut self.c_line,
            15 => &mut self.courtesy_line,
            16 => &mut self.creation_date,
            17 => &mut self.first_publication_date,
            18 => &mut self.parental_warning_type,
            19 => &mut self.related_release,
            20 => &mut self.related_resource,
            21 => &mut self.contains_ai,
            22 => &mut self.contains_hidden_content,
            23 => &mut self.description,
            24 => &mut self.keywords,
            25 => &mut self.synopsis,
            26 => &mut self.technical_details,
            27 => &mut self.language_and_script_code,
            _ => &mut self.is_supplemental,
        }
    }
}
impl Serialize for Image {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Image {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Image {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Image")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Image")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ImageCodecType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageCodecType {
    /// The text.
    pub value: value::ImageCodecType,
    /// The attribute `Version`.
    pub version: Option<String>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ImageCodecType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::VERSION, Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.version)
            | bit(2, &self.namespace)
            | bit(3, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.version,
            2 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.version,
            2 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for ImageCodecType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ImageCodecType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ImageCodecType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ImageCodecType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ImageCodecType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ImageCodecType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ImageType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageType {
    /// The text.
    pub value: value::ImageType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ImageType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for ImageType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ImageType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ImageType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ImageType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ImageType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ImageType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `InstrumentType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InstrumentType {
    /// The text.
    pub value: value::InstrumentType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for InstrumentType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for InstrumentType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for InstrumentType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for InstrumentType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for InstrumentType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("InstrumentType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.InstrumentType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `IsCredited`, from ERN 4.1.1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IsCredited {
    /// The text.
    pub value: Boolean,
    /// The attribute `MayBeShared`.
    pub may_be_shared: Option<Boolean>,
}

impl Element for IsCredited {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111110)),
                Field::attribute(name::MAY_BE_SHARED, Versions::ern4(0b111110)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.may_be_shared)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.may_be_shared,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.may_be_shared,
        }
    }
}
impl Serialize for IsCredited {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for IsCredited {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for IsCredited {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("IsCredited")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.IsCredited")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `KeywordsWithTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeywordsWithTerritory {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for KeywordsWithTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.applicable_territory_code)
            | bit(3, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            2 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            2 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl From<&str> for KeywordsWithTerritory {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for KeywordsWithTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for KeywordsWithTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for KeywordsWithTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("KeywordsWithTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.KeywordsWithTerritory")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Language`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Language {
    /// The text.
    pub value: String,
    /// The attribute `IsMainLanguage`, from ERN 4.3.
    pub is_main_language: Option<Boolean>,
}

impl Element for Language {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::IS_MAIN_LANGUAGE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.is_main_language)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.is_main_language,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.is_main_language,
        }
    }
}
impl From<&str> for Language {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Language {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Language {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Language")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Language")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `LinkedReleaseResourceReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkedReleaseResourceReference {
    /// The text.
    pub value: String,
    /// The attribute `LinkDescription`.
    pub link_description: Option<value::LinkDescription>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
    /// The attribute `SequenceNumber`, from ERN 4.3.
    pub sequence_number: Option<String>,
    /// The attribute `IsMultiFile`, from ERN 4.3.
    pub is_multi_file: Option<Boolean>,
}

impl Element for LinkedReleaseResourceReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::LINK_DESCRIPTION, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern4(0b111000)),
                Field::attribute(name::IS_MULTI_FILE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.link_description)
            | bit(2, &self.language_and_script_code)
            | bit(3, &self.namespace)
            | bit(4, &self.user_defined_value)
            | bit(5, &self.sequence_number)
            | bit(6, &self.is_multi_file)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.link_description,
            2 => &self.language_and_script_code,
            3 => &self.namespace,
            4 => &self.user_defined_value,
            5 => &self.sequence_number,
            _ => &self.is_multi_file,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.link_description,
            2 => &mut self.language_and_script_code,
            3 => &mut self.namespace,
            4 => &mut self.user_defined_value,
            5 => &mut self.sequence_number,
            _ => &mut self.is_multi_file,
        }
    }
}
impl From<&str> for LinkedReleaseResourceReference {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for LinkedReleaseResourceReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for LinkedReleaseResourceReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for LinkedReleaseResourceReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LinkedReleaseResourceReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.LinkedReleaseResourceReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `LocationAndDateOfSession`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocationAndDateOfSession {
    /// `SessionType`.
    pub session_type: Vec<SessionType>,
    /// `Period`.
    pub period: Option<Period>,
    /// `Venue`.
    pub venue: Vec<Venue>,
    /// `Comment`.
    pub comment: Option<TextWithFormat>,
    /// `Contributor`.
    pub contributor: Vec<PartyWithRole>,
}

impl Element for LocationAndDateOfSession {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SESSION_TYPE, Versions::ern4(0b111100)),
                Field::child(name::PERIOD, Versions::ern4(0b111100)),
                Field::child(name::VENUE, Versions::ern4(0b111100)),
                Field::child(name::COMMENT, Versions::ern4(0b111100)),
                Field::child(name::CONTRIBUTOR, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.session_type)
            | bit(1, &self.period)
            | bit(2, &self.venue)
            | bit(3, &self.comment)
            | bit(4, &self.contributor)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.session_type,
            1 => &self.period,
            2 => &self.venue,
            3 => &self.comment,
            _ => &self.contributor,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.session_type,
            1 => &mut self.period,
            2 => &mut self.venue,
            3 => &mut self.comment,
            _ => &mut self.contributor,
        }
    }
}
impl Serialize for LocationAndDateOfSession {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for LocationAndDateOfSession {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for LocationAndDateOfSession {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LocationAndDateOfSession")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.LocationAndDateOfSession")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MarketingComment`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MarketingComment {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for MarketingComment {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.applicable_territory_code)
            | bit(3, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            2 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            2 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl From<&str> for MarketingComment {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for MarketingComment {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MarketingComment {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MarketingComment {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MarketingComment")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.MarketingComment")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MessageAuditTrail`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageAuditTrail {
    /// `MessageAuditTrailEvent`.
    pub message_audit_trail_event: Vec<MessageAuditTrailEvent>,
}

impl Element for MessageAuditTrail {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MESSAGE_AUDIT_TRAIL_EVENT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.message_audit_trail_event)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.message_audit_trail_event
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.message_audit_trail_event
    }
}
impl Serialize for MessageAuditTrail {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MessageAuditTrail {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MessageAuditTrail {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessageAuditTrail")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.MessageAuditTrail")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MessageAuditTrailEvent`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageAuditTrailEvent {
    /// `MessagingPartyDescriptor`.
    pub messaging_party_descriptor: MessagingPartyWithoutCode,
    /// `DateTime`.
    pub date_time: String,
}

impl Element for MessageAuditTrailEvent {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MESSAGING_PARTY_DESCRIPTOR, Versions::ern4(0b111111)),
                Field::child(name::DATE_TIME, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.messaging_party_descriptor)
            | bit(1, &self.date_time)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.messaging_party_descriptor,
            _ => &self.date_time,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.messaging_party_descriptor,
            _ => &mut self.date_time,
        }
    }
}
impl Serialize for MessageAuditTrailEvent {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MessageAuditTrailEvent {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MessageAuditTrailEvent {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessageAuditTrailEvent")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.MessageAuditTrailEvent")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MessageHeader`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageHeader {
    /// `MessageThreadId`.
    pub message_thread_id: Option<String>,
    /// `MessageId`.
    pub message_id: String,
    /// `MessageFileName`.
    pub message_file_name: Option<String>,
    /// `MessageSender`.
    pub message_sender: MessagingPartyWithoutCode,
    /// `SentOnBehalfOf`.
    pub sent_on_behalf_of: Option<MessagingPartyWithoutCode>,
    /// `MessageRecipient`.
    pub message_recipient: Vec<MessagingPartyWithoutCode>,
    /// `SentAsRequestedBy`, from ERN 4.3.1.
    pub sent_as_requested_by: Option<MessagingPartyWithoutCode>,
    /// `MessageCreatedDateTime`.
    pub message_created_date_time: String,
    /// `MessageAuditTrail`.
    pub message_audit_trail: Option<MessageAuditTrail>,
    /// `MessageControlType`.
    pub message_control_type: Option<value::MessageControlType>,
}

impl Element for MessageHeader {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MESSAGE_THREAD_ID, Versions::ern4(0b111111)),
                Field::child(name::MESSAGE_ID, Versions::ern4(0b111111)),
                Field::child(name::MESSAGE_FILE_NAME, Versions::ern4(0b111111)),
                Field::child(name::MESSAGE_SENDER, Versions::ern4(0b111111)),
                Field::child(name::SENT_ON_BEHALF_OF, Versions::ern4(0b111111)),
                Field::child(name::MESSAGE_RECIPIENT, Versions::ern4(0b111111)),
                Field::child(name::SENT_AS_REQUESTED_BY, Versions::ern4(0b110000)),
                Field::child(name::MESSAGE_CREATED_DATE_TIME, Versions::ern4(0b111111)),
                Field::child(name::MESSAGE_AUDIT_TRAIL, Versions::ern4(0b111111)),
                Field::child(name::MESSAGE_CONTROL_TYPE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.message_thread_id)
            | bit(1, &self.message_id)
            | bit(2, &self.message_file_name)
            | bit(3, &self.message_sender)
            | bit(4, &self.sent_on_behalf_of)
            | bit(5, &self.message_recipient)
            | bit(6, &self.sent_as_requested_by)
            | bit(7, &self.message_created_date_time)
            | bit(8, &self.message_audit_trail)
            | bit(9, &self.message_control_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.message_thread_id,
            1 => &self.message_id,
            2 => &self.message_file_name,
            3 => &self.message_sender,
            4 => &self.sent_on_behalf_of,
            5 => &self.message_recipient,
            6 => &self.sent_as_requested_by,
            7 => &self.message_created_date_time,
            8 => &self.message_audit_trail,
            _ => &self.message_control_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.message_thread_id,
            1 => &mut self.message_id,
            2 => &mut self.message_file_name,
            3 => &mut self.message_sender,
            4 => &mut self.sent_on_behalf_of,
            5 => &mut self.message_recipient,
            6 => &mut self.sent_as_requested_by,
            7 => &mut self.message_created_date_time,
            8 => &mut self.message_audit_trail,
            _ => &mut self.message_control_type,
        }
    }
}
impl Serialize for MessageHeader {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MessageHeader {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MessageHeader {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessageHeader")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.MessageHeader")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MessagingPartyWithoutCode`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessagingPartyWithoutCode {
    /// `PartyId`.
    pub party_id: String,
    /// `PartyName`.
    pub party_name: Option<PartyNameWithoutCode>,
    /// `TradingName`.
    pub trading_name: Option<String>,
}

impl Element for MessagingPartyWithoutCode {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern4(0b111111)),
                Field::child(name::PARTY_NAME, Versions::ern4(0b111111)),
                Field::child(name::TRADING_NAME, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.trading_name)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            _ => &self.trading_name,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            _ => &mut self.trading_name,
        }
    }
}
impl Serialize for MessagingPartyWithoutCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MessagingPartyWithoutCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MessagingPartyWithoutCode {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessagingPartyWithoutCode")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.MessagingPartyWithoutCode")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MusicalWorkId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MusicalWorkId {
    /// `ISWC`.
    pub iswc: Option<String>,
    /// `OpusNumber`.
    pub opus_number: Option<String>,
    /// `ComposerCatalogNumber`.
    pub composer_catalog_number: Vec<String>,
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
    /// The attribute `IsReplaced`.
    pub is_replaced: Option<Boolean>,
}

impl Element for MusicalWorkId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ISWC, Versions::ern4(0b111111)),
                Field::child(name::OPUS_NUMBER, Versions::ern4(0b111111)),
                Field::child(name::COMPOSER_CATALOG_NUMBER, Versions::ern4(0b111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern4(0b111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.iswc)
            | bit(1, &self.opus_number)
            | bit(2, &self.composer_catalog_number)
            | bit(3, &self.proprietary_id)
            | bit(4, &self.is_replaced)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.iswc,
            1 => &self.opus_number,
            2 => &self.composer_catalog_number,
            3 => &self.proprietary_id,
            _ => &self.is_replaced,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.iswc,
            1 => &mut self.opus_number,
            2 => &mut self.composer_catalog_number,
            3 => &mut self.proprietary_id,
            _ => &mut self.is_replaced,
        }
    }
}
impl Serialize for MusicalWorkId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MusicalWorkId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MusicalWorkId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MusicalWorkId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.MusicalWorkId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Name`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Name {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Name {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Name {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Name")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Name")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `NewReleaseMessage`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewReleaseMessage {
    /// `MessageHeader`.
    pub message_header: MessageHeader,
    /// `ReleaseAdmin`, from ERN 4.2.
    pub release_admin: Vec<ReleaseAdmin>,
    /// `PartyList`.
    pub party_list: PartyList,
    /// `CueSheetList`.
    pub cue_sheet_list: Option<CueSheetList>,
    /// `ResourceList`.
    pub resource_list: ResourceList,
    /// `ChapterList`.
    pub chapter_list: Option<ChapterList>,
    /// `ReleaseList`.
    pub release_list: ReleaseList,
    /// `DealList`.
    pub deal_list: Option<DealList>,
    /// `SupplementalDocumentList`.
    pub supplemental_document_list: Option<SupplementalDocumentList>,
    /// The attribute `ReleaseProfileVersionId`.
    pub release_profile_version_id: Option<value::ReleaseProfileVersionId>,
    /// The attribute `ReleaseProfileVariantVersionId`.
    pub release_profile_variant_version_id: Option<value::ReleaseProfileVariantVersionId>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: String,
    /// The attribute `AvsVersionId`, from ERN 4.3.
    pub avs_version_id: Option<String>,
}

impl Element for NewReleaseMessage {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MESSAGE_HEADER, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_ADMIN, Versions::ern4(0b111100)),
                Field::child(name::PARTY_LIST, Versions::ern4(0b111111)),
                Field::child(name::CUE_SHEET_LIST, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_LIST, Versions::ern4(0b111111)),
                Field::child(name::CHAPTER_LIST, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_LIST, Versions::ern4(0b111111)),
                Field::child(name::DEAL_LIST, Versions::ern4(0b111111)),
                Field::child(name::SUPPLEMENTAL_DOCUMENT_LIST, Versions::ern4(0b111111)),
                Field::attribute(name::RELEASE_PROFILE_VERSION_ID, Versions::ern4(0b111111)),
                Field::attribute(name::RELEASE_PROFILE_VARIANT_VERSION_ID, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::AVS_VERSION_ID, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.message_header)
            | bit(1, &self.release_admin)
            | bit(2, &self.party_list)
            | bit(3, &self.cue_sheet_list)
            | bit(4, &self.resource_list)
            | bit(5, &self.chapter_list)
            | bit(6, &self.release_list)
            | bit(7, &self.deal_list)
            | bit(8, &self.supplemental_document_list)
            | bit(9, &self.release_profile_version_id)
            | bit(10, &self.release_profile_variant_version_id)
            | bit(11, &self.language_and_script_code)
            | bit(12, &self.avs_version_id)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.message_header,
            1 => &self.release_admin,
            2 => &self.party_list,
            3 => &self.cue_sheet_list,
            4 => &self.resource_list,
            5 => &self.chapter_list,
            6 => &self.release_list,
            7 => &self.deal_list,
            8 => &self.supplemental_document_list,
            9 => &self.release_profile_version_id,
            10 => &self.release_profile_variant_version_id,
            11 => &self.language_and_script_code,
            _ => &self.avs_version_id,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.message_header,
            1 => &mut self.release_admin,
            2 => &mut self.party_list,
            3 => &mut self.cue_sheet_list,
            4 => &mut self.resource_list,
            5 => &mut self.chapter_list,
            6 => &mut self.release_list,
            7 => &mut self.deal_list,
            8 => &mut self.supplemental_document_list,
            9 => &mut self.release_profile_version_id,
            10 => &mut self.release_profile_variant_version_id,
            11 => &mut self.language_and_script_code,
            _ => &mut self.avs_version_id,
        }
    }
}
impl Serialize for NewReleaseMessage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for NewReleaseMessage {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for NewReleaseMessage {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NewReleaseMessage")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.NewReleaseMessage")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `OperatingSystemType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperatingSystemType {
    /// The text.
    pub value: value::OperatingSystemType,
    /// The attribute `Version`.
    pub version: Option<String>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for OperatingSystemType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::VERSION, Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.version)
            | bit(2, &self.namespace)
            | bit(3, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.version,
            2 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.version,
            2 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for OperatingSystemType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for OperatingSystemType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for OperatingSystemType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for OperatingSystemType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("OperatingSystemType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.OperatingSystemType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PLine`. Also for `PLineWithDefault`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PLine {
    /// `Year`.
    pub year: Option<String>,
    /// `PLineCompany`.
    pub p_line_company: Option<String>,
    /// `PLineText`.
    pub p_line_text: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `PLineType`, up to ERN 4.3.
    pub p_line_type: Option<value::PLineType>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for PLine {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::YEAR, Versions::ern4(0b111111)),
                Field::child(name::P_LINE_COMPANY, Versions::ern4(0b111111)),
                Field::child(name::P_LINE_TEXT, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::P_LINE_TYPE, Versions::ern4(0b1111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.year)
            | bit(1, &self.p_line_company)
            | bit(2, &self.p_line_text)
            | bit(3, &self.language_and_script_code)
            | bit(4, &self.p_line_type)
            | bit(5, &self.applicable_territory_code)
            | bit(6, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.year,
            1 => &self.p_line_company,
            2 => &self.p_line_text,
            3 => &self.language_and_script_code,
            4 => &self.p_line_type,
            5 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.year,
            1 => &mut self.p_line_company,
            2 => &mut self.p_line_text,
            3 => &mut self.language_and_script_code,
            4 => &mut self.p_line_type,
            5 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl Serialize for PLine {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PLine {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PLine {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PLine")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PLine")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ParentalWarningTypeWithStandard`. Also for `ParentalWarningTypeWithTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParentalWarningTypeWithStandard {
    /// The text.
    pub value: value::ParentalWarningType,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
    /// The attribute `TypeNamespace`, from ERN 4.3.1.
    pub type_namespace: Option<String>,
    /// The attribute `TypeUserDefinedValue`, from ERN 4.3.1.
    pub type_user_defined_value: Option<String>,
    /// The attribute `ParentalWarningStandard`, from ERN 4.3.1.
    pub parental_warning_standard: Option<value::ParentalWarningStandard>,
    /// The attribute `StandardNamespace`, from ERN 4.3.1.
    pub standard_namespace: Option<String>,
    /// The attribute `StandardUserDefinedValue`, from ERN 4.3.1.
    pub standard_user_defined_value: Option<String>,
    /// The attribute `Namespace`, up to ERN 4.3.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`, up to ERN 4.3.
    pub user_defined_value: Option<String>,
}

impl Element for ParentalWarningTypeWithStandard {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
                Field::attribute(name::TYPE_NAMESPACE, Versions::ern4(0b110000)),
                Field::attribute(name::TYPE_USER_DEFINED_VALUE, Versions::ern4(0b110000)),
                Field::attribute(name::PARENTAL_WARNING_STANDARD, Versions::ern4(0b110000)),
                Field::attribute(name::STANDARD_NAMESPACE, Versions::ern4(0b110000)),
                Field::attribute(name::STANDARD_USER_DEFINED_VALUE, Versions::ern4(0b110000)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b1111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b1111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.applicable_territory_code)
            | bit(2, &self.is_default)
            | bit(3, &self.type_namespace)
            | bit(4, &self.type_user_defined_value)
            | bit(5, &self.parental_warning_standard)
            | bit(6, &self.standard_namespace)
            | bit(7, &self.standard_user_defined_value)
            | bit(8, &self.namespace)
            | bit(9, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.applicable_territory_code,
            2 => &self.is_default,
            3 => &self.type_namespace,
            4 => &self.type_user_defined_value,
            5 => &self.parental_warning_standard,
            6 => &self.standard_namespace,
            7 => &self.standard_user_defined_value,
            8 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.applicable_territory_code,
            2 => &mut self.is_default,
            3 => &mut self.type_namespace,
            4 => &mut self.type_user_defined_value,
            5 => &mut self.parental_warning_standard,
            6 => &mut self.standard_namespace,
            7 => &mut self.standard_user_defined_value,
            8 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for ParentalWarningTypeWithStandard {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ParentalWarningTypeWithStandard {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ParentalWarningTypeWithStandard {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ParentalWarningTypeWithStandard {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ParentalWarningTypeWithStandard")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ParentalWarningTypeWithStandard")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Party`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// `PartyReference`.
    pub party_reference: String,
    /// `PartyId`.
    pub party_id: Vec<DetailedPartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyNameWithTerritory>,
    /// `Affiliation`.
    pub affiliation: Vec<Affiliation>,
    /// `RelatedParty`.
    pub related_party: Vec<RelatedParty>,
    /// `ArtistProfilePage`.
    pub artist_profile_page: Vec<String>,
}

impl Element for Party {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::PARTY_ID, Versions::ern4(0b111111)),
                Field::child(name::PARTY_NAME, Versions::ern4(0b111111)),
                Field::child(name::AFFILIATION, Versions::ern4(0b111111)),
                Field::child(name::RELATED_PARTY, Versions::ern4(0b111111)),
                Field::child(name::ARTIST_PROFILE_PAGE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_reference)
            | bit(1, &self.party_id)
            | bit(2, &self.party_name)
            | bit(3, &self.affiliation)
            | bit(4, &self.related_party)
            | bit(5, &self.artist_profile_page)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_reference,
            1 => &self.party_id,
            2 => &self.party_name,
            3 => &self.affiliation,
            4 => &self.related_party,
            _ => &self.artist_profile_page,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_reference,
            1 => &mut self.party_id,
            2 => &mut self.party_name,
            3 => &mut self.affiliation,
            4 => &mut self.related_party,
            _ => &mut self.artist_profile_page,
        }
    }
}
impl Serialize for Party {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Party {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Party {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Party")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Party")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PartyList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartyList {
    /// `Party`.
    pub party: Vec<Party>,
    /// `Brand`, from ERN 4.3.1.
    pub brand: Vec<Brand>,
}

impl Element for PartyList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY, Versions::ern4(0b111111)),
                Field::child(name::BRAND, Versions::ern4(0b110000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party)
            | bit(1, &self.brand)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party,
            _ => &self.brand,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party,
            _ => &mut self.brand,
        }
    }
}
impl Serialize for PartyList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PartyList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PartyList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PartyList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PartyList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PartyName`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartyName {
    /// `FullName`.
    pub full_name: Name,
    /// `FullNameAsciiTranscribed`.
    pub full_name_ascii_transcribed: Option<String>,
    /// `FullNameIndexed`.
    pub full_name_indexed: Option<Name>,
    /// `NamesBeforeKeyName`.
    pub names_before_key_name: Option<Name>,
    /// `KeyName`.
    pub key_name: Option<Name>,
    /// `NamesAfterKeyName`.
    pub names_after_key_name: Option<Name>,
    /// `AbbreviatedName`.
    pub abbreviated_name: Option<Name>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for PartyName {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::FULL_NAME, Versions::ern4(0b111111)),
                Field::child(name::FULL_NAME_ASCII_TRANSCRIBED, Versions::ern4(0b111111)),
                Field::child(name::FULL_NAME_INDEXED, Versions::ern4(0b111111)),
                Field::child(name::NAMES_BEFORE_KEY_NAME, Versions::ern4(0b111111)),
                Field::child(name::KEY_NAME, Versions::ern4(0b111111)),
                Field::child(name::NAMES_AFTER_KEY_NAME, Versions::ern4(0b111111)),
                Field::child(name::ABBREVIATED_NAME, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.full_name)
            | bit(1, &self.full_name_ascii_transcribed)
            | bit(2, &self.full_name_indexed)
            | bit(3, &self.names_before_key_name)
            | bit(4, &self.key_name)
            | bit(5, &self.names_after_key_name)
            | bit(6, &self.abbreviated_name)
            | bit(7, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.full_name,
            1 => &self.full_name_ascii_transcribed,
            2 => &self.full_name_indexed,
            3 => &self.names_before_key_name,
            4 => &self.key_name,
            5 => &self.names_after_key_name,
            6 => &self.abbreviated_name,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.full_name,
            1 => &mut self.full_name_ascii_transcribed,
            2 => &mut self.full_name_indexed,
            3 => &mut self.names_before_key_name,
            4 => &mut self.key_name,
            5 => &mut self.names_after_key_name,
            6 => &mut self.abbreviated_name,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for PartyName {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PartyName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PartyName {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PartyName")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PartyName")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PartyNameWithTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartyNameWithTerritory {
    /// `FullName`.
    pub full_name: Name,
    /// `FullNameAsciiTranscribed`.
    pub full_name_ascii_transcribed: Option<String>,
    /// `FullNameIndexed`.
    pub full_name_indexed: Option<Name>,
    /// `NamesBeforeKeyName`.
    pub names_before_key_name: Option<Name>,
    /// `KeyName`.
    pub key_name: Option<Name>,
    /// `NamesAfterKeyName`.
    pub names_after_key_name: Option<Name>,
    /// `AbbreviatedName`.
    pub abbreviated_name: Option<Name>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `IsNickname`.
    pub is_nickname: Option<Boolean>,
    /// The attribute `IsStageName`.
    pub is_stage_name: Option<Boolean>,
    /// The attribute `IsLegalName`.
    pub is_legal_name: Option<Boolean>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`, from ERN 4.2.
    pub is_default: Option<Boolean>,
    /// The attribute `IsInOriginalLanguage`, from ERN 4.3.
    pub is_in_original_language: Option<Boolean>,
}

impl Element for PartyNameWithTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::FULL_NAME, Versions::ern4(0b111111)),
                Field::child(name::FULL_NAME_ASCII_TRANSCRIBED, Versions::ern4(0b111111)),
                Field::child(name::FULL_NAME_INDEXED, Versions::ern4(0b111111)),
                Field::child(name::NAMES_BEFORE_KEY_NAME, Versions::ern4(0b111111)),
                Field::child(name::KEY_NAME, Versions::ern4(0b111111)),
                Field::child(name::NAMES_AFTER_KEY_NAME, Versions::ern4(0b111111)),
                Field::child(name::ABBREVIATED_NAME, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_NICKNAME, Versions::ern4(0b111111)),
                Field::attribute(name::IS_STAGE_NAME, Versions::ern4(0b111111)),
                Field::attribute(name::IS_LEGAL_NAME, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111100)),
                Field::attribute(name::IS_IN_ORIGINAL_LANGUAGE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.full_name)
            | bit(1, &self.full_name_ascii_transcribed)
            | bit(2, &self.full_name_indexed)
            | bit(3, &self.names_before_key_name)
            | bit(4, &self.key_name)
            | bit(5, &self.names_after_key_name)
            | bit(6, &self.abbreviated_name)
            | bit(7, &self.language_and_script_code)
            | bit(8, &self.is_nickname)
            | bit(9, &self.is_stage_name)
            | bit(10, &self.is_legal_name)
            | bit(11, &self.applicable_territory_code)
            | bit(12, &self.is_default)
            | bit(13, &self.is_in_original_language)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.full_name,
            1 => &self.full_name_ascii_transcribed,
            2 => &self.full_name_indexed,
            3 => &self.names_before_key_name,
            4 => &self.key_name,
            5 => &self.names_after_key_name,
            6 => &self.abbreviated_name,
            7 => &self.language_and_script_code,
            8 => &self.is_nickname,
            9 => &self.is_stage_name,
            10 => &self.is_legal_name,
            11 => &self.applicable_territory_code,
            12 => &self.is_default,
            _ => &self.is_in_original_language,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.full_name,
            1 => &mut self.full_name_ascii_transcribed,
            2 => &mut self.full_name_indexed,
            3 => &mut self.names_before_key_name,
            4 => &mut self.key_name,
            5 => &mut self.names_after_key_name,
            6 => &mut self.abbreviated_name,
            7 => &mut self.language_and_script_code,
            8 => &mut self.is_nickname,
            9 => &mut self.is_stage_name,
            10 => &mut self.is_legal_name,
            11 => &mut self.applicable_territory_code,
            12 => &mut self.is_default,
            _ => &mut self.is_in_original_language,
        }
    }
}
impl Serialize for PartyNameWithTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PartyNameWithTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PartyNameWithTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PartyNameWithTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PartyNameWithTerritory")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PartyNameWithoutCode`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartyNameWithoutCode {
    /// `FullName`.
    pub full_name: String,
    /// `FullNameAsciiTranscribed`.
    pub full_name_ascii_transcribed: Option<String>,
    /// `FullNameIndexed`.
    pub full_name_indexed: Option<String>,
    /// `NamesBeforeKeyName`.
    pub names_before_key_name: Option<String>,
    /// `KeyName`.
    pub key_name: Option<String>,
    /// `NamesAfterKeyName`.
    pub names_after_key_name: Option<String>,
    /// `AbbreviatedName`.
    pub abbreviated_name: Option<String>,
}

impl Element for PartyNameWithoutCode {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::FULL_NAME, Versions::ern4(0b111111)),
                Field::child(name::FULL_NAME_ASCII_TRANSCRIBED, Versions::ern4(0b111111)),
                Field::child(name::FULL_NAME_INDEXED, Versions::ern4(0b111111)),
                Field::child(name::NAMES_BEFORE_KEY_NAME, Versions::ern4(0b111111)),
                Field::child(name::KEY_NAME, Versions::ern4(0b111111)),
                Field::child(name::NAMES_AFTER_KEY_NAME, Versions::ern4(0b111111)),
                Field::child(name::ABBREVIATED_NAME, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.full_name)
            | bit(1, &self.full_name_ascii_transcribed)
            | bit(2, &self.full_name_indexed)
            | bit(3, &self.names_before_key_name)
            | bit(4, &self.key_name)
            | bit(5, &self.names_after_key_name)
            | bit(6, &self.abbreviated_name)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.full_name,
            1 => &self.full_name_ascii_transcribed,
            2 => &self.full_name_indexed,
            3 => &self.names_before_key_name,
            4 => &self.key_name,
            5 => &self.names_after_key_name,
            _ => &self.abbreviated_name,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.full_name,
            1 => &mut self.full_name_ascii_transcribed,
            2 => &mut self.full_name_indexed,
            3 => &mut self.names_before_key_name,
            4 => &mut self.key_name,
            5 => &mut self.names_after_key_name,
            _ => &mut self.abbreviated_name,
        }
    }
}
impl Serialize for PartyNameWithoutCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PartyNameWithoutCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PartyNameWithoutCode {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PartyNameWithoutCode")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PartyNameWithoutCode")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PartyRelationshipType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartyRelationshipType {
    /// The text.
    pub value: value::PartyRelationshipType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
    /// The attribute `MayBeShared`, from ERN 4.1.1.
    pub may_be_shared: Option<Boolean>,
}

impl Element for PartyRelationshipType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
                Field::attribute(name::MAY_BE_SHARED, Versions::ern4(0b111110)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
            | bit(3, &self.may_be_shared)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            2 => &self.user_defined_value,
            _ => &self.may_be_shared,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            2 => &mut self.user_defined_value,
            _ => &mut self.may_be_shared,
        }
    }
}
impl From<&str> for PartyRelationshipType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for PartyRelationshipType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PartyRelationshipType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PartyRelationshipType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PartyRelationshipType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PartyRelationshipType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PartyWithRole`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartyWithRole {
    /// `ISNI`.
    pub isni: Option<String>,
    /// `DPID`.
    pub dpid: Option<String>,
    /// `IpiNameNumber`.
    pub ipi_name_number: Option<String>,
    /// `IPN`.
    pub ipn: Option<String>,
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
    /// `PartyName`.
    pub party_name: Option<PartyNameWithTerritory>,
    /// `Role`.
    pub role: Option<ResourceContributorRole>,
}

impl Element for PartyWithRole {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ISNI, Versions::ern4(0b111100)),
                Field::child(name::DPID, Versions::ern4(0b111100)),
                Field::child(name::IPI_NAME_NUMBER, Versions::ern4(0b111100)),
                Field::child(name::IPN, Versions::ern4(0b111100)),
                Field::child(name::PROPRIETARY_ID, Versions::ern4(0b111100)),
                Field::child(name::PARTY_NAME, Versions::ern4(0b111100)),
                Field::child(name::ROLE, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.isni)
            | bit(1, &self.dpid)
            | bit(2, &self.ipi_name_number)
            | bit(3, &self.ipn)
            | bit(4, &self.proprietary_id)
            | bit(5, &self.party_name)
            | bit(6, &self.role)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.isni,
            1 => &self.dpid,
            2 => &self.ipi_name_number,
            3 => &self.ipn,
            4 => &self.proprietary_id,
            5 => &self.party_name,
            _ => &self.role,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.isni,
            1 => &mut self.dpid,
            2 => &mut self.ipi_name_number,
            3 => &mut self.ipn,
            4 => &mut self.proprietary_id,
            5 => &mut self.party_name,
            _ => &mut self.role,
        }
    }
}
impl Serialize for PartyWithRole {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PartyWithRole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PartyWithRole {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PartyWithRole")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PartyWithRole")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Percentage`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Percentage {
    /// The text.
    pub value: String,
    /// The attribute `HasMaxValueOfOne`.
    pub has_max_value_of_one: Option<Boolean>,
}

impl Element for Percentage {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::HAS_MAX_VALUE_OF_ONE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.has_max_value_of_one)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.has_max_value_of_one,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.has_max_value_of_one,
        }
    }
}
impl From<&str> for Percentage {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Percentage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Percentage {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Percentage {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Percentage")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Percentage")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Period`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// `StartDate`.
    pub start_date: Option<EventDate>,
    /// `EndDate`.
    pub end_date: Option<EventDate>,
    /// `StartDateTime`.
    pub start_date_time: Option<EventDateTime>,
    /// `EndDateTime`.
    pub end_date_time: Option<EventDateTime>,
}

impl Element for Period {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::START_DATE, Versions::ern4(0b111111)),
                Field::child(name::END_DATE, Versions::ern4(0b111111)),
                Field::child(name::START_DATE_TIME, Versions::ern4(0b111111)),
                Field::child(name::END_DATE_TIME, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.start_date)
            | bit(1, &self.end_date)
            | bit(2, &self.start_date_time)
            | bit(3, &self.end_date_time)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.start_date,
            1 => &self.end_date,
            2 => &self.start_date_time,
            _ => &self.end_date_time,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.start_date,
            1 => &mut self.end_date,
            2 => &mut self.start_date_time,
            _ => &mut self.end_date_time,
        }
    }
}
impl Serialize for Period {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Period {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Period")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Period")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PeriodWithoutFlags`. Also for `PeriodWithStartDate`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeriodWithoutFlags {
    /// `StartDate`.
    pub start_date: Option<EventDateWithoutFlags>,
    /// `EndDate`.
    pub end_date: Option<EventDateWithoutFlags>,
    /// `StartDateTime`.
    pub start_date_time: Option<EventDateTimeWithoutFlags>,
    /// `EndDateTime`.
    pub end_date_time: Option<EventDateTimeWithoutFlags>,
}

impl Element for PeriodWithoutFlags {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::START_DATE, Versions::ern4(0b111111)),
                Field::child(name::END_DATE, Versions::ern4(0b111111)),
                Field::child(name::START_DATE_TIME, Versions::ern4(0b111111)),
                Field::child(name::END_DATE_TIME, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.start_date)
            | bit(1, &self.end_date)
            | bit(2, &self.start_date_time)
            | bit(3, &self.end_date_time)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.start_date,
            1 => &self.end_date,
            2 => &self.start_date_time,
            _ => &self.end_date_time,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.start_date,
            1 => &mut self.end_date,
            2 => &mut self.start_date_time,
            _ => &mut self.end_date_time,
        }
    }
}
impl Serialize for PeriodWithoutFlags {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PeriodWithoutFlags {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PeriodWithoutFlags {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PeriodWithoutFlags")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PeriodWithoutFlags")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PhysicalReturns`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PhysicalReturns {
    /// `PhysicalReturnsAllowed`.
    pub physical_returns_allowed: Boolean,
    /// `LatestDateForPhysicalReturns`.
    pub latest_date_for_physical_returns: Option<String>,
}

impl Element for PhysicalReturns {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PHYSICAL_RETURNS_ALLOWED, Versions::ern4(0b111111)),
                Field::child(name::LATEST_DATE_FOR_PHYSICAL_RETURNS, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.physical_returns_allowed)
            | bit(1, &self.latest_date_for_physical_returns)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.physical_returns_allowed,
            _ => &self.latest_date_for_physical_returns,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.physical_returns_allowed,
            _ => &mut self.latest_date_for_physical_returns,
        }
    }
}
impl Serialize for PhysicalReturns {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PhysicalReturns {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PhysicalReturns {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PhysicalReturns")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PhysicalReturns")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Prefix`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prefix {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Prefix {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl From<&str> for Prefix {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Prefix {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Prefix {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Prefix {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Prefix")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Prefix")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PreviewDetails`, up to ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PreviewDetails {
    /// `TopLeftCorner`.
    pub top_left_corner: Option<String>,
    /// `BottomRightCorner`.
    pub bottom_right_corner: Option<String>,
    /// `ExpressionType`.
    pub expression_type: value::ExpressionType,
}

impl Element for PreviewDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TOP_LEFT_CORNER, Versions::ern4(0b111)),
                Field::child(name::BOTTOM_RIGHT_CORNER, Versions::ern4(0b111)),
                Field::child(name::EXPRESSION_TYPE, Versions::ern4(0b111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.top_left_corner)
            | bit(1, &self.bottom_right_corner)
            | bit(2, &self.expression_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.top_left_corner,
            1 => &self.bottom_right_corner,
            _ => &self.expression_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.top_left_corner,
            1 => &mut self.bottom_right_corner,
            _ => &mut self.expression_type,
        }
    }
}
impl Serialize for PreviewDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PreviewDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PreviewDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PreviewDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PreviewDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Price`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Price {
    /// The text.
    pub value: String,
    /// The attribute `CurrencyCode`.
    pub currency_code: value::CurrencyCode,
}

impl Element for Price {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::CURRENCY_CODE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.currency_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.currency_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.currency_code,
        }
    }
}
impl Serialize for Price {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Price {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Price {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Price")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Price")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PriceInformation`. Also for `PriceInformationWithType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceInformation {
    /// `PriceCode`.
    pub price_code: Option<PriceType>,
    /// `WholesalePricePerUnit`.
    pub wholesale_price_per_unit: Option<Price>,
    /// `BulkOrderWholesalePricePerUnit`.
    pub bulk_order_wholesale_price_per_unit: Option<Price>,
    /// `SuggestedRetailPrice`.
    pub suggested_retail_price: Option<Price>,
    /// The attribute `PriceType`.
    pub price_type: Option<value::PriceInformationType>,
    /// The attribute `Namespace`, from ERN 4.2.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`, from ERN 4.2.
    pub user_defined_value: Option<String>,
}

impl Element for PriceInformation {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PRICE_CODE, Versions::ern4(0b111111)),
                Field::child(name::WHOLESALE_PRICE_PER_UNIT, Versions::ern4(0b111111)),
                Field::child(name::BULK_ORDER_WHOLESALE_PRICE_PER_UNIT, Versions::ern4(0b111111)),
                Field::child(name::SUGGESTED_RETAIL_PRICE, Versions::ern4(0b111111)),
                Field::attribute(name::PRICE_TYPE, Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111100)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.price_code)
            | bit(1, &self.wholesale_price_per_unit)
            | bit(2, &self.bulk_order_wholesale_price_per_unit)
            | bit(3, &self.suggested_retail_price)
            | bit(4, &self.price_type)
            | bit(5, &self.namespace)
            | bit(6, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.price_code,
            1 => &self.wholesale_price_per_unit,
            2 => &self.bulk_order_wholesale_price_per_unit,
            3 => &self.suggested_retail_price,
            4 => &self.price_type,
            5 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.price_code,
            1 => &mut self.wholesale_price_per_unit,
            2 => &mut self.bulk_order_wholesale_price_per_unit,
            3 => &mut self.suggested_retail_price,
            4 => &mut self.price_type,
            5 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl Serialize for PriceInformation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PriceInformation {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PriceInformation {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PriceInformation")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PriceInformation")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PriceType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceType {
    /// The text.
    pub value: String,
    /// The attribute `Namespace`.
    pub namespace: String,
}

impl Element for PriceType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.namespace,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.namespace,
        }
    }
}
impl Serialize for PriceType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PriceType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PriceType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PriceType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PriceType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PromotionalCode`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PromotionalCode {
    /// The text.
    pub value: String,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
}

impl Element for PromotionalCode {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.namespace,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.namespace,
        }
    }
}
impl From<&str> for PromotionalCode {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for PromotionalCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PromotionalCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PromotionalCode {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PromotionalCode")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PromotionalCode")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ProprietaryId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProprietaryId {
    /// The text.
    pub value: String,
    /// The attribute `Namespace`.
    pub namespace: String,
}

impl Element for ProprietaryId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.namespace,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.namespace,
        }
    }
}
impl Serialize for ProprietaryId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ProprietaryId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ProprietaryId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ProprietaryId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ProprietaryId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PurgeReleaseMessage`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PurgeReleaseMessage {
    /// `MessageHeader`.
    pub message_header: MessageHeader,
    /// `PurgedRelease`.
    pub purged_release: PurgedRelease,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: String,
    /// The attribute `AvsVersionId`, from ERN 4.3.
    pub avs_version_id: Option<String>,
}

impl Element for PurgeReleaseMessage {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MESSAGE_HEADER, Versions::ern4(0b111111)),
                Field::child(name::PURGED_RELEASE, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::AVS_VERSION_ID, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.message_header)
            | bit(1, &self.purged_release)
            | bit(2, &self.language_and_script_code)
            | bit(3, &self.avs_version_id)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.message_header,
            1 => &self.purged_release,
            2 => &self.language_and_script_code,
            _ => &self.avs_version_id,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.message_header,
            1 => &mut self.purged_release,
            2 => &mut self.language_and_script_code,
            _ => &mut self.avs_version_id,
        }
    }
}
impl Serialize for PurgeReleaseMessage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PurgeReleaseMessage {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PurgeReleaseMessage {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PurgeReleaseMessage")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PurgeReleaseMessage")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PurgedRelease`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PurgedRelease {
    /// `ReleaseId`.
    pub release_id: Option<ReleaseId>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `Contributor`.
    pub contributor: Vec<DetailedResourceContributor>,
}

impl Element for PurgedRelease {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_ID, Versions::ern4(0b111111)),
                Field::child(name::TITLE, Versions::ern4(0b111111)),
                Field::child(name::CONTRIBUTOR, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_id)
            | bit(1, &self.title)
            | bit(2, &self.contributor)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_id,
            1 => &self.title,
            _ => &self.contributor,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_id,
            1 => &mut self.title,
            _ => &mut self.contributor,
        }
    }
}
impl Serialize for PurgedRelease {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PurgedRelease {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PurgedRelease {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PurgedRelease")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.PurgedRelease")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Purpose`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Purpose {
    /// The text.
    pub value: value::Purpose,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for Purpose {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for Purpose {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Purpose {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Purpose {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Purpose {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Purpose")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Purpose")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Raga`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Raga {
    /// The text.
    pub value: String,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for Raga {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.applicable_territory_code)
            | bit(2, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl From<&str> for Raga {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Raga {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Raga {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Raga {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Raga")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Raga")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RatingAgency`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RatingAgency {
    /// The text.
    pub value: value::RatingAgency,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for RatingAgency {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for RatingAgency {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for RatingAgency {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RatingAgency {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RatingAgency {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RatingAgency")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.RatingAgency")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RatingReason`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RatingReason {
    /// The text.
    pub value: value::RatingReason,
    /// The attribute `Namespace`, from ERN 4.2.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`, from ERN 4.2.
    pub user_defined_value: Option<String>,
}

impl Element for RatingReason {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111100)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for RatingReason {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for RatingReason {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RatingReason {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RatingReason {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RatingReason")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.RatingReason")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Reason`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reason {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Reason {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl From<&str> for Reason {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Reason {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Reason {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Reason")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Reason")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RecordingFormat`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordingFormat {
    /// The text.
    pub value: value::RecordingFormat,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for RecordingFormat {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111000)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111000)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for RecordingFormat {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for RecordingFormat {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RecordingFormat {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RecordingFormat {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RecordingFormat")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.RecordingFormat")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RelatedParty`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RelatedParty {
    /// `PartyRelatedPartyReference`.
    pub party_related_party_reference: String,
    /// `PartyRelationshipType`.
    pub party_relationship_type: PartyRelationshipType,
}

impl Element for RelatedParty {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_RELATED_PARTY_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::PARTY_RELATIONSHIP_TYPE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_related_party_reference)
            | bit(1, &self.party_relationship_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_related_party_reference,
            _ => &self.party_relationship_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_related_party_reference,
            _ => &mut self.party_relationship_type,
        }
    }
}
impl Serialize for RelatedParty {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RelatedParty {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RelatedParty {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RelatedParty")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.RelatedParty")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RelatedRelease`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RelatedRelease {
    /// `ReleaseRelationshipType`.
    pub release_relationship_type: ReleaseRelationshipType,
    /// `ReleaseId`.
    pub release_id: ReleaseId,
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `DisplayArtistName`.
    pub display_artist_name: Vec<DisplayArtistNameWithOriginalLanguage>,
    /// `ReleaseLabelReference`.
    pub release_label_reference: Vec<ReleaseLabelReference>,
    /// `ReleaseDate`.
    pub release_date: Option<EventDateWithoutFlags>,
    /// `OriginalReleaseDate`.
    pub original_release_date: Option<EventDateWithoutFlags>,
}

impl Element for RelatedRelease {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_RELATIONSHIP_TYPE, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_ID, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_LABEL_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_DATE, Versions::ern4(0b111111)),
                Field::child(name::ORIGINAL_RELEASE_DATE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_relationship_type)
            | bit(1, &self.release_id)
            | bit(2, &self.display_title_text)
            | bit(3, &self.display_title)
            | bit(4, &self.additional_title)
            | bit(5, &self.formal_title)
            | bit(6, &self.grouping_title)
            | bit(7, &self.display_artist_name)
            | bit(8, &self.release_label_reference)
            | bit(9, &self.release_date)
            | bit(10, &self.original_release_date)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_relationship_type,
            1 => &self.release_id,
            2 => &self.display_title_text,
            3 => &self.display_title,
            4 => &self.additional_title,
            5 => &self.formal_title,
            6 => &self.grouping_title,
            7 => &self.display_artist_name,
            8 => &self.release_label_reference,
            9 => &self.release_date,
            _ => &self.original_release_date,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_relationship_type,
            1 => &mut self.release_id,
            2 => &mut self.display_title_text,
            3 => &mut self.display_title,
            4 => &mut self.additional_title,
            5 => &mut self.formal_title,
            6 => &mut self.grouping_title,
            7 => &mut self.display_artist_name,
            8 => &mut self.release_label_reference,
            9 => &mut self.release_date,
            _ => &mut self.original_release_date,
        }
    }
}
impl Serialize for RelatedRelease {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RelatedRelease {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RelatedRelease {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RelatedRelease")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.RelatedRelease")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RelatedResource`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RelatedResource {
    /// `ResourceRelationshipType`.
    pub resource_relationship_type: value::ResourceRelationshipType,
    /// `ResourceRelatedResourceReference`.
    pub resource_related_resource_reference: Option<String>,
    /// `ReleaseId`, up to ERN 4.1.1.
    pub release_id: Option<ReleaseId>,
    /// `ResourceId`, from ERN 4.2.
    pub resource_id: Option<ResourceId>,
    /// `Timing`.
    pub timing: Vec<Timing>,
}

impl Element for RelatedResource {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RESOURCE_RELATIONSHIP_TYPE, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_RELATED_RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_ID, Versions::ern4(0b11)),
                Field::child(name::RESOURCE_ID, Versions::ern4(0b111100)),
                Field::child(name::TIMING, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.resource_relationship_type)
            | bit(1, &self.resource_related_resource_reference)
            | bit(2, &self.release_id)
            | bit(3, &self.resource_id)
            | bit(4, &self.timing)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.resource_relationship_type,
            1 => &self.resource_related_resource_reference,
            2 => &self.release_id,
            3 => &self.resource_id,
            _ => &self.timing,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.resource_relationship_type,
            1 => &mut self.resource_related_resource_reference,
            2 => &mut self.release_id,
            3 => &mut self.resource_id,
            _ => &mut self.timing,
        }
    }
}
impl Serialize for RelatedResource {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RelatedResource {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RelatedResource {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RelatedResource")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.RelatedResource")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Release`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Release {
    /// `ReleaseReference`.
    pub release_reference: String,
    /// `ReleaseType`.
    pub release_type: Vec<ReleaseTypeForReleaseNotification>,
    /// `ReleaseId`.
    pub release_id: ReleaseId,
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `VersionType`, from ERN 4.3.
    pub version_type: Vec<VersionType>,
    /// `DisplayArtistName`.
    pub display_artist_name: Vec<DisplayArtistNameWithOriginalLanguage>,
    /// `DisplayArtist`.
    pub display_artist: Vec<DisplayArtist>,
    /// `ReleaseLabelReference`.
    pub release_label_reference: Vec<ReleaseLabelReference>,
    /// `AdministratingRecordCompany`.
    pub administrating_record_company: Vec<AdministratingRecordCompany>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Vec<CourtesyLine>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `Genre`, up to ERN 4.3.
    pub genre: Vec<GenreWithTerritory>,
    /// `DisplayGenre`, from ERN 4.3.1.
    pub display_genre: Vec<GenreWithTerritory>,
    /// `ReleaseDate`.
    pub release_date: Vec<EventDateWithDefault>,
    /// `OriginalReleaseDate`.
    pub original_release_date: Vec<EventDateWithDefault>,
    /// `ReleaseVisibilityReference`, from ERN 4.2.
    pub release_visibility_reference: Vec<String>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningTypeWithStandard>,
    /// `AvRating`.
    pub av_rating: Vec<AvRating>,
    /// `RelatedRelease`.
    pub related_release: Vec<RelatedRelease>,
    /// `RelatedResource`, from ERN 4.2.
    pub related_resource: Vec<RelatedResource>,
    /// `IsCompilation`, up to ERN 4.1.1.
    pub is_compilation: Option<Boolean>,
    /// `IsMultiArtistCompilation`.
    pub is_multi_artist_compilation: Option<Boolean>,
    /// `IsSingleArtistCompilation`, from ERN 4.2.
    pub is_single_artist_compilation: Option<Boolean>,
    /// `ResourceGroup`.
    pub resource_group: ResourceGroup,
    /// `ExternalResourceLink`.
    pub external_resource_link: Vec<ExternalResourceLink>,
    /// `TargetURL`, from ERN 4.2.
    pub target_url: Option<String>,
    /// `Keywords`.
    pub keywords: Vec<KeywordsWithTerritory>,
    /// `Synopsis`.
    pub synopsis: Vec<SynopsisWithTerritory>,
    /// `Raga`.
    pub raga: Vec<Raga>,
    /// `Tala`.
    pub tala: Vec<Tala>,
    /// `Deity`.
    pub deity: Vec<Deity>,
    /// `HiResMusicDescription`.
    pub hi_res_music_description: Option<String>,
    /// `ContainsAI`, from ERN 4.3.1.
    pub contains_ai: Option<value::ContainsAI>,
    /// `IsSoundtrack`.
    pub is_soundtrack: Option<Boolean>,
    /// `IsHiResMusic`.
    pub is_hi_res_music: Option<Boolean>,
    /// `MarketingComment`.
    pub marketing_comment: Vec<MarketingComment>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Release {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_TYPE, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_ID, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::VERSION_TYPE, Versions::ern4(0b111000)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_LABEL_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::ADMINISTRATING_RECORD_COMPANY, Versions::ern4(0b111111)),
                Field::child(name::P_LINE, Versions::ern4(0b111111)),
                Field::child(name::C_LINE, Versions::ern4(0b111111)),
                Field::child(name::COURTESY_LINE, Versions::ern4(0b111111)),
                Field::child(name::DURATION, Versions::ern4(0b111111)),
                Field::child(name::GENRE, Versions::ern4(0b1111)),
                Field::child(name::DISPLAY_GENRE, Versions::ern4(0b110000)),
                Field::child(name::RELEASE_DATE, Versions::ern4(0b111111)),
                Field::child(name::ORIGINAL_RELEASE_DATE, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_VISIBILITY_REFERENCE, Versions::ern4(0b111100)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern4(0b111111)),
                Field::child(name::AV_RATING, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RELEASE, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RESOURCE, Versions::ern4(0b111100)),
                Field::child(name::IS_COMPILATION, Versions::ern4(0b11)),
                Field::child(name::IS_MULTI_ARTIST_COMPILATION, Versions::ern4(0b111111)),
                Field::child(name::IS_SINGLE_ARTIST_COMPILATION, Versions::ern4(0b111100)),
                Field::child(name::RESOURCE_GROUP, Versions::ern4(0b111111)),
                Field::child(name::EXTERNAL_RESOURCE_LINK, Versions::ern4(0b111111)),
                Field::child(name::TARGET_URL, Versions::ern4(0b111100)),
                Field::child(name::KEYWORDS, Versions::ern4(0b111111)),
                Field::child(name::SYNOPSIS, Versions::ern4(0b111111)),
                Field::child(name::RAGA, Versions::ern4(0b111111)),
                Field::child(name::TALA, Versions::ern4(0b111111)),
                Field::child(name::DEITY, Versions::ern4(0b111111)),
                Field::child(name::HI_RES_MUSIC_DESCRIPTION, Versions::ern4(0b111111)),
                Field::child(name::CONTAINS_AI, Versions::ern4(0b110000)),
                Field::child(name::IS_SOUNDTRACK, Versions::ern4(0b111111)),
                Field::child(name::IS_HI_RES_MUSIC, Versions::ern4(0b111111)),
                Field::child(name::MARKETING_COMMENT, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_reference)
            | bit(1, &self.release_type)
            | bit(2, &self.release_id)
            | bit(3, &self.display_title_text)
            | bit(4, &self.display_title)
            | bit(5, &self.additional_title)
            | bit(6, &self.formal_title)
            | bit(7, &self.grouping_title)
            | bit(8, &self.version_type)
            | bit(9, &self.display_artist_name)
            | bit(10, &self.display_artist)
            | bit(11, &self.release_label_reference)
            | bit(12, &self.administrating_record_company)
            | bit(13, &self.p_line)
            | bit(14, &self.c_line)
            | bit(15, &self.courtesy_line)
            | bit(16, &self.duration)
            | bit(17, &self.genre)
            | bit(18, &self.display_genre)
            | bit(19, &self.release_date)
            | bit(20, &self.original_release_date)
            | bit(21, &self.release_visibility_reference)
            | bit(22, &self.parental_warning_type)
            | bit(23, &self.av_rating)
            | bit(24, &self.related_release)
            | bit(25, &self.related_resource)
            | bit(26, &self.is_compilation)
            | bit(27, &self.is_multi_artist_compilation)
            | bit(28, &self.is_single_artist_compilation)
            | bit(29, &self.resource_group)
            | bit(30, &self.external_resource_link)
            | bit(31, &self.target_url)
            | bit(32, &self.keywords)
            | bit(33, &self.synopsis)
            | bit(34, &self.raga)
            | bit(35, &self.tala)
            | bit(36, &self.deity)
            | bit(37, &self.hi_res_music_description)
            | bit(38, &self.contains_ai)
            | bit(39, &self.is_soundtrack)
            | bit(40, &self.is_hi_res_music)
            | bit(41, &self.marketing_comment)
            | bit(42, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_reference,
            1 => &self.release_type,
            2 => &self.release_id,
            3 => &self.display_title_text,
            4 => &self.display_title,
            5 => &self.additional_title,
            6 => &self.formal_title,
            7 => &self.grouping_title,
            8 => &self.version_type,
            9 => &self.display_artist_name,
            10 => &self.display_artist,
            11 => &self.release_label_reference,
            12 => &self.administrating_record_company,
            13 => &self.p_line,
            14 => &self.c_line,
            15 => &self.courtesy_line,
            16 => &self.duration,
            17 => &self.genre,
            18 => &self.display_genre,
            19 => &self.release_date,
            20 => &self.original_release_date,
            21 => &self.release_visibility_reference,
            22 => &self.parental_warning_type,
            23 => &self.av_rating,
            24 => &self.related_release,
            25 => &self.related_resource,
            26 => &self.is_compilation,
            27 => &self.is_multi_artist_compilation,
            28 => &self.is_single_artist_compilation,
            29 => &self.resource_group,
            30 => &self.external_resource_link,
            31 => &self.target_url,
            32 => &self.keywords,
            33 => &self.synopsis,
            34 => &self.raga,
            35 => &self.tala,
            36 => &self.deity,
            37 => &self.hi_res_music_description,
            38 => &self.contains_ai,
            39 => &self.is_soundtrack,
            40 => &self.is_hi_res_music,
            41 => &self.marketing_comment,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_reference,
            1 => &mut self.release_type,
            2 => &mut self.release_id,
            3 => &mut self.display_title_text,
            4 => &mut self.display_title,
            5 => &mut self.additional_title,
            6 => &mut self.formal_title,
            7 => &mut self.grouping_title,
            8 => &mut self.version_type,
            9 => &mut self.display_artist_name,
            10 => &mut self.display_artist,
            11 => &mut self.release_label_reference,
            12 => &mut self.administrating_record_company,
            13 => &mut self.p_line,
            14 => &mut self.c_line,
            15 => &mut self.courtesy_line,
            16 => &mut self.duration,
            17 => &mut self.genre,
            18 => &mut self.display_genre,
            19 => &mut self.release_date,
            20 => &mut self.original_release_date,
            21 => &mut self.release_visibility_reference,
            22 => &mut self.parental_warning_type,
            23 => &mut self.av_rating,
            24 => &mut self.related_release,
            25 => &mut self.related_resource,
            26 => &mut self.is_compilation,
            27 => &mut self.is_multi_artist_compilation,
            28 => &mut self.is_single_artist_compilation,
            29 => &mut self.resource_group,
            30 => &mut self.external_resource_link,
            31 => &mut self.target_url,
            32 => &mut self.keywords,
            33 => &mut self.synopsis,
            34 => &mut self.raga,
            35 => &mut self.tala,
            36 => &mut self.deity,
            37 => &mut self.hi_res_music_description,
            38 => &mut self.contains_ai,
            39 => &mut self.is_soundtrack,
            40 => &mut self.is_hi_res_music,
            41 => &mut self.marketing_comment,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for Release {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Release {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Release {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Release")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Release")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseAdmin`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseAdmin {
    /// `ReleaseAdminId`.
    pub release_admin_id: String,
    /// `PersonnelDescription`.
    pub personnel_description: Option<String>,
    /// `SystemDescription`.
    pub system_description: Vec<String>,
}

impl Element for ReleaseAdmin {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_ADMIN_ID, Versions::ern4(0b111100)),
                Field::child(name::PERSONNEL_DESCRIPTION, Versions::ern4(0b111100)),
                Field::child(name::SYSTEM_DESCRIPTION, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_admin_id)
            | bit(1, &self.personnel_description)
            | bit(2, &self.system_description)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_admin_id,
            1 => &self.personnel_description,
            _ => &self.system_description,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_admin_id,
            1 => &mut self.personnel_description,
            _ => &mut self.system_description,
        }
    }
}
impl Serialize for ReleaseAdmin {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseAdmin {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseAdmin {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseAdmin")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ReleaseAdmin")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseDeal`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseDeal {
    /// `DealReleaseReference`.
    pub deal_release_reference: Vec<String>,
    /// `Deal`.
    pub deal: Vec<Deal>,
}

impl Element for ReleaseDeal {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DEAL_RELEASE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::DEAL, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.deal_release_reference)
            | bit(1, &self.deal)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.deal_release_reference,
            _ => &self.deal,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.deal_release_reference,
            _ => &mut self.deal,
        }
    }
}
impl Serialize for ReleaseDeal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseDeal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseDeal {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseDeal")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ReleaseDeal")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseId {
    /// `GRid`.
    pub g_rid: Option<String>,
    /// `ISRC`, up to ERN 4.1.1.
    pub isrc: Option<String>,
    /// `ICPN`.
    pub icpn: Option<String>,
    /// `CatalogNumber`.
    pub catalog_number: Option<CatalogNumber>,
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
}

impl Element for ReleaseId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::G_RID, Versions::ern4(0b111111)),
                Field::child(name::ISRC, Versions::ern4(0b11)),
                Field::child(name::ICPN, Versions::ern4(0b111111)),
                Field::child(name::CATALOG_NUMBER, Versions::ern4(0b111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.g_rid)
            | bit(1, &self.isrc)
            | bit(2, &self.icpn)
            | bit(3, &self.catalog_number)
            | bit(4, &self.proprietary_id)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.g_rid,
            1 => &self.isrc,
            2 => &self.icpn,
            3 => &self.catalog_number,
            _ => &self.proprietary_id,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.g_rid,
            1 => &mut self.isrc,
            2 => &mut self.icpn,
            3 => &mut self.catalog_number,
            _ => &mut self.proprietary_id,
        }
    }
}
impl Serialize for ReleaseId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ReleaseId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseLabelReference`. Also for `ReleaseLabelReferenceWithParty`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseLabelReference {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
    /// The attribute `LabelType`.
    pub label_type: Option<value::LabelType>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `AccessControlParty`, from ERN 4.2.
    pub access_control_party: Option<String>,
}

impl Element for ReleaseLabelReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
                Field::attribute(name::LABEL_TYPE, Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::ACCESS_CONTROL_PARTY, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.is_default)
            | bit(3, &self.label_type)
            | bit(4, &self.namespace)
            | bit(5, &self.user_defined_value)
            | bit(6, &self.applicable_territory_code)
            | bit(7, &self.access_control_party)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            2 => &self.is_default,
            3 => &self.label_type,
            4 => &self.namespace,
            5 => &self.user_defined_value,
            6 => &self.applicable_territory_code,
            _ => &self.access_control_party,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            2 => &mut self.is_default,
            3 => &mut self.label_type,
            4 => &mut self.namespace,
            5 => &mut self.user_defined_value,
            6 => &mut self.applicable_territory_code,
            _ => &mut self.access_control_party,
        }
    }
}
impl From<&str> for ReleaseLabelReference {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ReleaseLabelReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseLabelReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseLabelReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseLabelReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ReleaseLabelReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseList {
    /// `Release`.
    pub release: Option<Release>,
    /// `TrackRelease`.
    pub track_release: Vec<TrackRelease>,
    /// `ClipRelease`, from ERN 4.3.
    pub clip_release: Vec<ClipRelease>,
}

impl Element for ReleaseList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE, Versions::ern4(0b111111)),
                Field::child(name::TRACK_RELEASE, Versions::ern4(0b111111)),
                Field::child(name::CLIP_RELEASE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release)
            | bit(1, &self.track_release)
            | bit(2, &self.clip_release)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release,
            1 => &self.track_release,
            _ => &self.clip_release,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release,
            1 => &mut self.track_release,
            _ => &mut self.clip_release,
        }
    }
}
impl Serialize for ReleaseList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ReleaseList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseRelationshipType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseRelationshipType {
    /// The text.
    pub value: value::ReleaseRelationshipType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ReleaseRelationshipType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for ReleaseRelationshipType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ReleaseRelationshipType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseRelationshipType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseRelationshipType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseRelationshipType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ReleaseRelationshipType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseTypeForReleaseNotification`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseTypeForReleaseNotification {
    /// The text.
    pub value: value::ReleaseType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ReleaseTypeForReleaseNotification {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for ReleaseTypeForReleaseNotification {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ReleaseTypeForReleaseNotification {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseTypeForReleaseNotification {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseTypeForReleaseNotification {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseTypeForReleaseNotification")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ReleaseTypeForReleaseNotification")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseVisibility`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseVisibility {
    /// `VisibilityReference`.
    pub visibility_reference: String,
    /// `TerritoryCode`, from ERN 4.3.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`, from ERN 4.3.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `ReleaseDisplayStartDateTime`.
    pub release_display_start_date_time: Option<String>,
    /// `CoverArtPreviewStartDateTime`.
    pub cover_art_preview_start_date_time: Option<String>,
    /// `FullTrackListingPreviewStartDateTime`.
    pub full_track_listing_preview_start_date_time: Option<String>,
    /// `ClipPreviewStartDateTime`, from ERN 4.3.
    pub clip_preview_start_date_time: Option<String>,
    /// The attribute `DoNotDisplayDates`, from ERN 4.3.
    pub do_not_display_dates: Option<Boolean>,
}

impl Element for ReleaseVisibility {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::VISIBILITY_REFERENCE, Versions::ern4(0b111100)),
                Field::child(name::TERRITORY_CODE, Versions::ern4(0b111000)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern4(0b111000)),
                Field::child(name::RELEASE_DISPLAY_START_DATE_TIME, Versions::ern4(0b111100)),
                Field::child(name::COVER_ART_PREVIEW_START_DATE_TIME, Versions::ern4(0b111100)),
                Field::child(name::FULL_TRACK_LISTING_PREVIEW_START_DATE_TIME, Versions::ern4(0b111100)),
                Field::child(name::CLIP_PREVIEW_START_DATE_TIME, Versions::ern4(0b111000)),
                Field::attribute(name::DO_NOT_DISPLAY_DATES, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.visibility_reference)
            | bit(1, &self.territory_code)
            | bit(2, &self.excluded_territory_code)
            | bit(3, &self.release_display_start_date_time)
            | bit(4, &self.cover_art_preview_start_date_time)
            | bit(5, &self.full_track_listing_preview_start_date_time)
            | bit(6, &self.clip_preview_start_date_time)
            | bit(7, &self.do_not_display_dates)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.visibility_reference,
            1 => &self.territory_code,
            2 => &self.excluded_territory_code,
            3 => &self.release_display_start_date_time,
            4 => &self.cover_art_preview_start_date_time,
            5 => &self.full_track_listing_preview_start_date_time,
            6 => &self.clip_preview_start_date_time,
            _ => &self.do_not_display_dates,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.visibility_reference,
            1 => &mut self.territory_code,
            2 => &mut self.excluded_territory_code,
            3 => &mut self.release_display_start_date_time,
            4 => &mut self.cover_art_preview_start_date_time,
            5 => &mut self.full_track_listing_preview_start_date_time,
            6 => &mut self.clip_preview_start_date_time,
            _ => &mut self.do_not_display_dates,
        }
    }
}
impl Serialize for ReleaseVisibility {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseVisibility {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseVisibility {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseVisibility")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ReleaseVisibility")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceContainedResourceReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceContainedResourceReference {
    /// `ResourceContainedResourceReference`.
    pub resource_contained_resource_reference: String,
    /// `DurationUsed`.
    pub duration_used: Option<String>,
    /// `StartPoint`.
    pub start_point: Option<String>,
    /// `Purpose`.
    pub purpose: Option<Purpose>,
}

impl Element for ResourceContainedResourceReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::DURATION_USED, Versions::ern4(0b111111)),
                Field::child(name::START_POINT, Versions::ern4(0b111111)),
                Field::child(name::PURPOSE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.resource_contained_resource_reference)
            | bit(1, &self.duration_used)
            | bit(2, &self.start_point)
            | bit(3, &self.purpose)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.resource_contained_resource_reference,
            1 => &self.duration_used,
            2 => &self.start_point,
            _ => &self.purpose,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.resource_contained_resource_reference,
            1 => &mut self.duration_used,
            2 => &mut self.start_point,
            _ => &mut self.purpose,
        }
    }
}
impl Serialize for ResourceContainedResourceReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceContainedResourceReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceContainedResourceReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceContainedResourceReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ResourceContainedResourceReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceContainedResourceReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceContainedResourceReferenceList {
    /// `ResourceContainedResourceReference`.
    pub resource_contained_resource_reference: Vec<ResourceContainedResourceReference>,
}

impl Element for ResourceContainedResourceReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.resource_contained_resource_reference)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.resource_contained_resource_reference
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.resource_contained_resource_reference
    }
}
impl Serialize for ResourceContainedResourceReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceContainedResourceReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceContainedResourceReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceContainedResourceReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ResourceContainedResourceReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceContributorRole`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceContributorRole {
    /// The text.
    pub value: value::ResourceContributorRole,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ResourceContributorRole {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111100)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111100)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for ResourceContributorRole {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ResourceContributorRole {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceContributorRole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceContributorRole {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceContributorRole")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ResourceContributorRole")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceGroup`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceGroup {
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `NoDisplaySequence`.
    pub no_display_sequence: Option<Boolean>,
    /// `DisplaySequence`.
    pub display_sequence: Option<String>,
    /// `DisplayArtist`.
    pub display_artist: Vec<DisplayArtist>,
    /// `CarrierType`.
    pub carrier_type: Vec<CarrierType>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `ResourceGroupReleaseReference`.
    pub resource_group_release_reference: Option<String>,
    /// `ReleaseId`.
    pub release_id: Option<ReleaseId>,
    /// `ResourceGroup`.
    pub resource_group: Vec<ResourceSubGroup>,
    /// `ResourceGroupContentItem`.
    pub resource_group_content_item: Vec<ResourceGroupContentItem>,
    /// `LinkedReleaseResourceReference`.
    pub linked_release_resource_reference: Vec<LinkedReleaseResourceReference>,
}

impl Element for ResourceGroup {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::SEQUENCE_NUMBER, Versions::ern4(0b111111)),
                Field::child(name::NO_DISPLAY_SEQUENCE, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_SEQUENCE, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern4(0b111111)),
                Field::child(name::CARRIER_TYPE, Versions::ern4(0b111111)),
                Field::child(name::DURATION, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_GROUP_RELEASE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_ID, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_GROUP, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_GROUP_CONTENT_ITEM, Versions::ern4(0b111111)),
                Field::child(name::LINKED_RELEASE_RESOURCE_REFERENCE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.display_title_text)
            | bit(1, &self.display_title)
            | bit(2, &self.additional_title)
            | bit(3, &self.formal_title)
            | bit(4, &self.grouping_title)
            | bit(5, &self.sequence_number)
            | bit(6, &self.no_display_sequence)
            | bit(7, &self.display_sequence)
            | bit(8, &self.display_artist)
            | bit(9, &self.carrier_type)
            | bit(10, &self.duration)
            | bit(11, &self.resource_group_release_reference)
            | bit(12, &self.release_id)
            | bit(13, &self.resource_group)
            | bit(14, &self.resource_group_content_item)
            | bit(15, &self.linked_release_resource_reference)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.display_title_text,
            1 => &self.display_title,
            2 => &self.additional_title,
            3 => &self.formal_title,
            4 => &self.grouping_title,
            5 => &self.sequence_number,
            6 => &self.no_display_sequence,
            7 => &self.display_sequence,
            8 => &self.display_artist,
            9 => &self.carrier_type,
            10 => &self.duration,
            11 => &self.resource_group_release_reference,
            12 => &self.release_id,
            13 => &self.resource_group,
            14 => &self.resource_group_content_item,
            _ => &self.linked_release_resource_reference,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.display_title_text,
            1 => &mut self.display_title,
            2 => &mut self.additional_title,
            3 => &mut self.formal_title,
            4 => &mut self.grouping_title,
            5 => &mut self.sequence_number,
            6 => &mut self.no_display_sequence,
            7 => &mut self.display_sequence,
            8 => &mut self.display_artist,
            9 => &mut self.carrier_type,
            10 => &mut self.duration,
            11 => &mut self.resource_group_release_reference,
            12 => &mut self.release_id,
            13 => &mut self.resource_group,
            14 => &mut self.resource_group_content_item,
            _ => &mut self.linked_release_resource_reference,
        }
    }
}
impl Serialize for ResourceGroup {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceGroup {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceGroup {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceGroup")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ResourceGroup")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceGroupContentItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceGroupContentItem {
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `NoDisplaySequence`.
    pub no_display_sequence: Option<Boolean>,
    /// `DisplaySequence`.
    pub display_sequence: Option<String>,
    /// `ReleaseResourceReference`.
    pub release_resource_reference: String,
    /// `LinkedReleaseResourceReference`.
    pub linked_release_resource_reference: Vec<LinkedReleaseResourceReference>,
    /// `IsBonusResource`.
    pub is_bonus_resource: Option<Boolean>,
    /// `IsInstantGratificationResource`.
    pub is_instant_gratification_resource: Option<Boolean>,
    /// `IsPreOrderIncentiveResource`.
    pub is_pre_order_incentive_resource: Option<Boolean>,
}

impl Element for ResourceGroupContentItem {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SEQUENCE_NUMBER, Versions::ern4(0b111111)),
                Field::child(name::NO_DISPLAY_SEQUENCE, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_SEQUENCE, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::LINKED_RELEASE_RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::IS_BONUS_RESOURCE, Versions::ern4(0b111111)),
                Field::child(name::IS_INSTANT_GRATIFICATION_RESOURCE, Versions::ern4(0b111111)),
                Field::child(name::IS_PRE_ORDER_INCENTIVE_RESOURCE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.sequence_number)
            | bit(1, &self.no_display_sequence)
            | bit(2, &self.display_sequence)
            | bit(3, &self.release_resource_reference)
            | bit(4, &self.linked_release_resource_reference)
            | bit(5, &self.is_bonus_resource)
            | bit(6, &self.is_instant_gratification_resource)
            | bit(7, &self.is_pre_order_incentive_resource)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.sequence_number,
            1 => &self.no_display_sequence,
            2 => &self.display_sequence,
            3 => &self.release_resource_reference,
            4 => &self.linked_release_resource_reference,
            5 => &self.is_bonus_resource,
            6 => &self.is_instant_gratification_resource,
            _ => &self.is_pre_order_incentive_resource,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.sequence_number,
            1 => &mut self.no_display_sequence,
            2 => &mut self.display_sequence,
            3 => &mut self.release_resource_reference,
            4 => &mut self.linked_release_resource_reference,
            5 => &mut self.is_bonus_resource,
            6 => &mut self.is_instant_gratification_resource,
            _ => &mut self.is_pre_order_incentive_resource,
        }
    }
}
impl Serialize for ResourceGroupContentItem {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceGroupContentItem {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceGroupContentItem {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceGroupContentItem")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ResourceGroupContentItem")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceId {
    /// `ISRC`.
    pub isrc: Option<String>,
    /// `ISMN`.
    pub ismn: Option<String>,
    /// `ISAN`.
    pub isan: Option<String>,
    /// `VISAN`.
    pub visan: Option<String>,
    /// `ISBN`.
    pub isbn: Option<String>,
    /// `ISSN`.
    pub issn: Option<String>,
    /// `SICI`.
    pub sici: Option<String>,
    /// `CatalogNumber`.
    pub catalog_number: Option<CatalogNumber>,
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
    /// The attribute `IsReplaced`.
    pub is_replaced: Option<Boolean>,
}

impl Element for ResourceId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ISRC, Versions::ern4(0b111111)),
                Field::child(name::ISMN, Versions::ern4(0b111111)),
                Field::child(name::ISAN, Versions::ern4(0b111111)),
                Field::child(name::VISAN, Versions::ern4(0b111111)),
                Field::child(name::ISBN, Versions::ern4(0b111111)),
                Field::child(name::ISSN, Versions::ern4(0b111111)),
                Field::child(name::SICI, Versions::ern4(0b111111)),
                Field::child(name::CATALOG_NUMBER, Versions::ern4(0b111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern4(0b111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.isrc)
            | bit(1, &self.ismn)
            | bit(2, &self.isan)
            | bit(3, &self.visan)
            | bit(4, &self.isbn)
            | bit(5, &self.issn)
            | bit(6, &self.sici)
            | bit(7, &self.catalog_number)
            | bit(8, &self.proprietary_id)
            | bit(9, &self.is_replaced)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.isrc,
            1 => &self.ismn,
            2 => &self.isan,
            3 => &self.visan,
            4 => &self.isbn,
            5 => &self.issn,
            6 => &self.sici,
            7 => &self.catalog_number,
            8 => &self.proprietary_id,
            _ => &self.is_replaced,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.isrc,
            1 => &mut self.ismn,
            2 => &mut self.isan,
            3 => &mut self.visan,
            4 => &mut self.isbn,
            5 => &mut self.issn,
            6 => &mut self.sici,
            7 => &mut self.catalog_number,
            8 => &mut self.proprietary_id,
            _ => &mut self.is_replaced,
        }
    }
}
impl Serialize for ResourceId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ResourceId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceList {
    /// `SoundRecording`.
    pub sound_recording: Vec<SoundRecording>,
    /// `Video`.
    pub video: Vec<Video>,
    /// `Image`.
    pub image: Vec<Image>,
    /// `Text`.
    pub text: Vec<Text>,
    /// `SheetMusic`.
    pub sheet_music: Vec<SheetMusic>,
    /// `Software`.
    pub software: Vec<Software>,
}

impl Element for ResourceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SOUND_RECORDING, Versions::ern4(0b111111)),
                Field::child(name::VIDEO, Versions::ern4(0b111111)),
                Field::child(name::IMAGE, Versions::ern4(0b111111)),
                Field::child(name::TEXT, Versions::ern4(0b111111)),
                Field::child(name::SHEET_MUSIC, Versions::ern4(0b111111)),
                Field::child(name::SOFTWARE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.sound_recording)
            | bit(1, &self.video)
            | bit(2, &self.image)
            | bit(3, &self.text)
            | bit(4, &self.sheet_music)
            | bit(5, &self.software)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.sound_recording,
            1 => &self.video,
            2 => &self.image,
            3 => &self.text,
            4 => &self.sheet_music,
            _ => &self.software,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.sound_recording,
            1 => &mut self.video,
            2 => &mut self.image,
            3 => &mut self.text,
            4 => &mut self.sheet_music,
            _ => &mut self.software,
        }
    }
}
impl Serialize for ResourceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ResourceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceProprietaryId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceProprietaryId {
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
    /// The attribute `IsReplaced`.
    pub is_replaced: Option<Boolean>,
}

impl Element for ResourceProprietaryId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PROPRIETARY_ID, Versions::ern4(0b111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.proprietary_id)
            | bit(1, &self.is_replaced)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.proprietary_id,
            _ => &self.is_replaced,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.proprietary_id,
            _ => &mut self.is_replaced,
        }
    }
}
impl Serialize for ResourceProprietaryId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceProprietaryId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceProprietaryId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceProprietaryId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ResourceProprietaryId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceRightsController`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceRightsController {
    /// `PartyId`, up to ERN 4.1.
    pub party_id: Vec<DetailedPartyId>,
    /// `PartyName`, up to ERN 4.1.
    pub party_name: Vec<PartyName>,
    /// `RightsControllerPartyReference`, from ERN 4.1.1.
    pub rights_controller_party_reference: Option<String>,
    /// `RightsControllerRole`, up to ERN 4.1.1.
    pub rights_controller_role: Vec<value::RightsControllerRole>,
    /// `RightsControlType`, from ERN 4.2.
    pub rights_control_type: Vec<value::RightsControllerRole>,
    /// `RightShareUnknown`.
    pub right_share_unknown: Option<Boolean>,
    /// `RightSharePercentage`.
    pub right_share_percentage: Option<Percentage>,
    /// `DelegatedUsageRights`.
    pub delegated_usage_rights: Vec<DelegatedUsageRights>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for ResourceRightsController {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern4(0b1)),
                Field::child(name::PARTY_NAME, Versions::ern4(0b1)),
                Field::child(name::RIGHTS_CONTROLLER_PARTY_REFERENCE, Versions::ern4(0b111110)),
                Field::child(name::RIGHTS_CONTROLLER_ROLE, Versions::ern4(0b11)),
                Field::child(name::RIGHTS_CONTROL_TYPE, Versions::ern4(0b111100)),
                Field::child(name::RIGHT_SHARE_UNKNOWN, Versions::ern4(0b111111)),
                Field::child(name::RIGHT_SHARE_PERCENTAGE, Versions::ern4(0b111111)),
                Field::child(name::DELEGATED_USAGE_RIGHTS, Versions::ern4(0b111111)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.rights_controller_party_reference)
            | bit(3, &self.rights_controller_role)
            | bit(4, &self.rights_control_type)
            | bit(5, &self.right_share_unknown)
            | bit(6, &self.right_share_percentage)
            | bit(7, &self.delegated_usage_rights)
            | bit(8, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.rights_controller_party_reference,
            3 => &self.rights_controller_role,
            4 => &self.rights_control_type,
            5 => &self.right_share_unknown,
            6 => &self.right_share_percentage,
            7 => &self.delegated_usage_rights,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.rights_controller_party_reference,
            3 => &mut self.rights_controller_role,
            4 => &mut self.rights_control_type,
            5 => &mut self.right_share_unknown,
            6 => &mut self.right_share_percentage,
            7 => &mut self.delegated_usage_rights,
            _ => &mut self.sequence_number,
        }
    }
}
impl Serialize for ResourceRightsController {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceRightsController {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceRightsController {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceRightsController")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ResourceRightsController")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceSubGroup`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceSubGroup {
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `NoDisplaySequence`.
    pub no_display_sequence: Option<Boolean>,
    /// `DisplaySequence`.
    pub display_sequence: Option<String>,
    /// `DisplayArtist`.
    pub display_artist: Vec<DisplayArtist>,
    /// `CarrierType`.
    pub carrier_type: Vec<CarrierType>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `ResourceGroupReleaseReference`.
    pub resource_group_release_reference: Option<String>,
    /// `ReleaseId`.
    pub release_id: Option<ReleaseId>,
    /// `ResourceGroup`.
    pub resource_group: Vec<ResourceSubGroup>,
    /// `ResourceGroupContentItem`.
    pub resource_group_content_item: Vec<ResourceGroupContentItem>,
    /// `LinkedReleaseResourceReference`.
    pub linked_release_resource_reference: Vec<LinkedReleaseResourceReference>,
    /// The attribute `ResourceGroupType`.
    pub resource_group_type: value::ResourceGroupType,
}

impl Element for ResourceSubGroup {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::SEQUENCE_NUMBER, Versions::ern4(0b111111)),
                Field::child(name::NO_DISPLAY_SEQUENCE, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_SEQUENCE, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern4(0b111111)),
                Field::child(name::CARRIER_TYPE, Versions::ern4(0b111111)),
                Field::child(name::DURATION, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_GROUP_RELEASE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_ID, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_GROUP, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_GROUP_CONTENT_ITEM, Versions::ern4(0b111111)),
                Field::child(name::LINKED_RELEASE_RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::attribute(name::RESOURCE_GROUP_TYPE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.display_title_text)
            | bit(1, &self.display_title)
            | bit(2, &self.additional_title)
            | bit(3, &self.formal_title)
            | bit(4, &self.grouping_title)
            | bit(5, &self.sequence_number)
            | bit(6, &self.no_display_sequence)
            | bit(7, &self.display_sequence)
            | bit(8, &self.display_artist)
            | bit(9, &self.carrier_type)
            | bit(10, &self.duration)
            | bit(11, &self.resource_group_release_reference)
            | bit(12, &self.release_id)
            | bit(13, &self.resource_group)
            | bit(14, &self.resource_group_content_item)
            | bit(15, &self.linked_release_resource_reference)
            | bit(16, &self.resource_group_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.display_title_text,
            1 => &self.display_title,
            2 => &self.additional_title,
            3 => &self.formal_title,
            4 => &self.grouping_title,
            5 => &self.sequence_number,
            6 => &self.no_display_sequence,
            7 => &self.display_sequence,
            8 => &self.display_artist,
            9 => &self.carrier_type,
            10 => &self.duration,
            11 => &self.resource_group_release_reference,
            12 => &self.release_id,
            13 => &self.resource_group,
            14 => &self.resource_group_content_item,
            15 => &self.linked_release_resource_reference,
            _ => &self.resource_group_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.display_title_text,
            1 => &mut self.display_title,
            2 => &mut self.additional_title,
            3 => &mut self.formal_title,
            4 => &mut self.grouping_title,
            5 => &mut self.sequence_number,
            6 => &mut self.no_display_sequence,
            7 => &mut self.display_sequence,
            8 => &mut self.display_artist,
            9 => &mut self.carrier_type,
            10 => &mut self.duration,
            11 => &mut self.resource_group_release_reference,
            12 => &mut self.release_id,
            13 => &mut self.resource_group,
            14 => &mut self.resource_group_content_item,
            15 => &mut self.linked_release_resource_reference,
            _ => &mut self.resource_group_type,
        }
    }
}
impl Serialize for ResourceSubGroup {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceSubGroup {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceSubGroup {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceSubGroup")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ResourceSubGroup")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RightsClaimPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightsClaimPolicy {
    /// `Condition`.
    pub condition: Vec<ConditionForRightsClaimPolicy>,
    /// `RightsClaimPolicyType`.
    pub rights_claim_policy_type: value::RightsClaimPolicyType,
    /// `RightsClaimPolicyReason`, from ERN 4.3.1.
    pub rights_claim_policy_reason: Option<RightsClaimPolicyReason>,
}

impl Element for RightsClaimPolicy {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CONDITION, Versions::ern4(0b111111)),
                Field::child(name::RIGHTS_CLAIM_POLICY_TYPE, Versions::ern4(0b111111)),
                Field::child(name::RIGHTS_CLAIM_POLICY_REASON, Versions::ern4(0b110000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.condition)
            | bit(1, &self.rights_claim_policy_type)
            | bit(2, &self.rights_claim_policy_reason)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.condition,
            1 => &self.rights_claim_policy_type,
            _ => &self.rights_claim_policy_reason,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.condition,
            1 => &mut self.rights_claim_policy_type,
            _ => &mut self.rights_claim_policy_reason,
        }
    }
}
impl Serialize for RightsClaimPolicy {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RightsClaimPolicy {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RightsClaimPolicy {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RightsClaimPolicy")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.RightsClaimPolicy")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RightsClaimPolicyReason`, from ERN 4.3.1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightsClaimPolicyReason {
    /// The text.
    pub value: value::RightsClaimPolicyReason,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for RightsClaimPolicyReason {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b110000)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b110000)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b110000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for RightsClaimPolicyReason {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for RightsClaimPolicyReason {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RightsClaimPolicyReason {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RightsClaimPolicyReason {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RightsClaimPolicyReason")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.RightsClaimPolicyReason")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RightsType`. Also for `SimpleRightsType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightsType {
    /// The text.
    pub value: value::RightsCoverage,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for RightsType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for RightsType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for RightsType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RightsType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RightsType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RightsType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.RightsType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SamplingRate`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SamplingRate {
    /// The text.
    pub value: String,
    /// The attribute `UnitOfMeasure`.
    pub unit_of_measure: Option<value::UnitOfFrequency>,
}

impl Element for SamplingRate {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::UNIT_OF_MEASURE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.unit_of_measure)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.unit_of_measure,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.unit_of_measure,
        }
    }
}
impl From<&str> for SamplingRate {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for SamplingRate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SamplingRate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SamplingRate {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SamplingRate")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SamplingRate")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Segment`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segment {
    /// `StartTime`.
    pub start_time: String,
    /// `Duration`.
    pub duration: Option<String>,
    /// `EndTime`.
    pub end_time: Option<String>,
}

impl Element for Segment {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::START_TIME, Versions::ern4(0b111000)),
                Field::child(name::DURATION, Versions::ern4(0b111000)),
                Field::child(name::END_TIME, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.start_time)
            | bit(1, &self.duration)
            | bit(2, &self.end_time)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.start_time,
            1 => &self.duration,
            _ => &self.end_time,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.start_time,
            1 => &mut self.duration,
            _ => &mut self.end_time,
        }
    }
}
impl Serialize for Segment {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Segment {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Segment {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Segment")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Segment")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ServiceException`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceException {
    /// `PartyId`.
    pub party_id: Vec<DetailedPartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyName>,
    /// `TradingName`.
    pub trading_name: Option<Name>,
    /// `URL`.
    pub url: Vec<String>,
    /// `Channel`.
    pub channel: Vec<Channel>,
}

impl Element for ServiceException {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern4(0b111000)),
                Field::child(name::PARTY_NAME, Versions::ern4(0b111000)),
                Field::child(name::TRADING_NAME, Versions::ern4(0b111000)),
                Field::child(name::URL, Versions::ern4(0b111000)),
                Field::child(name::CHANNEL, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.trading_name)
            | bit(3, &self.url)
            | bit(4, &self.channel)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.trading_name,
            3 => &self.url,
            _ => &self.channel,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.trading_name,
            3 => &mut self.url,
            _ => &mut self.channel,
        }
    }
}
impl Serialize for ServiceException {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ServiceException {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ServiceException {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ServiceException")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ServiceException")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SessionType`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionType {
    /// The text.
    pub value: value::SessionType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for SessionType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111100)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111100)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for SessionType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for SessionType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SessionType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SessionType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SessionType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SessionType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SheetMusic`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetMusic {
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `Type`.
    pub type_: SheetMusicType,
    /// `ResourceId`.
    pub resource_id: Vec<SheetMusicId>,
    /// `WorkId`.
    pub work_id: Vec<MusicalWorkId>,
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `VersionType`.
    pub version_type: Vec<VersionType>,
    /// `DisplayArtistName`.
    pub display_artist_name: Vec<DisplayArtistNameWithOriginalLanguage>,
    /// `DisplayArtist`.
    pub display_artist: Vec<DisplayArtist>,
    /// `Contributor`.
    pub contributor: Vec<Contributor>,
    /// `ResourceRightsController`.
    pub resource_rights_controller: Vec<ResourceRightsController>,
    /// `WorkRightsController`.
    pub work_rights_controller: Vec<WorkRightsController>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Vec<CourtesyLine>,
    /// `CreationDate`.
    pub creation_date: Option<EventDateWithoutFlags>,
    /// `FirstPublicationDate`.
    pub first_publication_date: Vec<FulfillmentDate>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningTypeWithStandard>,
    /// `RelatedRelease`.
    pub related_release: Vec<RelatedRelease>,
    /// `RelatedResource`.
    pub related_resource: Vec<RelatedResource>,
    /// `ContainsHiddenContent`.
    pub contains_hidden_content: Option<Boolean>,
    /// `LanguageOfLyrics`.
    pub language_of_lyrics: Option<String>,
    /// `ResourceContainedResourceReferenceList`.
    pub resource_contained_resource_reference_list: Option<ResourceContainedResourceReferenceList>,
    /// `TechnicalDetails`.
    pub technical_details: Vec<TechnicalSheetMusicDetails>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `IsSupplemental`.
    pub is_supplemental: Option<Boolean>,
}

impl Element for SheetMusic {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::TYPE, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_ID, Versions::ern4(0b111111)),
                Field::child(name::WORK_ID, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::VERSION_TYPE, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern4(0b111111)),
                Field::child(name::CONTRIBUTOR, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_RIGHTS_CONTROLLER, Versions::ern4(0b111111)),
                Field::child(name::WORK_RIGHTS_CONTROLLER, Versions::ern4(0b111111)),
                Field::child(name::C_LINE, Versions::ern4(0b111111)),
                Field::child(name::COURTESY_LINE, Versions::ern4(0b111111)),
                Field::child(name::CREATION_DATE, Versions::ern4(0b111111)),
                Field::child(name::FIRST_PUBLICATION_DATE, Versions::ern4(0b111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RELEASE, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RESOURCE, Versions::ern4(0b111111)),
                Field::child(name::CONTAINS_HIDDEN_CONTENT, Versions::ern4(0b111111)),
                Field::child(name::LANGUAGE_OF_LYRICS, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST, Versions::ern4(0b111111)),
                Field::child(name::TECHNICAL_DETAILS, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_SUPPLEMENTAL, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.resource_reference)
            | bit(1, &self.type_)
            | bit(2, &self.resource_id)
            | bit(3, &self.work_id)
            | bit(4, &self.display_title_text)
            | bit(5, &self.display_title)
            | bit(6, &self.additional_title)
            | bit(7, &self.formal_title)
            | bit(8, &self.grouping_title)
            | bit(9, &self.version_type)
            | bit(10, &self.display_artist_name)
            | bit(11, &self.display_artist)
            | bit(12, &self.contributor)
            | bit(13, &self.resource_rights_controller)
            | bit(14, &self.work_rights_controller)
            | bit(15, &self.c_line)
            | bit(16, &self.courtesy_line)
            | bit(17, &self.creation_date)
            | bit(18, &self.first_publication_date)
            | bit(19, &self.parental_warning_type)
            | bit(20, &self.related_release)
            | bit(21, &self.related_resource)
            | bit(22, &self.contains_hidden_content)
            | bit(23, &self.language_of_lyrics)
            | bit(24, &self.resource_contained_resource_reference_list)
            | bit(25, &self.technical_details)
            | bit(26, &self.language_and_script_code)
            | bit(27, &self.is_supplemental)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.resource_reference,
            1 => &self.type_,
            2 => &self.resource_id,
            3 => &self.work_id,
            4 => &self.display_title_text,
            5 => &self.display_title,
            6 => &self.additional_title,
            7 => &self.formal_title,
            8 => &self.grouping_title,
            9 => &self.version_type,
            10 => &self.display_artist_name,
            11 => &self.display_artist,
            12 => &self.contributor,
            13 => &self.resource_rights_controller,
            14 => &self.work_rights_controller,
            15 => &self.c_line,
            16 => &self.courtesy_line,
            17 => &self.creation_date,
            18 => &self.first_publication_date,
            19 => &self.parental_warning_type,
            20 => &self.related_release,
            21 => &self.related_resource,
            22 => &self.contains_hidden_content,
            23 => &self.language_of_lyrics,
            24 => &self.resource_contained_resource_reference_list,
            25 => &self.technical_details,
            26 => &self.language_and_script_code,
            _ => &self.is_supplemental,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.resource_reference,
            1 => &mut self.type_,
            2 => &mut self.resource_id,
            3 => &mut self.work_id,
            4 => &mut self.display_title_text,
            5 => &mut self.display_title,
            6 => &mut self.additional_title,
            7 => &mut self.formal_title,
            8 => &mut self.grouping_title,
            9 => &mut self.version_type,
            10 => &mut self.display_artist_name,
            11 => &mut self.display_artist,
            12 => &mut self.contributor,
            13 => &mut self.resource_rights_controller,
            14 => &mut self.work_rights_controller,
            15 => &mut self.c_line,
            16 => &mut self.courtesy_line,
            17 => &mut self.creation_date,
            18 => &mut self.first_publication_date,
            19 => &mut self.parental_warning_type,
            20 => &mut self.related_release,
            21 => &mut self.related_resource,
            22 => &mut self.contains_hidden_content,
            23 => &mut self.language_of_lyrics,
            24 => &mut self.resource_contained_resource_reference_list,
            25 => &mut self.technical_details,
            26 => &mut self.language_and_script_code,
            _ => &mut self.is_supplemental,
        }
    }
}
impl Serialize for SheetMusic {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SheetMusic {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SheetMusic {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SheetMusic")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SheetMusic")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SheetMusicCodecType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetMusicCodecType {
    /// The text.
    pub value: String,
    /// The attribute `Version`.
    pub version: Option<String>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for SheetMusicCodecType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::VERSION, Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.version)
            | bit(2, &self.namespace)
            | bit(3, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.version,
            2 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.version,
            2 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for SheetMusicCodecType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for SheetMusicCodecType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SheetMusicCodecType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SheetMusicCodecType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SheetMusicCodecType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SheetMusicCodecType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SheetMusicId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetMusicId {
    /// `ISMN`.
    pub ismn: Option<String>,
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
    /// The attribute `IsReplaced`.
    pub is_replaced: Option<Boolean>,
}

impl Element for SheetMusicId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ISMN, Versions::ern4(0b111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern4(0b111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.ismn)
            | bit(1, &self.proprietary_id)
            | bit(2, &self.is_replaced)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.ismn,
            1 => &self.proprietary_id,
            _ => &self.is_replaced,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.ismn,
            1 => &mut self.proprietary_id,
            _ => &mut self.is_replaced,
        }
    }
}
impl Serialize for SheetMusicId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SheetMusicId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SheetMusicId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SheetMusicId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SheetMusicId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SheetMusicType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetMusicType {
    /// The text.
    pub value: String,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for SheetMusicType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for SheetMusicType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for SheetMusicType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SheetMusicType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SheetMusicType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SheetMusicType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SheetMusicType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Software`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Software {
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `Type`.
    pub type_: SoftwareType,
    /// `ResourceId`.
    pub resource_id: Vec<ResourceProprietaryId>,
    /// `WorkId`.
    pub work_id: Vec<MusicalWorkId>,
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `VersionType`.
    pub version_type: Vec<VersionType>,
    /// `DisplayArtistName`.
    pub display_artist_name: Vec<DisplayArtistNameWithOriginalLanguage>,
    /// `DisplayArtist`.
    pub display_artist: Vec<DisplayArtist>,
    /// `Contributor`.
    pub contributor: Vec<Contributor>,
    /// `ResourceRightsController`.
    pub resource_rights_controller: Vec<ResourceRightsController>,
    /// `WorkRightsController`.
    pub work_rights_controller: Vec<WorkRightsController>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Vec<CourtesyLine>,
    /// `CreationDate`.
    pub creation_date: Option<EventDateWithoutFlags>,
    /// `FirstPublicationDate`.
    pub first_publication_date: Vec<FulfillmentDate>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningTypeWithStandard>,
    /// `RelatedRelease`.
    pub related_release: Vec<RelatedRelease>,
    /// `RelatedResource`.
    pub related_resource: Vec<RelatedResource>,
    /// `ContainsHiddenContent`.
    pub contains_hidden_content: Option<Boolean>,
    /// `ResourceContainedResourceReferenceList`.
    pub resource_contained_resource_reference_list: Option<ResourceContainedResourceReferenceList>,
    /// `Keywords`, up to ERN 4.1.
    pub keywords: Vec<KeywordsWithTerritory>,
    /// `Synopsis`, up to ERN 4.1.
    pub synopsis: Vec<SynopsisWithTerritory>,
    /// `TechnicalDetails`.
    pub technical_details: Vec<TechnicalSoftwareDetails>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `IsSupplemental`.
    pub is_supplemental: Option<Boolean>,
}

impl Element for Software {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::TYPE, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_ID, Versions::ern4(0b111111)),
                Field::child(name::WORK_ID, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::VERSION_TYPE, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern4(0b111111)),
                Field::child(name::CONTRIBUTOR, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_RIGHTS_CONTROLLER, Versions::ern4(0b111111)),
                Field::child(name::WORK_RIGHTS_CONTROLLER, Versions::ern4(0b111111)),
                Field::child(name::P_LINE, Versions::ern4(0b111111)),
                Field::child(name::C_LINE, Versions::ern4(0b111111)),
                Field::child(name::COURTESY_LINE, Versions::ern4(0b111111)),
                Field::child(name::CREATION_DATE, Versions::ern4(0b111111)),
                Field::child(name::FIRST_PUBLICATION_DATE, Versions::ern4(0b111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RELEASE, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RESOURCE, Versions::ern4(0b111111)),
                Field::child(name::CONTAINS_HIDDEN_CONTENT, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST, Versions::ern4(0b111111)),
                Field::child(name::KEYWORDS, Versions::ern4(0b1)),
                Field::child(name::SYNOPSIS, Versions::ern4(0b1)),
                Field::child(name::TECHNICAL_DETAILS, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_SUPPLEMENTAL, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.resource_reference)
            | bit(1, &self.type_)
            | bit(2, &self.resource_id)
            | bit(3, &self.work_id)
            | bit(4, &self.display_title_text)
            | bit(5, &self.display_title)
            | bit(6, &self.additional_title)
            | bit(7, &self.formal_title)
            | bit(8, &self.grouping_title)
            | bit(9, &self.version_type)
            | bit(10, &self.display_artist_name)
            | bit(11, &self.display_artist)
            | bit(12, &self.contributor)
            | bit(13, &self.resource_rights_controller)
            | bit(14, &self.work_rights_controller)
            | bit(15, &self.p_line)
            | bit(16, &self.c_line)
            | bit(17, &self.courtesy_line)
            | bit(18, &self.creation_date)
            | bit(19, &self.first_publication_date)
            | bit(20, &self.parental_warning_type)
            | bit(21, &self.related_release)
            | bit(22, &self.related_resource)
            | bit(23, &self.contains_hidden_content)
            | bit(24, &self.resource_contained_resource_reference_list)
            | bit(25, &self.keywords)
            | bit(26, &self.synopsis)
            | bit(27, &self.technical_details)
            | bit(28, &self.language_and_script_code)
            | bit(29, &self.is_supplemental)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.resource_reference,
            1 => &self.type_,
            2 => &self.resource_id,
            3 => &self.work_id,
            4 => &self.display_title_text,
            5 => &self.display_title,
            6 => &self.additional_title,
            7 => &self.formal_title,
            8 => &self.grouping_title,
            9 => &self.version_type,
            10 => &self.display_artist_name,
            11 => &self.display_artist,
            12 => &self.contributor,
            13 => &self.resource_rights_controller,
            14 => &self.work_rights_controller,
            15 => &self.p_line,
            16 => &self.c_line,
            17 => &self.courtesy_line,
            18 => &self.creation_date,
            19 => &self.first_publication_date,
            20 => &self.parental_warning_type,
            21 => &self.related_release,
            22 => &self.related_resource,
            23 => &self.contains_hidden_content,
            24 => &self.resource_contained_resource_reference_list,
            25 => &self.keywords,
            26 => &self.synopsis,
            27 => &self.technical_details,
            28 => &self.language_and_script_code,
            _ => &self.is_supplemental,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.resource_reference,
            1 => &mut self.type_,
            2 => &mut self.resource_id,
            3 => &mut self.work_id,
            4 => &mut self.display_title_text,
            5 => &mut self.display_title,
            6 => &mut self.additional_title,
            7 => &mut self.formal_title,
            8 => &mut self.grouping_title,
            9 => &mut self.version_type,
            10 => &mut self.display_artist_name,
            11 => &mut self.display_artist,
            12 => &mut self.contributor,
            13 => &mut self.resource_rights_controller,
            14 => &mut self.work_rights_controller,
            15 => &mut self.p_line,
            16 => &mut self.c_line,
            17 => &mut self.courtesy_line,
            18 => &mut self.creation_date,
            19 => &mut self.first_publication_date,
            20 => &mut self.parental_warning_type,
            21 => &mut self.related_release,
            22 => &mut self.related_resource,
            23 => &mut self.contains_hidden_content,
            24 => &mut self.resource_contained_resource_reference_list,
            25 => &mut self.keywords,
            26 => &mut self.synopsis,
            27 => &mut self.technical_details,
            28 => &mut self.language_and_script_code,
            _ => &mut self.is_supplemental,
        }
    }
}
impl Serialize for Software {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Software {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Software {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Software")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Software")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoftwareType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoftwareType {
    /// The text.
    pub value: value::SoftwareType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for SoftwareType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for SoftwareType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for SoftwareType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SoftwareType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SoftwareType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SoftwareType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SoftwareType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoundRecording`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundRecording {
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `Type`.
    pub type_: SoundRecordingType,
    /// `ResourceId`, up to ERN 4.2.
    pub resource_id: Vec<SoundRecordingId>,
    /// `SoundRecordingEdition`, from ERN 4.3.
    pub sound_recording_edition: Vec<SoundRecordingEdition>,
    /// `RecordingFormat`, from ERN 4.3.
    pub recording_format: Vec<RecordingFormat>,
    /// `WorkId`.
    pub work_id: Vec<MusicalWorkId>,
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `VersionType`.
    pub version_type: Vec<VersionType>,
    /// `DisplayArtistName`.
    pub display_artist_name: Vec<DisplayArtistNameWithOriginalLanguage>,
    /// `DisplayArtist`.
    pub display_artist: Vec<DisplayArtist>,
    /// `Contributor`.
    pub contributor: Vec<Contributor>,
    /// `Character`.
    pub character: Vec<Character>,
    /// `ResourceRightsController`.
    pub resource_rights_controller: Vec<ResourceRightsController>,
    /// `WorkRightsController`.
    pub work_rights_controller: Vec<WorkRightsController>,
    /// `PLine`, up to ERN 4.2.
    pub p_line: Vec<PLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Vec<CourtesyLine>,
    /// `Duration`.
    pub duration: String,
    /// `CreationDate`.
    pub creation_date: Option<EventDateWithoutFlags>,
    /// `MasteredDate`.
    pub mastered_date: Option<EventDateWithoutFlags>,
    /// `RemasteredDate`.
    pub remastered_date: Option<EventDateWithoutFlags>,
    /// `FirstPublicationDate`.
    pub first_publication_date: Vec<FirstPublicationDate>,
    /// `LocationAndDateOfSession`, from ERN 4.2.
    pub location_and_date_of_session: Vec<LocationAndDateOfSession>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningTypeWithStandard>,
    /// `RelatedRelease`.
    pub related_release: Vec<RelatedRelease>,
    /// `RelatedResource`.
    pub related_resource: Vec<RelatedResource>,
    /// `CompositeMusicalWorkType`.
    pub composite_musical_work_type: Option<value::CompositeMusicalWorkType>,
    /// `ContainsAI`, from ERN 4.3.1.
    pub contains_ai: Option<value::ContainsAI>,
    /// `IsCover`, from ERN 4.1.1.
    pub is_cover: Option<Boolean>,
    /// `HasVocalPerformance`, from ERN 4.3.
    pub has_vocal_performance: Option<Boolean>,
    /// `HasForegroundVocalPerformance`, from ERN 4.3.
    pub has_foreground_vocal_performance: Option<Boolean>,
    /// `IsInstrumental`.
    pub is_instrumental: Option<Boolean>,
    /// `ContainsHiddenContent`.
    pub contains_hidden_content: Option<Boolean>,
    /// `IsRemastered`.
    pub is_remastered: Option<Boolean>,
    /// `IsHiResMusic`.
    pub is_hi_res_music: Option<Boolean>,
    /// `DisableCrossfade`, from ERN 4.2.
    pub disable_crossfade: Option<Boolean>,
    /// `DisableSearch`, from ERN 4.2.
    pub disable_search: Option<Boolean>,
    /// `DisplayCredits`.
    pub display_credits: Vec<DisplayCredits>,
    /// `LanguageOfPerformance`.
    pub language_of_performance: Vec<Language>,
    /// `AudioChannelConfiguration`, up to ERN 4.2.
    pub audio_channel_configuration: Option<value::RecordingMode>,
    /// `TechnicalDetails`, up to ERN 4.2.
    pub technical_details: Vec<TechnicalSoundRecordingDetails>,
    /// `Raga`.
    pub raga: Vec<Raga>,
    /// `Tala`.
    pub tala: Vec<Tala>,
    /// `Deity`.
    pub deity: Vec<Deity>,
    /// `AudioChapterReference`.
    pub audio_chapter_reference: Vec<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `IsSupplemental`.
    pub is_supplemental: Option<Boolean>,
    /// The attribute `ApplyClassicalProfileVariant`, from ERN 4.3.
    pub apply_classical_profile_variant: Option<Boolean>,
}

impl Element for SoundRecording {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::TYPE, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_ID, Versions::ern4(0b111)),
                Field::child(name::SOUND_RECORDING_EDITION, Versions::ern4(0b111000)),
                Field::child(name::RECORDING_FORMAT, Versions::ern4(0b111000)),
                Field::child(name::WORK_ID, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::VERSION_TYPE, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern4(0b111111)),
                Field::child(name::CONTRIBUTOR, Versions::ern4(0b111111)),
                Field::child(name::CHARACTER, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_RIGHTS_CONTROLLER, Versions::ern4(0b111111)),
                Field::child(name::WORK_RIGHTS_CONTROLLER, Versions::ern4(0b111111)),
                Field::child(name::P_LINE, Versions::ern4(0b111)),
                Field::child(name::COURTESY_LINE, Versions::ern4(0b111111)),
                Field::child(name::DURATION, Versions::ern4(0b111111)),
                Field::child(name::CREATION_DATE, Versions::ern4(0b111111)),
                Field::child(name::MASTERED_DATE, Versions::ern4(0b111111)),
                Field::child(name::REMASTERED_DATE, Versions::ern4(0b111111)),
                Field::child(name::FIRST_PUBLICATION_DATE, Versions::ern4(0b111111)),
                Field::child(name::LOCATION_AND_DATE_OF_SESSION, Versions::ern4(0b111100)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RELEASE, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RESOURCE, Versions::ern4(0b111111)),
                Field::child(name::COMPOSITE_MUSICAL_WORK_TYPE, Versions::ern4(0b111111)),
                Field::child(name::CONTAINS_AI, Versions::ern4(0b110000)),
                Field::child(name::IS_COVER, Versions::ern4(0b111110)),
                Field::child(name::HAS_VOCAL_PERFORMANCE, Versions::ern4(0b111000)),
                Field::child(name::HAS_FOREGROUND_VOCAL_PERFORMANCE, Versions::ern4(0b111000)),
                Field::child(name::IS_INSTRUMENTAL, Versions::ern4(0b111111)),
                Field::child(name::CONTAINS_HIDDEN_CONTENT, Versions::ern4(0b111111)),
                Field::child(name::IS_REMASTERED, Versions::ern4(0b111111)),
                Field::child(name::IS_HI_RES_MUSIC, Versions::ern4(0b111111)),
                Field::child(name::DISABLE_CROSSFADE, Versions::ern4(0b111100)),
                Field::child(name::DISABLE_SEARCH, Versions::ern4(0b111100)),
                Field::child(name::DISPLAY_CREDITS, Versions::ern4(0b111111)),
                Field::child(name::LANGUAGE_OF_PERFORMANCE, Versions::ern4(0b111111)),
                Field::child(name::AUDIO_CHANNEL_CONFIGURATION, Versions::ern4(0b111)),
                Field::child(name::TECHNICAL_DETAILS, Versions::ern4(0b111)),
                Field::child(name::RAGA, Versions::ern4(0b111111)),
                Field::child(name::TALA, Versions::ern4(0b111111)),
                Field::child(name::DEITY, Versions::ern4(0b111111)),
                Field::child(name::AUDIO_CHAPTER_REFERENCE, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_SUPPLEMENTAL, Versions::ern4(0b111111)),
                Field::attribute(name::APPLY_CLASSICAL_PROFILE_VARIANT, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.resource_reference)
            | bit(1, &self.type_)
            | bit(2, &self.resource_id)
            | bit(3, &self.sound_recording_edition)
            | bit(4, &self.recording_format)
            | bit(5, &self.work_id)
            | bit(6, &self.display_title_text)
            | bit(7, &self.display_title)
            | bit(8, &self.additional_title)
            | bit(9, &self.formal_title)
            | bit(10, &self.grouping_title)
            | bit(11, &self.version_type)
            | bit(12, &self.display_artist_name)
            | bit(13, &self.display_artist)
            | bit(14, &self.contributor)
            | bit(15, &self.character)
            | bit(16, &self.resource_rights_controller)
            | bit(17, &self.work_rights_controller)
            | bit(18, &self.p_line)
            | bit(19, &self.courtesy_line)
            | bit(20, &self.duration)
            | bit(21, &self.creation_date)
            | bit(22, &self.mastered_date)
            | bit(23, &self.remastered_date)
            | bit(24, &self.first_publication_date)
            | bit(25, &self.location_and_date_of_session)
            | bit(26, &self.parental_warning_type)
            | bit(27, &self.related_release)
            | bit(28, &self.related_resource)
            | bit(29, &self.composite_musical_work_type)
            | bit(30, &self.contains_ai)
            | bit(31, &self.is_cover)
            | bit(32, &self.has_vocal_performance)
            | bit(33, &self.has_foreground_vocal_performance)
            | bit(34, &self.is_instrumental)
            | bit(35, &self.contains_hidden_content)
            | bit(36, &self.is_remastered)
            | bit(37, &self.is_hi_res_music)
            | bit(38, &self.disable_crossfade)
            | bit(39, &self.disable_search)
            | bit(40, &self.display_credits)
            | bit(41, &self.language_of_performance)
            | bit(42, &self.audio_channel_configuration)
            | bit(43, &self.technical_details)
            | bit(44, &self.raga)
            | bit(45, &self.tala)
            | bit(46, &self.deity)
            | bit(47, &self.audio_chapter_reference)
            | bit(48, &self.language_and_script_code)
            | bit(49, &self.is_supplemental)
            | bit(50, &self.apply_classical_profile_variant)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.resource_reference,
            1 => &self.type_,
            2 => &self.resource_id,
            3 => &self.sound_recording_edition,
            4 => &self.recording_format,
            5 => &self.work_id,
            6 => &self.display_title_text,
            7 => &self.display_title,
            8 => &self.additional_title,
            9 => &self.formal_title,
            10 => &self.grouping_title,
            11 => &self.version_type,
            12 => &self.display_artist_name,
            13 => &self.display_artist,
            14 => &self.contributor,
            15 => &self.character,
            16 => &self.resource_rights_controller,
            17 => &self.work_rights_controller,
            18 => &self.p_line,
            19 => &self.courtesy_line,
            20 => &self.duration,
            21 => &self.creation_date,
            22 => &self.mastered_date,
            23 => &self.remastered_date,
            24 => &self.first_publication_date,
            25 => &self.location_and_date_of_session,
            26 => &self.parental_warning_type,
            27 => &self.related_release,
            28 => &self.related_resource,
            29 => &self.composite_musical_work_type,
            30 => &self.contains_ai,
            31 => &self.is_cover,
            32 => &self.has_vocal_performance,
            33 => &self.has_foreground_vocal_performance,
            34 => &self.is_instrumental,
            35 => &self.contains_hidden_content,
            36 => &self.is_remastered,
            37 => &self.is_hi_res_music,
            38 => &self.disable_crossfade,
            39 => &self.disable_search,
            40 => &self.display_credits,
            41 => &self.language_of_performance,
            42 => &self.audio_channel_configuration,
            43 => &self.technical_details,
            44 => &self.raga,
            45 => &self.tala,
            46 => &self.deity,
            47 => &self.audio_chapter_reference,
            48 => &self.language_and_script_code,
            49 => &self.is_supplemental,
            _ => &self.apply_classical_profile_variant,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.resource_reference,
            1 => &mut self.type_,
            2 => &mut self.resource_id,
            3 => &mut self.sound_recording_edition,
            4 => &mut self.recording_format,
            5 => &mut self.work_id,
            6 => &mut self.display_title_text,
            7 => &mut self.display_title,
            8 => &mut self.additional_title,
            9 => &mut self.formal_title,
            10 => &mut self.grouping_title,
            11 => &mut self.version_type,
            12 => &mut self.display_artist_name,
            13 => &mut self.display_artist,
            14 => &mut self.contributor,
            15 => &mut self.character,
            16 => &mut self.resource_rights_controller,
            17 => &mut self.work_rights_controller,
            18 => &mut self.p_line,
            19 => &mut self.courtesy_line,
            20 => &mut self.duration,
            21 => &mut self.creation_date,
            22 => &mut self.mastered_date,
            23 => &mut self.remastered_date,
            24 => &mut self.first_publication_date,
            25 => &mut self.location_and_date_of_session,
            26 => &mut self.parental_warning_type,
            27 => &mut self.related_release,
            28 => &mut self.related_resource,
            29 => &mut self.composite_musical_work_type,
            30 => &mut self.contains_ai,
            31 => &mut self.is_cover,
            32 => &mut self.has_vocal_performance,
            33 => &mut self.has_foreground_vocal_performance,
            34 => &mut self.is_instrumental,
            35 => &mut self.contains_hidden_content,
            36 => &mut self.is_remastered,
            37 => &mut self.is_hi_res_music,
            38 => &mut self.disable_crossfade,
            39 => &mut self.disable_search,
            40 => &mut self.display_credits,
            41 => &mut self.language_of_performance,
            42 => &mut self.audio_channel_configuration,
            43 => &mut self.technical_details,
            44 => &mut self.raga,
            45 => &mut self.tala,
            46 => &mut self.deity,
            47 => &mut self.audio_chapter_reference,
            48 => &mut self.language_and_script_code,
            49 => &mut self.is_supplemental,
            _ => &mut self.apply_classical_profile_variant,
        }
    }
}
impl Serialize for SoundRecording {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SoundRecording {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SoundRecording {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SoundRecording")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SoundRecording")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoundRecordingClipDetails`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundRecordingClipDetails {
    /// `TechnicalResourceDetailsReference`.
    pub technical_resource_details_reference: String,
    /// `ClipType`.
    pub clip_type: ClipType,
    /// `Timing`.
    pub timing: Vec<Timing>,
    /// `ExpressionType`.
    pub expression_type: value::ExpressionType,
    /// `DeliveryFile`.
    pub delivery_file: Vec<AudioDeliveryFile>,
}

impl Element for SoundRecordingClipDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern4(0b111000)),
                Field::child(name::CLIP_TYPE, Versions::ern4(0b111000)),
                Field::child(name::TIMING, Versions::ern4(0b111000)),
                Field::child(name::EXPRESSION_TYPE, Versions::ern4(0b111000)),
                Field::child(name::DELIVERY_FILE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.clip_type)
            | bit(2, &self.timing)
            | bit(3, &self.expression_type)
            | bit(4, &self.delivery_file)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.clip_type,
            2 => &self.timing,
            3 => &self.expression_type,
            _ => &self.delivery_file,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.clip_type,
            2 => &mut self.timing,
            3 => &mut self.expression_type,
            _ => &mut self.delivery_file,
        }
    }
}
impl Serialize for SoundRecordingClipDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SoundRecordingClipDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SoundRecordingClipDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SoundRecordingClipDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SoundRecordingClipDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoundRecordingEdition`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundRecordingEdition {
    /// `Type`.
    pub type_: Option<value::EditionType>,
    /// `ResourceId`.
    pub resource_id: Vec<SoundRecordingId>,
    /// `EditionContributor`.
    pub edition_contributor: Vec<EditionContributor>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `RecordingMode`.
    pub recording_mode: Option<value::RecordingMode>,
    /// `TechnicalDetails`.
    pub technical_details: Vec<TechnicalSoundRecordingDetails>,
}

impl Element for SoundRecordingEdition {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TYPE, Versions::ern4(0b111000)),
                Field::child(name::RESOURCE_ID, Versions::ern4(0b111000)),
                Field::child(name::EDITION_CONTRIBUTOR, Versions::ern4(0b111000)),
                Field::child(name::P_LINE, Versions::ern4(0b111000)),
                Field::child(name::RECORDING_MODE, Versions::ern4(0b111000)),
                Field::child(name::TECHNICAL_DETAILS, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.type_)
            | bit(1, &self.resource_id)
            | bit(2, &self.edition_contributor)
            | bit(3, &self.p_line)
            | bit(4, &self.recording_mode)
            | bit(5, &self.technical_details)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.type_,
            1 => &self.resource_id,
            2 => &self.edition_contributor,
            3 => &self.p_line,
            4 => &self.recording_mode,
            _ => &self.technical_details,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.type_,
            1 => &mut self.resource_id,
            2 => &mut self.edition_contributor,
            3 => &mut self.p_line,
            4 => &mut self.recording_mode,
            _ => &mut self.technical_details,
        }
    }
}
impl Serialize for SoundRecordingEdition {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SoundRecordingEdition {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SoundRecordingEdition {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SoundRecordingEdition")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SoundRecordingEdition")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoundRecordingId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundRecordingId {
    /// `ISRC`.
    pub isrc: Option<String>,
    /// `CatalogNumber`.
    pub catalog_number: Option<CatalogNumber>,
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
    /// The attribute `IsReplaced`.
    pub is_replaced: Option<Boolean>,
}

impl Element for SoundRecordingId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ISRC, Versions::ern4(0b111111)),
                Field::child(name::CATALOG_NUMBER, Versions::ern4(0b111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern4(0b111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.isrc)
            | bit(1, &self.catalog_number)
            | bit(2, &self.proprietary_id)
            | bit(3, &self.is_replaced)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.isrc,
            1 => &self.catalog_number,
            2 => &self.proprietary_id,
            _ => &self.is_replaced,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.isrc,
            1 => &mut self.catalog_number,
            2 => &mut self.proprietary_id,
            _ => &mut self.is_replaced,
        }
    }
}
impl Serialize for SoundRecordingId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SoundRecordingId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SoundRecordingId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SoundRecordingId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SoundRecordingId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoundRecordingPreviewDetails`, up to ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundRecordingPreviewDetails {
    /// `StartPoint`.
    pub start_point: Option<String>,
    /// `EndPoint`.
    pub end_point: Option<String>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `TopLeftCorner`.
    pub top_left_corner: Option<String>,
    /// `BottomRightCorner`.
    pub bottom_right_corner: Option<String>,
    /// `ExpressionType`.
    pub expression_type: value::ExpressionType,
}

impl Element for SoundRecordingPreviewDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::START_POINT, Versions::ern4(0b111)),
                Field::child(name::END_POINT, Versions::ern4(0b111)),
                Field::child(name::DURATION, Versions::ern4(0b111)),
                Field::child(name::TOP_LEFT_CORNER, Versions::ern4(0b111)),
                Field::child(name::BOTTOM_RIGHT_CORNER, Versions::ern4(0b111)),
                Field::child(name::EXPRESSION_TYPE, Versions::ern4(0b111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.start_point)
            | bit(1, &self.end_point)
            | bit(2, &self.duration)
            | bit(3, &self.top_left_corner)
            | bit(4, &self.bottom_right_corner)
            | bit(5, &self.expression_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.start_point,
            1 => &self.end_point,
            2 => &self.duration,
            3 => &self.top_left_corner,
            4 => &self.bottom_right_corner,
            _ => &self.expression_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.start_point,
            1 => &mut self.end_point,
            2 => &mut self.duration,
            3 => &mut self.top_left_corner,
            4 => &mut self.bottom_right_corner,
            _ => &mut self.expression_type,
        }
    }
}
impl Serialize for SoundRecordingPreviewDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SoundRecordingPreviewDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SoundRecordingPreviewDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SoundRecordingPreviewDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SoundRecordingPreviewDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoundRecordingType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundRecordingType {
    /// The text.
    pub value: value::SoundRecordingType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for SoundRecordingType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for SoundRecordingType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for SoundRecordingType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SoundRecordingType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SoundRecordingType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SoundRecordingType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SoundRecordingType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SpecialContributorType`, from ERN 4.3.1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpecialContributorType {
    /// The text.
    pub value: value::SpecialContributorType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for SpecialContributorType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b110000)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b110000)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b110000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for SpecialContributorType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for SpecialContributorType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SpecialContributorType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SpecialContributorType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SpecialContributorType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SpecialContributorType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SubGenreCategory`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubGenreCategory {
    /// `Value`.
    pub value: Vec<SubGenreCategoryValue>,
    /// `Description`, from ERN 4.3.1.
    pub description: Vec<TextWithoutTerritory>,
}

impl Element for SubGenreCategory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::VALUE, Versions::ern4(0b111100)),
                Field::child(name::DESCRIPTION, Versions::ern4(0b110000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.description)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.description,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.description,
        }
    }
}
impl Serialize for SubGenreCategory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SubGenreCategory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SubGenreCategory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SubGenreCategory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SubGenreCategory")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SubGenreCategoryValue`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubGenreCategoryValue {
    /// The text.
    pub value: value::SubGenre,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for SubGenreCategoryValue {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111100)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111100)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for SubGenreCategoryValue {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for SubGenreCategoryValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SubGenreCategoryValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SubGenreCategoryValue {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SubGenreCategoryValue")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SubGenreCategoryValue")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SupplementalDocumentList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SupplementalDocumentList {
    /// `SupplementalDocument`.
    pub supplemental_document: Vec<File>,
}

impl Element for SupplementalDocumentList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SUPPLEMENTAL_DOCUMENT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.supplemental_document)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.supplemental_document
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.supplemental_document
    }
}
impl Serialize for SupplementalDocumentList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SupplementalDocumentList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SupplementalDocumentList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SupplementalDocumentList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SupplementalDocumentList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SynopsisWithTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SynopsisWithTerritory {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
    /// The attribute `IsShortSynopsis`.
    pub is_short_synopsis: Option<Boolean>,
}

impl Element for SynopsisWithTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
                Field::attribute(name::IS_SHORT_SYNOPSIS, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.applicable_territory_code)
            | bit(3, &self.is_default)
            | bit(4, &self.is_short_synopsis)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            2 => &self.applicable_territory_code,
            3 => &self.is_default,
            _ => &self.is_short_synopsis,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            2 => &mut self.applicable_territory_code,
            3 => &mut self.is_default,
            _ => &mut self.is_short_synopsis,
        }
    }
}
impl From<&str> for SynopsisWithTerritory {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for SynopsisWithTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SynopsisWithTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SynopsisWithTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SynopsisWithTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.SynopsisWithTerritory")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Tala`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tala {
    /// The text.
    pub value: String,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for Tala {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.applicable_territory_code)
            | bit(2, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl From<&str> for Tala {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Tala {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Tala {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Tala {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Tala")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Tala")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TechnicalImageDetails`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TechnicalImageDetails {
    /// `TechnicalResourceDetailsReference`.
    pub technical_resource_details_reference: String,
    /// `ImageCodecType`.
    pub image_codec_type: Option<ImageCodecType>,
    /// `ImageHeight`.
    pub image_height: Option<Extent>,
    /// `ImageWidth`.
    pub image_width: Option<Extent>,
    /// `AspectRatio`.
    pub aspect_ratio: Vec<AspectRatio>,
    /// `ColorDepth`.
    pub color_depth: Option<String>,
    /// `ImageResolution`.
    pub image_resolution: Option<String>,
    /// `BitDepth`.
    pub bit_depth: Option<String>,
    /// `IsPreview`, up to ERN 4.2.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`, up to ERN 4.2.
    pub preview_details: Option<PreviewDetails>,
    /// `IsClip`, from ERN 4.3.
    pub is_clip: Option<Boolean>,
    /// `ClipDetails`, from ERN 4.3.
    pub clip_details: Vec<ClipDetails>,
    /// `File`.
    pub file: Option<File>,
    /// `IsProvidedInDelivery`, from ERN 4.2.
    pub is_provided_in_delivery: Option<Boolean>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for TechnicalImageDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::IMAGE_CODEC_TYPE, Versions::ern4(0b111111)),
                Field::child(name::IMAGE_HEIGHT, Versions::ern4(0b111111)),
                Field::child(name::IMAGE_WIDTH, Versions::ern4(0b111111)),
                Field::child(name::ASPECT_RATIO, Versions::ern4(0b111111)),
                Field::child(name::COLOR_DEPTH, Versions::ern4(0b111111)),
                Field::child(name::IMAGE_RESOLUTION, Versions::ern4(0b111111)),
                Field::child(name::BIT_DEPTH, Versions::ern4(0b111111)),
                Field::child(name::IS_PREVIEW, Versions::ern4(0b111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern4(0b111)),
                Field::child(name::IS_CLIP, Versions::ern4(0b111000)),
                Field::child(name::CLIP_DETAILS, Versions::ern4(0b111000)),
                Field::child(name::FILE, Versions::ern4(0b111111)),
                Field::child(name::IS_PROVIDED_IN_DELIVERY, Versions::ern4(0b111100)),
                Field::child(name::FINGERPRINT, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.image_codec_type)
            | bit(2, &self.image_height)
            | bit(3, &self.image_width)
            | bit(4, &self.aspect_ratio)
            | bit(5, &self.color_depth)
            | bit(6, &self.image_resolution)
            | bit(7, &self.bit_depth)
            | bit(8, &self.is_preview)
            | bit(9, &self.preview_details)
            | bit(10, &self.is_clip)
            | bit(11, &self.clip_details)
            | bit(12, &self.file)
            | bit(13, &self.is_provided_in_delivery)
            | bit(14, &self.fingerprint)
            | bit(15, &self.language_and_script_code)
            | bit(16, &self.applicable_territory_code)
            | bit(17, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.image_codec_type,
            2 => &self.image_height,
            3 => &self.image_width,
            4 => &self.aspect_ratio,
            5 => &self.color_depth,
            6 => &self.image_resolution,
            7 => &self.bit_depth,
            8 => &self.is_preview,
            9 => &self.preview_details,
            10 => &self.is_clip,
            11 => &self.clip_details,
            12 => &self.file,
            13 => &self.is_provided_in_delivery,
            14 => &self.fingerprint,
            15 => &self.language_and_script_code,
            16 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.image_codec_type,
            2 => &mut self.image_height,
            3 => &mut self.image_width,
            4 => &mut self.aspect_ratio,
            5 => &mut self.color_depth,
            6 => &mut self.image_resolution,
            7 => &mut self.bit_depth,
            8 => &mut self.is_preview,
            9 => &mut self.preview_details,
            10 => &mut self.is_clip,
            11 => &mut self.clip_details,
            12 => &mut self.file,
            13 => &mut self.is_provided_in_delivery,
            14 => &mut self.fingerprint,
            15 => &mut self.language_and_script_code,
            16 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl Serialize for TechnicalImageDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TechnicalImageDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TechnicalImageDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TechnicalImageDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TechnicalImageDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TechnicalSheetMusicDetails`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TechnicalSheetMusicDetails {
    /// `TechnicalResourceDetailsReference`.
    pub technical_resource_details_reference: String,
    /// `SheetMusicCodecType`.
    pub sheet_music_codec_type: Option<SheetMusicCodecType>,
    /// `BitDepth`.
    pub bit_depth: Option<String>,
    /// `IsPreview`, up to ERN 4.2.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`, up to ERN 4.2.
    pub preview_details: Option<PreviewDetails>,
    /// `IsClip`, from ERN 4.3.
    pub is_clip: Option<Boolean>,
    /// `ClipDetails`, from ERN 4.3.
    pub clip_details: Vec<ClipDetails>,
    /// `File`.
    pub file: Option<File>,
    /// `IsProvidedInDelivery`, from ERN 4.2.
    pub is_provided_in_delivery: Option<Boolean>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for TechnicalSheetMusicDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::SHEET_MUSIC_CODEC_TYPE, Versions::ern4(0b111111)),
                Field::child(name::BIT_DEPTH, Versions::ern4(0b111111)),
                Field::child(name::IS_PREVIEW, Versions::ern4(0b111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern4(0b111)),
                Field::child(name::IS_CLIP, Versions::ern4(0b111000)),
                Field::child(name::CLIP_DETAILS, Versions::ern4(0b111000)),
                Field::child(name::FILE, Versions::ern4(0b111111)),
                Field::child(name::IS_PROVIDED_IN_DELIVERY, Versions::ern4(0b111100)),
                Field::child(name::FINGERPRINT, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.sheet_music_codec_type)
            | bit(2, &self.bit_depth)
            | bit(3, &self.is_preview)
            | bit(4, &self.preview_details)
            | bit(5, &self.is_clip)
            | bit(6, &self.clip_details)
            | bit(7, &self.file)
            | bit(8, &self.is_provided_in_delivery)
            | bit(9, &self.fingerprint)
            | bit(10, &self.language_and_script_code)
            | bit(11, &self.applicable_territory_code)
            | bit(12, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.sheet_music_codec_type,
            2 => &self.bit_depth,
            3 => &self.is_preview,
            4 => &self.preview_details,
            5 => &self.is_clip,
            6 => &self.clip_details,
            7 => &self.file,
            8 => &self.is_provided_in_delivery,
            9 => &self.fingerprint,
            10 => &self.language_and_script_code,
            11 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.sheet_music_codec_type,
            2 => &mut self.bit_depth,
            3 => &mut self.is_preview,
            4 => &mut self.preview_details,
            5 => &mut self.is_clip,
            6 => &mut self.clip_details,
            7 => &mut self.file,
            8 => &mut self.is_provided_in_delivery,
            9 => &mut self.fingerprint,
            10 => &mut self.language_and_script_code,
            11 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl Serialize for TechnicalSheetMusicDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TechnicalSheetMusicDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TechnicalSheetMusicDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TechnicalSheetMusicDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TechnicalSheetMusicDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TechnicalSoftwareDetails`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TechnicalSoftwareDetails {
    /// `TechnicalResourceDetailsReference`.
    pub technical_resource_details_reference: String,
    /// `OperatingSystemType`.
    pub operating_system_type: Option<OperatingSystemType>,
    /// `BitDepth`.
    pub bit_depth: Option<String>,
    /// `IsPreview`, up to ERN 4.2.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`, up to ERN 4.2.
    pub preview_details: Option<PreviewDetails>,
    /// `IsClip`, from ERN 4.3.
    pub is_clip: Option<Boolean>,
    /// `ClipDetails`, from ERN 4.3.
    pub clip_details: Vec<ClipDetails>,
    /// `File`.
    pub file: Option<File>,
    /// `IsProvidedInDelivery`, from ERN 4.2.
    pub is_provided_in_delivery: Option<Boolean>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for TechnicalSoftwareDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::OPERATING_SYSTEM_TYPE, Versions::ern4(0b111111)),
                Field::child(name::BIT_DEPTH, Versions::ern4(0b111111)),
                Field::child(name::IS_PREVIEW, Versions::ern4(0b111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern4(0b111)),
                Field::child(name::IS_CLIP, Versions::ern4(0b111000)),
                Field::child(name::CLIP_DETAILS, Versions::ern4(0b111000)),
                Field::child(name::FILE, Versions::ern4(0b111111)),
                Field::child(name::IS_PROVIDED_IN_DELIVERY, Versions::ern4(0b111100)),
                Field::child(name::FINGERPRINT, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.operating_system_type)
            | bit(2, &self.bit_depth)
            | bit(3, &self.is_preview)
            | bit(4, &self.preview_details)
            | bit(5, &self.is_clip)
            | bit(6, &self.clip_details)
            | bit(7, &self.file)
            | bit(8, &self.is_provided_in_delivery)
            | bit(9, &self.fingerprint)
            | bit(10, &self.language_and_script_code)
            | bit(11, &self.applicable_territory_code)
            | bit(12, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.operating_system_type,
            2 => &self.bit_depth,
            3 => &self.is_preview,
            4 => &self.preview_details,
            5 => &self.is_clip,
            6 => &self.clip_details,
            7 => &self.file,
            8 => &self.is_provided_in_delivery,
            9 => &self.fingerprint,
            10 => &self.language_and_script_code,
            11 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.operating_system_type,
            2 => &mut self.bit_depth,
            3 => &mut self.is_preview,
            4 => &mut self.preview_details,
            5 => &mut self.is_clip,
            6 => &mut self.clip_details,
            7 => &mut self.file,
            8 => &mut self.is_provided_in_delivery,
            9 => &mut self.fingerprint,
            10 => &mut self.language_and_script_code,
            11 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl Serialize for TechnicalSoftwareDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TechnicalSoftwareDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TechnicalSoftwareDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TechnicalSoftwareDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TechnicalSoftwareDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TechnicalSoundRecordingDetails`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TechnicalSoundRecordingDetails {
    /// `TechnicalResourceDetailsReference`.
    pub technical_resource_details_reference: String,
    /// `EncodingId`, from ERN 4.2, up to ERN 4.2.
    pub encoding_id: Option<SoundRecordingId>,
    /// `AudioCodecType`, up to ERN 4.2.
    pub audio_codec_type: Option<AudioCodecType>,
    /// `BitRate`, up to ERN 4.2.
    pub bit_rate: Option<BitRate>,
    /// `OriginalBitRate`, up to ERN 4.2.
    pub original_bit_rate: Option<BitRate>,
    /// `NumberOfChannels`, up to ERN 4.2.
    pub number_of_channels: Option<String>,
    /// `SamplingRate`, up to ERN 4.2.
    pub sampling_rate: Option<SamplingRate>,
    /// `OriginalSamplingRate`, up to ERN 4.2.
    pub original_sampling_rate: Option<SamplingRate>,
    /// `BitsPerSample`, up to ERN 4.2.
    pub bits_per_sample: Option<String>,
    /// `Duration`, up to ERN 4.2.
    pub duration: Option<String>,
    /// `BitDepth`, up to ERN 4.2.
    pub bit_depth: Option<String>,
    /// `IsPreview`, up to ERN 4.2.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`, up to ERN 4.2.
    pub preview_details: Option<SoundRecordingPreviewDetails>,
    /// `File`, up to ERN 4.2.
    pub file: Option<File>,
    /// `IsProvidedInDelivery`, from ERN 4.2, up to ERN 4.2.
    pub is_provided_in_delivery: Option<Boolean>,
    /// `Fingerprint`, up to ERN 4.2.
    pub fingerprint: Vec<Fingerprint>,
    /// `EncodingDescription`, from ERN 4.2, up to ERN 4.2.
    pub encoding_description: Option<String>,
    /// `DeliveryFile`, from ERN 4.3.
    pub delivery_file: Vec<AudioDeliveryFile>,
    /// `HasImmersiveAudioMetadata`, from ERN 4.3.
    pub has_immersive_audio_metadata: Option<Boolean>,
    /// `IsClip`, from ERN 4.3.
    pub is_clip: Option<Boolean>,
    /// `ClipDetails`, from ERN 4.3.
    pub clip_details: Vec<SoundRecordingClipDetails>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for TechnicalSoundRecordingDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::ENCODING_ID, Versions::ern4(0b100)),
                Field::child(name::AUDIO_CODEC_TYPE, Versions::ern4(0b111)),
                Field::child(name::BIT_RATE, Versions::ern4(0b111)),
                Field::child(name::ORIGINAL_BIT_RATE, Versions::ern4(0b111)),
                Field::child(name::NUMBER_OF_CHANNELS, Versions::ern4(0b111)),
                Field::child(name::SAMPLING_RATE, Versions::ern4(0b111)),
                Field::child(name::ORIGINAL_SAMPLING_RATE, Versions::ern4(0b111)),
                Field::child(name::BITS_PER_SAMPLE, Versions::ern4(0b111)),
                Field::child(name::DURATION, Versions::ern4(0b111)),
                Field::child(name::BIT_DEPTH, Versions::ern4(0b111)),
                Field::child(name::IS_PREVIEW, Versions::ern4(0b111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern4(0b111)),
                Field::child(name::FILE, Versions::ern4(0b111)),
                Field::child(name::IS_PROVIDED_IN_DELIVERY, Versions::ern4(0b100)),
                Field::child(name::FINGERPRINT, Versions::ern4(0b111)),
                Field::child(name::ENCODING_DESCRIPTION, Versions::ern4(0b100)),
                Field::child(name::DELIVERY_FILE, Versions::ern4(0b111000)),
                Field::child(name::HAS_IMMERSIVE_AUDIO_METADATA, Versions::ern4(0b111000)),
                Field::child(name::IS_CLIP, Versions::ern4(0b111000)),
                Field::child(name::CLIP_DETAILS, Versions::ern4(0b111000)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.encoding_id)
            | bit(2, &self.audio_codec_type)
            | bit(3, &self.bit_rate)
            | bit(4, &self.original_bit_rate)
            | bit(5, &self.number_of_channels)
            | bit(6, &self.sampling_rate)
            | bit(7, &self.original_sampling_rate)
            | bit(8, &self.bits_per_sample)
            | bit(9, &self.duration)
            | bit(10, &self.bit_depth)
            | bit(11, &self.is_preview)
            | bit(12, &self.preview_details)
            | bit(13, &self.file)
            | bit(14, &self.is_provided_in_delivery)
            | bit(15, &self.fingerprint)
            | bit(16, &self.encoding_description)
            | bit(17, &self.delivery_file)
            | bit(18, &self.has_immersive_audio_metadata)
            | bit(19, &self.is_clip)
            | bit(20, &self.clip_details)
            | bit(21, &self.language_and_script_code)
            | bit(22, &self.applicable_territory_code)
            | bit(23, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.encoding_id,
            2 => &self.audio_codec_type,
            3 => &self.bit_rate,
            4 => &self.original_bit_rate,
            5 => &self.number_of_channels,
            6 => &self.sampling_rate,
            7 => &self.original_sampling_rate,
            8 => &self.bits_per_sample,
            9 => &self.duration,
            10 => &self.bit_depth,
            11 => &self.is_preview,
            12 => &self.preview_details,
            13 => &self.file,
            14 => &self.is_provided_in_delivery,
            15 => &self.fingerprint,
            16 => &self.encoding_description,
            17 => &self.delivery_file,
            18 => &self.has_immersive_audio_metadata,
            19 => &self.is_clip,
            20 => &self.clip_details,
            21 => &self.language_and_script_code,
            22 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.encoding_id,
            2 => &mut self.audio_codec_type,
            3 => &mut self.bit_rate,
            4 => &mut self.original_bit_rate,
            5 => &mut self.number_of_channels,
            6 => &mut self.sampling_rate,
            7 => &mut self.original_sampling_rate,
            8 => &mut self.bits_per_sample,
            9 => &mut self.duration,
            10 => &mut self.bit_depth,
            11 => &mut self.is_preview,
            12 => &mut self.preview_details,
            13 => &mut self.file,
            14 => &mut self.is_provided_in_delivery,
            15 => &mut self.fingerprint,
            16 => &mut self.encoding_description,
            17 => &mut self.delivery_file,
            18 => &mut self.has_immersive_audio_metadata,
            19 => &mut self.is_clip,
            20 => &mut self.clip_details,
            21 => &mut self.language_and_script_code,
            22 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl Serialize for TechnicalSoundRecordingDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TechnicalSoundRecordingDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TechnicalSoundRecordingDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TechnicalSoundRecordingDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TechnicalSoundRecordingDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TechnicalTextDetails`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TechnicalTextDetails {
    /// `TechnicalResourceDetailsReference`.
    pub technical_resource_details_reference: String,
    /// `TextCodecType`.
    pub text_codec_type: Option<TextCodecType>,
    /// `BitDepth`.
    pub bit_depth: Option<String>,
    /// `IsPreview`, up to ERN 4.2.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`, up to ERN 4.2.
    pub preview_details: Option<PreviewDetails>,
    /// `IsClip`, from ERN 4.3.
    pub is_clip: Option<Boolean>,
    /// `ClipDetails`, from ERN 4.3.
    pub clip_details: Vec<ClipDetails>,
    /// `File`.
    pub file: Option<File>,
    /// `IsProvidedInDelivery`, from ERN 4.2.
    pub is_provided_in_delivery: Option<Boolean>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for TechnicalTextDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::TEXT_CODEC_TYPE, Versions::ern4(0b111111)),
                Field::child(name::BIT_DEPTH, Versions::ern4(0b111111)),
                Field::child(name::IS_PREVIEW, Versions::ern4(0b111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern4(0b111)),
                Field::child(name::IS_CLIP, Versions::ern4(0b111000)),
                Field::child(name::CLIP_DETAILS, Versions::ern4(0b111000)),
                Field::child(name::FILE, Versions::ern4(0b111111)),
                Field::child(name::IS_PROVIDED_IN_DELIVERY, Versions::ern4(0b111100)),
                Field::child(name::FINGERPRINT, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.text_codec_type)
            | bit(2, &self.bit_depth)
            | bit(3, &self.is_preview)
            | bit(4, &self.preview_details)
            | bit(5, &self.is_clip)
            | bit(6, &self.clip_details)
            | bit(7, &self.file)
            | bit(8, &self.is_provided_in_delivery)
            | bit(9, &self.fingerprint)
            | bit(10, &self.language_and_script_code)
            | bit(11, &self.applicable_territory_code)
            | bit(12, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.text_codec_type,
            2 => &self.bit_depth,
            3 => &self.is_preview,
            4 => &self.preview_details,
            5 => &self.is_clip,
            6 => &self.clip_details,
            7 => &self.file,
            8 => &self.is_provided_in_delivery,
            9 => &self.fingerprint,
            10 => &self.language_and_script_code,
            11 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.text_codec_type,
            2 => &mut self.bit_depth,
            3 => &mut self.is_preview,
            4 => &mut self.preview_details,
            5 => &mut self.is_clip,
            6 => &mut self.clip_details,
            7 => &mut self.file,
            8 => &mut self.is_provided_in_delivery,
            9 => &mut self.fingerprint,
            10 => &mut self.language_and_script_code,
            11 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl Serialize for TechnicalTextDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TechnicalTextDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TechnicalTextDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TechnicalTextDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TechnicalTextDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TechnicalVideoDetails`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TechnicalVideoDetails {
    /// `TechnicalResourceDetailsReference`.
    pub technical_resource_details_reference: String,
    /// `EncodingId`, from ERN 4.2, up to ERN 4.2.
    pub encoding_id: Option<VideoId>,
    /// `OverallBitRate`.
    pub overall_bit_rate: Option<BitRate>,
    /// `ContainerFormat`, up to ERN 4.2.
    pub container_format: Option<ContainerFormat>,
    /// `VideoCodecType`, up to ERN 4.2.
    pub video_codec_type: Option<VideoCodecType>,
    /// `VideoBitRate`, up to ERN 4.2.
    pub video_bit_rate: Option<BitRate>,
    /// `FrameRate`, up to ERN 4.2.
    pub frame_rate: Option<FrameRate>,
    /// `ImageHeight`, up to ERN 4.2.
    pub image_height: Option<Extent>,
    /// `ImageWidth`, up to ERN 4.2.
    pub image_width: Option<Extent>,
    /// `AspectRatio`, up to ERN 4.2.
    pub aspect_ratio: Option<AspectRatio>,
    /// `CoreArea`, up to ERN 4.2.
    pub core_area: Option<CoreArea>,
    /// `ColorDepth`, up to ERN 4.2.
    pub color_depth: Option<String>,
    /// `VideoDefinitionType`, up to ERN 4.2.
    pub video_definition_type: Option<VideoDefinitionType>,
    /// `AudioCodecType`, up to ERN 4.2.
    pub audio_codec_type: Option<AudioCodecType>,
    /// `AudioBitRate`, up to ERN 4.2.
    pub audio_bit_rate: Option<BitRate>,
    /// `NumberOfAudioChannels`, up to ERN 4.2.
    pub number_of_audio_channels: Option<String>,
    /// `AudioSamplingRate`, up to ERN 4.2.
    pub audio_sampling_rate: Option<SamplingRate>,
    /// `AudioBitsPerSample`, up to ERN 4.2.
    pub audio_bits_per_sample: Option<String>,
    /// `Duration`, up to ERN 4.2.
    pub duration: Option<String>,
    /// `BitDepth`, up to ERN 4.2.
    pub bit_depth: Option<String>,
    /// `IsPreview`, up to ERN 4.2.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`, up to ERN 4.2.
    pub preview_details: Option<SoundRecordingPreviewDetails>,
    /// `File`, up to ERN 4.2.
    pub file: Option<File>,
    /// `IsProvidedInDelivery`, from ERN 4.2, up to ERN 4.2.
    pub is_provided_in_delivery: Option<Boolean>,
    /// `Fingerprint`, up to ERN 4.2.
    pub fingerprint: Vec<Fingerprint>,
    /// `EncodingDescription`, from ERN 4.2, up to ERN 4.2.
    pub encoding_description: Option<String>,
    /// `DeliveryFile`, from ERN 4.3.
    pub delivery_file: Vec<VideoDeliveryFile>,
    /// `IsClip`, from ERN 4.3.
    pub is_clip: Option<Boolean>,
    /// `ClipDetails`, from ERN 4.3.
    pub clip_details: Vec<VideoClipDetails>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
}

impl Element for TechnicalVideoDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::ENCODING_ID, Versions::ern4(0b100)),
                Field::child(name::OVERALL_BIT_RATE, Versions::ern4(0b111111)),
                Field::child(name::CONTAINER_FORMAT, Versions::ern4(0b111)),
                Field::child(name::VIDEO_CODEC_TYPE, Versions::ern4(0b111)),
                Field::child(name::VIDEO_BIT_RATE, Versions::ern4(0b111)),
                Field::child(name::FRAME_RATE, Versions::ern4(0b111)),
                Field::child(name::IMAGE_HEIGHT, Versions::ern4(0b111)),
                Field::child(name::IMAGE_WIDTH, Versions::ern4(0b111)),
                Field::child(name::ASPECT_RATIO, Versions::ern4(0b111)),
                Field::child(name::CORE_AREA, Versions::ern4(0b111)),
                Field::child(name::COLOR_DEPTH, Versions::ern4(0b111)),
                Field::child(name::VIDEO_DEFINITION_TYPE, Versions::ern4(0b111)),
                Field::child(name::AUDIO_CODEC_TYPE, Versions::ern4(0b111)),
                Field::child(name::AUDIO_BIT_RATE, Versions::ern4(0b111)),
                Field::child(name::NUMBER_OF_AUDIO_CHANNELS, Versions::ern4(0b111)),
                Field::child(name::AUDIO_SAMPLING_RATE, Versions::ern4(0b111)),
                Field::child(name::AUDIO_BITS_PER_SAMPLE, Versions::ern4(0b111)),
                Field::child(name::DURATION, Versions::ern4(0b111)),
                Field::child(name::BIT_DEPTH, Versions::ern4(0b111)),
                Field::child(name::IS_PREVIEW, Versions::ern4(0b111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern4(0b111)),
                Field::child(name::FILE, Versions::ern4(0b111)),
                Field::child(name::IS_PROVIDED_IN_DELIVERY, Versions::ern4(0b100)),
                Field::child(name::FINGERPRINT, Versions::ern4(0b111)),
                Field::child(name::ENCODING_DESCRIPTION, Versions::ern4(0b100)),
                Field::child(name::DELIVERY_FILE, Versions::ern4(0b111000)),
                Field::child(name::IS_CLIP, Versions::ern4(0b111000)),
                Field::child(name::CLIP_DETAILS, Versions::ern4(0b111000)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.encoding_id)
            | bit(2, &self.overall_bit_rate)
            | bit(3, &self.container_format)
            | bit(4, &self.video_codec_type)
            | bit(5, &self.video_bit_rate)
            | bit(6, &self.frame_rate)
            | bit(7, &self.image_height)
            | bit(8, &self.image_width)
            | bit(9, &self.aspect_ratio)
            | bit(10, &self.core_area)
            | bit(11, &self.color_depth)
            | bit(12, &self.video_definition_type)
            | bit(13, &self.audio_codec_type)
            | bit(14, &self.audio_bit_rate)
            | bit(15, &self.number_of_audio_channels)
            | bit(16, &self.audio_sampling_rate)
            | bit(17, &self.audio_bits_per_sample)
            | bit(18, &self.duration)
            | bit(19, &self.bit_depth)
            | bit(20, &self.is_preview)
            | bit(21, &self.preview_details)
            | bit(22, &self.file)
            | bit(23, &self.is_provided_in_delivery)
            | bit(24, &self.fingerprint)
            | bit(25, &self.encoding_description)
            | bit(26, &self.delivery_file)
            | bit(27, &self.is_clip)
            | bit(28, &self.clip_details)
            | bit(29, &self.language_and_script_code)
            | bit(30, &self.applicable_territory_code)
            | bit(31, &self.is_default)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.encoding_id,
            2 => &self.overall_bit_rate,
            3 => &self.container_format,
            4 => &self.video_codec_type,
            5 => &self.video_bit_rate,
            6 => &self.frame_rate,
            7 => &self.image_height,
            8 => &self.image_width,
            9 => &self.aspect_ratio,
            10 => &self.core_area,
            11 => &self.color_depth,
            12 => &self.video_definition_type,
            13 => &self.audio_codec_type,
            14 => &self.audio_bit_rate,
            15 => &self.number_of_audio_channels,
            16 => &self.audio_sampling_rate,
            17 => &self.audio_bits_per_sample,
            18 => &self.duration,
            19 => &self.bit_depth,
            20 => &self.is_preview,
            21 => &self.preview_details,
            22 => &self.file,
            23 => &self.is_provided_in_delivery,
            24 => &self.fingerprint,
            25 => &self.encoding_description,
            26 => &self.delivery_file,
            27 => &self.is_clip,
            28 => &self.clip_details,
            29 => &self.language_and_script_code,
            30 => &self.applicable_territory_code,
            _ => &self.is_default,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.encoding_id,
            2 => &mut self.overall_bit_rate,
            3 => &mut self.container_format,
            4 => &mut self.video_codec_type,
            5 => &mut self.video_bit_rate,
            6 => &mut self.frame_rate,
            7 => &mut self.image_height,
            8 => &mut self.image_width,
            9 => &mut self.aspect_ratio,
            10 => &mut self.core_area,
            11 => &mut self.color_depth,
            12 => &mut self.video_definition_type,
            13 => &mut self.audio_codec_type,
            14 => &mut self.audio_bit_rate,
            15 => &mut self.number_of_audio_channels,
            16 => &mut self.audio_sampling_rate,
            17 => &mut self.audio_bits_per_sample,
            18 => &mut self.duration,
            19 => &mut self.bit_depth,
            20 => &mut self.is_preview,
            21 => &mut self.preview_details,
            22 => &mut self.file,
            23 => &mut self.is_provided_in_delivery,
            24 => &mut self.fingerprint,
            25 => &mut self.encoding_description,
            26 => &mut self.delivery_file,
            27 => &mut self.is_clip,
            28 => &mut self.clip_details,
            29 => &mut self.language_and_script_code,
            30 => &mut self.applicable_territory_code,
            _ => &mut self.is_default,
        }
    }
}
impl Serialize for TechnicalVideoDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TechnicalVideoDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TechnicalVideoDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TechnicalVideoDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TechnicalVideoDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Text`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `Type`.
    pub type_: TextType,
    /// `ResourceId`.
    pub resource_id: Vec<TextId>,
    /// `WorkId`.
    pub work_id: Vec<MusicalWorkId>,
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `VersionType`.
    pub version_type: Vec<VersionType>,
    /// `DisplayArtistName`.
    pub display_artist_name: Vec<DisplayArtistNameWithOriginalLanguage>,
    /// `DisplayArtist`.
    pub display_artist: Vec<DisplayArtist>,
    /// `Contributor`.
    pub contributor: Vec<Contributor>,
    /// `ResourceRightsController`.
    pub resource_rights_controller: Vec<ResourceRightsController>,
    /// `WorkRightsController`.
    pub work_rights_controller: Vec<WorkRightsController>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Vec<CourtesyLine>,
    /// `CreationDate`.
    pub creation_date: Option<EventDateWithoutFlags>,
    /// `FirstPublicationDate`.
    pub first_publication_date: Vec<FulfillmentDate>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningTypeWithStandard>,
    /// `RelatedRelease`.
    pub related_release: Vec<RelatedRelease>,
    /// `RelatedResource`.
    pub related_resource: Vec<RelatedResource>,
    /// `ContainsAI`, from ERN 4.3.1.
    pub contains_ai: Option<value::ContainsAI>,
    /// `ContainsHiddenContent`.
    pub contains_hidden_content: Option<Boolean>,
    /// `ResourceContainedResourceReferenceList`.
    pub resource_contained_resource_reference_list: Option<ResourceContainedResourceReferenceList>,
    /// `Keywords`, up to ERN 4.1.
    pub keywords: Vec<KeywordsWithTerritory>,
    /// `Synopsis`, up to ERN 4.1.
    pub synopsis: Vec<SynopsisWithTerritory>,
    /// `TechnicalDetails`.
    pub technical_details: Vec<TechnicalTextDetails>,
    /// `LanguageOfText`, from ERN 4.3.
    pub language_of_text: Vec<Language>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `IsSupplemental`.
    pub is_supplemental: Option<Boolean>,
}

impl Element for Text {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::TYPE, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_ID, Versions::ern4(0b111111)),
                Field::child(name::WORK_ID, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::VERSION_TYPE, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern4(0b111111)),
                Field::child(name::CONTRIBUTOR, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_RIGHTS_CONTROLLER, Versions::ern4(0b111111)),
                Field::child(name::WORK_RIGHTS_CONTROLLER, Versions::ern4(0b111111)),
                Field::child(name::C_LINE, Versions::ern4(0b111111)),
                Field::child(name::COURTESY_LINE, Versions::ern4(0b111111)),
                Field::child(name::CREATION_DATE, Versions::ern4(0b111111)),
                Field::child(name::FIRST_PUBLICATION_DATE, Versions::ern4(0b111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RELEASE, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RESOURCE, Versions::ern4(0b111111)),
                Field::child(name::CONTAINS_AI, Versions::ern4(0b110000)),
                Field::child(name::CONTAINS_HIDDEN_CONTENT, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST, Versions::ern4(0b111111)),
                Field::child(name::KEYWORDS, Versions::ern4(0b1)),
                Field::child(name::SYNOPSIS, Versions::ern4(0b1)),
                Field::child(name::TECHNICAL_DETAILS, Versions::ern4(0b111111)),
                Field::child(name::LANGUAGE_OF_TEXT, Versions::ern4(0b111000)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_SUPPLEMENTAL, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.resource_reference)
            | bit(1, &self.type_)
            | bit(2, &self.resource_id)
            | bit(3, &self.work_id)
            | bit(4, &self.display_title_text)
            | bit(5, &self.display_title)
            | bit(6, &self.additional_title)
            | bit(7, &self.formal_title)
            | bit(8, &self.grouping_title)
            | bit(9, &self.version_type)
            | bit(10, &self.display_artist_name)
            | bit(11, &self.display_artist)
            | bit(12, &self.contributor)
            | bit(13, &self.resource_rights_controller)
            | bit(14, &self.work_rights_controller)
            | bit(15, &self.c_line)
            | bit(16, &self.courtesy_line)
            | bit(17, &self.creation_date)
            | bit(18, &self.first_publication_date)
            | bit(19, &self.parental_warning_type)
            | bit(20, &self.related_release)
            | bit(21, &self.related_resource)
            | bit(22, &self.contains_ai)
            | bit(23, &self.contains_hidden_content)
            | bit(24, &self.resource_contained_resource_reference_list)
            | bit(25, &self.keywords)
            | bit(26, &self.synopsis)
            | bit(27, &self.technical_details)
            | bit(28, &self.language_of_text)
            | bit(29, &self.language_and_script_code)
            | bit(30, &self.is_supplemental)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.resource_reference,
            1 => &self.type_,
            2 => &self.resource_id,
            3 => &self.work_id,
            4 => &self.display_title_text,
            5 => &self.display_title,
            6 => &self.additional_title,
            7 => &self.formal_title,
            8 => &self.grouping_title,
            9 => &self.version_type,
            10 => &self.display_artist_name,
            11 => &self.display_artist,
            12 => &self.contributor,
            13 => &self.resource_rights_controller,
            14 => &self.work_rights_controller,
            15 => &self.c_line,
            16 => &self.courtesy_line,
            17 => &self.creation_date,
            18 => &self.first_publication_date,
            19 => &self.parental_warning_type,
            20 => &self.related_release,
            21 => &self.related_resource,
            22 => &self.contains_ai,
            23 => &self.contains_hidden_content,
            24 => &self.resource_contained_resource_reference_list,
            25 => &self.keywords,
            26 => &self.synopsis,
            27 => &self.technical_details,
            28 => &self.language_of_text,
            29 => &self.language_and_script_code,
            _ => &self.is_supplemental,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.resource_reference,
            1 => &mut self.type_,
            2 => &mut self.resource_id,
            3 => &mut self.work_id,
            4 => &mut self.display_title_text,
            5 => &mut self.display_title,
            6 => &mut self.additional_title,
            7 => &mut self.formal_title,
            8 => &mut self.grouping_title,
            9 => &mut self.version_type,
            10 => &mut self.display_artist_name,
            11 => &mut self.display_artist,
            12 => &mut self.contributor,
            13 => &mut self.resource_rights_controller,
            14 => &mut self.work_rights_controller,
            15 => &mut self.c_line,
            16 => &mut self.courtesy_line,
            17 => &mut self.creation_date,
            18 => &mut self.first_publication_date,
            19 => &mut self.parental_warning_type,
            20 => &mut self.related_release,
            21 => &mut self.related_resource,
            22 => &mut self.contains_ai,
            23 => &mut self.contains_hidden_content,
            24 => &mut self.resource_contained_resource_reference_list,
            25 => &mut self.keywords,
            26 => &mut self.synopsis,
            27 => &mut self.technical_details,
            28 => &mut self.language_of_text,
            29 => &mut self.language_and_script_code,
            _ => &mut self.is_supplemental,
        }
    }
}
impl Serialize for Text {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Text")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Text")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TextCodecType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextCodecType {
    /// The text.
    pub value: value::TextCodecType,
    /// The attribute `Version`.
    pub version: Option<String>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for TextCodecType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::VERSION, Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.version)
            | bit(2, &self.namespace)
            | bit(3, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.version,
            2 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.version,
            2 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for TextCodecType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for TextCodecType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TextCodecType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TextCodecType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TextCodecType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TextCodecType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TextId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextId {
    /// `ISBN`.
    pub isbn: Option<String>,
    /// `ISSN`.
    pub issn: Option<String>,
    /// `SICI`.
    pub sici: Option<String>,
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
    /// The attribute `IsReplaced`.
    pub is_replaced: Option<Boolean>,
}

impl Element for TextId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ISBN, Versions::ern4(0b111111)),
                Field::child(name::ISSN, Versions::ern4(0b111111)),
                Field::child(name::SICI, Versions::ern4(0b111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern4(0b111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.isbn)
            | bit(1, &self.issn)
            | bit(2, &self.sici)
            | bit(3, &self.proprietary_id)
            | bit(4, &self.is_replaced)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.isbn,
            1 => &self.issn,
            2 => &self.sici,
            3 => &self.proprietary_id,
            _ => &self.is_replaced,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.isbn,
            1 => &mut self.issn,
            2 => &mut self.sici,
            3 => &mut self.proprietary_id,
            _ => &mut self.is_replaced,
        }
    }
}
impl Serialize for TextId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TextId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TextId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TextId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TextId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TextType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextType {
    /// The text.
    pub value: value::TextType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for TextType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for TextType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for TextType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TextType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TextType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TextType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TextType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TextWithFormat`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextWithFormat {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
    /// The attribute `Format`.
    pub format: Option<value::TextCodecType>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for TextWithFormat {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111100)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111100)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111100)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111100)),
                Field::attribute(name::FORMAT, Versions::ern4(0b111100)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111100)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.applicable_territory_code)
            | bit(3, &self.is_default)
            | bit(4, &self.format)
            | bit(5, &self.namespace)
            | bit(6, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            2 => &self.applicable_territory_code,
            3 => &self.is_default,
            4 => &self.format,
            5 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            2 => &mut self.applicable_territory_code,
            3 => &mut self.is_default,
            4 => &mut self.format,
            5 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for TextWithFormat {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for TextWithFormat {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TextWithFormat {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TextWithFormat {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TextWithFormat")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TextWithFormat")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TextWithoutTerritory`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextWithoutTerritory {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `ApplicableTerritoryCode`.
    pub applicable_territory_code: Option<value::CurrentTerritoryCode>,
    /// The attribute `IsDefault`.
    pub is_default: Option<Boolean>,
    /// The attribute `Format`.
    pub format: Option<value::TextCodecType>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for TextWithoutTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111100)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111100)),
                Field::attribute(name::APPLICABLE_TERRITORY_CODE, Versions::ern4(0b111100)),
                Field::attribute(name::IS_DEFAULT, Versions::ern4(0b111100)),
                Field::attribute(name::FORMAT, Versions::ern4(0b111100)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111100)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.applicable_territory_code)
            | bit(3, &self.is_default)
            | bit(4, &self.format)
            | bit(5, &self.namespace)
            | bit(6, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            2 => &self.applicable_territory_code,
            3 => &self.is_default,
            4 => &self.format,
            5 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            2 => &mut self.applicable_territory_code,
            3 => &mut self.is_default,
            4 => &mut self.format,
            5 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for TextWithoutTerritory {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for TextWithoutTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TextWithoutTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TextWithoutTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TextWithoutTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TextWithoutTerritory")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Timing`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timing {
    /// `StartPoint`.
    pub start_point: Option<String>,
    /// `EndPoint`, from ERN 4.3.
    pub end_point: Option<String>,
    /// `DurationUsed`.
    pub duration_used: Vec<String>,
}

impl Element for Timing {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::START_POINT, Versions::ern4(0b111111)),
                Field::child(name::END_POINT, Versions::ern4(0b111000)),
                Field::child(name::DURATION_USED, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.start_point)
            | bit(1, &self.end_point)
            | bit(2, &self.duration_used)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.start_point,
            1 => &self.end_point,
            _ => &self.duration_used,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.start_point,
            1 => &mut self.end_point,
            _ => &mut self.duration_used,
        }
    }
}
impl Serialize for Timing {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Timing {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Timing {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Timing")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Timing")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Title`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Title {
    /// `TitleText`.
    pub title_text: String,
    /// `SubTitle`.
    pub sub_title: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `TitleType`.
    pub title_type: Option<value::AdditionalTitleType>,
}

impl Element for Title {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::SUB_TITLE, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::TITLE_TYPE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.title_text)
            | bit(1, &self.sub_title)
            | bit(2, &self.language_and_script_code)
            | bit(3, &self.title_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.title_text,
            1 => &self.sub_title,
            2 => &self.language_and_script_code,
            _ => &self.title_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.title_text,
            1 => &mut self.sub_title,
            2 => &mut self.language_and_script_code,
            _ => &mut self.title_type,
        }
    }
}
impl Serialize for Title {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Title {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Title {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Title")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Title")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TitleDisplayInformation`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TitleDisplayInformation {
    /// `IsDisplayedInTitle`.
    pub is_displayed_in_title: Boolean,
    /// `Prefix`.
    pub prefix: Vec<Prefix>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for TitleDisplayInformation {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::IS_DISPLAYED_IN_TITLE, Versions::ern4(0b111111)),
                Field::child(name::PREFIX, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.is_displayed_in_title)
            | bit(1, &self.prefix)
            | bit(2, &self.language_and_script_code)
            | bit(3, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.is_displayed_in_title,
            1 => &self.prefix,
            2 => &self.language_and_script_code,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.is_displayed_in_title,
            1 => &mut self.prefix,
            2 => &mut self.language_and_script_code,
            _ => &mut self.sequence_number,
        }
    }
}
impl Serialize for TitleDisplayInformation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TitleDisplayInformation {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TitleDisplayInformation {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TitleDisplayInformation")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TitleDisplayInformation")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TrackRelease`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrackRelease {
    /// `ReleaseReference`.
    pub release_reference: String,
    /// `ReleaseId`.
    pub release_id: ReleaseId,
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `ReleaseResourceReference`.
    pub release_resource_reference: String,
    /// `LinkedReleaseResourceReference`.
    pub linked_release_resource_reference: Vec<LinkedReleaseResourceReference>,
    /// `ReleaseLabelReference`.
    pub release_label_reference: Vec<ReleaseLabelReference>,
    /// `Genre`, up to ERN 4.3.
    pub genre: Vec<GenreWithTerritory>,
    /// `ReleaseVisibilityReference`, from ERN 4.2.
    pub release_visibility_reference: Vec<String>,
    /// `DisplayGenre`, from ERN 4.3.1.
    pub display_genre: Vec<GenreWithTerritory>,
    /// `RelatedRelease`, from ERN 4.2.
    pub related_release: Vec<RelatedRelease>,
    /// `RelatedResource`, from ERN 4.2.
    pub related_resource: Vec<RelatedResource>,
    /// `TargetURL`, from ERN 4.2.
    pub target_url: Option<String>,
    /// `Keywords`, from ERN 4.1.1.
    pub keywords: Vec<KeywordsWithTerritory>,
    /// `Synopsis`, from ERN 4.1.1.
    pub synopsis: Vec<SynopsisWithTerritory>,
    /// `MarketingComment`.
    pub marketing_comment: Vec<MarketingComment>,
    /// The attribute `IsMainRelease`.
    pub is_main_release: Option<Boolean>,
}

impl Element for TrackRelease {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_ID, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::RELEASE_RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::LINKED_RELEASE_RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::RELEASE_LABEL_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::GENRE, Versions::ern4(0b1111)),
                Field::child(name::RELEASE_VISIBILITY_REFERENCE, Versions::ern4(0b111100)),
                Field::child(name::DISPLAY_GENRE, Versions::ern4(0b110000)),
                Field::child(name::RELATED_RELEASE, Versions::ern4(0b111100)),
                Field::child(name::RELATED_RESOURCE, Versions::ern4(0b111100)),
                Field::child(name::TARGET_URL, Versions::ern4(0b111100)),
                Field::child(name::KEYWORDS, Versions::ern4(0b111110)),
                Field::child(name::SYNOPSIS, Versions::ern4(0b111110)),
                Field::child(name::MARKETING_COMMENT, Versions::ern4(0b111111)),
                Field::attribute(name::IS_MAIN_RELEASE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_reference)
            | bit(1, &self.release_id)
            | bit(2, &self.display_title_text)
            | bit(3, &self.display_title)
            | bit(4, &self.additional_title)
            | bit(5, &self.formal_title)
            | bit(6, &self.grouping_title)
            | bit(7, &self.release_resource_reference)
            | bit(8, &self.linked_release_resource_reference)
            | bit(9, &self.release_label_reference)
            | bit(10, &self.genre)
            | bit(11, &self.release_visibility_reference)
            | bit(12, &self.display_genre)
            | bit(13, &self.related_release)
            | bit(14, &self.related_resource)
            | bit(15, &self.target_url)
            | bit(16, &self.keywords)
            | bit(17, &self.synopsis)
            | bit(18, &self.marketing_comment)
            | bit(19, &self.is_main_release)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_reference,
            1 => &self.release_id,
            2 => &self.display_title_text,
            3 => &self.display_title,
            4 => &self.additional_title,
            5 => &self.formal_title,
            6 => &self.grouping_title,
            7 => &self.release_resource_reference,
            8 => &self.linked_release_resource_reference,
            9 => &self.release_label_reference,
            10 => &self.genre,
            11 => &self.release_visibility_reference,
            12 => &self.display_genre,
            13 => &self.related_release,
            14 => &self.related_resource,
            15 => &self.target_url,
            16 => &self.keywords,
            17 => &self.synopsis,
            18 => &self.marketing_comment,
            _ => &self.is_main_release,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_reference,
            1 => &mut self.release_id,
            2 => &mut self.display_title_text,
            3 => &mut self.display_title,
            4 => &mut self.additional_title,
            5 => &mut self.formal_title,
            6 => &mut self.grouping_title,
            7 => &mut self.release_resource_reference,
            8 => &mut self.linked_release_resource_reference,
            9 => &mut self.release_label_reference,
            10 => &mut self.genre,
            11 => &mut self.release_visibility_reference,
            12 => &mut self.display_genre,
            13 => &mut self.related_release,
            14 => &mut self.related_resource,
            15 => &mut self.target_url,
            16 => &mut self.keywords,
            17 => &mut self.synopsis,
            18 => &mut self.marketing_comment,
            _ => &mut self.is_main_release,
        }
    }
}
impl Serialize for TrackRelease {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TrackRelease {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TrackRelease {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TrackRelease")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TrackRelease")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TrackReleaseVisibility`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrackReleaseVisibility {
    /// `VisibilityReference`.
    pub visibility_reference: String,
    /// `TerritoryCode`, from ERN 4.3.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`, from ERN 4.3.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `TrackListingPreviewStartDateTime`.
    pub track_listing_preview_start_date_time: String,
    /// `ClipPreviewStartDateTime`.
    pub clip_preview_start_date_time: Option<String>,
    /// The attribute `DoNotDisplayDates`, from ERN 4.3.
    pub do_not_display_dates: Option<Boolean>,
}

impl Element for TrackReleaseVisibility {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::VISIBILITY_REFERENCE, Versions::ern4(0b111100)),
                Field::child(name::TERRITORY_CODE, Versions::ern4(0b111000)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern4(0b111000)),
                Field::child(name::TRACK_LISTING_PREVIEW_START_DATE_TIME, Versions::ern4(0b111100)),
                Field::child(name::CLIP_PREVIEW_START_DATE_TIME, Versions::ern4(0b111100)),
                Field::attribute(name::DO_NOT_DISPLAY_DATES, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.visibility_reference)
            | bit(1, &self.territory_code)
            | bit(2, &self.excluded_territory_code)
            | bit(3, &self.track_listing_preview_start_date_time)
            | bit(4, &self.clip_preview_start_date_time)
            | bit(5, &self.do_not_display_dates)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.visibility_reference,
            1 => &self.territory_code,
            2 => &self.excluded_territory_code,
            3 => &self.track_listing_preview_start_date_time,
            4 => &self.clip_preview_start_date_time,
            _ => &self.do_not_display_dates,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.visibility_reference,
            1 => &mut self.territory_code,
            2 => &mut self.excluded_territory_code,
            3 => &mut self.track_listing_preview_start_date_time,
            4 => &mut self.clip_preview_start_date_time,
            _ => &mut self.do_not_display_dates,
        }
    }
}
impl Serialize for TrackReleaseVisibility {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TrackReleaseVisibility {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TrackReleaseVisibility {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TrackReleaseVisibility")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.TrackReleaseVisibility")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `UseType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UseType {
    /// The text.
    pub value: value::UseType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for UseType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for UseType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for UseType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for UseType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for UseType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UseType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.UseType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `UserInterfaceType`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserInterfaceType {
    /// The text.
    pub value: value::UserInterfaceType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for UserInterfaceType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111100)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111100)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for UserInterfaceType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for UserInterfaceType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for UserInterfaceType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for UserInterfaceType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UserInterfaceType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.UserInterfaceType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ValidityPeriod`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValidityPeriod {
    /// `StartDate`.
    pub start_date: Option<EventDate>,
    /// `EndDate`.
    pub end_date: Option<EventDate>,
}

impl Element for ValidityPeriod {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::START_DATE, Versions::ern4(0b111111)),
                Field::child(name::END_DATE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.start_date)
            | bit(1, &self.end_date)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.start_date,
            _ => &self.end_date,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.start_date,
            _ => &mut self.end_date,
        }
    }
}
impl Serialize for ValidityPeriod {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ValidityPeriod {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ValidityPeriod {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ValidityPeriod")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.ValidityPeriod")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Venue`, from ERN 4.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Venue {
    /// `VenueName`.
    pub venue_name: Option<String>,
    /// `VenueAddress`.
    pub venue_address: Option<String>,
    /// `TerritoryCode`.
    pub territory_code: Option<AllTerritoryCode>,
    /// `LocationCode`.
    pub location_code: Option<String>,
    /// `VenueRoom`.
    pub venue_room: Option<String>,
}

impl Element for Venue {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::VENUE_NAME, Versions::ern4(0b111100)),
                Field::child(name::VENUE_ADDRESS, Versions::ern4(0b111100)),
                Field::child(name::TERRITORY_CODE, Versions::ern4(0b111100)),
                Field::child(name::LOCATION_CODE, Versions::ern4(0b111100)),
                Field::child(name::VENUE_ROOM, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.venue_name)
            | bit(1, &self.venue_address)
            | bit(2, &self.territory_code)
            | bit(3, &self.location_code)
            | bit(4, &self.venue_room)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.venue_name,
            1 => &self.venue_address,
            2 => &self.territory_code,
            3 => &self.location_code,
            _ => &self.venue_room,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.venue_name,
            1 => &mut self.venue_address,
            2 => &mut self.territory_code,
            3 => &mut self.location_code,
            _ => &mut self.venue_room,
        }
    }
}
impl Serialize for Venue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Venue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Venue {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Venue")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Venue")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `VersionType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VersionType {
    /// The text.
    pub value: value::VersionType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for VersionType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for VersionType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for VersionType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for VersionType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for VersionType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VersionType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.VersionType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Video`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Video {
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `Type`.
    pub type_: VideoType,
    /// `ResourceId`, up to ERN 4.2.
    pub resource_id: Vec<VideoId>,
    /// `VideoEdition`, from ERN 4.3.
    pub video_edition: Vec<VideoEdition>,
    /// `RecordingFormat`, from ERN 4.3.
    pub recording_format: Vec<RecordingFormat>,
    /// `WorkId`.
    pub work_id: Vec<MusicalWorkId>,
    /// `DisplayTitleText`.
    pub display_title_text: Vec<DisplayTitleText>,
    /// `DisplayTitle`.
    pub display_title: Vec<DisplayTitle>,
    /// `AdditionalTitle`, up to ERN 4.3.
    pub additional_title: Vec<AdditionalTitle>,
    /// `FormalTitle`, from ERN 4.3.1.
    pub formal_title: Vec<DisplayTitle>,
    /// `GroupingTitle`, from ERN 4.3.1.
    pub grouping_title: Vec<DisplayTitle>,
    /// `VersionType`.
    pub version_type: Vec<VersionType>,
    /// `DisplayArtistName`.
    pub display_artist_name: Vec<DisplayArtistNameWithOriginalLanguage>,
    /// `DisplayArtist`.
    pub display_artist: Vec<DisplayArtist>,
    /// `Contributor`.
    pub contributor: Vec<Contributor>,
    /// `Character`.
    pub character: Vec<Character>,
    /// `ResourceRightsController`.
    pub resource_rights_controller: Vec<ResourceRightsController>,
    /// `WorkRightsController`.
    pub work_rights_controller: Vec<WorkRightsController>,
    /// `PLine`, up to ERN 4.2.
    pub p_line: Vec<PLine>,
    /// `CLine`, up to ERN 4.2.
    pub c_line: Vec<CLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Vec<CourtesyLine>,
    /// `Duration`.
    pub duration: String,
    /// `CreationDate`.
    pub creation_date: Option<EventDateWithoutFlags>,
    /// `MasteredDate`.
    pub mastered_date: Option<EventDateWithoutFlags>,
    /// `RemasteredDate`.
    pub remastered_date: Vec<EventDateWithoutFlags>,
    /// `FirstPublicationDate`.
    pub first_publication_date: Vec<FulfillmentDate>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningTypeWithStandard>,
    /// `AvRating`.
    pub av_rating: Vec<AvRating>,
    /// `RelatedRelease`.
    pub related_release: Vec<RelatedRelease>,
    /// `RelatedResource`.
    pub related_resource: Vec<RelatedResource>,
    /// `CompositeMusicalWorkType`.
    pub composite_musical_work_type: Option<value::CompositeMusicalWorkType>,
    /// `VideoCueSheetReference`.
    pub video_cue_sheet_reference: Vec<String>,
    /// `ReasonForCueSheetAbsence`.
    pub reason_for_cue_sheet_absence: Option<Reason>,
    /// `ContainsAI`, from ERN 4.3.1.
    pub contains_ai: Option<value::ContainsAI>,
    /// `IsCover`, from ERN 4.1.1.
    pub is_cover: Option<Boolean>,
    /// `HasVocalPerformance`, from ERN 4.3.
    pub has_vocal_performance: Option<Boolean>,
    /// `HasForegroundVocalPerformance`, from ERN 4.3.
    pub has_foreground_vocal_performance: Option<Boolean>,
    /// `IsInstrumental`.
    pub is_instrumental: Option<Boolean>,
    /// `ContainsHiddenContent`.
    pub contains_hidden_content: Option<Boolean>,
    /// `IsRemastered`.
    pub is_remastered: Option<Boolean>,
    /// `DisplayCredits`.
    pub display_credits: Vec<DisplayCredits>,
    /// `LanguageOfPerformance`.
    pub language_of_performance: Vec<Language>,
    /// `LanguageOfDubbing`.
    pub language_of_dubbing: Vec<String>,
    /// `SubTitleLanguage`.
    pub sub_title_language: Vec<String>,
    /// `ResourceContainedResourceReferenceList`.
    pub resource_contained_resource_reference_list: Option<ResourceContainedResourceReferenceList>,
    /// `TechnicalDetails`, up to ERN 4.2.
    pub technical_details: Vec<TechnicalVideoDetails>,
    /// `Raga`.
    pub raga: Vec<String>,
    /// `Tala`.
    pub tala: Vec<String>,
    /// `Deity`.
    pub deity: Vec<String>,
    /// `VideoChapterReference`.
    pub video_chapter_reference: Vec<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `IsSupplemental`.
    pub is_supplemental: Option<Boolean>,
    /// The attribute `ApplyClassicalProfileVariant`, from ERN 4.3.
    pub apply_classical_profile_variant: Option<Boolean>,
}

impl Element for Video {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RESOURCE_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::TYPE, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_ID, Versions::ern4(0b111)),
                Field::child(name::VIDEO_EDITION, Versions::ern4(0b111000)),
                Field::child(name::RECORDING_FORMAT, Versions::ern4(0b111000)),
                Field::child(name::WORK_ID, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE_TEXT, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern4(0b111111)),
                Field::child(name::ADDITIONAL_TITLE, Versions::ern4(0b1111)),
                Field::child(name::FORMAL_TITLE, Versions::ern4(0b110000)),
                Field::child(name::GROUPING_TITLE, Versions::ern4(0b110000)),
                Field::child(name::VERSION_TYPE, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern4(0b111111)),
                Field::child(name::CONTRIBUTOR, Versions::ern4(0b111111)),
                Field::child(name::CHARACTER, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_RIGHTS_CONTROLLER, Versions::ern4(0b111111)),
                Field::child(name::WORK_RIGHTS_CONTROLLER, Versions::ern4(0b111111)),
                Field::child(name::P_LINE, Versions::ern4(0b111)),
                Field::child(name::C_LINE, Versions::ern4(0b111)),
                Field::child(name::COURTESY_LINE, Versions::ern4(0b111111)),
                Field::child(name::DURATION, Versions::ern4(0b111111)),
                Field::child(name::CREATION_DATE, Versions::ern4(0b111111)),
                Field::child(name::MASTERED_DATE, Versions::ern4(0b111111)),
                Field::child(name::REMASTERED_DATE, Versions::ern4(0b111111)),
                Field::child(name::FIRST_PUBLICATION_DATE, Versions::ern4(0b111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern4(0b111111)),
                Field::child(name::AV_RATING, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RELEASE, Versions::ern4(0b111111)),
                Field::child(name::RELATED_RESOURCE, Versions::ern4(0b111111)),
                Field::child(name::COMPOSITE_MUSICAL_WORK_TYPE, Versions::ern4(0b111111)),
                Field::child(name::VIDEO_CUE_SHEET_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::REASON_FOR_CUE_SHEET_ABSENCE, Versions::ern4(0b111111)),
                Field::child(name::CONTAINS_AI, Versions::ern4(0b110000)),
                Field::child(name::IS_COVER, Versions::ern4(0b111110)),
                Field::child(name::HAS_VOCAL_PERFORMANCE, Versions::ern4(0b111000)),
                Field::child(name::HAS_FOREGROUND_VOCAL_PERFORMANCE, Versions::ern4(0b111000)),
                Field::child(name::IS_INSTRUMENTAL, Versions::ern4(0b111111)),
                Field::child(name::CONTAINS_HIDDEN_CONTENT, Versions::ern4(0b111111)),
                Field::child(name::IS_REMASTERED, Versions::ern4(0b111111)),
                Field::child(name::DISPLAY_CREDITS, Versions::ern4(0b111111)),
                Field::child(name::LANGUAGE_OF_PERFORMANCE, Versions::ern4(0b111111)),
                Field::child(name::LANGUAGE_OF_DUBBING, Versions::ern4(0b111111)),
                Field::child(name::SUB_TITLE_LANGUAGE, Versions::ern4(0b111111)),
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST, Versions::ern4(0b111111)),
                Field::child(name::TECHNICAL_DETAILS, Versions::ern4(0b111)),
                Field::child(name::RAGA, Versions::ern4(0b111111)),
                Field::child(name::TALA, Versions::ern4(0b111111)),
                Field::child(name::DEITY, Versions::ern4(0b111111)),
                Field::child(name::VIDEO_CHAPTER_REFERENCE, Versions::ern4(0b111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern4(0b111111)),
                Field::attribute(name::IS_SUPPLEMENTAL, Versions::ern4(0b111111)),
                Field::attribute(name::APPLY_CLASSICAL_PROFILE_VARIANT, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.resource_reference)
            | bit(1, &self.type_)
            | bit(2, &self.resource_id)
            | bit(3, &self.video_edition)
            | bit(4, &self.recording_format)
            | bit(5, &self.work_id)
            | bit(6, &self.display_title_text)
            | bit(7, &self.display_title)
            | bit(8, &self.additional_title)
            | bit(9, &self.formal_title)
            | bit(10, &self.grouping_title)
            | bit(11, &self.version_type)
            | bit(12, &self.display_artist_name)
            | bit(13, &self.display_artist)
            | bit(14, &self.contributor)
            | bit(15, &self.character)
            | bit(16, &self.resource_rights_controller)
            | bit(17, &self.work_rights_controller)
            | bit(18, &self.p_line)
            | bit(19, &self.c_line)
            | bit(20, &self.courtesy_line)
            | bit(21, &self.duration)
            | bit(22, &self.creation_date)
            | bit(23, &self.mastered_date)
            | bit(24, &self.remastered_date)
            | bit(25, &self.first_publication_date)
            | bit(26, &self.parental_warning_type)
            | bit(27, &self.av_rating)
            | bit(28, &self.related_release)
            | bit(29, &self.related_resource)
            | bit(30, &self.composite_musical_work_type)
            | bit(31, &self.video_cue_sheet_reference)
            | bit(32, &self.reason_for_cue_sheet_absence)
            | bit(33, &self.contains_ai)
            | bit(34, &self.is_cover)
            | bit(35, &self.has_vocal_performance)
            | bit(36, &self.has_foreground_vocal_performance)
            | bit(37, &self.is_instrumental)
            | bit(38, &self.contains_hidden_content)
            | bit(39, &self.is_remastered)
            | bit(40, &self.display_credits)
            | bit(41, &self.language_of_performance)
            | bit(42, &self.language_of_dubbing)
            | bit(43, &self.sub_title_language)
            | bit(44, &self.resource_contained_resource_reference_list)
            | bit(45, &self.technical_details)
            | bit(46, &self.raga)
            | bit(47, &self.tala)
            | bit(48, &self.deity)
            | bit(49, &self.video_chapter_reference)
            | bit(50, &self.language_and_script_code)
            | bit(51, &self.is_supplemental)
            | bit(52, &self.apply_classical_profile_variant)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.resource_reference,
            1 => &self.type_,
            2 => &self.resource_id,
            3 => &self.video_edition,
            4 => &self.recording_format,
            5 => &self.work_id,
            6 => &self.display_title_text,
            7 => &self.display_title,
            8 => &self.additional_title,
            9 => &self.formal_title,
            10 => &self.grouping_title,
            11 => &self.version_type,
            12 => &self.display_artist_name,
            13 => &self.display_artist,
            14 => &self.contributor,
            15 => &self.character,
            16 => &self.resource_rights_controller,
            17 => &self.work_rights_controller,
            18 => &self.p_line,
            19 => &self.c_line,
            20 => &self.courtesy_line,
            21 => &self.duration,
            22 => &self.creation_date,
            23 => &self.mastered_date,
            24 => &self.remastered_date,
            25 => &self.first_publication_date,
            26 => &self.parental_warning_type,
            27 => &self.av_rating,
            28 => &self.related_release,
            29 => &self.related_resource,
            30 => &self.composite_musical_work_type,
            31 => &self.video_cue_sheet_reference,
            32 => &self.reason_for_cue_sheet_absence,
            33 => &self.contains_ai,
            34 => &self.is_cover,
            35 => &self.has_vocal_performance,
            36 => &self.has_foreground_vocal_performance,
            37 => &self.is_instrumental,
            38 => &self.contains_hidden_content,
            39 => &self.is_remastered,
            40 => &self.display_credits,
            41 => &self.language_of_performance,
            42 => &self.language_of_dubbing,
            43 => &self.sub_title_language,
            44 => &self.resource_contained_resource_reference_list,
            45 => &self.technical_details,
            46 => &self.raga,
            47 => &self.tala,
            48 => &self.deity,
            49 => &self.video_chapter_reference,
            50 => &self.language_and_script_code,
            51 => &self.is_supplemental,
            _ => &self.apply_classical_profile_variant,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.resource_reference,
            1 => &mut self.type_,
            2 => &mut self.resource_id,
            3 => &mut self.video_edition,
            4 => &mut self.recording_format,
            5 => &mut self.work_id,
            6 => &mut self.display_title_text,
            7 => &mut self.display_title,
            8 => &mut self.additional_title,
            9 => &mut self.formal_title,
            10 => &mut self.grouping_title,
            11 => &mut self.version_type,
            12 => &mut self.display_artist_name,
            13 => &mut self.display_artist,
            14 => &mut self.contributor,
            15 => &mut self.character,
            16 => &mut self.resource_rights_controller,
            17 => &mut self.work_rights_controller,
            18 => &mut self.p_line,
            19 => &mut self.c_line,
            20 => &mut self.courtesy_line,
            21 => &mut self.duration,
            22 => &mut self.creation_date,
            23 => &mut self.mastered_date,
            24 => &mut self.remastered_date,
            25 => &mut self.first_publication_date,
            26 => &mut self.parental_warning_type,
            27 => &mut self.av_rating,
            28 => &mut self.related_release,
            29 => &mut self.related_resource,
            30 => &mut self.composite_musical_work_type,
            31 => &mut self.video_cue_sheet_reference,
            32 => &mut self.reason_for_cue_sheet_absence,
            33 => &mut self.contains_ai,
            34 => &mut self.is_cover,
            35 => &mut self.has_vocal_performance,
            36 => &mut self.has_foreground_vocal_performance,
            37 => &mut self.is_instrumental,
            38 => &mut self.contains_hidden_content,
            39 => &mut self.is_remastered,
            40 => &mut self.display_credits,
            41 => &mut self.language_of_performance,
            42 => &mut self.language_of_dubbing,
            43 => &mut self.sub_title_language,
            44 => &mut self.resource_contained_resource_reference_list,
            45 => &mut self.technical_details,
            46 => &mut self.raga,
            47 => &mut self.tala,
            48 => &mut self.deity,
            49 => &mut self.video_chapter_reference,
            50 => &mut self.language_and_script_code,
            51 => &mut self.is_supplemental,
            _ => &mut self.apply_classical_profile_variant,
        }
    }
}
impl Serialize for Video {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Video {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Video {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Video")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.Video")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `VideoClipDetails`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoClipDetails {
    /// `TechnicalResourceDetailsReference`.
    pub technical_resource_details_reference: String,
    /// `ClipType`.
    pub clip_type: ClipType,
    /// `Timing`.
    pub timing: Vec<Timing>,
    /// `TopLeftCorner`.
    pub top_left_corner: Option<String>,
    /// `BottomRightCorner`.
    pub bottom_right_corner: Option<String>,
    /// `ExpressionType`.
    pub expression_type: value::ExpressionType,
    /// `DeliveryFile`.
    pub delivery_file: Vec<VideoDeliveryFile>,
}

impl Element for VideoClipDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern4(0b111000)),
                Field::child(name::CLIP_TYPE, Versions::ern4(0b111000)),
                Field::child(name::TIMING, Versions::ern4(0b111000)),
                Field::child(name::TOP_LEFT_CORNER, Versions::ern4(0b111000)),
                Field::child(name::BOTTOM_RIGHT_CORNER, Versions::ern4(0b111000)),
                Field::child(name::EXPRESSION_TYPE, Versions::ern4(0b111000)),
                Field::child(name::DELIVERY_FILE, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.clip_type)
            | bit(2, &self.timing)
            | bit(3, &self.top_left_corner)
            | bit(4, &self.bottom_right_corner)
            | bit(5, &self.expression_type)
            | bit(6, &self.delivery_file)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.clip_type,
            2 => &self.timing,
            3 => &self.top_left_corner,
            4 => &self.bottom_right_corner,
            5 => &self.expression_type,
            _ => &self.delivery_file,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.clip_type,
            2 => &mut self.timing,
            3 => &mut self.top_left_corner,
            4 => &mut self.bottom_right_corner,
            5 => &mut self.expression_type,
            _ => &mut self.delivery_file,
        }
    }
}
impl Serialize for VideoClipDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for VideoClipDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for VideoClipDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VideoClipDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.VideoClipDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `VideoCodecType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoCodecType {
    /// The text.
    pub value: value::VideoCodecType,
    /// The attribute `Version`.
    pub version: Option<String>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for VideoCodecType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::VERSION, Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.version)
            | bit(2, &self.namespace)
            | bit(3, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.version,
            2 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.version,
            2 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for VideoCodecType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for VideoCodecType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for VideoCodecType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for VideoCodecType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VideoCodecType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.VideoCodecType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `VideoDefinitionType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoDefinitionType {
    /// The text.
    pub value: value::VideoDefinitionType,
    /// The attribute `Namespace`, from ERN 4.2.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`, from ERN 4.2.
    pub user_defined_value: Option<String>,
}

impl Element for VideoDefinitionType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111100)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for VideoDefinitionType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for VideoDefinitionType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for VideoDefinitionType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for VideoDefinitionType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VideoDefinitionType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.VideoDefinitionType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `VideoDeliveryFile`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoDeliveryFile {
    /// `Type`.
    pub type_: value::DeliveryFileType,
    /// `ContainerFormat`.
    pub container_format: Option<ContainerFormat>,
    /// `VideoCodecType`.
    pub video_codec_type: Option<VideoCodecType>,
    /// `VideoBitRate`.
    pub video_bit_rate: Option<BitRate>,
    /// `FrameRate`.
    pub frame_rate: Option<FrameRate>,
    /// `ImageHeight`.
    pub image_height: Option<Extent>,
    /// `ImageWidth`.
    pub image_width: Option<Extent>,
    /// `AspectRatio`.
    pub aspect_ratio: Vec<AspectRatio>,
    /// `CoreArea`.
    pub core_area: Option<CoreArea>,
    /// `ColorDepth`.
    pub color_depth: Option<String>,
    /// `VideoDefinitionType`.
    pub video_definition_type: Option<VideoDefinitionType>,
    /// `AudioCodecType`.
    pub audio_codec_type: Option<AudioCodecType>,
    /// `HasImmersiveAudioMetadata`.
    pub has_immersive_audio_metadata: Option<Boolean>,
    /// `ElectroOpticalTransferFunctionType`.
    pub electro_optical_transfer_function_type: Option<value::ElectroOpticalTransferFunctionType>,
    /// `PrimaryColorType`.
    pub primary_color_type: Option<value::PrimaryColorType>,
    /// `HdrVideoDynamicMetadataType`.
    pub hdr_video_dynamic_metadata_type: Option<HdrVideoDynamicMetadataType>,
    /// `HdrVideoStaticMetadataType`.
    pub hdr_video_static_metadata_type: Option<value::HdrVideoStaticMetadataType>,
    /// `AudioBitRate`.
    pub audio_bit_rate: Option<BitRate>,
    /// `NumberOfAudioChannels`.
    pub number_of_audio_channels: Option<String>,
    /// `NumberOfAudioObjects`.
    pub number_of_audio_objects: Option<String>,
    /// `AudioSamplingRate`.
    pub audio_sampling_rate: Option<SamplingRate>,
    /// `AudioBitsPerSample`.
    pub audio_bits_per_sample: Option<String>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `BitDepth`.
    pub bit_depth: Option<String>,
    /// `File`.
    pub file: Option<File>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// `IsProvidedInDelivery`.
    pub is_provided_in_delivery: Option<Boolean>,
}

impl Element for VideoDeliveryFile {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TYPE, Versions::ern4(0b111000)),
                Field::child(name::CONTAINER_FORMAT, Versions::ern4(0b111000)),
                Field::child(name::VIDEO_CODEC_TYPE, Versions::ern4(0b111000)),
                Field::child(name::VIDEO_BIT_RATE, Versions::ern4(0b111000)),
                Field::child(name::FRAME_RATE, Versions::ern4(0b111000)),
                Field::child(name::IMAGE_HEIGHT, Versions::ern4(0b111000)),
                Field::child(name::IMAGE_WIDTH, Versions::ern4(0b111000)),
                Field::child(name::ASPECT_RATIO, Versions::ern4(0b111000)),
                Field::child(name::CORE_AREA, Versions::ern4(0b111000)),
                Field::child(name::COLOR_DEPTH, Versions::ern4(0b111000)),
                Field::child(name::VIDEO_DEFINITION_TYPE, Versions::ern4(0b111000)),
                Field::child(name::AUDIO_CODEC_TYPE, Versions::ern4(0b111000)),
                Field::child(name::HAS_IMMERSIVE_AUDIO_METADATA, Versions::ern4(0b111000)),
                Field::child(name::ELECTRO_OPTICAL_TRANSFER_FUNCTION_TYPE, Versions::ern4(0b111000)),
                Field::child(name::PRIMARY_COLOR_TYPE, Versions::ern4(0b111000)),
                Field::child(name::HDR_VIDEO_DYNAMIC_METADATA_TYPE, Versions::ern4(0b111000)),
                Field::child(name::HDR_VIDEO_STATIC_METADATA_TYPE, Versions::ern4(0b111000)),
                Field::child(name::AUDIO_BIT_RATE, Versions::ern4(0b111000)),
                Field::child(name::NUMBER_OF_AUDIO_CHANNELS, Versions::ern4(0b111000)),
                Field::child(name::NUMBER_OF_AUDIO_OBJECTS, Versions::ern4(0b111000)),
                Field::child(name::AUDIO_SAMPLING_RATE, Versions::ern4(0b111000)),
                Field::child(name::AUDIO_BITS_PER_SAMPLE, Versions::ern4(0b111000)),
                Field::child(name::DURATION, Versions::ern4(0b111000)),
                Field::child(name::BIT_DEPTH, Versions::ern4(0b111000)),
                Field::child(name::FILE, Versions::ern4(0b111000)),
                Field::child(name::FINGERPRINT, Versions::ern4(0b111000)),
                Field::child(name::IS_PROVIDED_IN_DELIVERY, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.type_)
            | bit(1, &self.container_format)
            | bit(2, &self.video_codec_type)
            | bit(3, &self.video_bit_rate)
            | bit(4, &self.frame_rate)
            | bit(5, &self.image_height)
            | bit(6, &self.image_width)
            | bit(7, &self.aspect_ratio)
            | bit(8, &self.core_area)
            | bit(9, &self.color_depth)
            | bit(10, &self.video_definition_type)
            | bit(11, &self.audio_codec_type)
            | bit(12, &self.has_immersive_audio_metadata)
            | bit(13, &self.electro_optical_transfer_function_type)
            | bit(14, &self.primary_color_type)
            | bit(15, &self.hdr_video_dynamic_metadata_type)
            | bit(16, &self.hdr_video_static_metadata_type)
            | bit(17, &self.audio_bit_rate)
            | bit(18, &self.number_of_audio_channels)
            | bit(19, &self.number_of_audio_objects)
            | bit(20, &self.audio_sampling_rate)
            | bit(21, &self.audio_bits_per_sample)
            | bit(22, &self.duration)
            | bit(23, &self.bit_depth)
            | bit(24, &self.file)
            | bit(25, &self.fingerprint)
            | bit(26, &self.is_provided_in_delivery)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.type_,
            1 => &self.container_format,
            2 => &self.video_codec_type,
            3 => &self.video_bit_rate,
            4 => &self.frame_rate,
            5 => &self.image_height,
            6 => &self.image_width,
            7 => &self.aspect_ratio,
            8 => &self.core_area,
            9 => &self.color_depth,
            10 => &self.video_definition_type,
            11 => &self.audio_codec_type,
            12 => &self.has_immersive_audio_metadata,
            13 => &self.electro_optical_transfer_function_type,
            14 => &self.primary_color_type,
            15 => &self.hdr_video_dynamic_metadata_type,
            16 => &self.hdr_video_static_metadata_type,
            17 => &self.audio_bit_rate,
            18 => &self.number_of_audio_channels,
            19 => &self.number_of_audio_objects,
            20 => &self.audio_sampling_rate,
            21 => &self.audio_bits_per_sample,
            22 => &self.duration,
            23 => &self.bit_depth,
            24 => &self.file,
            25 => &self.fingerprint,
            _ => &self.is_provided_in_delivery,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.type_,
            1 => &mut self.container_format,
            2 => &mut self.video_codec_type,
            3 => &mut self.video_bit_rate,
            4 => &mut self.frame_rate,
            5 => &mut self.image_height,
            6 => &mut self.image_width,
            7 => &mut self.aspect_ratio,
            8 => &mut self.core_area,
            9 => &mut self.color_depth,
            10 => &mut self.video_definition_type,
            11 => &mut self.audio_codec_type,
            12 => &mut self.has_immersive_audio_metadata,
            13 => &mut self.electro_optical_transfer_function_type,
            14 => &mut self.primary_color_type,
            15 => &mut self.hdr_video_dynamic_metadata_type,
            16 => &mut self.hdr_video_static_metadata_type,
            17 => &mut self.audio_bit_rate,
            18 => &mut self.number_of_audio_channels,
            19 => &mut self.number_of_audio_objects,
            20 => &mut self.audio_sampling_rate,
            21 => &mut self.audio_bits_per_sample,
            22 => &mut self.duration,
            23 => &mut self.bit_depth,
            24 => &mut self.file,
            25 => &mut self.fingerprint,
            _ => &mut self.is_provided_in_delivery,
        }
    }
}
impl Serialize for VideoDeliveryFile {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for VideoDeliveryFile {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for VideoDeliveryFile {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VideoDeliveryFile")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.VideoDeliveryFile")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `VideoEdition`, from ERN 4.3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoEdition {
    /// `Type`.
    pub type_: Option<value::EditionType>,
    /// `ResourceId`.
    pub resource_id: Vec<VideoId>,
    /// `EditionContributor`.
    pub edition_contributor: Vec<EditionContributor>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `RecordingMode`.
    pub recording_mode: Option<value::RecordingMode>,
    /// `TechnicalDetails`.
    pub technical_details: Vec<TechnicalVideoDetails>,
}

impl Element for VideoEdition {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TYPE, Versions::ern4(0b111000)),
                Field::child(name::RESOURCE_ID, Versions::ern4(0b111000)),
                Field::child(name::EDITION_CONTRIBUTOR, Versions::ern4(0b111000)),
                Field::child(name::P_LINE, Versions::ern4(0b111000)),
                Field::child(name::C_LINE, Versions::ern4(0b111000)),
                Field::child(name::RECORDING_MODE, Versions::ern4(0b111000)),
                Field::child(name::TECHNICAL_DETAILS, Versions::ern4(0b111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.type_)
            | bit(1, &self.resource_id)
            | bit(2, &self.edition_contributor)
            | bit(3, &self.p_line)
            | bit(4, &self.c_line)
            | bit(5, &self.recording_mode)
            | bit(6, &self.technical_details)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.type_,
            1 => &self.resource_id,
            2 => &self.edition_contributor,
            3 => &self.p_line,
            4 => &self.c_line,
            5 => &self.recording_mode,
            _ => &self.technical_details,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.type_,
            1 => &mut self.resource_id,
            2 => &mut self.edition_contributor,
            3 => &mut self.p_line,
            4 => &mut self.c_line,
            5 => &mut self.recording_mode,
            _ => &mut self.technical_details,
        }
    }
}
impl Serialize for VideoEdition {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for VideoEdition {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for VideoEdition {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VideoEdition")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.VideoEdition")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `VideoId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoId {
    /// `ISRC`.
    pub isrc: Option<String>,
    /// `ISAN`.
    pub isan: Option<String>,
    /// `VISAN`.
    pub visan: Option<String>,
    /// `CatalogNumber`.
    pub catalog_number: Option<CatalogNumber>,
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
    /// `EIDR`.
    pub eidr: Vec<String>,
    /// The attribute `IsReplaced`.
    pub is_replaced: Option<Boolean>,
}

impl Element for VideoId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ISRC, Versions::ern4(0b111111)),
                Field::child(name::ISAN, Versions::ern4(0b111111)),
                Field::child(name::VISAN, Versions::ern4(0b111111)),
                Field::child(name::CATALOG_NUMBER, Versions::ern4(0b111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern4(0b111111)),
                Field::child(name::EIDR, Versions::ern4(0b111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.isrc)
            | bit(1, &self.isan)
            | bit(2, &self.visan)
            | bit(3, &self.catalog_number)
            | bit(4, &self.proprietary_id)
            | bit(5, &self.eidr)
            | bit(6, &self.is_replaced)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.isrc,
            1 => &self.isan,
            2 => &self.visan,
            3 => &self.catalog_number,
            4 => &self.proprietary_id,
            5 => &self.eidr,
            _ => &self.is_replaced,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.isrc,
            1 => &mut self.isan,
            2 => &mut self.visan,
            3 => &mut self.catalog_number,
            4 => &mut self.proprietary_id,
            5 => &mut self.eidr,
            _ => &mut self.is_replaced,
        }
    }
}
impl Serialize for VideoId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for VideoId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for VideoId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VideoId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.VideoId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `VideoType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoType {
    /// The text.
    pub value: value::VideoType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for VideoType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern4(0b111111)),
                Field::attribute(name::NAMESPACE, Versions::ern4(0b111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for VideoType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for VideoType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for VideoType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for VideoType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VideoType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.VideoType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `WorkRightsController`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkRightsController {
    /// `RightsControllerPartyReference`.
    pub rights_controller_party_reference: String,
    /// `RightsControllerRole`, up to ERN 4.1.1.
    pub rights_controller_role: Vec<value::RightsControllerRole>,
    /// `RightsControlType`, from ERN 4.2.
    pub rights_control_type: Vec<value::RightsControllerRole>,
    /// `RightsControllerType`.
    pub rights_controller_type: Option<value::RightsControllerType>,
    /// `RightShareUnknown`.
    pub right_share_unknown: Option<Boolean>,
    /// `RightSharePercentage`.
    pub right_share_percentage: Option<String>,
    /// `Territory`.
    pub territory: Vec<AllTerritoryCode>,
    /// `StartDate`.
    pub start_date: Option<String>,
    /// `EndDate`.
    pub end_date: Option<String>,
}

impl Element for WorkRightsController {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RIGHTS_CONTROLLER_PARTY_REFERENCE, Versions::ern4(0b111111)),
                Field::child(name::RIGHTS_CONTROLLER_ROLE, Versions::ern4(0b11)),
                Field::child(name::RIGHTS_CONTROL_TYPE, Versions::ern4(0b111100)),
                Field::child(name::RIGHTS_CONTROLLER_TYPE, Versions::ern4(0b111111)),
                Field::child(name::RIGHT_SHARE_UNKNOWN, Versions::ern4(0b111111)),
                Field::child(name::RIGHT_SHARE_PERCENTAGE, Versions::ern4(0b111111)),
                Field::child(name::TERRITORY, Versions::ern4(0b111111)),
                Field::child(name::START_DATE, Versions::ern4(0b111111)),
                Field::child(name::END_DATE, Versions::ern4(0b111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.rights_controller_party_reference)
            | bit(1, &self.rights_controller_role)
            | bit(2, &self.rights_control_type)
            | bit(3, &self.rights_controller_type)
            | bit(4, &self.right_share_unknown)
            | bit(5, &self.right_share_percentage)
            | bit(6, &self.territory)
            | bit(7, &self.start_date)
            | bit(8, &self.end_date)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.rights_controller_party_reference,
            1 => &self.rights_controller_role,
            2 => &self.rights_control_type,
            3 => &self.rights_controller_type,
            4 => &self.right_share_unknown,
            5 => &self.right_share_percentage,
            6 => &self.territory,
            7 => &self.start_date,
            _ => &self.end_date,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.rights_controller_party_reference,
            1 => &mut self.rights_controller_role,
            2 => &mut self.rights_control_type,
            3 => &mut self.rights_controller_type,
            4 => &mut self.right_share_unknown,
            5 => &mut self.right_share_percentage,
            6 => &mut self.territory,
            7 => &mut self.start_date,
            _ => &mut self.end_date,
        }
    }
}
impl Serialize for WorkRightsController {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for WorkRightsController {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for WorkRightsController {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("WorkRightsController")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern4.WorkRightsController")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}
