// Written by `cargo xtask gen` from schemas/. Not edited by hand.

//! The types of ERN 3, as structs.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::super::element::{Element, Field, Values, bit};
use super::super::{AnyMessage, Boolean, json};
use super::value;
use crate::schema::{Versions, name};

/// A message of ERN 3.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// `CatalogListMessage`.
    CatalogListMessage(Box<CatalogListMessage>),
    /// `NewReleaseMessage`.
    NewReleaseMessage(Box<NewReleaseMessage>),
    /// `PurgeReleaseMessage`.
    PurgeReleaseMessage(Box<PurgeReleaseMessage>),
}

impl Message {
    /// An empty message, whose root element has this name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            name::CATALOG_LIST_MESSAGE => Some(Self::CatalogListMessage(Box::default())),
            name::NEW_RELEASE_MESSAGE => Some(Self::NewReleaseMessage(Box::default())),
            name::PURGE_RELEASE_MESSAGE => Some(Self::PurgeReleaseMessage(Box::default())),
            _ => None,
        }
    }

    /// The name of its root element.
    pub fn name(&self) -> &'static str {
        match self {
            Self::CatalogListMessage(_) => name::CATALOG_LIST_MESSAGE,
            Self::NewReleaseMessage(_) => name::NEW_RELEASE_MESSAGE,
            Self::PurgeReleaseMessage(_) => name::PURGE_RELEASE_MESSAGE,
        }
    }

    /// Its root element.
    pub fn root(&self) -> &dyn Element {
        match self {
            Self::CatalogListMessage(root) => &**root,
            Self::NewReleaseMessage(root) => &**root,
            Self::PurgeReleaseMessage(root) => &**root,
        }
    }

    /// Its root element.
    pub fn root_mut(&mut self) -> &mut dyn Element {
        match self {
            Self::CatalogListMessage(root) => &mut **root,
            Self::NewReleaseMessage(root) => &mut **root,
            Self::PurgeReleaseMessage(root) => &mut **root,
        }
    }
}

impl From<CatalogListMessage> for AnyMessage {
    fn from(root: CatalogListMessage) -> Self {
        Self::Ern3(Message::CatalogListMessage(Box::new(root)))
    }
}

impl From<NewReleaseMessage> for AnyMessage {
    fn from(root: NewReleaseMessage) -> Self {
        Self::Ern3(Message::NewReleaseMessage(Box::new(root)))
    }
}

impl From<PurgeReleaseMessage> for AnyMessage {
    fn from(root: PurgeReleaseMessage) -> Self {
        Self::Ern3(Message::PurgeReleaseMessage(Box::new(root)))
    }
}

/// `AdministratingRecordCompany`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdministratingRecordCompany {
    /// `PartyId`.
    pub party_id: Vec<PartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyName>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
    /// The attribute `Role`.
    pub role: value::AdministratingRecordCompanyRole,
}

impl Element for AdministratingRecordCompany {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern3(0b111111111)),
                Field::child(name::PARTY_NAME, Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
                Field::attribute(name::ROLE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.namespace)
            | bit(3, &self.user_defined_value)
            | bit(4, &self.role)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.namespace,
            3 => &self.user_defined_value,
            _ => &self.role,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.namespace,
            3 => &mut self.user_defined_value,
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
        Cow::Borrowed("ern3.AdministratingRecordCompany")
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
    /// The attribute `IdentifierType`, from ERN 3.7.
    pub identifier_type: Option<value::TerritoryCodeType>,
}

impl Element for AllTerritoryCode {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::IDENTIFIER_TYPE, Versions::ern3(0b111111000)),
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
        Cow::Borrowed("ern3.AllTerritoryCode")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Artist`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Artist {
    /// `PartyId`.
    pub party_id: Vec<PartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyName>,
    /// `ArtistRole`.
    pub artist_role: Vec<ArtistRole>,
    /// `Nationality`, from ERN 3.8.
    pub nationality: Vec<AllTerritoryCode>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for Artist {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern3(0b111111111)),
                Field::child(name::PARTY_NAME, Versions::ern3(0b111111111)),
                Field::child(name::ARTIST_ROLE, Versions::ern3(0b111111111)),
                Field::child(name::NATIONALITY, Versions::ern3(0b111100000)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.artist_role)
            | bit(3, &self.nationality)
            | bit(4, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.artist_role,
            3 => &self.nationality,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.artist_role,
            3 => &mut self.nationality,
            _ => &mut self.sequence_number,
        }
    }
}
impl Serialize for Artist {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Artist {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Artist {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Artist")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.Artist")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ArtistDelegatedUsageRights`, from ERN 3.5.1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArtistDelegatedUsageRights {
    /// `UseType`.
    pub use_type: Vec<UseType>,
    /// `UserInterfaceType`.
    pub user_interface_type: Vec<UserInterfaceType>,
    /// `PeriodOfRightsDelegation`.
    pub period_of_rights_delegation: Period,
    /// `TerritoryOfRightsDelegation`.
    pub territory_of_rights_delegation: Vec<AllTerritoryCode>,
    /// `MembershipType`.
    pub membership_type: value::MembershipType,
}

impl Element for ArtistDelegatedUsageRights {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::USE_TYPE, Versions::ern3(0b111111110)),
                Field::child(name::USER_INTERFACE_TYPE, Versions::ern3(0b111111110)),
                Field::child(name::PERIOD_OF_RIGHTS_DELEGATION, Versions::ern3(0b111111110)),
                Field::child(name::TERRITORY_OF_RIGHTS_DELEGATION, Versions::ern3(0b111111110)),
                Field::child(name::MEMBERSHIP_TYPE, Versions::ern3(0b111111110)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.use_type)
            | bit(1, &self.user_interface_type)
            | bit(2, &self.period_of_rights_delegation)
            | bit(3, &self.territory_of_rights_delegation)
            | bit(4, &self.membership_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.use_type,
            1 => &self.user_interface_type,
            2 => &self.period_of_rights_delegation,
            3 => &self.territory_of_rights_delegation,
            _ => &self.membership_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.use_type,
            1 => &mut self.user_interface_type,
            2 => &mut self.period_of_rights_delegation,
            3 => &mut self.territory_of_rights_delegation,
            _ => &mut self.membership_type,
        }
    }
}
impl Serialize for ArtistDelegatedUsageRights {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ArtistDelegatedUsageRights {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ArtistDelegatedUsageRights {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ArtistDelegatedUsageRights")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ArtistDelegatedUsageRights")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ArtistRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArtistRole {
    /// The text.
    pub value: value::ArtistRole,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ArtistRole {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for ArtistRole {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ArtistRole {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ArtistRole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ArtistRole {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ArtistRole")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ArtistRole")
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
    /// The attribute `AspectRatioType`, from ERN 3.6.
    pub aspect_ratio_type: Option<value::UnitOfFrameRate>,
}

impl Element for AspectRatio {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::ASPECT_RATIO_TYPE, Versions::ern3(0b111111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.aspect_ratio_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.aspect_ratio_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.aspect_ratio_type,
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
        Cow::Borrowed("ern3.AspectRatio")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::VERSION, Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.AudioCodecType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `AvRating`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AvRating {
    /// `RatingText`.
    pub rating_text: String,
    /// `RatingAgency`.
    pub rating_agency: RatingAgency,
    /// `RatingSchemeDescription`, from ERN 3.6.
    pub rating_scheme_description: Vec<Description>,
}

impl Element for AvRating {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RATING_TEXT, Versions::ern3(0b111111111)),
                Field::child(name::RATING_AGENCY, Versions::ern3(0b111111111)),
                Field::child(name::RATING_SCHEME_DESCRIPTION, Versions::ern3(0b111111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.rating_text)
            | bit(1, &self.rating_agency)
            | bit(2, &self.rating_scheme_description)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.rating_text,
            1 => &self.rating_agency,
            _ => &self.rating_scheme_description,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.rating_text,
            1 => &mut self.rating_agency,
            _ => &mut self.rating_scheme_description,
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
        Cow::Borrowed("ern3.AvRating")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::UNIT_OF_MEASURE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.BitRate")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CLine`.
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
}

impl Element for CLine {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::YEAR, Versions::ern3(0b111111111)),
                Field::child(name::C_LINE_COMPANY, Versions::ern3(0b111111111)),
                Field::child(name::C_LINE_TEXT, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.year)
            | bit(1, &self.c_line_company)
            | bit(2, &self.c_line_text)
            | bit(3, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.year,
            1 => &self.c_line_company,
            2 => &self.c_line_text,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.year,
            1 => &mut self.c_line_company,
            2 => &mut self.c_line_text,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.CLine")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.CarrierType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CatalogItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CatalogItem {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ReleaseId`.
    pub release_id: Vec<ReleaseId>,
    /// `Title`.
    pub title: Title,
    /// `DisplayArtistName`.
    pub display_artist_name: Name,
    /// `ContributorName`.
    pub contributor_name: Vec<Name>,
    /// `DisplayTitle`.
    pub display_title: ReferenceTitle,
    /// `LabelName`.
    pub label_name: Vec<LabelName>,
    /// `Genre`.
    pub genre: Vec<Genre>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `ReleaseDate`.
    pub release_date: EventDate,
}

impl Element for CatalogItem {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_ID, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern3(0b111111111)),
                Field::child(name::CONTRIBUTOR_NAME, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_TITLE, Versions::ern3(0b111111111)),
                Field::child(name::LABEL_NAME, Versions::ern3(0b111111111)),
                Field::child(name::GENRE, Versions::ern3(0b111111111)),
                Field::child(name::P_LINE, Versions::ern3(0b111111111)),
                Field::child(name::C_LINE, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_DATE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.release_id)
            | bit(2, &self.title)
            | bit(3, &self.display_artist_name)
            | bit(4, &self.contributor_name)
            | bit(5, &self.display_title)
            | bit(6, &self.label_name)
            | bit(7, &self.genre)
            | bit(8, &self.p_line)
            | bit(9, &self.c_line)
            | bit(10, &self.release_date)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.release_id,
            2 => &self.title,
            3 => &self.display_artist_name,
            4 => &self.contributor_name,
            5 => &self.display_title,
            6 => &self.label_name,
            7 => &self.genre,
            8 => &self.p_line,
            9 => &self.c_line,
            _ => &self.release_date,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.release_id,
            2 => &mut self.title,
            3 => &mut self.display_artist_name,
            4 => &mut self.contributor_name,
            5 => &mut self.display_title,
            6 => &mut self.label_name,
            7 => &mut self.genre,
            8 => &mut self.p_line,
            9 => &mut self.c_line,
            _ => &mut self.release_date,
        }
    }
}
impl Serialize for CatalogItem {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CatalogItem {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CatalogItem {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CatalogItem")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CatalogItem")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CatalogListMessage`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CatalogListMessage {
    /// `MessageHeader`.
    pub message_header: MessageHeader,
    /// `PublicationDate`.
    pub publication_date: String,
    /// `CatalogItem`.
    pub catalog_item: Vec<CatalogItem>,
    /// The attribute `MessageSchemaVersionId`.
    pub message_schema_version_id: String,
    /// The attribute `BusinessProfileVersionId`.
    pub business_profile_version_id: Option<String>,
    /// The attribute `ReleaseProfileVersionId`.
    pub release_profile_version_id: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for CatalogListMessage {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MESSAGE_HEADER, Versions::ern3(0b111111111)),
                Field::child(name::PUBLICATION_DATE, Versions::ern3(0b111111111)),
                Field::child(name::CATALOG_ITEM, Versions::ern3(0b111111111)),
                Field::attribute(name::MESSAGE_SCHEMA_VERSION_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::BUSINESS_PROFILE_VERSION_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::RELEASE_PROFILE_VERSION_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.message_header)
            | bit(1, &self.publication_date)
            | bit(2, &self.catalog_item)
            | bit(3, &self.message_schema_version_id)
            | bit(4, &self.business_profile_version_id)
            | bit(5, &self.release_profile_version_id)
            | bit(6, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.message_header,
            1 => &self.publication_date,
            2 => &self.catalog_item,
            3 => &self.message_schema_version_id,
            4 => &self.business_profile_version_id,
            5 => &self.release_profile_version_id,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.message_header,
            1 => &mut self.publication_date,
            2 => &mut self.catalog_item,
            3 => &mut self.message_schema_version_id,
            4 => &mut self.business_profile_version_id,
            5 => &mut self.release_profile_version_id,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for CatalogListMessage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CatalogListMessage {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CatalogListMessage {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CatalogListMessage")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CatalogListMessage")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.CatalogNumber")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CatalogReleaseReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CatalogReleaseReferenceList {
    /// `CatalogReleaseReference`.
    pub catalog_release_reference: Vec<String>,
}

impl Element for CatalogReleaseReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CATALOG_RELEASE_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.catalog_release_reference)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.catalog_release_reference
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.catalog_release_reference
    }
}
impl Serialize for CatalogReleaseReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CatalogReleaseReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CatalogReleaseReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CatalogReleaseReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CatalogReleaseReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CatalogTransfer`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CatalogTransfer {
    /// `CatalogTransferCompleted`.
    pub catalog_transfer_completed: Boolean,
    /// `EffectiveTransferDate`.
    pub effective_transfer_date: Option<EventDate>,
    /// `CatalogReleaseReferenceList`.
    pub catalog_release_reference_list: CatalogReleaseReferenceList,
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `TransferringFrom`.
    pub transferring_from: PartyDescriptor,
    /// `TransferringTo`.
    pub transferring_to: PartyDescriptor,
}

impl Element for CatalogTransfer {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CATALOG_TRANSFER_COMPLETED, Versions::ern3(0b111111111)),
                Field::child(name::EFFECTIVE_TRANSFER_DATE, Versions::ern3(0b111111111)),
                Field::child(name::CATALOG_RELEASE_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::TRANSFERRING_FROM, Versions::ern3(0b111111111)),
                Field::child(name::TRANSFERRING_TO, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.catalog_transfer_completed)
            | bit(1, &self.effective_transfer_date)
            | bit(2, &self.catalog_release_reference_list)
            | bit(3, &self.territory_code)
            | bit(4, &self.excluded_territory_code)
            | bit(5, &self.transferring_from)
            | bit(6, &self.transferring_to)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.catalog_transfer_completed,
            1 => &self.effective_transfer_date,
            2 => &self.catalog_release_reference_list,
            3 => &self.territory_code,
            4 => &self.excluded_territory_code,
            5 => &self.transferring_from,
            _ => &self.transferring_to,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.catalog_transfer_completed,
            1 => &mut self.effective_transfer_date,
            2 => &mut self.catalog_release_reference_list,
            3 => &mut self.territory_code,
            4 => &mut self.excluded_territory_code,
            5 => &mut self.transferring_from,
            _ => &mut self.transferring_to,
        }
    }
}
impl Serialize for CatalogTransfer {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CatalogTransfer {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CatalogTransfer {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CatalogTransfer")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CatalogTransfer")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Character`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Character {
    /// `PartyId`.
    pub party_id: Vec<PartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyName>,
    /// `ResourceContributor`.
    pub resource_contributor: Option<DetailedResourceContributor>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for Character {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern3(0b111111111)),
                Field::child(name::PARTY_NAME, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.resource_contributor)
            | bit(3, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.resource_contributor,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.resource_contributor,
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
        Cow::Borrowed("ern3.Character")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Collection`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collection {
    /// `CollectionId`.
    pub collection_id: Vec<CollectionId>,
    /// `CollectionType`.
    pub collection_type: Vec<CollectionType>,
    /// `CollectionReference`.
    pub collection_reference: String,
    /// `EquivalentReleaseReference`, from ERN 3.7.
    pub equivalent_release_reference: Option<String>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `SequenceNumber`, from ERN 3.7.
    pub sequence_number: Option<String>,
    /// `Contributor`.
    pub contributor: Vec<DetailedResourceContributor>,
    /// `Character`.
    pub character: Vec<Character>,
    /// `CollectionCollectionReferenceList`.
    pub collection_collection_reference_list: Option<CollectionCollectionReferenceList>,
    /// `IsComplete`.
    pub is_complete: Option<Boolean>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `DurationOfMusicalContent`.
    pub duration_of_musical_content: Option<String>,
    /// `CreationDate`.
    pub creation_date: Option<EventDate>,
    /// `ReleaseDate`, from ERN 3.7.
    pub release_date: Option<EventDate>,
    /// `OriginalReleaseDate`.
    pub original_release_date: Option<EventDate>,
    /// `OriginalLanguage`.
    pub original_language: Option<value::IsoLanguageCode>,
    /// `CollectionDetailsByTerritory`.
    pub collection_details_by_territory: Vec<CollectionDetailsByTerritory>,
    /// `CollectionResourceReferenceList`.
    pub collection_resource_reference_list: Option<CollectionResourceReferenceList>,
    /// `CollectionWorkReferenceList`.
    pub collection_work_reference_list: Option<CollectionWorkReferenceList>,
    /// `RepresentativeImageReference`.
    pub representative_image_reference: Option<String>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Collection {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::COLLECTION_ID, Versions::ern3(0b111111111)),
                Field::child(name::COLLECTION_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::COLLECTION_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::EQUIVALENT_RELEASE_REFERENCE, Versions::ern3(0b111111000)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::SEQUENCE_NUMBER, Versions::ern3(0b111111000)),
                Field::child(name::CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::CHARACTER, Versions::ern3(0b111111111)),
                Field::child(name::COLLECTION_COLLECTION_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::IS_COMPLETE, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::DURATION_OF_MUSICAL_CONTENT, Versions::ern3(0b111111111)),
                Field::child(name::CREATION_DATE, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_DATE, Versions::ern3(0b111111000)),
                Field::child(name::ORIGINAL_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::ORIGINAL_LANGUAGE, Versions::ern3(0b111111111)),
                Field::child(name::COLLECTION_DETAILS_BY_TERRITORY, Versions::ern3(0b111111111)),
                Field::child(name::COLLECTION_RESOURCE_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::COLLECTION_WORK_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::REPRESENTATIVE_IMAGE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::P_LINE, Versions::ern3(0b111111111)),
                Field::child(name::C_LINE, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.collection_id)
            | bit(1, &self.collection_type)
            | bit(2, &self.collection_reference)
            | bit(3, &self.equivalent_release_reference)
            | bit(4, &self.title)
            | bit(5, &self.sequence_number)
            | bit(6, &self.contributor)
            | bit(7, &self.character)
            | bit(8, &self.collection_collection_reference_list)
            | bit(9, &self.is_complete)
            | bit(10, &self.duration)
            | bit(11, &self.duration_of_musical_content)
            | bit(12, &self.creation_date)
            | bit(13, &self.release_date)
            | bit(14, &self.original_release_date)
            | bit(15, &self.original_language)
            | bit(16, &self.collection_details_by_territory)
            | bit(17, &self.collection_resource_reference_list)
            | bit(18, &self.collection_work_reference_list)
            | bit(19, &self.representative_image_reference)
            | bit(20, &self.p_line)
            | bit(21, &self.c_line)
            | bit(22, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.collection_id,
            1 => &self.collection_type,
            2 => &self.collection_reference,
            3 => &self.equivalent_release_reference,
            4 => &self.title,
            5 => &self.sequence_number,
            6 => &self.contributor,
            7 => &self.character,
            8 => &self.collection_collection_reference_list,
            9 => &self.is_complete,
            10 => &self.duration,
            11 => &self.duration_of_musical_content,
            12 => &self.creation_date,
            13 => &self.release_date,
            14 => &self.original_release_date,
            15 => &self.original_language,
            16 => &self.collection_details_by_territory,
            17 => &self.collection_resource_reference_list,
            18 => &self.collection_work_reference_list,
            19 => &self.representative_image_reference,
            20 => &self.p_line,
            21 => &self.c_line,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.collection_id,
            1 => &mut self.collection_type,
            2 => &mut self.collection_reference,
            3 => &mut self.equivalent_release_reference,
            4 => &mut self.title,
            5 => &mut self.sequence_number,
            6 => &mut self.contributor,
            7 => &mut self.character,
            8 => &mut self.collection_collection_reference_list,
            9 => &mut self.is_complete,
            10 => &mut self.duration,
            11 => &mut self.duration_of_musical_content,
            12 => &mut self.creation_date,
            13 => &mut self.release_date,
            14 => &mut self.original_release_date,
            15 => &mut self.original_language,
            16 => &mut self.collection_details_by_territory,
            17 => &mut self.collection_resource_reference_list,
            18 => &mut self.collection_work_reference_list,
            19 => &mut self.representative_image_reference,
            20 => &mut self.p_line,
            21 => &mut self.c_line,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for Collection {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Collection {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Collection {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Collection")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.Collection")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CollectionCollectionReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectionCollectionReference {
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `CollectionCollectionReference`.
    pub collection_collection_reference: String,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `EndTime`.
    pub end_time: Option<String>,
    /// `InclusionDate`.
    pub inclusion_date: Option<String>,
}

impl Element for CollectionCollectionReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::COLLECTION_COLLECTION_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::START_TIME, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::END_TIME, Versions::ern3(0b111111111)),
                Field::child(name::INCLUSION_DATE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.sequence_number)
            | bit(1, &self.collection_collection_reference)
            | bit(2, &self.start_time)
            | bit(3, &self.duration)
            | bit(4, &self.end_time)
            | bit(5, &self.inclusion_date)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.sequence_number,
            1 => &self.collection_collection_reference,
            2 => &self.start_time,
            3 => &self.duration,
            4 => &self.end_time,
            _ => &self.inclusion_date,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.sequence_number,
            1 => &mut self.collection_collection_reference,
            2 => &mut self.start_time,
            3 => &mut self.duration,
            4 => &mut self.end_time,
            _ => &mut self.inclusion_date,
        }
    }
}
impl Serialize for CollectionCollectionReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CollectionCollectionReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CollectionCollectionReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CollectionCollectionReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CollectionCollectionReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CollectionCollectionReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectionCollectionReferenceList {
    /// `NumberOfCollections`.
    pub number_of_collections: Option<String>,
    /// `CollectionCollectionReference`.
    pub collection_collection_reference: Vec<CollectionCollectionReference>,
}

impl Element for CollectionCollectionReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::NUMBER_OF_COLLECTIONS, Versions::ern3(0b111111111)),
                Field::child(name::COLLECTION_COLLECTION_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.number_of_collections)
            | bit(1, &self.collection_collection_reference)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.number_of_collections,
            _ => &self.collection_collection_reference,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.number_of_collections,
            _ => &mut self.collection_collection_reference,
        }
    }
}
impl Serialize for CollectionCollectionReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CollectionCollectionReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CollectionCollectionReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CollectionCollectionReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CollectionCollectionReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CollectionDetailsByTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectionDetailsByTerritory {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `Contributor`.
    pub contributor: Vec<DetailedResourceContributor>,
    /// `IsComplete`.
    pub is_complete: Option<Boolean>,
    /// `Character`.
    pub character: Vec<Character>,
}

impl Element for CollectionDetailsByTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::IS_COMPLETE, Versions::ern3(0b111111111)),
                Field::child(name::CHARACTER, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.title)
            | bit(3, &self.contributor)
            | bit(4, &self.is_complete)
            | bit(5, &self.character)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.title,
            3 => &self.contributor,
            4 => &self.is_complete,
            _ => &self.character,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.title,
            3 => &mut self.contributor,
            4 => &mut self.is_complete,
            _ => &mut self.character,
        }
    }
}
impl Serialize for CollectionDetailsByTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CollectionDetailsByTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CollectionDetailsByTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CollectionDetailsByTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CollectionDetailsByTerritory")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CollectionId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectionId {
    /// `GRid`.
    pub g_rid: Option<String>,
    /// `ISRC`.
    pub isrc: Option<String>,
    /// `ISAN`.
    pub isan: Option<String>,
    /// `VISAN`.
    pub visan: Option<String>,
    /// `ICPN`.
    pub icpn: Option<ICPN>,
    /// `CatalogNumber`.
    pub catalog_number: Option<CatalogNumber>,
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
    /// The attribute `IsReplaced`.
    pub is_replaced: Option<Boolean>,
}

impl Element for CollectionId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::G_RID, Versions::ern3(0b111111111)),
                Field::child(name::ISRC, Versions::ern3(0b111111111)),
                Field::child(name::ISAN, Versions::ern3(0b111111111)),
                Field::child(name::VISAN, Versions::ern3(0b111111111)),
                Field::child(name::ICPN, Versions::ern3(0b111111111)),
                Field::child(name::CATALOG_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.g_rid)
            | bit(1, &self.isrc)
            | bit(2, &self.isan)
            | bit(3, &self.visan)
            | bit(4, &self.icpn)
            | bit(5, &self.catalog_number)
            | bit(6, &self.proprietary_id)
            | bit(7, &self.is_replaced)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.g_rid,
            1 => &self.isrc,
            2 => &self.isan,
            3 => &self.visan,
            4 => &self.icpn,
            5 => &self.catalog_number,
            6 => &self.proprietary_id,
            _ => &self.is_replaced,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.g_rid,
            1 => &mut self.isrc,
            2 => &mut self.isan,
            3 => &mut self.visan,
            4 => &mut self.icpn,
            5 => &mut self.catalog_number,
            6 => &mut self.proprietary_id,
            _ => &mut self.is_replaced,
        }
    }
}
impl Serialize for CollectionId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CollectionId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CollectionId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CollectionId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CollectionId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CollectionList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectionList {
    /// `Collection`.
    pub collection: Vec<Collection>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for CollectionList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::COLLECTION, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.collection)
            | bit(1, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.collection,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.collection,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for CollectionList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CollectionList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CollectionList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CollectionList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CollectionList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CollectionResourceReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectionResourceReference {
    /// `SequenceNumber`, from ERN 3.7.
    pub sequence_number: Option<String>,
    /// `CollectionResourceReference`.
    pub collection_resource_reference: String,
    /// `Duration`.
    pub duration: Option<String>,
}

impl Element for CollectionResourceReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SEQUENCE_NUMBER, Versions::ern3(0b111111000)),
                Field::child(name::COLLECTION_RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.sequence_number)
            | bit(1, &self.collection_resource_reference)
            | bit(2, &self.duration)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.sequence_number,
            1 => &self.collection_resource_reference,
            _ => &self.duration,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.sequence_number,
            1 => &mut self.collection_resource_reference,
            _ => &mut self.duration,
        }
    }
}
impl Serialize for CollectionResourceReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CollectionResourceReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CollectionResourceReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CollectionResourceReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CollectionResourceReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CollectionResourceReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectionResourceReferenceList {
    /// `CollectionResourceReference`.
    pub collection_resource_reference: Vec<CollectionResourceReference>,
}

impl Element for CollectionResourceReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::COLLECTION_RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.collection_resource_reference)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.collection_resource_reference
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.collection_resource_reference
    }
}
impl Serialize for CollectionResourceReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CollectionResourceReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CollectionResourceReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CollectionResourceReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CollectionResourceReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CollectionType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectionType {
    /// The text.
    pub value: value::CollectionType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for CollectionType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for CollectionType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for CollectionType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CollectionType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CollectionType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CollectionType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CollectionType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CollectionWorkReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectionWorkReference {
    /// `CollectionWorkReference`.
    pub collection_work_reference: String,
    /// `Duration`.
    pub duration: Option<String>,
}

impl Element for CollectionWorkReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::COLLECTION_WORK_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.collection_work_reference)
            | bit(1, &self.duration)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.collection_work_reference,
            _ => &self.duration,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.collection_work_reference,
            _ => &mut self.duration,
        }
    }
}
impl Serialize for CollectionWorkReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CollectionWorkReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CollectionWorkReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CollectionWorkReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CollectionWorkReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CollectionWorkReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectionWorkReferenceList {
    /// `CollectionWorkReference`.
    pub collection_work_reference: Vec<CollectionWorkReference>,
}

impl Element for CollectionWorkReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::COLLECTION_WORK_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.collection_work_reference)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.collection_work_reference
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.collection_work_reference
    }
}
impl Serialize for CollectionWorkReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CollectionWorkReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CollectionWorkReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CollectionWorkReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CollectionWorkReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Comment`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comment {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Comment {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
impl From<&str> for Comment {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Comment {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Comment {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Comment {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Comment")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.Comment")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.CommercialModelType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Condition`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// `Value`.
    pub value: String,
    /// `Unit`.
    pub unit: value::UnitOfConditionValue,
    /// `ReferenceCreation`, from ERN 3.8.2.
    pub reference_creation: Option<value::ReferenceCreation>,
    /// `RelationalRelator`.
    pub relational_relator: value::RelationalRelator,
}

impl Element for Condition {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::VALUE, Versions::ern3(0b111111111)),
                Field::child(name::UNIT, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCE_CREATION, Versions::ern3(0b110000000)),
                Field::child(name::RELATIONAL_RELATOR, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.unit)
            | bit(2, &self.reference_creation)
            | bit(3, &self.relational_relator)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.unit,
            2 => &self.reference_creation,
            _ => &self.relational_relator,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.unit,
            2 => &mut self.reference_creation,
            _ => &mut self.relational_relator,
        }
    }
}
impl Serialize for Condition {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Condition {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Condition")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.Condition")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ConsumerRentalPeriod`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConsumerRentalPeriod {
    /// The text.
    pub value: String,
    /// The attribute `IsExtensible`.
    pub is_extensible: Option<Boolean>,
}

impl Element for ConsumerRentalPeriod {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::IS_EXTENSIBLE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.is_extensible)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.is_extensible,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.is_extensible,
        }
    }
}
impl From<&str> for ConsumerRentalPeriod {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ConsumerRentalPeriod {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ConsumerRentalPeriod {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ConsumerRentalPeriod {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ConsumerRentalPeriod")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ConsumerRentalPeriod")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ContactId`, from ERN 3.5.1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactId {
    /// `EmailAddress`.
    pub email_address: Vec<String>,
    /// `PhoneNumber`.
    pub phone_number: Vec<String>,
    /// `FaxNumber`.
    pub fax_number: Vec<String>,
}

impl Element for ContactId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::EMAIL_ADDRESS, Versions::ern3(0b111111110)),
                Field::child(name::PHONE_NUMBER, Versions::ern3(0b111111110)),
                Field::child(name::FAX_NUMBER, Versions::ern3(0b111111110)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.email_address)
            | bit(1, &self.phone_number)
            | bit(2, &self.fax_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.email_address,
            1 => &self.phone_number,
            _ => &self.fax_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.email_address,
            1 => &mut self.phone_number,
            _ => &mut self.fax_number,
        }
    }
}
impl Serialize for ContactId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ContactId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ContactId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ContactId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ContactId")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.ContainerFormat")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CourtesyLine`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CourtesyLine {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for CourtesyLine {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.CourtesyLine")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CreationId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CreationId {
    /// `ISWC`.
    pub iswc: Option<String>,
    /// `OpusNumber`.
    pub opus_number: Option<String>,
    /// `ComposerCatalogNumber`.
    pub composer_catalog_number: Vec<String>,
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
}

impl Element for CreationId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ISWC, Versions::ern3(0b111111111)),
                Field::child(name::OPUS_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::COMPOSER_CATALOG_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::ISRC, Versions::ern3(0b111111111)),
                Field::child(name::ISMN, Versions::ern3(0b111111111)),
                Field::child(name::ISAN, Versions::ern3(0b111111111)),
                Field::child(name::VISAN, Versions::ern3(0b111111111)),
                Field::child(name::ISBN, Versions::ern3(0b111111111)),
                Field::child(name::ISSN, Versions::ern3(0b111111111)),
                Field::child(name::SICI, Versions::ern3(0b111111111)),
                Field::child(name::CATALOG_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.iswc)
            | bit(1, &self.opus_number)
            | bit(2, &self.composer_catalog_number)
            | bit(3, &self.isrc)
            | bit(4, &self.ismn)
            | bit(5, &self.isan)
            | bit(6, &self.visan)
            | bit(7, &self.isbn)
            | bit(8, &self.issn)
            | bit(9, &self.sici)
            | bit(10, &self.catalog_number)
            | bit(11, &self.proprietary_id)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.iswc,
            1 => &self.opus_number,
            2 => &self.composer_catalog_number,
            3 => &self.isrc,
            4 => &self.ismn,
            5 => &self.isan,
            6 => &self.visan,
            7 => &self.isbn,
            8 => &self.issn,
            9 => &self.sici,
            10 => &self.catalog_number,
            _ => &self.proprietary_id,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.iswc,
            1 => &mut self.opus_number,
            2 => &mut self.composer_catalog_number,
            3 => &mut self.isrc,
            4 => &mut self.ismn,
            5 => &mut self.isan,
            6 => &mut self.visan,
            7 => &mut self.isbn,
            8 => &mut self.issn,
            9 => &mut self.sici,
            10 => &mut self.catalog_number,
            _ => &mut self.proprietary_id,
        }
    }
}
impl Serialize for CreationId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CreationId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CreationId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CreationId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CreationId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Cue`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cue {
    /// `CueUseType`.
    pub cue_use_type: Option<CueUseType>,
    /// `CueThemeType`.
    pub cue_theme_type: Option<CueThemeType>,
    /// `CueVocalType`.
    pub cue_vocal_type: Option<CueVocalType>,
    /// `IsDance`.
    pub is_dance: Option<Boolean>,
    /// `CueVisualPerceptionType`.
    pub cue_visual_perception_type: Option<CueVisualPerceptionType>,
    /// `CueOrigin`.
    pub cue_origin: Option<CueOrigin>,
    /// `CueCreationReference`.
    pub cue_creation_reference: Vec<CueCreationReference>,
    /// `ReferencedCreationType`.
    pub referenced_creation_type: Option<value::CreationType>,
    /// `ReferencedCreationId`.
    pub referenced_creation_id: Option<CreationId>,
    /// `ReferencedCreationTitle`.
    pub referenced_creation_title: Vec<Title>,
    /// `ReferencedCreationContributor`.
    pub referenced_creation_contributor: Vec<DetailedResourceContributor>,
    /// `ReferencedIndirectCreationContributor`, from ERN 3.7.
    pub referenced_indirect_creation_contributor: Vec<MusicalWorkContributor>,
    /// `ReferencedCreationCharacter`.
    pub referenced_creation_character: Vec<Character>,
    /// `HasMusicalContent`.
    pub has_musical_content: Option<Boolean>,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `EndTime`.
    pub end_time: Option<String>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
}

impl Element for Cue {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CUE_USE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::CUE_THEME_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::CUE_VOCAL_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IS_DANCE, Versions::ern3(0b111111111)),
                Field::child(name::CUE_VISUAL_PERCEPTION_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::CUE_ORIGIN, Versions::ern3(0b111111111)),
                Field::child(name::CUE_CREATION_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCED_CREATION_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCED_CREATION_ID, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCED_CREATION_TITLE, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCED_CREATION_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCED_INDIRECT_CREATION_CONTRIBUTOR, Versions::ern3(0b111111000)),
                Field::child(name::REFERENCED_CREATION_CHARACTER, Versions::ern3(0b111111111)),
                Field::child(name::HAS_MUSICAL_CONTENT, Versions::ern3(0b111111111)),
                Field::child(name::START_TIME, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::END_TIME, Versions::ern3(0b111111111)),
                Field::child(name::P_LINE, Versions::ern3(0b111111111)),
                Field::child(name::C_LINE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.cue_use_type)
            | bit(1, &self.cue_theme_type)
            | bit(2, &self.cue_vocal_type)
            | bit(3, &self.is_dance)
            | bit(4, &self.cue_visual_perception_type)
            | bit(5, &self.cue_origin)
            | bit(6, &self.cue_creation_reference)
            | bit(7, &self.referenced_creation_type)
            | bit(8, &self.referenced_creation_id)
            | bit(9, &self.referenced_creation_title)
            | bit(10, &self.referenced_creation_contributor)
            | bit(11, &self.referenced_indirect_creation_contributor)
            | bit(12, &self.referenced_creation_character)
            | bit(13, &self.has_musical_content)
            | bit(14, &self.start_time)
            | bit(15, &self.duration)
            | bit(16, &self.end_time)
            | bit(17, &self.p_line)
            | bit(18, &self.c_line)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.cue_use_type,
            1 => &self.cue_theme_type,
            2 => &self.cue_vocal_type,
            3 => &self.is_dance,
            4 => &self.cue_visual_perception_type,
            5 => &self.cue_origin,
            6 => &self.cue_creation_reference,
            7 => &self.referenced_creation_type,
            8 => &self.referenced_creation_id,
            9 => &self.referenced_creation_title,
            10 => &self.referenced_creation_contributor,
            11 => &self.referenced_indirect_creation_contributor,
            12 => &self.referenced_creation_character,
            13 => &self.has_musical_content,
            14 => &self.start_time,
            15 => &self.duration,
            16 => &self.end_time,
            17 => &self.p_line,
            _ => &self.c_line,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.cue_use_type,
            1 => &mut self.cue_theme_type,
            2 => &mut self.cue_vocal_type,
            3 => &mut self.is_dance,
            4 => &mut self.cue_visual_perception_type,
            5 => &mut self.cue_origin,
            6 => &mut self.cue_creation_reference,
            7 => &mut self.referenced_creation_type,
            8 => &mut self.referenced_creation_id,
            9 => &mut self.referenced_creation_title,
            10 => &mut self.referenced_creation_contributor,
            11 => &mut self.referenced_indirect_creation_contributor,
            12 => &mut self.referenced_creation_character,
            13 => &mut self.has_musical_content,
            14 => &mut self.start_time,
            15 => &mut self.duration,
            16 => &mut self.end_time,
            17 => &mut self.p_line,
            _ => &mut self.c_line,
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
        Cow::Borrowed("ern3.Cue")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CueCreationReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueCreationReference {
    /// `CueWorkReference`.
    pub cue_work_reference: Option<String>,
    /// `CueResourceReference`.
    pub cue_resource_reference: Option<String>,
}

impl Element for CueCreationReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CUE_WORK_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::CUE_RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.cue_work_reference)
            | bit(1, &self.cue_resource_reference)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.cue_work_reference,
            _ => &self.cue_resource_reference,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.cue_work_reference,
            _ => &mut self.cue_resource_reference,
        }
    }
}
impl Serialize for CueCreationReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CueCreationReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CueCreationReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CueCreationReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.CueCreationReference")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.CueOrigin")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CueSheet`.
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
                Field::child(name::CUE_SHEET_ID, Versions::ern3(0b111111111)),
                Field::child(name::CUE_SHEET_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::CUE_SHEET_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::CUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.CueSheet")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `CueSheetList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueSheetList {
    /// `CueSheet`.
    pub cue_sheet: Vec<CueSheet>,
}

impl Element for CueSheetList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CUE_SHEET, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.CueSheetList")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.CueSheetType")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.CueThemeType")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.CueUseType")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.CueVisualPerceptionType")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.CueVocalType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DSP`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DSP {
    /// `PartyId`.
    pub party_id: Vec<PartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyName>,
    /// `TradingName`.
    pub trading_name: Option<Name>,
    /// `URL`.
    pub url: Vec<String>,
    /// `TerritoryCode`.
    pub territory_code: Option<AllTerritoryCode>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for DSP {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern3(0b111111111)),
                Field::child(name::PARTY_NAME, Versions::ern3(0b111111111)),
                Field::child(name::TRADING_NAME, Versions::ern3(0b111111111)),
                Field::child(name::URL, Versions::ern3(0b111111111)),
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.trading_name)
            | bit(3, &self.url)
            | bit(4, &self.territory_code)
            | bit(5, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.trading_name,
            3 => &self.url,
            4 => &self.territory_code,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.trading_name,
            3 => &mut self.url,
            4 => &mut self.territory_code,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.DSP")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Deal`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deal {
    /// `DealReference`.
    pub deal_reference: Vec<DealReference>,
    /// `DealTerms`.
    pub deal_terms: Option<DealTerms>,
    /// `ResourceUsage`.
    pub resource_usage: Option<ResourceUsage>,
    /// `DealTechnicalResourceDetailsReferenceList`.
    pub deal_technical_resource_details_reference_list: Option<DealTechnicalResourceDetailsReferenceList>,
    /// `DistributionChannelPage`.
    pub distribution_channel_page: Vec<WebPage>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Deal {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DEAL_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::DEAL_TERMS, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_USAGE, Versions::ern3(0b111111111)),
                Field::child(name::DEAL_TECHNICAL_RESOURCE_DETAILS_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::DISTRIBUTION_CHANNEL_PAGE, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.deal_reference)
            | bit(1, &self.deal_terms)
            | bit(2, &self.resource_usage)
            | bit(3, &self.deal_technical_resource_details_reference_list)
            | bit(4, &self.distribution_channel_page)
            | bit(5, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.deal_reference,
            1 => &self.deal_terms,
            2 => &self.resource_usage,
            3 => &self.deal_technical_resource_details_reference_list,
            4 => &self.distribution_channel_page,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.deal_reference,
            1 => &mut self.deal_terms,
            2 => &mut self.resource_usage,
            3 => &mut self.deal_technical_resource_details_reference_list,
            4 => &mut self.distribution_channel_page,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.Deal")
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
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for DealList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_DEAL, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_deal)
            | bit(1, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_deal,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_deal,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.DealList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DealReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DealReference {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for DealReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
impl From<&str> for DealReference {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for DealReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DealReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DealReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DealReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.DealReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DealResourceReferenceList`, from ERN 3.7.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DealResourceReferenceList {
    /// `DealResourceReference`.
    pub deal_resource_reference: Vec<String>,
    /// `Period`.
    pub period: Option<Period>,
}

impl Element for DealResourceReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DEAL_RESOURCE_REFERENCE, Versions::ern3(0b111111000)),
                Field::child(name::PERIOD, Versions::ern3(0b111111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.deal_resource_reference)
            | bit(1, &self.period)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.deal_resource_reference,
            _ => &self.period,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.deal_resource_reference,
            _ => &mut self.period,
        }
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
        Cow::Borrowed("ern3.DealResourceReferenceList")
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
                Field::child(name::DEAL_TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.DealTechnicalResourceDetailsReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DealTerms`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DealTerms {
    /// `IsPreOrderDeal`, from ERN 3.7.
    pub is_pre_order_deal: Option<Boolean>,
    /// `CommercialModelType`.
    pub commercial_model_type: Vec<CommercialModelType>,
    /// `Usage`.
    pub usage: Vec<Usage>,
    /// `AllDealsCancelled`.
    pub all_deals_cancelled: Option<Boolean>,
    /// `TakeDown`.
    pub take_down: Option<Boolean>,
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `DistributionChannel`.
    pub distribution_channel: Vec<DSP>,
    /// `ExcludedDistributionChannel`.
    pub excluded_distribution_channel: Vec<DSP>,
    /// `PriceInformation`.
    pub price_information: Vec<PriceInformation>,
    /// `IsPromotional`.
    pub is_promotional: Option<Boolean>,
    /// `PromotionalCode`.
    pub promotional_code: Option<PromotionalCode>,
    /// `ValidityPeriod`.
    pub validity_period: Vec<Period>,
    /// `ConsumerRentalPeriod`.
    pub consumer_rental_period: Option<ConsumerRentalPeriod>,
    /// `PreOrderReleaseDate`.
    pub pre_order_release_date: Option<EventDate>,
    /// `PreOrderPreviewDate`.
    pub pre_order_preview_date: Option<EventDate>,
    /// `ReleaseDisplayStartDate`, from ERN 3.6.
    pub release_display_start_date: Option<String>,
    /// `TrackListingPreviewStartDate`, from ERN 3.6.
    pub track_listing_preview_start_date: Option<String>,
    /// `CoverArtPreviewStartDate`, from ERN 3.6.
    pub cover_art_preview_start_date: Option<String>,
    /// `ClipPreviewStartDate`, from ERN 3.6.
    pub clip_preview_start_date: Option<String>,
    /// `ReleaseDisplayStartDateTime`, from ERN 3.7.1.
    pub release_display_start_date_time: Option<String>,
    /// `TrackListingPreviewStartDateTime`, from ERN 3.7.1.
    pub track_listing_preview_start_date_time: Option<String>,
    /// `CoverArtPreviewStartDateTime`, from ERN 3.7.1.
    pub cover_art_preview_start_date_time: Option<String>,
    /// `ClipPreviewStartDateTime`, from ERN 3.7.1.
    pub clip_preview_start_date_time: Option<String>,
    /// `PreOrderPreviewDateTime`, from ERN 3.7.1.
    pub pre_order_preview_date_time: Option<EventDate>,
    /// `PreOrderIncentiveResourceList`, from ERN 3.7.
    pub pre_order_incentive_resource_list: Option<DealResourceReferenceList>,
    /// `InstantGratificationResourceList`, from ERN 3.7.
    pub instant_gratification_resource_list: Option<DealResourceReferenceList>,
    /// `IsExclusive`.
    pub is_exclusive: Option<Boolean>,
    /// `RelatedReleaseOfferSet`.
    pub related_release_offer_set: Vec<RelatedReleaseOfferSet>,
    /// `PhysicalReturns`.
    pub physical_returns: Option<PhysicalReturns>,
    /// `NumberOfProductsPerCarton`.
    pub number_of_products_per_carton: Option<String>,
    /// `RightsClaimPolicy`.
    pub rights_claim_policy: Vec<RightsClaimPolicy>,
    /// `WebPolicy`.
    pub web_policy: Vec<WebPolicy>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for DealTerms {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::IS_PRE_ORDER_DEAL, Versions::ern3(0b111111000)),
                Field::child(name::COMMERCIAL_MODEL_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::USAGE, Versions::ern3(0b111111111)),
                Field::child(name::ALL_DEALS_CANCELLED, Versions::ern3(0b111111111)),
                Field::child(name::TAKE_DOWN, Versions::ern3(0b111111111)),
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::DISTRIBUTION_CHANNEL, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_DISTRIBUTION_CHANNEL, Versions::ern3(0b111111111)),
                Field::child(name::PRICE_INFORMATION, Versions::ern3(0b111111111)),
                Field::child(name::IS_PROMOTIONAL, Versions::ern3(0b111111111)),
                Field::child(name::PROMOTIONAL_CODE, Versions::ern3(0b111111111)),
                Field::child(name::VALIDITY_PERIOD, Versions::ern3(0b111111111)),
                Field::child(name::CONSUMER_RENTAL_PERIOD, Versions::ern3(0b111111111)),
                Field::child(name::PRE_ORDER_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::PRE_ORDER_PREVIEW_DATE, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_DISPLAY_START_DATE, Versions::ern3(0b111111100)),
                Field::child(name::TRACK_LISTING_PREVIEW_START_DATE, Versions::ern3(0b111111100)),
                Field::child(name::COVER_ART_PREVIEW_START_DATE, Versions::ern3(0b111111100)),
                Field::child(name::CLIP_PREVIEW_START_DATE, Versions::ern3(0b111111100)),
                Field::child(name::RELEASE_DISPLAY_START_DATE_TIME, Versions::ern3(0b111010000)),
                Field::child(name::TRACK_LISTING_PREVIEW_START_DATE_TIME, Versions::ern3(0b111010000)),
                Field::child(name::COVER_ART_PREVIEW_START_DATE_TIME, Versions::ern3(0b111010000)),
                Field::child(name::CLIP_PREVIEW_START_DATE_TIME, Versions::ern3(0b111010000)),
                Field::child(name::PRE_ORDER_PREVIEW_DATE_TIME, Versions::ern3(0b111010000)),
                Field::child(name::PRE_ORDER_INCENTIVE_RESOURCE_LIST, Versions::ern3(0b111111000)),
                Field::child(name::INSTANT_GRATIFICATION_RESOURCE_LIST, Versions::ern3(0b111111000)),
                Field::child(name::IS_EXCLUSIVE, Versions::ern3(0b111111111)),
                Field::child(name::RELATED_RELEASE_OFFER_SET, Versions::ern3(0b111111111)),
                Field::child(name::PHYSICAL_RETURNS, Versions::ern3(0b111111111)),
                Field::child(name::NUMBER_OF_PRODUCTS_PER_CARTON, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_CLAIM_POLICY, Versions::ern3(0b111111111)),
                Field::child(name::WEB_POLICY, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.is_pre_order_deal)
            | bit(1, &self.commercial_model_type)
            | bit(2, &self.usage)
            | bit(3, &self.all_deals_cancelled)
            | bit(4, &self.take_down)
            | bit(5, &self.territory_code)
            | bit(6, &self.excluded_territory_code)
            | bit(7, &self.distribution_channel)
            | bit(8, &self.excluded_distribution_channel)
            | bit(9, &self.price_information)
            | bit(10, &self.is_promotional)
            | bit(11, &self.promotional_code)
            | bit(12, &self.validity_period)
            | bit(13, &self.consumer_rental_period)
            | bit(14, &self.pre_order_release_date)
            | bit(15, &self.pre_order_preview_date)
            | bit(16, &self.release_display_start_date)
            | bit(17, &self.track_listing_preview_start_date)
            | bit(18, &self.cover_art_preview_start_date)
            | bit(19, &self.clip_preview_start_date)
            | bit(20, &self.release_display_start_date_time)
            | bit(21, &self.track_listing_preview_start_date_time)
            | bit(22, &self.cover_art_preview_start_date_time)
            | bit(23, &self.clip_preview_start_date_time)
            | bit(24, &self.pre_order_preview_date_time)
            | bit(25, &self.pre_order_incentive_resource_list)
            | bit(26, &self.instant_gratification_resource_list)
            | bit(27, &self.is_exclusive)
            | bit(28, &self.related_release_offer_set)
            | bit(29, &self.physical_returns)
            | bit(30, &self.number_of_products_per_carton)
            | bit(31, &self.rights_claim_policy)
            | bit(32, &self.web_policy)
            | bit(33, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.is_pre_order_deal,
            1 => &self.commercial_model_type,
            2 => &self.usage,
            3 => &self.all_deals_cancelled,
            4 => &self.take_down,
            5 => &self.territory_code,
            6 => &self.excluded_territory_code,
            7 => &self.distribution_channel,
            8 => &self.excluded_distribution_channel,
            9 => &self.price_information,
            10 => &self.is_promotional,
            11 => &self.promotional_code,
            12 => &self.validity_period,
            13 => &self.consumer_rental_period,
            14 => &self.pre_order_release_date,
            15 => &self.pre_order_preview_date,
            16 => &self.release_display_start_date,
            17 => &self.track_listing_preview_start_date,
            18 => &self.cover_art_preview_start_date,
            19 => &self.clip_preview_start_date,
            20 => &self.release_display_start_date_time,
            21 => &self.track_listing_preview_start_date_time,
            22 => &self.cover_art_preview_start_date_time,
            23 => &self.clip_preview_start_date_time,
            24 => &self.pre_order_preview_date_time,
            25 => &self.pre_order_incentive_resource_list,
            26 => &self.instant_gratification_resource_list,
            27 => &self.is_exclusive,
            28 => &self.related_release_offer_set,
            29 => &self.physical_returns,
            30 => &self.number_of_products_per_carton,
            31 => &self.rights_claim_policy,
            32 => &self.web_policy,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.is_pre_order_deal,
            1 => &mut self.commercial_model_type,
            2 => &mut self.usage,
            3 => &mut self.all_deals_cancelled,
            4 => &mut self.take_down,
            5 => &mut self.territory_code,
            6 => &mut self.excluded_territory_code,
            7 => &mut self.distribution_channel,
            8 => &mut self.excluded_distribution_channel,
            9 => &mut self.price_information,
            10 => &mut self.is_promotional,
            11 => &mut self.promotional_code,
            12 => &mut self.validity_period,
            13 => &mut self.consumer_rental_period,
            14 => &mut self.pre_order_release_date,
            15 => &mut self.pre_order_preview_date,
            16 => &mut self.release_display_start_date,
            17 => &mut self.track_listing_preview_start_date,
            18 => &mut self.cover_art_preview_start_date,
            19 => &mut self.clip_preview_start_date,
            20 => &mut self.release_display_start_date_time,
            21 => &mut self.track_listing_preview_start_date_time,
            22 => &mut self.cover_art_preview_start_date_time,
            23 => &mut self.clip_preview_start_date_time,
            24 => &mut self.pre_order_preview_date_time,
            25 => &mut self.pre_order_incentive_resource_list,
            26 => &mut self.instant_gratification_resource_list,
            27 => &mut self.is_exclusive,
            28 => &mut self.related_release_offer_set,
            29 => &mut self.physical_returns,
            30 => &mut self.number_of_products_per_carton,
            31 => &mut self.rights_claim_policy,
            32 => &mut self.web_policy,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.DealTerms")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Description`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Description {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
impl From<&str> for Description {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Description {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Description {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Description {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Description")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.Description")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DetailedResourceContributor`. Also for `ResourceContributor`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DetailedResourceContributor {
    /// `PartyId`.
    pub party_id: Vec<PartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyName>,
    /// `ResourceContributorRole`.
    pub resource_contributor_role: Vec<ResourceContributorRole>,
    /// `IsFeaturedArtist`, from ERN 3.5.1.
    pub is_featured_artist: Option<Boolean>,
    /// `IsContractedArtist`, from ERN 3.5.1.
    pub is_contracted_artist: Option<Boolean>,
    /// `TerritoryOfPerformance`, from ERN 3.5.1, up to ERN 3.6.
    pub territory_of_performance: Vec<value::TerritoryCode>,
    /// `InstrumentType`, from ERN 3.5.1.
    pub instrument_type: Vec<String>,
    /// `ArtistDelegatedUsageRights`, from ERN 3.5.1.
    pub artist_delegated_usage_rights: Option<ArtistDelegatedUsageRights>,
    /// `Sex`, from ERN 3.5.1.
    pub sex: Option<value::Sex>,
    /// `Nationality`, from ERN 3.8.
    pub nationality: Vec<AllTerritoryCode>,
    /// `DateAndPlaceOfBirth`, from ERN 3.5.1.
    pub date_and_place_of_birth: Option<EventDate>,
    /// `DateAndPlaceOfDeath`, from ERN 3.5.1.
    pub date_and_place_of_death: Option<EventDate>,
    /// `PrimaryRole`, from ERN 3.5.1.
    pub primary_role: Option<ArtistRole>,
    /// `Performance`, from ERN 3.8.
    pub performance: Vec<Performance>,
    /// `PrimaryInstrumentType`, from ERN 3.5.1.
    pub primary_instrument_type: Option<String>,
    /// `GoverningAgreementType`, from ERN 3.5.1.
    pub governing_agreement_type: Option<GoverningAgreementType>,
    /// `ContactInformation`, from ERN 3.5.1.
    pub contact_information: Option<ContactId>,
    /// `TerritoryOfResidency`, from ERN 3.5.1.
    pub territory_of_residency: Option<AllTerritoryCode>,
    /// `Citizenship`, from ERN 3.7.
    pub citizenship: Option<AllTerritoryCode>,
    /// `AdditionalRoles`, from ERN 3.5.1.
    pub additional_roles: Vec<ArtistRole>,
    /// `Genre`, from ERN 3.5.1.
    pub genre: Vec<Genre>,
    /// `Membership`, from ERN 3.5.1.
    pub membership: Vec<Membership>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for DetailedResourceContributor {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern3(0b111111111)),
                Field::child(name::PARTY_NAME, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_CONTRIBUTOR_ROLE, Versions::ern3(0b111111111)),
                Field::child(name::IS_FEATURED_ARTIST, Versions::ern3(0b111111110)),
                Field::child(name::IS_CONTRACTED_ARTIST, Versions::ern3(0b111111110)),
                Field::child(name::TERRITORY_OF_PERFORMANCE, Versions::ern3(0b110)),
                Field::child(name::INSTRUMENT_TYPE, Versions::ern3(0b111111110)),
                Field::child(name::ARTIST_DELEGATED_USAGE_RIGHTS, Versions::ern3(0b111111110)),
                Field::child(name::SEX, Versions::ern3(0b111111110)),
                Field::child(name::NATIONALITY, Versions::ern3(0b111100000)),
                Field::child(name::DATE_AND_PLACE_OF_BIRTH, Versions::ern3(0b111111110)),
                Field::child(name::DATE_AND_PLACE_OF_DEATH, Versions::ern3(0b111111110)),
                Field::child(name::PRIMARY_ROLE, Versions::ern3(0b111111110)),
                Field::child(name::PERFORMANCE, Versions::ern3(0b111100000)),
                Field::child(name::PRIMARY_INSTRUMENT_TYPE, Versions::ern3(0b111111110)),
                Field::child(name::GOVERNING_AGREEMENT_TYPE, Versions::ern3(0b111111110)),
                Field::child(name::CONTACT_INFORMATION, Versions::ern3(0b111111110)),
                Field::child(name::TERRITORY_OF_RESIDENCY, Versions::ern3(0b111111110)),
                Field::child(name::CITIZENSHIP, Versions::ern3(0b111111000)),
                Field::child(name::ADDITIONAL_ROLES, Versions::ern3(0b111111110)),
                Field::child(name::GENRE, Versions::ern3(0b111111110)),
                Field::child(name::MEMBERSHIP, Versions::ern3(0b111111110)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.resource_contributor_role)
            | bit(3, &self.is_featured_artist)
            | bit(4, &self.is_contracted_artist)
            | bit(5, &self.territory_of_performance)
            | bit(6, &self.instrument_type)
            | bit(7, &self.artist_delegated_usage_rights)
            | bit(8, &self.sex)
            | bit(9, &self.nationality)
            | bit(10, &self.date_and_place_of_birth)
            | bit(11, &self.date_and_place_of_death)
            | bit(12, &self.primary_role)
            | bit(13, &self.performance)
            | bit(14, &self.primary_instrument_type)
            | bit(15, &self.governing_agreement_type)
            | bit(16, &self.contact_information)
            | bit(17, &self.territory_of_residency)
            | bit(18, &self.citizenship)
            | bit(19, &self.additional_roles)
            | bit(20, &self.genre)
            | bit(21, &self.membership)
            | bit(22, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.resource_contributor_role,
            3 => &self.is_featured_artist,
            4 => &self.is_contracted_artist,
            5 => &self.territory_of_performance,
            6 => &self.instrument_type,
            7 => &self.artist_delegated_usage_rights,
            8 => &self.sex,
            9 => &self.nationality,
            10 => &self.date_and_place_of_birth,
            11 => &self.date_and_place_of_death,
            12 => &self.primary_role,
            13 => &self.performance,
            14 => &self.primary_instrument_type,
            15 => &self.governing_agreement_type,
            16 => &self.contact_information,
            17 => &self.territory_of_residency,
            18 => &self.citizenship,
            19 => &self.additional_roles,
            20 => &self.genre,
            21 => &self.membership,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.resource_contributor_role,
            3 => &mut self.is_featured_artist,
            4 => &mut self.is_contracted_artist,
            5 => &mut self.territory_of_performance,
            6 => &mut self.instrument_type,
            7 => &mut self.artist_delegated_usage_rights,
            8 => &mut self.sex,
            9 => &mut self.nationality,
            10 => &mut self.date_and_place_of_birth,
            11 => &mut self.date_and_place_of_death,
            12 => &mut self.primary_role,
            13 => &mut self.performance,
            14 => &mut self.primary_instrument_type,
            15 => &mut self.governing_agreement_type,
            16 => &mut self.contact_information,
            17 => &mut self.territory_of_residency,
            18 => &mut self.citizenship,
            19 => &mut self.additional_roles,
            20 => &mut self.genre,
            21 => &mut self.membership,
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
        Cow::Borrowed("ern3.DetailedResourceContributor")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DistributionChannelType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DistributionChannelType {
    /// The text.
    pub value: value::DistributionChannelType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for DistributionChannelType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for DistributionChannelType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for DistributionChannelType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DistributionChannelType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DistributionChannelType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DistributionChannelType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.DistributionChannelType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `DrmPlatformType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DrmPlatformType {
    /// The text.
    pub value: value::DrmPlatformType,
    /// The attribute `Version`.
    pub version: Option<String>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for DrmPlatformType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::VERSION, Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for DrmPlatformType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for DrmPlatformType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DrmPlatformType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DrmPlatformType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DrmPlatformType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.DrmPlatformType")
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
    /// The attribute `TerritoryCode`.
    pub territory_code: Option<String>,
    /// The attribute `LocationDescription`.
    pub location_description: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for EventDate {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::IS_APPROXIMATE, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_BEFORE, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_AFTER, Versions::ern3(0b111111111)),
                Field::attribute(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::attribute(name::LOCATION_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.EventDate")
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
    pub territory_code: Option<String>,
    /// The attribute `LocationDescription`.
    pub location_description: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for EventDateTime {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::IS_APPROXIMATE, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_BEFORE, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_AFTER, Versions::ern3(0b111111111)),
                Field::attribute(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::attribute(name::LOCATION_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.EventDateTime")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ExtendedResourceGroupContentItem`. Also for `ResourceGroupContentItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtendedResourceGroupContentItem {
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `SequenceSubNumber`.
    pub sequence_sub_number: Option<String>,
    /// `ResourceType`.
    pub resource_type: Vec<ResourceType>,
    /// `ReleaseResourceReference`.
    pub release_resource_reference: ReleaseResourceReference,
    /// `LinkedReleaseResourceReference`.
    pub linked_release_resource_reference: Vec<LinkedReleaseResourceReference>,
    /// `ResourceGroupContentItemReleaseReference`.
    pub resource_group_content_item_release_reference: Option<String>,
    /// `ReleaseId`.
    pub release_id: Option<ReleaseId>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `IsHiddenResource`.
    pub is_hidden_resource: Option<Boolean>,
    /// `IsBonusResource`.
    pub is_bonus_resource: Option<Boolean>,
    /// `IsInstantGratificationResource`, from ERN 3.6.
    pub is_instant_gratification_resource: Option<Boolean>,
    /// `IsPreOrderIncentiveResource`, from ERN 3.7.
    pub is_pre_order_incentive_resource: Option<Boolean>,
}

impl Element for ExtendedResourceGroupContentItem {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::SEQUENCE_SUB_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::LINKED_RELEASE_RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_GROUP_CONTENT_ITEM_RELEASE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_ID, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::IS_HIDDEN_RESOURCE, Versions::ern3(0b111111111)),
                Field::child(name::IS_BONUS_RESOURCE, Versions::ern3(0b111111111)),
                Field::child(name::IS_INSTANT_GRATIFICATION_RESOURCE, Versions::ern3(0b111111100)),
                Field::child(name::IS_PRE_ORDER_INCENTIVE_RESOURCE, Versions::ern3(0b111111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.sequence_number)
            | bit(1, &self.sequence_sub_number)
            | bit(2, &self.resource_type)
            | bit(3, &self.release_resource_reference)
            | bit(4, &self.linked_release_resource_reference)
            | bit(5, &self.resource_group_content_item_release_reference)
            | bit(6, &self.release_id)
            | bit(7, &self.duration)
            | bit(8, &self.is_hidden_resource)
            | bit(9, &self.is_bonus_resource)
            | bit(10, &self.is_instant_gratification_resource)
            | bit(11, &self.is_pre_order_incentive_resource)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.sequence_number,
            1 => &self.sequence_sub_number,
            2 => &self.resource_type,
            3 => &self.release_resource_reference,
            4 => &self.linked_release_resource_reference,
            5 => &self.resource_group_content_item_release_reference,
            6 => &self.release_id,
            7 => &self.duration,
            8 => &self.is_hidden_resource,
            9 => &self.is_bonus_resource,
            10 => &self.is_instant_gratification_resource,
            _ => &self.is_pre_order_incentive_resource,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.sequence_number,
            1 => &mut self.sequence_sub_number,
            2 => &mut self.resource_type,
            3 => &mut self.release_resource_reference,
            4 => &mut self.linked_release_resource_reference,
            5 => &mut self.resource_group_content_item_release_reference,
            6 => &mut self.release_id,
            7 => &mut self.duration,
            8 => &mut self.is_hidden_resource,
            9 => &mut self.is_bonus_resource,
            10 => &mut self.is_instant_gratification_resource,
            _ => &mut self.is_pre_order_incentive_resource,
        }
    }
}
impl Serialize for ExtendedResourceGroupContentItem {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ExtendedResourceGroupContentItem {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ExtendedResourceGroupContentItem {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ExtendedResourceGroupContentItem")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ExtendedResourceGroupContentItem")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::UNIT_OF_MEASURE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.Extent")
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
    pub validity_period: Option<Period>,
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
                Field::child(name::URL, Versions::ern3(0b111111111)),
                Field::child(name::VALIDITY_PERIOD, Versions::ern3(0b111111111)),
                Field::child(name::EXTERNAL_LINK, Versions::ern3(0b111111111)),
                Field::child(name::EXTERNALLY_LINKED_RESOURCE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::FILE_FORMAT, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.ExternalResourceLink")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.ExternallyLinkedResourceType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `File`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// `FileName`.
    pub file_name: Option<String>,
    /// `FilePath`.
    pub file_path: Option<String>,
    /// `URL`.
    pub url: Option<String>,
    /// `HashSum`.
    pub hash_sum: Option<HashSum>,
}

impl Element for File {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::FILE_NAME, Versions::ern3(0b111111111)),
                Field::child(name::FILE_PATH, Versions::ern3(0b111111111)),
                Field::child(name::URL, Versions::ern3(0b111111111)),
                Field::child(name::HASH_SUM, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.file_name)
            | bit(1, &self.file_path)
            | bit(2, &self.url)
            | bit(3, &self.hash_sum)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.file_name,
            1 => &self.file_path,
            2 => &self.url,
            _ => &self.hash_sum,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.file_name,
            1 => &mut self.file_path,
            2 => &mut self.url,
            _ => &mut self.hash_sum,
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
        Cow::Borrowed("ern3.File")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Fingerprint`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fingerprint {
    /// `Fingerprint`.
    pub fingerprint: String,
    /// `FingerprintAlgorithmType`.
    pub fingerprint_algorithm_type: FingerprintAlgorithmType,
    /// `FingerprintAlgorithmVersion`.
    pub fingerprint_algorithm_version: Option<String>,
    /// `FingerprintAlgorithmParameter`.
    pub fingerprint_algorithm_parameter: Option<String>,
    /// `FingerprintDataType`, from ERN 3.7.
    pub fingerprint_data_type: Option<value::BinaryDataType>,
}

impl Element for Fingerprint {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::FINGERPRINT, Versions::ern3(0b111111111)),
                Field::child(name::FINGERPRINT_ALGORITHM_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::FINGERPRINT_ALGORITHM_VERSION, Versions::ern3(0b111111111)),
                Field::child(name::FINGERPRINT_ALGORITHM_PARAMETER, Versions::ern3(0b111111111)),
                Field::child(name::FINGERPRINT_DATA_TYPE, Versions::ern3(0b111111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.fingerprint)
            | bit(1, &self.fingerprint_algorithm_type)
            | bit(2, &self.fingerprint_algorithm_version)
            | bit(3, &self.fingerprint_algorithm_parameter)
            | bit(4, &self.fingerprint_data_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.fingerprint,
            1 => &self.fingerprint_algorithm_type,
            2 => &self.fingerprint_algorithm_version,
            3 => &self.fingerprint_algorithm_parameter,
            _ => &self.fingerprint_data_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.fingerprint,
            1 => &mut self.fingerprint_algorithm_type,
            2 => &mut self.fingerprint_algorithm_version,
            3 => &mut self.fingerprint_algorithm_parameter,
            _ => &mut self.fingerprint_data_type,
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
        Cow::Borrowed("ern3.Fingerprint")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.FingerprintAlgorithmType")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::UNIT_OF_MEASURE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.FrameRate")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `FulfillmentDate`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FulfillmentDate {
    /// `FulfillmentDate`.
    pub fulfillment_date: String,
    /// `ResourceReleaseReference`.
    pub resource_release_reference: Vec<String>,
}

impl Element for FulfillmentDate {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_RELEASE_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.fulfillment_date)
            | bit(1, &self.resource_release_reference)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.fulfillment_date,
            _ => &self.resource_release_reference,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.fulfillment_date,
            _ => &mut self.resource_release_reference,
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
        Cow::Borrowed("ern3.FulfillmentDate")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Genre`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Genre {
    /// `GenreText`.
    pub genre_text: Description,
    /// `SubGenre`.
    pub sub_genre: Option<Description>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Genre {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::GENRE_TEXT, Versions::ern3(0b111111111)),
                Field::child(name::SUB_GENRE, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.genre_text)
            | bit(1, &self.sub_genre)
            | bit(2, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.genre_text,
            1 => &self.sub_genre,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.genre_text,
            1 => &mut self.sub_genre,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for Genre {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Genre {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Genre {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Genre")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.Genre")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `GoverningAgreementType`, from ERN 3.5.1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoverningAgreementType {
    /// The text.
    pub value: value::GoverningAgreementType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for GoverningAgreementType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111110)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111110)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111110)),
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
impl From<&str> for GoverningAgreementType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for GoverningAgreementType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for GoverningAgreementType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for GoverningAgreementType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GoverningAgreementType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.GoverningAgreementType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `HashSum`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HashSum {
    /// `HashSum`.
    pub hash_sum: String,
    /// `HashSumAlgorithmType`.
    pub hash_sum_algorithm_type: HashSumAlgorithmType,
    /// `HashSumDataType`, from ERN 3.7.
    pub hash_sum_data_type: Option<value::BinaryDataType>,
}

impl Element for HashSum {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::HASH_SUM, Versions::ern3(0b111111111)),
                Field::child(name::HASH_SUM_ALGORITHM_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::HASH_SUM_DATA_TYPE, Versions::ern3(0b111111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.hash_sum)
            | bit(1, &self.hash_sum_algorithm_type)
            | bit(2, &self.hash_sum_data_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.hash_sum,
            1 => &self.hash_sum_algorithm_type,
            _ => &self.hash_sum_data_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.hash_sum,
            1 => &mut self.hash_sum_algorithm_type,
            _ => &mut self.hash_sum_data_type,
        }
    }
}
impl Serialize for HashSum {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for HashSum {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for HashSum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("HashSum")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.HashSum")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.HashSumAlgorithmType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `HostSoundCarrier`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostSoundCarrier {
    /// `ReleaseId`.
    pub release_id: Vec<ReleaseId>,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `DisplayArtist`.
    pub display_artist: Vec<Artist>,
    /// `AdministratingRecordCompany`.
    pub administrating_record_company: Vec<AdministratingRecordCompany>,
    /// `TrackNumber`.
    pub track_number: Option<String>,
    /// `VolumeNumberInSet`.
    pub volume_number_in_set: Option<String>,
}

impl Element for HostSoundCarrier {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_ID, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern3(0b111111111)),
                Field::child(name::ADMINISTRATING_RECORD_COMPANY, Versions::ern3(0b111111111)),
                Field::child(name::TRACK_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::VOLUME_NUMBER_IN_SET, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_id)
            | bit(1, &self.rights_agreement_id)
            | bit(2, &self.title)
            | bit(3, &self.display_artist)
            | bit(4, &self.administrating_record_company)
            | bit(5, &self.track_number)
            | bit(6, &self.volume_number_in_set)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_id,
            1 => &self.rights_agreement_id,
            2 => &self.title,
            3 => &self.display_artist,
            4 => &self.administrating_record_company,
            5 => &self.track_number,
            _ => &self.volume_number_in_set,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_id,
            1 => &mut self.rights_agreement_id,
            2 => &mut self.title,
            3 => &mut self.display_artist,
            4 => &mut self.administrating_record_company,
            5 => &mut self.track_number,
            _ => &mut self.volume_number_in_set,
        }
    }
}
impl Serialize for HostSoundCarrier {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for HostSoundCarrier {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for HostSoundCarrier {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("HostSoundCarrier")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.HostSoundCarrier")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ICPN`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ICPN {
    /// The text.
    pub value: String,
    /// The attribute `IsEan`.
    pub is_ean: Option<Boolean>,
}

impl Element for ICPN {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::IS_EAN, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.is_ean)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.is_ean,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.is_ean,
        }
    }
}
impl From<&str> for ICPN {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ICPN {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ICPN {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ICPN {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ICPN")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ICPN")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Image`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Image {
    /// `ImageType`.
    pub image_type: Option<ImageType>,
    /// `IsArtistRelated`.
    pub is_artist_related: Option<Boolean>,
    /// `ImageId`.
    pub image_id: Vec<ResourceProprietaryId>,
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `Title`.
    pub title: Vec<Title>,
    /// `CreationDate`.
    pub creation_date: Option<EventDate>,
    /// `ImageDetailsByTerritory`.
    pub image_details_by_territory: Vec<ImageDetailsByTerritory>,
    /// The attribute `IsUpdated`.
    pub is_updated: Option<Boolean>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Image {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::IMAGE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IS_ARTIST_RELATED, Versions::ern3(0b111111111)),
                Field::child(name::IMAGE_ID, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::CREATION_DATE, Versions::ern3(0b111111111)),
                Field::child(name::IMAGE_DETAILS_BY_TERRITORY, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_UPDATED, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.image_type)
            | bit(1, &self.is_artist_related)
            | bit(2, &self.image_id)
            | bit(3, &self.resource_reference)
            | bit(4, &self.title)
            | bit(5, &self.creation_date)
            | bit(6, &self.image_details_by_territory)
            | bit(7, &self.is_updated)
            | bit(8, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.image_type,
            1 => &self.is_artist_related,
            2 => &self.image_id,
            3 => &self.resource_reference,
            4 => &self.title,
            5 => &self.creation_date,
            6 => &self.image_details_by_territory,
            7 => &self.is_updated,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.image_type,
            1 => &mut self.is_artist_related,
            2 => &mut self.image_id,
            3 => &mut self.resource_reference,
            4 => &mut self.title,
            5 => &mut self.creation_date,
            6 => &mut self.image_details_by_territory,
            7 => &mut self.is_updated,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.Image")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::VERSION, Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.ImageCodecType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ImageDetailsByTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageDetailsByTerritory {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `Title`, from ERN 3.7.
    pub title: Vec<Title>,
    /// `ResourceContributor`.
    pub resource_contributor: Vec<DetailedResourceContributor>,
    /// `IndirectResourceContributor`.
    pub indirect_resource_contributor: Vec<IndirectResourceContributor>,
    /// `DisplayArtistName`, from ERN 3.7.
    pub display_artist_name: Vec<Name>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `Description`.
    pub description: Option<Description>,
    /// `CourtesyLine`.
    pub courtesy_line: Option<CourtesyLine>,
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub resource_release_date: Option<EventDate>,
    /// `OriginalResourceReleaseDate`.
    pub original_resource_release_date: Option<EventDate>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `Keywords`.
    pub keywords: Vec<Keywords>,
    /// `Synopsis`.
    pub synopsis: Option<Synopsis>,
    /// `Genre`.
    pub genre: Vec<Genre>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningType>,
    /// `TechnicalImageDetails`.
    pub technical_image_details: Vec<TechnicalImageDetails>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for ImageDetailsByTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111000)),
                Field::child(name::RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern3(0b111111000)),
                Field::child(name::C_LINE, Versions::ern3(0b111111111)),
                Field::child(name::DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::COURTESY_LINE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_RELEASE_DATE, Versions::ern3(0b111111000)),
                Field::child(name::ORIGINAL_RESOURCE_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::KEYWORDS, Versions::ern3(0b111111111)),
                Field::child(name::SYNOPSIS, Versions::ern3(0b111111111)),
                Field::child(name::GENRE, Versions::ern3(0b111111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::TECHNICAL_IMAGE_DETAILS, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.title)
            | bit(3, &self.resource_contributor)
            | bit(4, &self.indirect_resource_contributor)
            | bit(5, &self.display_artist_name)
            | bit(6, &self.c_line)
            | bit(7, &self.description)
            | bit(8, &self.courtesy_line)
            | bit(9, &self.resource_release_date)
            | bit(10, &self.original_resource_release_date)
            | bit(11, &self.fulfillment_date)
            | bit(12, &self.keywords)
            | bit(13, &self.synopsis)
            | bit(14, &self.genre)
            | bit(15, &self.parental_warning_type)
            | bit(16, &self.technical_image_details)
            | bit(17, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.title,
            3 => &self.resource_contributor,
            4 => &self.indirect_resource_contributor,
            5 => &self.display_artist_name,
            6 => &self.c_line,
            7 => &self.description,
            8 => &self.courtesy_line,
            9 => &self.resource_release_date,
            10 => &self.original_resource_release_date,
            11 => &self.fulfillment_date,
            12 => &self.keywords,
            13 => &self.synopsis,
            14 => &self.genre,
            15 => &self.parental_warning_type,
            16 => &self.technical_image_details,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.title,
            3 => &mut self.resource_contributor,
            4 => &mut self.indirect_resource_contributor,
            5 => &mut self.display_artist_name,
            6 => &mut self.c_line,
            7 => &mut self.description,
            8 => &mut self.courtesy_line,
            9 => &mut self.resource_release_date,
            10 => &mut self.original_resource_release_date,
            11 => &mut self.fulfillment_date,
            12 => &mut self.keywords,
            13 => &mut self.synopsis,
            14 => &mut self.genre,
            15 => &mut self.parental_warning_type,
            16 => &mut self.technical_image_details,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for ImageDetailsByTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ImageDetailsByTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ImageDetailsByTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ImageDetailsByTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ImageDetailsByTerritory")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.ImageType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `IndirectResourceContributor`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IndirectResourceContributor {
    /// `PartyId`.
    pub party_id: Vec<PartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyName>,
    /// `IndirectResourceContributorRole`.
    pub indirect_resource_contributor_role: Vec<MusicalWorkContributorRole>,
    /// `Nationality`, from ERN 3.8.
    pub nationality: Vec<value::CurrentTerritoryCode>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for IndirectResourceContributor {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern3(0b111111111)),
                Field::child(name::PARTY_NAME, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_RESOURCE_CONTRIBUTOR_ROLE, Versions::ern3(0b111111111)),
                Field::child(name::NATIONALITY, Versions::ern3(0b111100000)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.indirect_resource_contributor_role)
            | bit(3, &self.nationality)
            | bit(4, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.indirect_resource_contributor_role,
            3 => &self.nationality,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.indirect_resource_contributor_role,
            3 => &mut self.nationality,
            _ => &mut self.sequence_number,
        }
    }
}
impl Serialize for IndirectResourceContributor {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for IndirectResourceContributor {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for IndirectResourceContributor {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("IndirectResourceContributor")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.IndirectResourceContributor")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Keywords`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keywords {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Keywords {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
impl From<&str> for Keywords {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Keywords {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Keywords {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Keywords {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Keywords")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.Keywords")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `LabelName`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LabelName {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `LabelNameType`.
    pub label_name_type: Option<String>,
    /// The attribute `Namespace`, from ERN 3.7.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`, from ERN 3.7.
    pub user_defined_value: Option<String>,
}

impl Element for LabelName {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
                Field::attribute(name::LABEL_NAME_TYPE, Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111000)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.label_name_type)
            | bit(3, &self.namespace)
            | bit(4, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            2 => &self.label_name_type,
            3 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            2 => &mut self.label_name_type,
            3 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
    }
}
impl From<&str> for LabelName {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for LabelName {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for LabelName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for LabelName {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LabelName")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.LabelName")
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
    pub link_description: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for LinkedReleaseResourceReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LINK_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.link_description)
            | bit(2, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.link_description,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.link_description,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.LinkedReleaseResourceReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MIDI`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MIDI {
    /// `MidiType`.
    pub midi_type: Option<MidiType>,
    /// `IsArtistRelated`.
    pub is_artist_related: Option<Boolean>,
    /// `MidiId`.
    pub midi_id: Vec<ResourceProprietaryId>,
    /// `IndirectMidiId`.
    pub indirect_midi_id: Vec<MusicalWorkId>,
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `ReferenceTitle`.
    pub reference_title: ReferenceTitle,
    /// `InstrumentationDescription`.
    pub instrumentation_description: Option<Description>,
    /// `IsMedley`.
    pub is_medley: Option<Boolean>,
    /// `IsPotpourri`.
    pub is_potpourri: Option<Boolean>,
    /// `IsInstrumental`.
    pub is_instrumental: Option<Boolean>,
    /// `IsBackground`.
    pub is_background: Option<Boolean>,
    /// `IsHiddenResource`.
    pub is_hidden_resource: Option<Boolean>,
    /// `IsBonusResource`.
    pub is_bonus_resource: Option<Boolean>,
    /// `IsComputerGenerated`.
    pub is_computer_generated: Option<Boolean>,
    /// `NoSilenceBefore`.
    pub no_silence_before: Option<Boolean>,
    /// `NoSilenceAfter`.
    pub no_silence_after: Option<Boolean>,
    /// `PerformerInformationRequired`.
    pub performer_information_required: Option<Boolean>,
    /// `LanguageOfPerformance`.
    pub language_of_performance: Option<value::IsoLanguageCode>,
    /// `Duration`.
    pub duration: String,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// `ResourceMusicalWorkReferenceList`.
    pub resource_musical_work_reference_list: Option<ResourceMusicalWorkReferenceList>,
    /// `ResourceContainedResourceReferenceList`.
    pub resource_contained_resource_reference_list: Option<ResourceContainedResourceReferenceList>,
    /// `CreationDate`.
    pub creation_date: Option<EventDate>,
    /// `MasteredDate`.
    pub mastered_date: Option<EventDate>,
    /// `RemasteredDate`, from ERN 3.7.
    pub remastered_date: Option<EventDate>,
    /// `MidiDetailsByTerritory`.
    pub midi_details_by_territory: Vec<MidiDetailsByTerritory>,
    /// The attribute `IsUpdated`.
    pub is_updated: Option<Boolean>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for MIDI {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MIDI_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IS_ARTIST_RELATED, Versions::ern3(0b111111111)),
                Field::child(name::MIDI_ID, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_MIDI_ID, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCE_TITLE, Versions::ern3(0b111111111)),
                Field::child(name::INSTRUMENTATION_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::IS_MEDLEY, Versions::ern3(0b111111111)),
                Field::child(name::IS_POTPOURRI, Versions::ern3(0b111111111)),
                Field::child(name::IS_INSTRUMENTAL, Versions::ern3(0b111111111)),
                Field::child(name::IS_BACKGROUND, Versions::ern3(0b111111111)),
                Field::child(name::IS_HIDDEN_RESOURCE, Versions::ern3(0b111111111)),
                Field::child(name::IS_BONUS_RESOURCE, Versions::ern3(0b111111111)),
                Field::child(name::IS_COMPUTER_GENERATED, Versions::ern3(0b111111111)),
                Field::child(name::NO_SILENCE_BEFORE, Versions::ern3(0b111111111)),
                Field::child(name::NO_SILENCE_AFTER, Versions::ern3(0b111111111)),
                Field::child(name::PERFORMER_INFORMATION_REQUIRED, Versions::ern3(0b111111111)),
                Field::child(name::LANGUAGE_OF_PERFORMANCE, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::CREATION_DATE, Versions::ern3(0b111111111)),
                Field::child(name::MASTERED_DATE, Versions::ern3(0b111111111)),
                Field::child(name::REMASTERED_DATE, Versions::ern3(0b111111000)),
                Field::child(name::MIDI_DETAILS_BY_TERRITORY, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_UPDATED, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.midi_type)
            | bit(1, &self.is_artist_related)
            | bit(2, &self.midi_id)
            | bit(3, &self.indirect_midi_id)
            | bit(4, &self.resource_reference)
            | bit(5, &self.reference_title)
            | bit(6, &self.instrumentation_description)
            | bit(7, &self.is_medley)
            | bit(8, &self.is_potpourri)
            | bit(9, &self.is_instrumental)
            | bit(10, &self.is_background)
            | bit(11, &self.is_hidden_resource)
            | bit(12, &self.is_bonus_resource)
            | bit(13, &self.is_computer_generated)
            | bit(14, &self.no_silence_before)
            | bit(15, &self.no_silence_after)
            | bit(16, &self.performer_information_required)
            | bit(17, &self.language_of_performance)
            | bit(18, &self.duration)
            | bit(19, &self.rights_agreement_id)
            | bit(20, &self.resource_musical_work_reference_list)
            | bit(21, &self.resource_contained_resource_reference_list)
            | bit(22, &self.creation_date)
            | bit(23, &self.mastered_date)
            | bit(24, &self.remastered_date)
            | bit(25, &self.midi_details_by_territory)
            | bit(26, &self.is_updated)
            | bit(27, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.midi_type,
            1 => &self.is_artist_related,
            2 => &self.midi_id,
            3 => &self.indirect_midi_id,
            4 => &self.resource_reference,
            5 => &self.reference_title,
            6 => &self.instrumentation_description,
            7 => &self.is_medley,
            8 => &self.is_potpourri,
            9 => &self.is_instrumental,
            10 => &self.is_background,
            11 => &self.is_hidden_resource,
            12 => &self.is_bonus_resource,
            13 => &self.is_computer_generated,
            14 => &self.no_silence_before,
            15 => &self.no_silence_after,
            16 => &self.performer_information_required,
            17 => &self.language_of_performance,
            18 => &self.duration,
            19 => &self.rights_agreement_id,
            20 => &self.resource_musical_work_reference_list,
            21 => &self.resource_contained_resource_reference_list,
            22 => &self.creation_date,
            23 => &self.mastered_date,
            24 => &self.remastered_date,
            25 => &self.midi_details_by_territory,
            26 => &self.is_updated,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.midi_type,
            1 => &mut self.is_artist_related,
            2 => &mut self.midi_id,
            3 => &mut self.indirect_midi_id,
            4 => &mut self.resource_reference,
            5 => &mut self.reference_title,
            6 => &mut self.instrumentation_description,
            7 => &mut self.is_medley,
            8 => &mut self.is_potpourri,
            9 => &mut self.is_instrumental,
            10 => &mut self.is_background,
            11 => &mut self.is_hidden_resource,
            12 => &mut self.is_bonus_resource,
            13 => &mut self.is_computer_generated,
            14 => &mut self.no_silence_before,
            15 => &mut self.no_silence_after,
            16 => &mut self.performer_information_required,
            17 => &mut self.language_of_performance,
            18 => &mut self.duration,
            19 => &mut self.rights_agreement_id,
            20 => &mut self.resource_musical_work_reference_list,
            21 => &mut self.resource_contained_resource_reference_list,
            22 => &mut self.creation_date,
            23 => &mut self.mastered_date,
            24 => &mut self.remastered_date,
            25 => &mut self.midi_details_by_territory,
            26 => &mut self.is_updated,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for MIDI {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MIDI {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MIDI {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MIDI")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.MIDI")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Membership`, from ERN 3.5.1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Membership {
    /// `Organization`.
    pub organization: PartyDescriptor,
    /// `MembershipType`.
    pub membership_type: value::MembershipType,
    /// `StartDate`.
    pub start_date: Option<String>,
    /// `EndDate`.
    pub end_date: Option<String>,
}

impl Element for Membership {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ORGANIZATION, Versions::ern3(0b111111110)),
                Field::child(name::MEMBERSHIP_TYPE, Versions::ern3(0b111111110)),
                Field::child(name::START_DATE, Versions::ern3(0b111111110)),
                Field::child(name::END_DATE, Versions::ern3(0b111111110)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.organization)
            | bit(1, &self.membership_type)
            | bit(2, &self.start_date)
            | bit(3, &self.end_date)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.organization,
            1 => &self.membership_type,
            2 => &self.start_date,
            _ => &self.end_date,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.organization,
            1 => &mut self.membership_type,
            2 => &mut self.start_date,
            _ => &mut self.end_date,
        }
    }
}
impl Serialize for Membership {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Membership {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Membership {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Membership")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.Membership")
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
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for MessageAuditTrail {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MESSAGE_AUDIT_TRAIL_EVENT, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.message_audit_trail_event)
            | bit(1, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.message_audit_trail_event,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.message_audit_trail_event,
            _ => &mut self.language_and_script_code,
        }
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
        Cow::Borrowed("ern3.MessageAuditTrail")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MessageAuditTrailEvent`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageAuditTrailEvent {
    /// `MessagingPartyDescriptor`.
    pub messaging_party_descriptor: MessagingParty,
    /// `DateTime`.
    pub date_time: String,
}

impl Element for MessageAuditTrailEvent {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MESSAGING_PARTY_DESCRIPTOR, Versions::ern3(0b111111111)),
                Field::child(name::DATE_TIME, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.MessageAuditTrailEvent")
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
    pub message_sender: MessagingParty,
    /// `SentOnBehalfOf`.
    pub sent_on_behalf_of: Option<MessagingParty>,
    /// `MessageRecipient`.
    pub message_recipient: Vec<MessagingParty>,
    /// `MessageCreatedDateTime`.
    pub message_created_date_time: String,
    /// `MessageAuditTrail`.
    pub message_audit_trail: Option<MessageAuditTrail>,
    /// `Comment`.
    pub comment: Option<Comment>,
    /// `MessageControlType`.
    pub message_control_type: Option<value::MessageControlType>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for MessageHeader {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MESSAGE_THREAD_ID, Versions::ern3(0b111111111)),
                Field::child(name::MESSAGE_ID, Versions::ern3(0b111111111)),
                Field::child(name::MESSAGE_FILE_NAME, Versions::ern3(0b111111111)),
                Field::child(name::MESSAGE_SENDER, Versions::ern3(0b111111111)),
                Field::child(name::SENT_ON_BEHALF_OF, Versions::ern3(0b111111111)),
                Field::child(name::MESSAGE_RECIPIENT, Versions::ern3(0b111111111)),
                Field::child(name::MESSAGE_CREATED_DATE_TIME, Versions::ern3(0b111111111)),
                Field::child(name::MESSAGE_AUDIT_TRAIL, Versions::ern3(0b111111111)),
                Field::child(name::COMMENT, Versions::ern3(0b111111111)),
                Field::child(name::MESSAGE_CONTROL_TYPE, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
            | bit(6, &self.message_created_date_time)
            | bit(7, &self.message_audit_trail)
            | bit(8, &self.comment)
            | bit(9, &self.message_control_type)
            | bit(10, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.message_thread_id,
            1 => &self.message_id,
            2 => &self.message_file_name,
            3 => &self.message_sender,
            4 => &self.sent_on_behalf_of,
            5 => &self.message_recipient,
            6 => &self.message_created_date_time,
            7 => &self.message_audit_trail,
            8 => &self.comment,
            9 => &self.message_control_type,
            _ => &self.language_and_script_code,
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
            6 => &mut self.message_created_date_time,
            7 => &mut self.message_audit_trail,
            8 => &mut self.comment,
            9 => &mut self.message_control_type,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.MessageHeader")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MessagingParty`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessagingParty {
    /// `PartyId`.
    pub party_id: Vec<PartyId>,
    /// `PartyName`.
    pub party_name: Option<PartyName>,
    /// `TradingName`.
    pub trading_name: Option<Name>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for MessagingParty {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern3(0b111111111)),
                Field::child(name::PARTY_NAME, Versions::ern3(0b111111111)),
                Field::child(name::TRADING_NAME, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.trading_name)
            | bit(3, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.trading_name,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.trading_name,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for MessagingParty {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MessagingParty {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MessagingParty {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessagingParty")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.MessagingParty")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MidiDetailsByTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MidiDetailsByTerritory {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `DisplayArtist`.
    pub display_artist: Vec<Artist>,
    /// `ResourceContributor`.
    pub resource_contributor: Vec<DetailedResourceContributor>,
    /// `IndirectResourceContributor`.
    pub indirect_resource_contributor: Vec<IndirectResourceContributor>,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// `DisplayArtistName`, from ERN 3.7.
    pub display_artist_name: Vec<Name>,
    /// `LabelName`.
    pub label_name: Vec<LabelName>,
    /// `RightsController`.
    pub rights_controller: Vec<RightsController>,
    /// `RemasteredDate`.
    pub remastered_date: Option<EventDate>,
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub resource_release_date: Option<EventDate>,
    /// `OriginalResourceReleaseDate`.
    pub original_resource_release_date: Option<EventDate>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Option<CourtesyLine>,
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `HostSoundCarrier`.
    pub host_sound_carrier: Vec<HostSoundCarrier>,
    /// `MarketingComment`.
    pub marketing_comment: Option<Comment>,
    /// `Genre`.
    pub genre: Vec<Genre>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningType>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `Keywords`.
    pub keywords: Vec<Keywords>,
    /// `Synopsis`.
    pub synopsis: Option<Synopsis>,
    /// `TechnicalMidiDetails`.
    pub technical_midi_details: Vec<TechnicalMidiDetails>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for MidiDetailsByTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern3(0b111111000)),
                Field::child(name::LABEL_NAME, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_CONTROLLER, Versions::ern3(0b111111111)),
                Field::child(name::REMASTERED_DATE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_RELEASE_DATE, Versions::ern3(0b111111000)),
                Field::child(name::ORIGINAL_RESOURCE_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::C_LINE, Versions::ern3(0b111111111)),
                Field::child(name::COURTESY_LINE, Versions::ern3(0b111111111)),
                Field::child(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::HOST_SOUND_CARRIER, Versions::ern3(0b111111111)),
                Field::child(name::MARKETING_COMMENT, Versions::ern3(0b111111111)),
                Field::child(name::GENRE, Versions::ern3(0b111111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::KEYWORDS, Versions::ern3(0b111111111)),
                Field::child(name::SYNOPSIS, Versions::ern3(0b111111111)),
                Field::child(name::TECHNICAL_MIDI_DETAILS, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.title)
            | bit(3, &self.display_artist)
            | bit(4, &self.resource_contributor)
            | bit(5, &self.indirect_resource_contributor)
            | bit(6, &self.rights_agreement_id)
            | bit(7, &self.display_artist_name)
            | bit(8, &self.label_name)
            | bit(9, &self.rights_controller)
            | bit(10, &self.remastered_date)
            | bit(11, &self.resource_release_date)
            | bit(12, &self.original_resource_release_date)
            | bit(13, &self.c_line)
            | bit(14, &self.courtesy_line)
            | bit(15, &self.sequence_number)
            | bit(16, &self.host_sound_carrier)
            | bit(17, &self.marketing_comment)
            | bit(18, &self.genre)
            | bit(19, &self.parental_warning_type)
            | bit(20, &self.fulfillment_date)
            | bit(21, &self.keywords)
            | bit(22, &self.synopsis)
            | bit(23, &self.technical_midi_details)
            | bit(24, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.title,
            3 => &self.display_artist,
            4 => &self.resource_contributor,
            5 => &self.indirect_resource_contributor,
            6 => &self.rights_agreement_id,
            7 => &self.display_artist_name,
            8 => &self.label_name,
            9 => &self.rights_controller,
            10 => &self.remastered_date,
            11 => &self.resource_release_date,
            12 => &self.original_resource_release_date,
            13 => &self.c_line,
            14 => &self.courtesy_line,
            15 => &self.sequence_number,
            16 => &self.host_sound_carrier,
            17 => &self.marketing_comment,
            18 => &self.genre,
            19 => &self.parental_warning_type,
            20 => &self.fulfillment_date,
            21 => &self.keywords,
            22 => &self.synopsis,
            23 => &self.technical_midi_details,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.title,
            3 => &mut self.display_artist,
            4 => &mut self.resource_contributor,
            5 => &mut self.indirect_resource_contributor,
            6 => &mut self.rights_agreement_id,
            7 => &mut self.display_artist_name,
            8 => &mut self.label_name,
            9 => &mut self.rights_controller,
            10 => &mut self.remastered_date,
            11 => &mut self.resource_release_date,
            12 => &mut self.original_resource_release_date,
            13 => &mut self.c_line,
            14 => &mut self.courtesy_line,
            15 => &mut self.sequence_number,
            16 => &mut self.host_sound_carrier,
            17 => &mut self.marketing_comment,
            18 => &mut self.genre,
            19 => &mut self.parental_warning_type,
            20 => &mut self.fulfillment_date,
            21 => &mut self.keywords,
            22 => &mut self.synopsis,
            23 => &mut self.technical_midi_details,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for MidiDetailsByTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MidiDetailsByTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MidiDetailsByTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MidiDetailsByTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.MidiDetailsByTerritory")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MidiType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MidiType {
    /// The text.
    pub value: value::MidiType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for MidiType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for MidiType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for MidiType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MidiType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MidiType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MidiType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.MidiType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MusicalWork`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MusicalWork {
    /// `MusicalWorkId`.
    pub musical_work_id: Vec<MusicalWorkId>,
    /// `MusicalWorkReference`.
    pub musical_work_reference: String,
    /// `ReferenceTitle`.
    pub reference_title: Vec<ReferenceTitle>,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// `MusicalWorkContributor`.
    pub musical_work_contributor: Vec<MusicalWorkContributor>,
    /// `MusicalWorkType`.
    pub musical_work_type: Vec<MusicalWorkType>,
    /// `RightShare`.
    pub right_share: Vec<RightShare>,
    /// `MusicalWorkDetailsByTerritory`.
    pub musical_work_details_by_territory: Vec<MusicalWorkDetailsByTerritory>,
    /// The attribute `IsUpdated`.
    pub is_updated: Option<Boolean>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for MusicalWork {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MUSICAL_WORK_ID, Versions::ern3(0b111111111)),
                Field::child(name::MUSICAL_WORK_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCE_TITLE, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::child(name::MUSICAL_WORK_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::MUSICAL_WORK_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::RIGHT_SHARE, Versions::ern3(0b111111111)),
                Field::child(name::MUSICAL_WORK_DETAILS_BY_TERRITORY, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_UPDATED, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.musical_work_id)
            | bit(1, &self.musical_work_reference)
            | bit(2, &self.reference_title)
            | bit(3, &self.rights_agreement_id)
            | bit(4, &self.musical_work_contributor)
            | bit(5, &self.musical_work_type)
            | bit(6, &self.right_share)
            | bit(7, &self.musical_work_details_by_territory)
            | bit(8, &self.is_updated)
            | bit(9, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.musical_work_id,
            1 => &self.musical_work_reference,
            2 => &self.reference_title,
            3 => &self.rights_agreement_id,
            4 => &self.musical_work_contributor,
            5 => &self.musical_work_type,
            6 => &self.right_share,
            7 => &self.musical_work_details_by_territory,
            8 => &self.is_updated,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.musical_work_id,
            1 => &mut self.musical_work_reference,
            2 => &mut self.reference_title,
            3 => &mut self.rights_agreement_id,
            4 => &mut self.musical_work_contributor,
            5 => &mut self.musical_work_type,
            6 => &mut self.right_share,
            7 => &mut self.musical_work_details_by_territory,
            8 => &mut self.is_updated,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for MusicalWork {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MusicalWork {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MusicalWork {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MusicalWork")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.MusicalWork")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MusicalWorkContributor`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MusicalWorkContributor {
    /// `PartyId`.
    pub party_id: Vec<PartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyName>,
    /// `MusicalWorkContributorRole`.
    pub musical_work_contributor_role: Vec<MusicalWorkContributorRole>,
    /// `SocietyAffiliation`.
    pub society_affiliation: Vec<SocietyAffiliation>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for MusicalWorkContributor {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern3(0b111111111)),
                Field::child(name::PARTY_NAME, Versions::ern3(0b111111111)),
                Field::child(name::MUSICAL_WORK_CONTRIBUTOR_ROLE, Versions::ern3(0b111111111)),
                Field::child(name::SOCIETY_AFFILIATION, Versions::ern3(0b111111111)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.musical_work_contributor_role)
            | bit(3, &self.society_affiliation)
            | bit(4, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.musical_work_contributor_role,
            3 => &self.society_affiliation,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.musical_work_contributor_role,
            3 => &mut self.society_affiliation,
            _ => &mut self.sequence_number,
        }
    }
}
impl Serialize for MusicalWorkContributor {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MusicalWorkContributor {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MusicalWorkContributor {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MusicalWorkContributor")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.MusicalWorkContributor")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MusicalWorkContributorRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MusicalWorkContributorRole {
    /// The text.
    pub value: value::MusicalWorkContributorRole,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for MusicalWorkContributorRole {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for MusicalWorkContributorRole {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for MusicalWorkContributorRole {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MusicalWorkContributorRole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MusicalWorkContributorRole {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MusicalWorkContributorRole")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.MusicalWorkContributorRole")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MusicalWorkDetailsByTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MusicalWorkDetailsByTerritory {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `MusicalWorkContributor`.
    pub musical_work_contributor: Vec<MusicalWorkContributor>,
    /// `DisplayArtistName`, from ERN 3.7.
    pub display_artist_name: Vec<Name>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for MusicalWorkDetailsByTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::MUSICAL_WORK_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern3(0b111111000)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.musical_work_contributor)
            | bit(3, &self.display_artist_name)
            | bit(4, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.musical_work_contributor,
            3 => &self.display_artist_name,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.musical_work_contributor,
            3 => &mut self.display_artist_name,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for MusicalWorkDetailsByTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MusicalWorkDetailsByTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MusicalWorkDetailsByTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MusicalWorkDetailsByTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.MusicalWorkDetailsByTerritory")
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
                Field::child(name::ISWC, Versions::ern3(0b111111111)),
                Field::child(name::OPUS_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::COMPOSER_CATALOG_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.MusicalWorkId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `MusicalWorkType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MusicalWorkType {
    /// The text.
    pub value: value::MusicalWorkType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for MusicalWorkType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for MusicalWorkType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for MusicalWorkType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MusicalWorkType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MusicalWorkType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MusicalWorkType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.MusicalWorkType")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.Name")
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
    /// `UpdateIndicator`.
    pub update_indicator: Option<value::UpdateIndicator>,
    /// `IsBackfill`, from ERN 3.5.1.
    pub is_backfill: Option<Boolean>,
    /// `CatalogTransfer`.
    pub catalog_transfer: Option<CatalogTransfer>,
    /// `WorkList`.
    pub work_list: Option<WorkList>,
    /// `CueSheetList`.
    pub cue_sheet_list: Option<CueSheetList>,
    /// `ResourceList`.
    pub resource_list: ResourceList,
    /// `CollectionList`.
    pub collection_list: Option<CollectionList>,
    /// `ReleaseList`.
    pub release_list: ReleaseList,
    /// `DealList`.
    pub deal_list: Option<DealList>,
    /// The attribute `MessageSchemaVersionId`.
    pub message_schema_version_id: String,
    /// The attribute `BusinessProfileVersionId`.
    pub business_profile_version_id: Option<String>,
    /// The attribute `ReleaseProfileVersionId`.
    pub release_profile_version_id: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for NewReleaseMessage {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MESSAGE_HEADER, Versions::ern3(0b111111111)),
                Field::child(name::UPDATE_INDICATOR, Versions::ern3(0b111111111)),
                Field::child(name::IS_BACKFILL, Versions::ern3(0b111111110)),
                Field::child(name::CATALOG_TRANSFER, Versions::ern3(0b111111111)),
                Field::child(name::WORK_LIST, Versions::ern3(0b111111111)),
                Field::child(name::CUE_SHEET_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::COLLECTION_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::DEAL_LIST, Versions::ern3(0b111111111)),
                Field::attribute(name::MESSAGE_SCHEMA_VERSION_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::BUSINESS_PROFILE_VERSION_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::RELEASE_PROFILE_VERSION_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.message_header)
            | bit(1, &self.update_indicator)
            | bit(2, &self.is_backfill)
            | bit(3, &self.catalog_transfer)
            | bit(4, &self.work_list)
            | bit(5, &self.cue_sheet_list)
            | bit(6, &self.resource_list)
            | bit(7, &self.collection_list)
            | bit(8, &self.release_list)
            | bit(9, &self.deal_list)
            | bit(10, &self.message_schema_version_id)
            | bit(11, &self.business_profile_version_id)
            | bit(12, &self.release_profile_version_id)
            | bit(13, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.message_header,
            1 => &self.update_indicator,
            2 => &self.is_backfill,
            3 => &self.catalog_transfer,
            4 => &self.work_list,
            5 => &self.cue_sheet_list,
            6 => &self.resource_list,
            7 => &self.collection_list,
            8 => &self.release_list,
            9 => &self.deal_list,
            10 => &self.message_schema_version_id,
            11 => &self.business_profile_version_id,
            12 => &self.release_profile_version_id,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.message_header,
            1 => &mut self.update_indicator,
            2 => &mut self.is_backfill,
            3 => &mut self.catalog_transfer,
            4 => &mut self.work_list,
            5 => &mut self.cue_sheet_list,
            6 => &mut self.resource_list,
            7 => &mut self.collection_list,
            8 => &mut self.release_list,
            9 => &mut self.deal_list,
            10 => &mut self.message_schema_version_id,
            11 => &mut self.business_profile_version_id,
            12 => &mut self.release_profile_version_id,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.NewReleaseMessage")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::VERSION, Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.OperatingSystemType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PLine`.
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
    /// The attribute `PLineType`.
    pub p_line_type: Option<value::PLineType>,
}

impl Element for PLine {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::YEAR, Versions::ern3(0b111111111)),
                Field::child(name::P_LINE_COMPANY, Versions::ern3(0b111111111)),
                Field::child(name::P_LINE_TEXT, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
                Field::attribute(name::P_LINE_TYPE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.year)
            | bit(1, &self.p_line_company)
            | bit(2, &self.p_line_text)
            | bit(3, &self.language_and_script_code)
            | bit(4, &self.p_line_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.year,
            1 => &self.p_line_company,
            2 => &self.p_line_text,
            3 => &self.language_and_script_code,
            _ => &self.p_line_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.year,
            1 => &mut self.p_line_company,
            2 => &mut self.p_line_text,
            3 => &mut self.language_and_script_code,
            _ => &mut self.p_line_type,
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
        Cow::Borrowed("ern3.PLine")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ParentalWarningType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParentalWarningType {
    /// The text.
    pub value: value::ParentalWarningType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ParentalWarningType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for ParentalWarningType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ParentalWarningType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ParentalWarningType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ParentalWarningType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ParentalWarningType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ParentalWarningType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PartyDescriptor`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartyDescriptor {
    /// `PartyId`.
    pub party_id: Vec<PartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyName>,
}

impl Element for PartyDescriptor {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern3(0b111111111)),
                Field::child(name::PARTY_NAME, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            _ => &self.party_name,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            _ => &mut self.party_name,
        }
    }
}
impl Serialize for PartyDescriptor {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PartyDescriptor {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PartyDescriptor {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PartyDescriptor")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.PartyDescriptor")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PartyId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartyId {
    /// The text.
    pub value: String,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `IsDPID`.
    pub is_dpid: Option<Boolean>,
    /// The attribute `IsISNI`.
    pub is_isni: Option<Boolean>,
}

impl Element for PartyId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_DPID, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_ISNI, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.is_dpid)
            | bit(3, &self.is_isni)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            2 => &self.is_dpid,
            _ => &self.is_isni,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            2 => &mut self.is_dpid,
            _ => &mut self.is_isni,
        }
    }
}
impl From<&str> for PartyId {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for PartyId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PartyId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PartyId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PartyId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.PartyId")
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
                Field::child(name::FULL_NAME, Versions::ern3(0b111111111)),
                Field::child(name::FULL_NAME_ASCII_TRANSCRIBED, Versions::ern3(0b111111111)),
                Field::child(name::FULL_NAME_INDEXED, Versions::ern3(0b111111111)),
                Field::child(name::NAMES_BEFORE_KEY_NAME, Versions::ern3(0b111111111)),
                Field::child(name::KEY_NAME, Versions::ern3(0b111111111)),
                Field::child(name::NAMES_AFTER_KEY_NAME, Versions::ern3(0b111111111)),
                Field::child(name::ABBREVIATED_NAME, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.PartyName")
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
    /// The attribute `HasMaxValueOfOne`, from ERN 3.8.
    pub has_max_value_of_one: Option<Boolean>,
}

impl Element for Percentage {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::HAS_MAX_VALUE_OF_ONE, Versions::ern3(0b111100000)),
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
        Cow::Borrowed("ern3.Percentage")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Performance`, from ERN 3.8.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Performance {
    /// `Territory`.
    pub territory: Option<AllTerritoryCode>,
    /// `Date`.
    pub date: Option<EventDate>,
}

impl Element for Performance {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY, Versions::ern3(0b111100000)),
                Field::child(name::DATE, Versions::ern3(0b111100000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory)
            | bit(1, &self.date)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory,
            _ => &self.date,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory,
            _ => &mut self.date,
        }
    }
}
impl Serialize for Performance {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Performance {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Performance {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Performance")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.Performance")
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
                Field::child(name::START_DATE, Versions::ern3(0b111111111)),
                Field::child(name::END_DATE, Versions::ern3(0b111111111)),
                Field::child(name::START_DATE_TIME, Versions::ern3(0b111111111)),
                Field::child(name::END_DATE_TIME, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.Period")
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
                Field::child(name::PHYSICAL_RETURNS_ALLOWED, Versions::ern3(0b111111111)),
                Field::child(name::LATEST_DATE_FOR_PHYSICAL_RETURNS, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.PhysicalReturns")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PreviewDetails`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PreviewDetails {
    /// `PartType`.
    pub part_type: Option<Description>,
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
                Field::child(name::PART_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::TOP_LEFT_CORNER, Versions::ern3(0b111111111)),
                Field::child(name::BOTTOM_RIGHT_CORNER, Versions::ern3(0b111111111)),
                Field::child(name::EXPRESSION_TYPE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.part_type)
            | bit(1, &self.top_left_corner)
            | bit(2, &self.bottom_right_corner)
            | bit(3, &self.expression_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.part_type,
            1 => &self.top_left_corner,
            2 => &self.bottom_right_corner,
            _ => &self.expression_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.part_type,
            1 => &mut self.top_left_corner,
            2 => &mut self.bottom_right_corner,
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
        Cow::Borrowed("ern3.PreviewDetails")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::CURRENCY_CODE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.Price")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PriceInformation`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceInformation {
    /// `Description`.
    pub description: Option<Description>,
    /// `PriceRangeType`.
    pub price_range_type: Option<PriceRangeType>,
    /// `PriceType`.
    pub price_type: Option<PriceType>,
    /// `WholesalePricePerUnit`.
    pub wholesale_price_per_unit: Option<Price>,
    /// `BulkOrderWholesalePricePerUnit`.
    pub bulk_order_wholesale_price_per_unit: Option<Price>,
    /// `SuggestedRetailPrice`.
    pub suggested_retail_price: Option<Price>,
    /// The attribute `PriceType`, from ERN 3.6.
    pub price_type_attribute: Option<value::PriceInformationType>,
}

impl Element for PriceInformation {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::PRICE_RANGE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::PRICE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::WHOLESALE_PRICE_PER_UNIT, Versions::ern3(0b111111111)),
                Field::child(name::BULK_ORDER_WHOLESALE_PRICE_PER_UNIT, Versions::ern3(0b111111111)),
                Field::child(name::SUGGESTED_RETAIL_PRICE, Versions::ern3(0b111111111)),
                Field::attribute(name::PRICE_TYPE, Versions::ern3(0b111111100)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.description)
            | bit(1, &self.price_range_type)
            | bit(2, &self.price_type)
            | bit(3, &self.wholesale_price_per_unit)
            | bit(4, &self.bulk_order_wholesale_price_per_unit)
            | bit(5, &self.suggested_retail_price)
            | bit(6, &self.price_type_attribute)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.description,
            1 => &self.price_range_type,
            2 => &self.price_type,
            3 => &self.wholesale_price_per_unit,
            4 => &self.bulk_order_wholesale_price_per_unit,
            5 => &self.suggested_retail_price,
            _ => &self.price_type_attribute,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.description,
            1 => &mut self.price_range_type,
            2 => &mut self.price_type,
            3 => &mut self.wholesale_price_per_unit,
            4 => &mut self.bulk_order_wholesale_price_per_unit,
            5 => &mut self.suggested_retail_price,
            _ => &mut self.price_type_attribute,
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
        Cow::Borrowed("ern3.PriceInformation")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PriceRangeType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceRangeType {
    /// The text.
    pub value: String,
    /// The attribute `Namespace`.
    pub namespace: String,
}

impl Element for PriceRangeType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
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
impl Serialize for PriceRangeType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PriceRangeType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PriceRangeType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PriceRangeType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.PriceRangeType")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.PriceType")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.PromotionalCode")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.ProprietaryId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PurgeReleaseMessage`, from ERN 3.8.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PurgeReleaseMessage {
    /// `MessageHeader`.
    pub message_header: MessageHeader,
    /// `PurgedRelease`.
    pub purged_release: PurgedRelease,
    /// The attribute `MessageSchemaVersionId`.
    pub message_schema_version_id: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for PurgeReleaseMessage {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MESSAGE_HEADER, Versions::ern3(0b111100000)),
                Field::child(name::PURGED_RELEASE, Versions::ern3(0b111100000)),
                Field::attribute(name::MESSAGE_SCHEMA_VERSION_ID, Versions::ern3(0b111100000)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111100000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.message_header)
            | bit(1, &self.purged_release)
            | bit(2, &self.message_schema_version_id)
            | bit(3, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.message_header,
            1 => &self.purged_release,
            2 => &self.message_schema_version_id,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.message_header,
            1 => &mut self.purged_release,
            2 => &mut self.message_schema_version_id,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.PurgeReleaseMessage")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `PurgedRelease`, from ERN 3.8.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PurgedRelease {
    /// `ReleaseId`.
    pub release_id: Option<ReleaseId>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `ResourceContributor`.
    pub resource_contributor: Vec<DetailedResourceContributor>,
}

impl Element for PurgedRelease {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_ID, Versions::ern3(0b111100000)),
                Field::child(name::TITLE, Versions::ern3(0b111100000)),
                Field::child(name::RESOURCE_CONTRIBUTOR, Versions::ern3(0b111100000)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_id)
            | bit(1, &self.title)
            | bit(2, &self.resource_contributor)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_id,
            1 => &self.title,
            _ => &self.resource_contributor,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_id,
            1 => &mut self.title,
            _ => &mut self.resource_contributor,
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
        Cow::Borrowed("ern3.PurgedRelease")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.Purpose")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.RatingAgency")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.Reason")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReasonType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReasonType {
    /// The text.
    pub value: value::ReasonType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ReasonType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for ReasonType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ReasonType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReasonType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReasonType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReasonType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ReasonType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReferenceTitle`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReferenceTitle {
    /// `TitleText`.
    pub title_text: TitleText,
    /// `SubTitle`.
    pub sub_title: Option<SubTitle>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for ReferenceTitle {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TITLE_TEXT, Versions::ern3(0b111111111)),
                Field::child(name::SUB_TITLE, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.title_text)
            | bit(1, &self.sub_title)
            | bit(2, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.title_text,
            1 => &self.sub_title,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.title_text,
            1 => &mut self.sub_title,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for ReferenceTitle {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReferenceTitle {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReferenceTitle {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReferenceTitle")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ReferenceTitle")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RelatedRelease`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RelatedRelease {
    /// `ReleaseId`.
    pub release_id: Vec<ReleaseId>,
    /// `ReferenceTitle`.
    pub reference_title: Option<ReferenceTitle>,
    /// `ReleaseSummaryDetailsByTerritory`.
    pub release_summary_details_by_territory: Vec<ReleaseSummaryDetailsByTerritory>,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// `ReleaseRelationshipType`.
    pub release_relationship_type: ReleaseRelationshipType,
    /// `ReleaseDate`.
    pub release_date: Option<EventDate>,
    /// `OriginalReleaseDate`.
    pub original_release_date: Option<EventDate>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for RelatedRelease {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_ID, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCE_TITLE, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_SUMMARY_DETAILS_BY_TERRITORY, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_RELATIONSHIP_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::ORIGINAL_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_id)
            | bit(1, &self.reference_title)
            | bit(2, &self.release_summary_details_by_territory)
            | bit(3, &self.rights_agreement_id)
            | bit(4, &self.release_relationship_type)
            | bit(5, &self.release_date)
            | bit(6, &self.original_release_date)
            | bit(7, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_id,
            1 => &self.reference_title,
            2 => &self.release_summary_details_by_territory,
            3 => &self.rights_agreement_id,
            4 => &self.release_relationship_type,
            5 => &self.release_date,
            6 => &self.original_release_date,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_id,
            1 => &mut self.reference_title,
            2 => &mut self.release_summary_details_by_territory,
            3 => &mut self.rights_agreement_id,
            4 => &mut self.release_relationship_type,
            5 => &mut self.release_date,
            6 => &mut self.original_release_date,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.RelatedRelease")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RelatedReleaseOfferSet`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RelatedReleaseOfferSet {
    /// `ReleaseId`.
    pub release_id: Vec<ReleaseId>,
    /// `ReleaseDescription`.
    pub release_description: Option<Description>,
    /// `Deal`.
    pub deal: Vec<Deal>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for RelatedReleaseOfferSet {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_ID, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::DEAL, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_id)
            | bit(1, &self.release_description)
            | bit(2, &self.deal)
            | bit(3, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_id,
            1 => &self.release_description,
            2 => &self.deal,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_id,
            1 => &mut self.release_description,
            2 => &mut self.deal,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for RelatedReleaseOfferSet {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RelatedReleaseOfferSet {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RelatedReleaseOfferSet {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RelatedReleaseOfferSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.RelatedReleaseOfferSet")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Release`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Release {
    /// `ReleaseId`.
    pub release_id: Vec<ReleaseId>,
    /// `ReleaseReference`.
    pub release_reference: Vec<String>,
    /// `ExternalResourceLink`.
    pub external_resource_link: Vec<ExternalResourceLink>,
    /// `SalesReportingProxyReleaseId`.
    pub sales_reporting_proxy_release_id: Vec<SalesReportingProxyReleaseId>,
    /// `ReferenceTitle`.
    pub reference_title: ReferenceTitle,
    /// `ReleaseResourceReferenceList`.
    pub release_resource_reference_list: Option<ReleaseResourceReferenceList>,
    /// `ResourceOmissionReason`.
    pub resource_omission_reason: Option<ResourceOmissionReason>,
    /// `ReleaseCollectionReferenceList`.
    pub release_collection_reference_list: Option<ReleaseCollectionReferenceList>,
    /// `ReleaseType`.
    pub release_type: Vec<ReleaseType>,
    /// `ReleaseDetailsByTerritory`.
    pub release_details_by_territory: Vec<ReleaseDetailsByTerritory>,
    /// `LanguageOfPerformance`, from ERN 3.6.
    pub language_of_performance: Vec<value::IsoLanguageCode>,
    /// `LanguageOfDubbing`, from ERN 3.6.
    pub language_of_dubbing: Vec<value::IsoLanguageCode>,
    /// `SubTitleLanguage`, from ERN 3.6.
    pub sub_title_language: Vec<value::IsoLanguageCode>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `ArtistProfilePage`.
    pub artist_profile_page: Vec<WebPage>,
    /// `GlobalReleaseDate`, from ERN 3.5.1.
    pub global_release_date: Option<EventDate>,
    /// `GlobalOriginalReleaseDate`, from ERN 3.5.1.
    pub global_original_release_date: Option<EventDate>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `IsMainRelease`, from ERN 3.5.1.
    pub is_main_release: Option<Boolean>,
}

impl Element for Release {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_ID, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::EXTERNAL_RESOURCE_LINK, Versions::ern3(0b111111111)),
                Field::child(name::SALES_REPORTING_PROXY_RELEASE_ID, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCE_TITLE, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_RESOURCE_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_OMISSION_REASON, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_COLLECTION_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_DETAILS_BY_TERRITORY, Versions::ern3(0b111111111)),
                Field::child(name::LANGUAGE_OF_PERFORMANCE, Versions::ern3(0b111111100)),
                Field::child(name::LANGUAGE_OF_DUBBING, Versions::ern3(0b111111100)),
                Field::child(name::SUB_TITLE_LANGUAGE, Versions::ern3(0b111111100)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::child(name::P_LINE, Versions::ern3(0b111111111)),
                Field::child(name::C_LINE, Versions::ern3(0b111111111)),
                Field::child(name::ARTIST_PROFILE_PAGE, Versions::ern3(0b111111111)),
                Field::child(name::GLOBAL_RELEASE_DATE, Versions::ern3(0b111111110)),
                Field::child(name::GLOBAL_ORIGINAL_RELEASE_DATE, Versions::ern3(0b111111110)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_MAIN_RELEASE, Versions::ern3(0b111111110)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_id)
            | bit(1, &self.release_reference)
            | bit(2, &self.external_resource_link)
            | bit(3, &self.sales_reporting_proxy_release_id)
            | bit(4, &self.reference_title)
            | bit(5, &self.release_resource_reference_list)
            | bit(6, &self.resource_omission_reason)
            | bit(7, &self.release_collection_reference_list)
            | bit(8, &self.release_type)
            | bit(9, &self.release_details_by_territory)
            | bit(10, &self.language_of_performance)
            | bit(11, &self.language_of_dubbing)
            | bit(12, &self.sub_title_language)
            | bit(13, &self.duration)
            | bit(14, &self.rights_agreement_id)
            | bit(15, &self.p_line)
            | bit(16, &self.c_line)
            | bit(17, &self.artist_profile_page)
            | bit(18, &self.global_release_date)
            | bit(19, &self.global_original_release_date)
            | bit(20, &self.language_and_script_code)
            | bit(21, &self.is_main_release)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_id,
            1 => &self.release_reference,
            2 => &self.external_resource_link,
            3 => &self.sales_reporting_proxy_release_id,
            4 => &self.reference_title,
            5 => &self.release_resource_reference_list,
            6 => &self.resource_omission_reason,
            7 => &self.release_collection_reference_list,
            8 => &self.release_type,
            9 => &self.release_details_by_territory,
            10 => &self.language_of_performance,
            11 => &self.language_of_dubbing,
            12 => &self.sub_title_language,
            13 => &self.duration,
            14 => &self.rights_agreement_id,
            15 => &self.p_line,
            16 => &self.c_line,
            17 => &self.artist_profile_page,
            18 => &self.global_release_date,
            19 => &self.global_original_release_date,
            20 => &self.language_and_script_code,
            _ => &self.is_main_release,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_id,
            1 => &mut self.release_reference,
            2 => &mut self.external_resource_link,
            3 => &mut self.sales_reporting_proxy_release_id,
            4 => &mut self.reference_title,
            5 => &mut self.release_resource_reference_list,
            6 => &mut self.resource_omission_reason,
            7 => &mut self.release_collection_reference_list,
            8 => &mut self.release_type,
            9 => &mut self.release_details_by_territory,
            10 => &mut self.language_of_performance,
            11 => &mut self.language_of_dubbing,
            12 => &mut self.sub_title_language,
            13 => &mut self.duration,
            14 => &mut self.rights_agreement_id,
            15 => &mut self.p_line,
            16 => &mut self.c_line,
            17 => &mut self.artist_profile_page,
            18 => &mut self.global_release_date,
            19 => &mut self.global_original_release_date,
            20 => &mut self.language_and_script_code,
            _ => &mut self.is_main_release,
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
        Cow::Borrowed("ern3.Release")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseCollectionReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseCollectionReference {
    /// The text.
    pub value: String,
    /// The attribute `ReleaseResourceType`.
    pub release_resource_type: Option<value::ReleaseResourceType>,
}

impl Element for ReleaseCollectionReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::RELEASE_RESOURCE_TYPE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.release_resource_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.release_resource_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.release_resource_type,
        }
    }
}
impl From<&str> for ReleaseCollectionReference {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ReleaseCollectionReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseCollectionReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseCollectionReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseCollectionReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ReleaseCollectionReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseCollectionReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseCollectionReferenceList {
    /// `NumberOfCollections`.
    pub number_of_collections: Option<String>,
    /// `ReleaseCollectionReference`.
    pub release_collection_reference: Vec<ReleaseCollectionReference>,
}

impl Element for ReleaseCollectionReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::NUMBER_OF_COLLECTIONS, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_COLLECTION_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.number_of_collections)
            | bit(1, &self.release_collection_reference)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.number_of_collections,
            _ => &self.release_collection_reference,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.number_of_collections,
            _ => &mut self.release_collection_reference,
        }
    }
}
impl Serialize for ReleaseCollectionReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseCollectionReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseCollectionReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseCollectionReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ReleaseCollectionReferenceList")
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
    /// `EffectiveDate`.
    pub effective_date: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for ReleaseDeal {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DEAL_RELEASE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::DEAL, Versions::ern3(0b111111111)),
                Field::child(name::EFFECTIVE_DATE, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.deal_release_reference)
            | bit(1, &self.deal)
            | bit(2, &self.effective_date)
            | bit(3, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.deal_release_reference,
            1 => &self.deal,
            2 => &self.effective_date,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.deal_release_reference,
            1 => &mut self.deal,
            2 => &mut self.effective_date,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.ReleaseDeal")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseDetailsByTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseDetailsByTerritory {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `DisplayArtistName`.
    pub display_artist_name: Vec<Name>,
    /// `LabelName`.
    pub label_name: Vec<LabelName>,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `DisplayArtist`.
    pub display_artist: Vec<Artist>,
    /// `IsMultiArtistCompilation`.
    pub is_multi_artist_compilation: Option<Boolean>,
    /// `AdministratingRecordCompany`.
    pub administrating_record_company: Vec<AdministratingRecordCompany>,
    /// `ReleaseType`.
    pub release_type: Vec<ReleaseType>,
    /// `RelatedRelease`.
    pub related_release: Vec<RelatedRelease>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningType>,
    /// `AvRating`.
    pub av_rating: Vec<AvRating>,
    /// `MarketingComment`.
    pub marketing_comment: Option<Comment>,
    /// `ResourceGroup`.
    pub resource_group: Vec<ResourceGroup>,
    /// `Genre`.
    pub genre: Vec<Genre>,
    /// `PLine`, from ERN 3.7.
    pub p_line: Vec<PLine>,
    /// `CLine`, from ERN 3.7.
    pub c_line: Vec<CLine>,
    /// `ReleaseDate`, from ERN 3.5.1.
    pub release_date: Option<EventDate>,
    /// `OriginalReleaseDate`.
    pub original_release_date: Option<EventDate>,
    /// `OriginalDigitalReleaseDate`.
    pub original_digital_release_date: Option<EventDate>,
    /// `FileAvailabilityDescription`.
    pub file_availability_description: Vec<Description>,
    /// `File`.
    pub file: Vec<File>,
    /// `Keywords`.
    pub keywords: Vec<Keywords>,
    /// `Synopsis`.
    pub synopsis: Option<Synopsis>,
    /// `Character`.
    pub character: Vec<Character>,
    /// `NumberOfUnitsPerPhysicalRelease`.
    pub number_of_units_per_physical_release: Option<String>,
    /// `DisplayConductor`, from ERN 3.5.1.
    pub display_conductor: Vec<Artist>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for ReleaseDetailsByTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern3(0b111111111)),
                Field::child(name::LABEL_NAME, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern3(0b111111111)),
                Field::child(name::IS_MULTI_ARTIST_COMPILATION, Versions::ern3(0b111111111)),
                Field::child(name::ADMINISTRATING_RECORD_COMPANY, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::RELATED_RELEASE, Versions::ern3(0b111111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::AV_RATING, Versions::ern3(0b111111111)),
                Field::child(name::MARKETING_COMMENT, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_GROUP, Versions::ern3(0b111111111)),
                Field::child(name::GENRE, Versions::ern3(0b111111111)),
                Field::child(name::P_LINE, Versions::ern3(0b111111000)),
                Field::child(name::C_LINE, Versions::ern3(0b111111000)),
                Field::child(name::RELEASE_DATE, Versions::ern3(0b111111110)),
                Field::child(name::ORIGINAL_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::ORIGINAL_DIGITAL_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FILE_AVAILABILITY_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::FILE, Versions::ern3(0b111111111)),
                Field::child(name::KEYWORDS, Versions::ern3(0b111111111)),
                Field::child(name::SYNOPSIS, Versions::ern3(0b111111111)),
                Field::child(name::CHARACTER, Versions::ern3(0b111111111)),
                Field::child(name::NUMBER_OF_UNITS_PER_PHYSICAL_RELEASE, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_CONDUCTOR, Versions::ern3(0b111111110)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.display_artist_name)
            | bit(3, &self.label_name)
            | bit(4, &self.rights_agreement_id)
            | bit(5, &self.title)
            | bit(6, &self.display_artist)
            | bit(7, &self.is_multi_artist_compilation)
            | bit(8, &self.administrating_record_company)
            | bit(9, &self.release_type)
            | bit(10, &self.related_release)
            | bit(11, &self.parental_warning_type)
            | bit(12, &self.av_rating)
            | bit(13, &self.marketing_comment)
            | bit(14, &self.resource_group)
            | bit(15, &self.genre)
            | bit(16, &self.p_line)
            | bit(17, &self.c_line)
            | bit(18, &self.release_date)
            | bit(19, &self.original_release_date)
            | bit(20, &self.original_digital_release_date)
            | bit(21, &self.file_availability_description)
            | bit(22, &self.file)
            | bit(23, &self.keywords)
            | bit(24, &self.synopsis)
            | bit(25, &self.character)
            | bit(26, &self.number_of_units_per_physical_release)
            | bit(27, &self.display_conductor)
            | bit(28, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.display_artist_name,
            3 => &self.label_name,
            4 => &self.rights_agreement_id,
            5 => &self.title,
            6 => &self.display_artist,
            7 => &self.is_multi_artist_compilation,
            8 => &self.administrating_record_company,
            9 => &self.release_type,
            10 => &self.related_release,
            11 => &self.parental_warning_type,
            12 => &self.av_rating,
            13 => &self.marketing_comment,
            14 => &self.resource_group,
            15 => &self.genre,
            16 => &self.p_line,
            17 => &self.c_line,
            18 => &self.release_date,
            19 => &self.original_release_date,
            20 => &self.original_digital_release_date,
            21 => &self.file_availability_description,
            22 => &self.file,
            23 => &self.keywords,
            24 => &self.synopsis,
            25 => &self.character,
            26 => &self.number_of_units_per_physical_release,
            27 => &self.display_conductor,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.display_artist_name,
            3 => &mut self.label_name,
            4 => &mut self.rights_agreement_id,
            5 => &mut self.title,
            6 => &mut self.display_artist,
            7 => &mut self.is_multi_artist_compilation,
            8 => &mut self.administrating_record_company,
            9 => &mut self.release_type,
            10 => &mut self.related_release,
            11 => &mut self.parental_warning_type,
            12 => &mut self.av_rating,
            13 => &mut self.marketing_comment,
            14 => &mut self.resource_group,
            15 => &mut self.genre,
            16 => &mut self.p_line,
            17 => &mut self.c_line,
            18 => &mut self.release_date,
            19 => &mut self.original_release_date,
            20 => &mut self.original_digital_release_date,
            21 => &mut self.file_availability_description,
            22 => &mut self.file,
            23 => &mut self.keywords,
            24 => &mut self.synopsis,
            25 => &mut self.character,
            26 => &mut self.number_of_units_per_physical_release,
            27 => &mut self.display_conductor,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for ReleaseDetailsByTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseDetailsByTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseDetailsByTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseDetailsByTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ReleaseDetailsByTerritory")
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
    /// `ISRC`.
    pub isrc: Option<String>,
    /// `ICPN`.
    pub icpn: Option<ICPN>,
    /// `CatalogNumber`.
    pub catalog_number: Option<CatalogNumber>,
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
    /// The attribute `IsReplaced`.
    pub is_replaced: Option<Boolean>,
}

impl Element for ReleaseId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::G_RID, Versions::ern3(0b111111111)),
                Field::child(name::ISRC, Versions::ern3(0b111111111)),
                Field::child(name::ICPN, Versions::ern3(0b111111111)),
                Field::child(name::CATALOG_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.g_rid)
            | bit(1, &self.isrc)
            | bit(2, &self.icpn)
            | bit(3, &self.catalog_number)
            | bit(4, &self.proprietary_id)
            | bit(5, &self.is_replaced)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.g_rid,
            1 => &self.isrc,
            2 => &self.icpn,
            3 => &self.catalog_number,
            4 => &self.proprietary_id,
            _ => &self.is_replaced,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.g_rid,
            1 => &mut self.isrc,
            2 => &mut self.icpn,
            3 => &mut self.catalog_number,
            4 => &mut self.proprietary_id,
            _ => &mut self.is_replaced,
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
        Cow::Borrowed("ern3.ReleaseId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseList {
    /// `Release`.
    pub release: Vec<Release>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for ReleaseList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release)
            | bit(1, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.ReleaseList")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.ReleaseRelationshipType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseResourceReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseResourceReference {
    /// The text.
    pub value: String,
    /// The attribute `ReleaseResourceType`.
    pub release_resource_type: Option<value::ReleaseResourceType>,
}

impl Element for ReleaseResourceReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::RELEASE_RESOURCE_TYPE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.release_resource_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            _ => &self.release_resource_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            _ => &mut self.release_resource_type,
        }
    }
}
impl From<&str> for ReleaseResourceReference {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ReleaseResourceReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseResourceReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseResourceReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseResourceReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ReleaseResourceReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseResourceReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseResourceReferenceList {
    /// `ReleaseResourceReference`.
    pub release_resource_reference: Vec<ReleaseResourceReference>,
}

impl Element for ReleaseResourceReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_resource_reference)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.release_resource_reference
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.release_resource_reference
    }
}
impl Serialize for ReleaseResourceReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseResourceReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseResourceReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseResourceReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ReleaseResourceReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseSummaryDetailsByTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseSummaryDetailsByTerritory {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `DisplayArtistName`.
    pub display_artist_name: Vec<Name>,
    /// `LabelName`.
    pub label_name: Vec<LabelName>,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for ReleaseSummaryDetailsByTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern3(0b111111111)),
                Field::child(name::LABEL_NAME, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.display_artist_name)
            | bit(3, &self.label_name)
            | bit(4, &self.rights_agreement_id)
            | bit(5, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.display_artist_name,
            3 => &self.label_name,
            4 => &self.rights_agreement_id,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.display_artist_name,
            3 => &mut self.label_name,
            4 => &mut self.rights_agreement_id,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for ReleaseSummaryDetailsByTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseSummaryDetailsByTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseSummaryDetailsByTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseSummaryDetailsByTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ReleaseSummaryDetailsByTerritory")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ReleaseType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseType {
    /// The text.
    pub value: value::ReleaseType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ReleaseType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for ReleaseType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ReleaseType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ReleaseType")
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
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::DURATION_USED, Versions::ern3(0b111111111)),
                Field::child(name::START_POINT, Versions::ern3(0b111111111)),
                Field::child(name::PURPOSE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.ResourceContainedResourceReference")
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
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.ResourceContainedResourceReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceContributorRole`.
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.ResourceContributorRole")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceGroup`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceGroup {
    /// `Title`.
    pub title: Vec<Title>,
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `DisplayArtist`.
    pub display_artist: Vec<Artist>,
    /// `DisplayConductor`, from ERN 3.5.1.
    pub display_conductor: Vec<Artist>,
    /// `DisplayComposer`, from ERN 3.5.1.
    pub display_composer: Vec<Artist>,
    /// `ResourceContributor`.
    pub resource_contributor: Vec<DetailedResourceContributor>,
    /// `IndirectResourceContributor`.
    pub indirect_resource_contributor: Vec<IndirectResourceContributor>,
    /// `CarrierType`, from ERN 3.6.
    pub carrier_type: Vec<CarrierType>,
    /// `ResourceGroup`.
    pub resource_group: Vec<ResourceGroup>,
    /// `ResourceGroupContentItem`.
    pub resource_group_content_item: Vec<ExtendedResourceGroupContentItem>,
    /// `ResourceGroupResourceReferenceList`.
    pub resource_group_resource_reference_list: Option<ResourceGroupResourceReferenceList>,
    /// `ResourceGroupReleaseReference`.
    pub resource_group_release_reference: Option<String>,
    /// `ReleaseId`.
    pub release_id: Option<ReleaseId>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for ResourceGroup {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_CONDUCTOR, Versions::ern3(0b111111110)),
                Field::child(name::DISPLAY_COMPOSER, Versions::ern3(0b111111110)),
                Field::child(name::RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::CARRIER_TYPE, Versions::ern3(0b111111100)),
                Field::child(name::RESOURCE_GROUP, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_GROUP_CONTENT_ITEM, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_GROUP_RESOURCE_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_GROUP_RELEASE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.title)
            | bit(1, &self.sequence_number)
            | bit(2, &self.display_artist)
            | bit(3, &self.display_conductor)
            | bit(4, &self.display_composer)
            | bit(5, &self.resource_contributor)
            | bit(6, &self.indirect_resource_contributor)
            | bit(7, &self.carrier_type)
            | bit(8, &self.resource_group)
            | bit(9, &self.resource_group_content_item)
            | bit(10, &self.resource_group_resource_reference_list)
            | bit(11, &self.resource_group_release_reference)
            | bit(12, &self.release_id)
            | bit(13, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.title,
            1 => &self.sequence_number,
            2 => &self.display_artist,
            3 => &self.display_conductor,
            4 => &self.display_composer,
            5 => &self.resource_contributor,
            6 => &self.indirect_resource_contributor,
            7 => &self.carrier_type,
            8 => &self.resource_group,
            9 => &self.resource_group_content_item,
            10 => &self.resource_group_resource_reference_list,
            11 => &self.resource_group_release_reference,
            12 => &self.release_id,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.title,
            1 => &mut self.sequence_number,
            2 => &mut self.display_artist,
            3 => &mut self.display_conductor,
            4 => &mut self.display_composer,
            5 => &mut self.resource_contributor,
            6 => &mut self.indirect_resource_contributor,
            7 => &mut self.carrier_type,
            8 => &mut self.resource_group,
            9 => &mut self.resource_group_content_item,
            10 => &mut self.resource_group_resource_reference_list,
            11 => &mut self.resource_group_release_reference,
            12 => &mut self.release_id,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.ResourceGroup")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceGroupResourceReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceGroupResourceReferenceList {
    /// `ResourceGroupResourceReference`.
    pub resource_group_resource_reference: Vec<String>,
}

impl Element for ResourceGroupResourceReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RESOURCE_GROUP_RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.resource_group_resource_reference)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.resource_group_resource_reference
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.resource_group_resource_reference
    }
}
impl Serialize for ResourceGroupResourceReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceGroupResourceReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceGroupResourceReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceGroupResourceReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ResourceGroupResourceReferenceList")
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
    /// `MIDI`.
    pub midi: Vec<MIDI>,
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
    /// `UserDefinedResource`.
    pub user_defined_resource: Vec<UserDefinedResource>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for ResourceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SOUND_RECORDING, Versions::ern3(0b111111111)),
                Field::child(name::MIDI, Versions::ern3(0b111111111)),
                Field::child(name::VIDEO, Versions::ern3(0b111111111)),
                Field::child(name::IMAGE, Versions::ern3(0b111111111)),
                Field::child(name::TEXT, Versions::ern3(0b111111111)),
                Field::child(name::SHEET_MUSIC, Versions::ern3(0b111111111)),
                Field::child(name::SOFTWARE, Versions::ern3(0b111111111)),
                Field::child(name::USER_DEFINED_RESOURCE, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.sound_recording)
            | bit(1, &self.midi)
            | bit(2, &self.video)
            | bit(3, &self.image)
            | bit(4, &self.text)
            | bit(5, &self.sheet_music)
            | bit(6, &self.software)
            | bit(7, &self.user_defined_resource)
            | bit(8, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.sound_recording,
            1 => &self.midi,
            2 => &self.video,
            3 => &self.image,
            4 => &self.text,
            5 => &self.sheet_music,
            6 => &self.software,
            7 => &self.user_defined_resource,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.sound_recording,
            1 => &mut self.midi,
            2 => &mut self.video,
            3 => &mut self.image,
            4 => &mut self.text,
            5 => &mut self.sheet_music,
            6 => &mut self.software,
            7 => &mut self.user_defined_resource,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.ResourceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceMusicalWorkReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceMusicalWorkReference {
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `DurationUsed`.
    pub duration_used: Option<String>,
    /// `IsFragment`.
    pub is_fragment: Option<Boolean>,
    /// `ResourceMusicalWorkReference`.
    pub resource_musical_work_reference: String,
}

impl Element for ResourceMusicalWorkReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::DURATION_USED, Versions::ern3(0b111111111)),
                Field::child(name::IS_FRAGMENT, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_MUSICAL_WORK_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.sequence_number)
            | bit(1, &self.duration_used)
            | bit(2, &self.is_fragment)
            | bit(3, &self.resource_musical_work_reference)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.sequence_number,
            1 => &self.duration_used,
            2 => &self.is_fragment,
            _ => &self.resource_musical_work_reference,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.sequence_number,
            1 => &mut self.duration_used,
            2 => &mut self.is_fragment,
            _ => &mut self.resource_musical_work_reference,
        }
    }
}
impl Serialize for ResourceMusicalWorkReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceMusicalWorkReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceMusicalWorkReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceMusicalWorkReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ResourceMusicalWorkReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceMusicalWorkReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceMusicalWorkReferenceList {
    /// `ResourceMusicalWorkReference`.
    pub resource_musical_work_reference: Vec<ResourceMusicalWorkReference>,
}

impl Element for ResourceMusicalWorkReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RESOURCE_MUSICAL_WORK_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.resource_musical_work_reference)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.resource_musical_work_reference
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.resource_musical_work_reference
    }
}
impl Serialize for ResourceMusicalWorkReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceMusicalWorkReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceMusicalWorkReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceMusicalWorkReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ResourceMusicalWorkReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceOmissionReason`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceOmissionReason {
    /// The text.
    pub value: value::ResourceOmissionReason,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ResourceOmissionReason {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for ResourceOmissionReason {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ResourceOmissionReason {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceOmissionReason {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceOmissionReason {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceOmissionReason")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ResourceOmissionReason")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceProprietaryId`. Also for `MidiId`, `ImageId`, `SoftwareId`, `UserDefinedResourceId`.
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
                Field::child(name::PROPRIETARY_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.ResourceProprietaryId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceType {
    /// The text.
    pub value: value::ResourceType,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for ResourceType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for ResourceType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for ResourceType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ResourceType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `ResourceUsage`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceUsage {
    /// `DealResourceReference`.
    pub deal_resource_reference: Vec<String>,
    /// `Usage`.
    pub usage: Vec<Usage>,
}

impl Element for ResourceUsage {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DEAL_RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::USAGE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.deal_resource_reference)
            | bit(1, &self.usage)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.deal_resource_reference,
            _ => &self.usage,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.deal_resource_reference,
            _ => &mut self.usage,
        }
    }
}
impl Serialize for ResourceUsage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceUsage {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceUsage {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceUsage")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.ResourceUsage")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RightShare`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightShare {
    /// `RightShareId`.
    pub right_share_id: Option<RightsAgreementId>,
    /// `RightShareReference`.
    pub right_share_reference: String,
    /// `RightShareCreationReferenceList`.
    pub right_share_creation_reference_list: Option<RightShareCreationReferenceList>,
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `RightsType`.
    pub rights_type: Vec<RightsType>,
    /// `UseType`.
    pub use_type: Vec<UseType>,
    /// `UserInterfaceType`.
    pub user_interface_type: Vec<UserInterfaceType>,
    /// `DistributionChannelType`.
    pub distribution_channel_type: Vec<DistributionChannelType>,
    /// `CarrierType`.
    pub carrier_type: Vec<CarrierType>,
    /// `CommercialModelType`.
    pub commercial_model_type: Vec<CommercialModelType>,
    /// `MusicalWorkRightsClaimType`.
    pub musical_work_rights_claim_type: Vec<value::MusicalWorkRightsClaimType>,
    /// `RightsController`.
    pub rights_controller: Vec<RightsController>,
    /// `ValidityPeriod`.
    pub validity_period: Option<Period>,
    /// `PercentageUnknown`, up to ERN 3.4.1.
    pub percentage_unknown: Option<Boolean>,
    /// `PercentageRate`, up to ERN 3.4.1.
    pub percentage_rate: Option<String>,
    /// `RightShareUnknown`, from ERN 3.5.1.
    pub right_share_unknown: Option<Boolean>,
    /// `RightSharePercentage`, from ERN 3.5.1.
    pub right_share_percentage: Option<Percentage>,
    /// `TariffReference`.
    pub tariff_reference: Option<TariffReference>,
    /// `LicenseStatus`.
    pub license_status: Option<value::LicenseStatus>,
    /// `HasFirstLicenseRefusal`.
    pub has_first_license_refusal: Option<Boolean>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for RightShare {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RIGHT_SHARE_ID, Versions::ern3(0b111111111)),
                Field::child(name::RIGHT_SHARE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::RIGHT_SHARE_CREATION_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::USE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::USER_INTERFACE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::DISTRIBUTION_CHANNEL_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::CARRIER_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::COMMERCIAL_MODEL_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::MUSICAL_WORK_RIGHTS_CLAIM_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_CONTROLLER, Versions::ern3(0b111111111)),
                Field::child(name::VALIDITY_PERIOD, Versions::ern3(0b111111111)),
                Field::child(name::PERCENTAGE_UNKNOWN, Versions::ern3(0b1)),
                Field::child(name::PERCENTAGE_RATE, Versions::ern3(0b1)),
                Field::child(name::RIGHT_SHARE_UNKNOWN, Versions::ern3(0b111111110)),
                Field::child(name::RIGHT_SHARE_PERCENTAGE, Versions::ern3(0b111111110)),
                Field::child(name::TARIFF_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::LICENSE_STATUS, Versions::ern3(0b111111111)),
                Field::child(name::HAS_FIRST_LICENSE_REFUSAL, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.right_share_id)
            | bit(1, &self.right_share_reference)
            | bit(2, &self.right_share_creation_reference_list)
            | bit(3, &self.territory_code)
            | bit(4, &self.excluded_territory_code)
            | bit(5, &self.rights_type)
            | bit(6, &self.use_type)
            | bit(7, &self.user_interface_type)
            | bit(8, &self.distribution_channel_type)
            | bit(9, &self.carrier_type)
            | bit(10, &self.commercial_model_type)
            | bit(11, &self.musical_work_rights_claim_type)
            | bit(12, &self.rights_controller)
            | bit(13, &self.validity_period)
            | bit(14, &self.percentage_unknown)
            | bit(15, &self.percentage_rate)
            | bit(16, &self.right_share_unknown)
            | bit(17, &self.right_share_percentage)
            | bit(18, &self.tariff_reference)
            | bit(19, &self.license_status)
            | bit(20, &self.has_first_license_refusal)
            | bit(21, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.right_share_id,
            1 => &self.right_share_reference,
            2 => &self.right_share_creation_reference_list,
            3 => &self.territory_code,
            4 => &self.excluded_territory_code,
            5 => &self.rights_type,
            6 => &self.use_type,
            7 => &self.user_interface_type,
            8 => &self.distribution_channel_type,
            9 => &self.carrier_type,
            10 => &self.commercial_model_type,
            11 => &self.musical_work_rights_claim_type,
            12 => &self.rights_controller,
            13 => &self.validity_period,
            14 => &self.percentage_unknown,
            15 => &self.percentage_rate,
            16 => &self.right_share_unknown,
            17 => &self.right_share_percentage,
            18 => &self.tariff_reference,
            19 => &self.license_status,
            20 => &self.has_first_license_refusal,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.right_share_id,
            1 => &mut self.right_share_reference,
            2 => &mut self.right_share_creation_reference_list,
            3 => &mut self.territory_code,
            4 => &mut self.excluded_territory_code,
            5 => &mut self.rights_type,
            6 => &mut self.use_type,
            7 => &mut self.user_interface_type,
            8 => &mut self.distribution_channel_type,
            9 => &mut self.carrier_type,
            10 => &mut self.commercial_model_type,
            11 => &mut self.musical_work_rights_claim_type,
            12 => &mut self.rights_controller,
            13 => &mut self.validity_period,
            14 => &mut self.percentage_unknown,
            15 => &mut self.percentage_rate,
            16 => &mut self.right_share_unknown,
            17 => &mut self.right_share_percentage,
            18 => &mut self.tariff_reference,
            19 => &mut self.license_status,
            20 => &mut self.has_first_license_refusal,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for RightShare {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RightShare {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RightShare {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RightShare")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.RightShare")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RightShareCreationReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightShareCreationReferenceList {
    /// `RightShareWorkReference`.
    pub right_share_work_reference: Vec<String>,
    /// `RightShareResourceReference`.
    pub right_share_resource_reference: Vec<String>,
    /// `RightShareReleaseReference`.
    pub right_share_release_reference: Vec<String>,
}

impl Element for RightShareCreationReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RIGHT_SHARE_WORK_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::RIGHT_SHARE_RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::RIGHT_SHARE_RELEASE_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.right_share_work_reference)
            | bit(1, &self.right_share_resource_reference)
            | bit(2, &self.right_share_release_reference)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.right_share_work_reference,
            1 => &self.right_share_resource_reference,
            _ => &self.right_share_release_reference,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.right_share_work_reference,
            1 => &mut self.right_share_resource_reference,
            _ => &mut self.right_share_release_reference,
        }
    }
}
impl Serialize for RightShareCreationReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RightShareCreationReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RightShareCreationReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RightShareCreationReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.RightShareCreationReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RightsAgreementId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightsAgreementId {
    /// `MWLI`.
    pub mwli: Vec<String>,
    /// `ProprietaryId`.
    pub proprietary_id: Vec<ProprietaryId>,
}

impl Element for RightsAgreementId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MWLI, Versions::ern3(0b111111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.mwli)
            | bit(1, &self.proprietary_id)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.mwli,
            _ => &self.proprietary_id,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.mwli,
            _ => &mut self.proprietary_id,
        }
    }
}
impl Serialize for RightsAgreementId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RightsAgreementId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RightsAgreementId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RightsAgreementId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.RightsAgreementId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RightsClaimPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightsClaimPolicy {
    /// `Condition`.
    pub condition: Vec<Condition>,
    /// `RightsClaimPolicyType`.
    pub rights_claim_policy_type: value::RightsClaimPolicyType,
}

impl Element for RightsClaimPolicy {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CONDITION, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_CLAIM_POLICY_TYPE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.condition)
            | bit(1, &self.rights_claim_policy_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.condition,
            _ => &self.rights_claim_policy_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.condition,
            _ => &mut self.rights_claim_policy_type,
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
        Cow::Borrowed("ern3.RightsClaimPolicy")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RightsController`. Also for `TypedRightsController`, `CommonRightsController`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightsController {
    /// `PartyId`.
    pub party_id: Vec<PartyId>,
    /// `PartyName`.
    pub party_name: Vec<PartyName>,
    /// `RightsControllerRole`.
    pub rights_controller_role: Vec<value::RightsControllerRole>,
    /// `RightShareUnknown`.
    pub right_share_unknown: Option<Boolean>,
    /// `RightSharePercentage`.
    pub right_share_percentage: Option<Percentage>,
    /// `RightsControllerType`, from ERN 3.5.1.
    pub rights_controller_type: Option<value::RightsControllerType>,
    /// `TerritoryOfRegistration`, from ERN 3.5.1.
    pub territory_of_registration: Option<AllTerritoryCode>,
    /// `StartDate`, from ERN 3.5.1.
    pub start_date: Option<String>,
    /// `EndDate`, from ERN 3.5.1.
    pub end_date: Option<String>,
    /// The attribute `SequenceNumber`.
    pub sequence_number: Option<String>,
}

impl Element for RightsController {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern3(0b111111111)),
                Field::child(name::PARTY_NAME, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_CONTROLLER_ROLE, Versions::ern3(0b111111111)),
                Field::child(name::RIGHT_SHARE_UNKNOWN, Versions::ern3(0b111111111)),
                Field::child(name::RIGHT_SHARE_PERCENTAGE, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_CONTROLLER_TYPE, Versions::ern3(0b111111110)),
                Field::child(name::TERRITORY_OF_REGISTRATION, Versions::ern3(0b111111110)),
                Field::child(name::START_DATE, Versions::ern3(0b111111110)),
                Field::child(name::END_DATE, Versions::ern3(0b111111110)),
                Field::attribute(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.party_name)
            | bit(2, &self.rights_controller_role)
            | bit(3, &self.right_share_unknown)
            | bit(4, &self.right_share_percentage)
            | bit(5, &self.rights_controller_type)
            | bit(6, &self.territory_of_registration)
            | bit(7, &self.start_date)
            | bit(8, &self.end_date)
            | bit(9, &self.sequence_number)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.party_name,
            2 => &self.rights_controller_role,
            3 => &self.right_share_unknown,
            4 => &self.right_share_percentage,
            5 => &self.rights_controller_type,
            6 => &self.territory_of_registration,
            7 => &self.start_date,
            8 => &self.end_date,
            _ => &self.sequence_number,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.party_name,
            2 => &mut self.rights_controller_role,
            3 => &mut self.right_share_unknown,
            4 => &mut self.right_share_percentage,
            5 => &mut self.rights_controller_type,
            6 => &mut self.territory_of_registration,
            7 => &mut self.start_date,
            8 => &mut self.end_date,
            _ => &mut self.sequence_number,
        }
    }
}
impl Serialize for RightsController {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RightsController {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RightsController {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RightsController")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.RightsController")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `RightsType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightsType {
    /// The text.
    pub value: value::RightsCoverage,
    /// The attribute `TerritoryCode`.
    pub territory_code: String,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for RightsType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.territory_code)
            | bit(2, &self.namespace)
            | bit(3, &self.user_defined_value)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.territory_code,
            2 => &self.namespace,
            _ => &self.user_defined_value,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.territory_code,
            2 => &mut self.namespace,
            _ => &mut self.user_defined_value,
        }
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
        Cow::Borrowed("ern3.RightsType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SalesReportingProxyReleaseId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SalesReportingProxyReleaseId {
    /// `ReleaseId`.
    pub release_id: ReleaseId,
    /// `Reason`.
    pub reason: Option<Reason>,
    /// `ReasonType`.
    pub reason_type: ReasonType,
}

impl Element for SalesReportingProxyReleaseId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::RELEASE_ID, Versions::ern3(0b111111111)),
                Field::child(name::REASON, Versions::ern3(0b111111111)),
                Field::child(name::REASON_TYPE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.release_id)
            | bit(1, &self.reason)
            | bit(2, &self.reason_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.release_id,
            1 => &self.reason,
            _ => &self.reason_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.release_id,
            1 => &mut self.reason,
            _ => &mut self.reason_type,
        }
    }
}
impl Serialize for SalesReportingProxyReleaseId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SalesReportingProxyReleaseId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SalesReportingProxyReleaseId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SalesReportingProxyReleaseId")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.SalesReportingProxyReleaseId")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::UNIT_OF_MEASURE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.SamplingRate")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SheetMusic`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetMusic {
    /// `SheetMusicType`.
    pub sheet_music_type: Option<SheetMusicType>,
    /// `IsArtistRelated`.
    pub is_artist_related: Option<Boolean>,
    /// `SheetMusicId`.
    pub sheet_music_id: Vec<SheetMusicId>,
    /// `IndirectSheetMusicId`.
    pub indirect_sheet_music_id: Vec<MusicalWorkId>,
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `LanguageOfLyrics`.
    pub language_of_lyrics: Option<value::IsoLanguageCode>,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// `ResourceMusicalWorkReferenceList`.
    pub resource_musical_work_reference_list: Option<ResourceMusicalWorkReferenceList>,
    /// `ResourceContainedResourceReferenceList`.
    pub resource_contained_resource_reference_list: Option<ResourceContainedResourceReferenceList>,
    /// `ReferenceTitle`.
    pub reference_title: ReferenceTitle,
    /// `CreationDate`.
    pub creation_date: Option<EventDate>,
    /// `SheetMusicDetailsByTerritory`.
    pub sheet_music_details_by_territory: Vec<SheetMusicDetailsByTerritory>,
    /// The attribute `IsUpdated`.
    pub is_updated: Option<Boolean>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for SheetMusic {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SHEET_MUSIC_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IS_ARTIST_RELATED, Versions::ern3(0b111111111)),
                Field::child(name::SHEET_MUSIC_ID, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_SHEET_MUSIC_ID, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::LANGUAGE_OF_LYRICS, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCE_TITLE, Versions::ern3(0b111111111)),
                Field::child(name::CREATION_DATE, Versions::ern3(0b111111111)),
                Field::child(name::SHEET_MUSIC_DETAILS_BY_TERRITORY, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_UPDATED, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.sheet_music_type)
            | bit(1, &self.is_artist_related)
            | bit(2, &self.sheet_music_id)
            | bit(3, &self.indirect_sheet_music_id)
            | bit(4, &self.resource_reference)
            | bit(5, &self.language_of_lyrics)
            | bit(6, &self.rights_agreement_id)
            | bit(7, &self.resource_musical_work_reference_list)
            | bit(8, &self.resource_contained_resource_reference_list)
            | bit(9, &self.reference_title)
            | bit(10, &self.creation_date)
            | bit(11, &self.sheet_music_details_by_territory)
            | bit(12, &self.is_updated)
            | bit(13, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.sheet_music_type,
            1 => &self.is_artist_related,
            2 => &self.sheet_music_id,
            3 => &self.indirect_sheet_music_id,
            4 => &self.resource_reference,
            5 => &self.language_of_lyrics,
            6 => &self.rights_agreement_id,
            7 => &self.resource_musical_work_reference_list,
            8 => &self.resource_contained_resource_reference_list,
            9 => &self.reference_title,
            10 => &self.creation_date,
            11 => &self.sheet_music_details_by_territory,
            12 => &self.is_updated,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.sheet_music_type,
            1 => &mut self.is_artist_related,
            2 => &mut self.sheet_music_id,
            3 => &mut self.indirect_sheet_music_id,
            4 => &mut self.resource_reference,
            5 => &mut self.language_of_lyrics,
            6 => &mut self.rights_agreement_id,
            7 => &mut self.resource_musical_work_reference_list,
            8 => &mut self.resource_contained_resource_reference_list,
            9 => &mut self.reference_title,
            10 => &mut self.creation_date,
            11 => &mut self.sheet_music_details_by_territory,
            12 => &mut self.is_updated,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.SheetMusic")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::VERSION, Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.SheetMusicCodecType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SheetMusicDetailsByTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetMusicDetailsByTerritory {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `ResourceContributor`.
    pub resource_contributor: Vec<DetailedResourceContributor>,
    /// `IndirectResourceContributor`.
    pub indirect_resource_contributor: Vec<IndirectResourceContributor>,
    /// `DisplayArtistName`, from ERN 3.7.
    pub display_artist_name: Vec<Name>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Option<CourtesyLine>,
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub resource_release_date: Option<EventDate>,
    /// `OriginalResourceReleaseDate`.
    pub original_resource_release_date: Option<EventDate>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `Genre`.
    pub genre: Vec<Genre>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningType>,
    /// `TechnicalSheetMusicDetails`.
    pub technical_sheet_music_details: Vec<TechnicalSheetMusicDetails>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for SheetMusicDetailsByTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern3(0b111111000)),
                Field::child(name::C_LINE, Versions::ern3(0b111111111)),
                Field::child(name::COURTESY_LINE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_RELEASE_DATE, Versions::ern3(0b111111000)),
                Field::child(name::ORIGINAL_RESOURCE_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::GENRE, Versions::ern3(0b111111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::TECHNICAL_SHEET_MUSIC_DETAILS, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.title)
            | bit(3, &self.resource_contributor)
            | bit(4, &self.indirect_resource_contributor)
            | bit(5, &self.display_artist_name)
            | bit(6, &self.c_line)
            | bit(7, &self.courtesy_line)
            | bit(8, &self.resource_release_date)
            | bit(9, &self.original_resource_release_date)
            | bit(10, &self.fulfillment_date)
            | bit(11, &self.genre)
            | bit(12, &self.parental_warning_type)
            | bit(13, &self.technical_sheet_music_details)
            | bit(14, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.title,
            3 => &self.resource_contributor,
            4 => &self.indirect_resource_contributor,
            5 => &self.display_artist_name,
            6 => &self.c_line,
            7 => &self.courtesy_line,
            8 => &self.resource_release_date,
            9 => &self.original_resource_release_date,
            10 => &self.fulfillment_date,
            11 => &self.genre,
            12 => &self.parental_warning_type,
            13 => &self.technical_sheet_music_details,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.title,
            3 => &mut self.resource_contributor,
            4 => &mut self.indirect_resource_contributor,
            5 => &mut self.display_artist_name,
            6 => &mut self.c_line,
            7 => &mut self.courtesy_line,
            8 => &mut self.resource_release_date,
            9 => &mut self.original_resource_release_date,
            10 => &mut self.fulfillment_date,
            11 => &mut self.genre,
            12 => &mut self.parental_warning_type,
            13 => &mut self.technical_sheet_music_details,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for SheetMusicDetailsByTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SheetMusicDetailsByTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SheetMusicDetailsByTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SheetMusicDetailsByTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.SheetMusicDetailsByTerritory")
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
                Field::child(name::ISMN, Versions::ern3(0b111111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.SheetMusicId")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.SheetMusicType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SocietyAffiliation`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SocietyAffiliation {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `MusicRightsSociety`.
    pub music_rights_society: PartyDescriptor,
}

impl Element for SocietyAffiliation {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::MUSIC_RIGHTS_SOCIETY, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.music_rights_society)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            _ => &self.music_rights_society,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            _ => &mut self.music_rights_society,
        }
    }
}
impl Serialize for SocietyAffiliation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SocietyAffiliation {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SocietyAffiliation {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SocietyAffiliation")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.SocietyAffiliation")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Software`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Software {
    /// `SoftwareType`.
    pub software_type: Option<SoftwareType>,
    /// `IsArtistRelated`.
    pub is_artist_related: Option<Boolean>,
    /// `SoftwareId`.
    pub software_id: Vec<ResourceProprietaryId>,
    /// `IndirectSoftwareId`.
    pub indirect_software_id: Vec<MusicalWorkId>,
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `ResourceMusicalWorkReferenceList`.
    pub resource_musical_work_reference_list: Option<ResourceMusicalWorkReferenceList>,
    /// `ResourceContainedResourceReferenceList`.
    pub resource_contained_resource_reference_list: Option<ResourceContainedResourceReferenceList>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `CreationDate`.
    pub creation_date: Option<EventDate>,
    /// `SoftwareDetailsByTerritory`.
    pub software_details_by_territory: Vec<SoftwareDetailsByTerritory>,
    /// The attribute `IsUpdated`.
    pub is_updated: Option<Boolean>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Software {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SOFTWARE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IS_ARTIST_RELATED, Versions::ern3(0b111111111)),
                Field::child(name::SOFTWARE_ID, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_SOFTWARE_ID, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::CREATION_DATE, Versions::ern3(0b111111111)),
                Field::child(name::SOFTWARE_DETAILS_BY_TERRITORY, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_UPDATED, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.software_type)
            | bit(1, &self.is_artist_related)
            | bit(2, &self.software_id)
            | bit(3, &self.indirect_software_id)
            | bit(4, &self.resource_reference)
            | bit(5, &self.resource_musical_work_reference_list)
            | bit(6, &self.resource_contained_resource_reference_list)
            | bit(7, &self.title)
            | bit(8, &self.creation_date)
            | bit(9, &self.software_details_by_territory)
            | bit(10, &self.is_updated)
            | bit(11, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.software_type,
            1 => &self.is_artist_related,
            2 => &self.software_id,
            3 => &self.indirect_software_id,
            4 => &self.resource_reference,
            5 => &self.resource_musical_work_reference_list,
            6 => &self.resource_contained_resource_reference_list,
            7 => &self.title,
            8 => &self.creation_date,
            9 => &self.software_details_by_territory,
            10 => &self.is_updated,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.software_type,
            1 => &mut self.is_artist_related,
            2 => &mut self.software_id,
            3 => &mut self.indirect_software_id,
            4 => &mut self.resource_reference,
            5 => &mut self.resource_musical_work_reference_list,
            6 => &mut self.resource_contained_resource_reference_list,
            7 => &mut self.title,
            8 => &mut self.creation_date,
            9 => &mut self.software_details_by_territory,
            10 => &mut self.is_updated,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.Software")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoftwareDetailsByTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoftwareDetailsByTerritory {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `Title`, from ERN 3.7.
    pub title: Vec<Title>,
    /// `ResourceContributor`.
    pub resource_contributor: Vec<DetailedResourceContributor>,
    /// `IndirectResourceContributor`.
    pub indirect_resource_contributor: Vec<IndirectResourceContributor>,
    /// `DisplayArtistName`, from ERN 3.7.
    pub display_artist_name: Vec<Name>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Option<CourtesyLine>,
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub resource_release_date: Option<EventDate>,
    /// `OriginalResourceReleaseDate`.
    pub original_resource_release_date: Option<EventDate>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `Keywords`.
    pub keywords: Vec<Keywords>,
    /// `Synopsis`.
    pub synopsis: Option<Synopsis>,
    /// `Genre`.
    pub genre: Vec<Genre>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningType>,
    /// `TechnicalSoftwareDetails`.
    pub technical_software_details: Vec<TechnicalSoftwareDetails>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for SoftwareDetailsByTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111000)),
                Field::child(name::RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern3(0b111111000)),
                Field::child(name::P_LINE, Versions::ern3(0b111111111)),
                Field::child(name::C_LINE, Versions::ern3(0b111111111)),
                Field::child(name::COURTESY_LINE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_RELEASE_DATE, Versions::ern3(0b111111000)),
                Field::child(name::ORIGINAL_RESOURCE_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::KEYWORDS, Versions::ern3(0b111111111)),
                Field::child(name::SYNOPSIS, Versions::ern3(0b111111111)),
                Field::child(name::GENRE, Versions::ern3(0b111111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::TECHNICAL_SOFTWARE_DETAILS, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.title)
            | bit(3, &self.resource_contributor)
            | bit(4, &self.indirect_resource_contributor)
            | bit(5, &self.display_artist_name)
            | bit(6, &self.p_line)
            | bit(7, &self.c_line)
            | bit(8, &self.courtesy_line)
            | bit(9, &self.resource_release_date)
            | bit(10, &self.original_resource_release_date)
            | bit(11, &self.fulfillment_date)
            | bit(12, &self.keywords)
            | bit(13, &self.synopsis)
            | bit(14, &self.genre)
            | bit(15, &self.parental_warning_type)
            | bit(16, &self.technical_software_details)
            | bit(17, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.title,
            3 => &self.resource_contributor,
            4 => &self.indirect_resource_contributor,
            5 => &self.display_artist_name,
            6 => &self.p_line,
            7 => &self.c_line,
            8 => &self.courtesy_line,
            9 => &self.resource_release_date,
            10 => &self.original_resource_release_date,
            11 => &self.fulfillment_date,
            12 => &self.keywords,
            13 => &self.synopsis,
            14 => &self.genre,
            15 => &self.parental_warning_type,
            16 => &self.technical_software_details,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.title,
            3 => &mut self.resource_contributor,
            4 => &mut self.indirect_resource_contributor,
            5 => &mut self.display_artist_name,
            6 => &mut self.p_line,
            7 => &mut self.c_line,
            8 => &mut self.courtesy_line,
            9 => &mut self.resource_release_date,
            10 => &mut self.original_resource_release_date,
            11 => &mut self.fulfillment_date,
            12 => &mut self.keywords,
            13 => &mut self.synopsis,
            14 => &mut self.genre,
            15 => &mut self.parental_warning_type,
            16 => &mut self.technical_software_details,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for SoftwareDetailsByTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SoftwareDetailsByTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SoftwareDetailsByTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SoftwareDetailsByTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.SoftwareDetailsByTerritory")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.SoftwareType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoundProcessorType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundProcessorType {
    /// The text.
    pub value: value::SoundProcessorType,
    /// The attribute `Version`.
    pub version: Option<String>,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `UserDefinedValue`.
    pub user_defined_value: Option<String>,
}

impl Element for SoundProcessorType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::VERSION, Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
impl From<&str> for SoundProcessorType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for SoundProcessorType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SoundProcessorType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SoundProcessorType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SoundProcessorType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.SoundProcessorType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoundRecording`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundRecording {
    /// `SoundRecordingType`.
    pub sound_recording_type: Option<SoundRecordingType>,
    /// `IsArtistRelated`.
    pub is_artist_related: Option<Boolean>,
    /// `SoundRecordingId`.
    pub sound_recording_id: Vec<SoundRecordingId>,
    /// `IndirectSoundRecordingId`.
    pub indirect_sound_recording_id: Vec<MusicalWorkId>,
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `ReferenceTitle`.
    pub reference_title: ReferenceTitle,
    /// `InstrumentationDescription`.
    pub instrumentation_description: Option<Description>,
    /// `IsMedley`.
    pub is_medley: Option<Boolean>,
    /// `IsPotpourri`.
    pub is_potpourri: Option<Boolean>,
    /// `IsInstrumental`.
    pub is_instrumental: Option<Boolean>,
    /// `IsBackground`.
    pub is_background: Option<Boolean>,
    /// `IsHiddenResource`.
    pub is_hidden_resource: Option<Boolean>,
    /// `IsBonusResource`.
    pub is_bonus_resource: Option<Boolean>,
    /// `HasPreOrderFulfillment`, from ERN 3.6.
    pub has_pre_order_fulfillment: Option<Boolean>,
    /// `IsComputerGenerated`.
    pub is_computer_generated: Option<Boolean>,
    /// `IsRemastered`, from ERN 3.5.1.
    pub is_remastered: Option<Boolean>,
    /// `NoSilenceBefore`.
    pub no_silence_before: Option<Boolean>,
    /// `NoSilenceAfter`.
    pub no_silence_after: Option<Boolean>,
    /// `PerformerInformationRequired`.
    pub performer_information_required: Option<Boolean>,
    /// `LanguageOfPerformance`.
    pub language_of_performance: Option<value::IsoLanguageCode>,
    /// `Duration`.
    pub duration: String,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// `SoundRecordingCollectionReferenceList`.
    pub sound_recording_collection_reference_list: Option<SoundRecordingCollectionReferenceList>,
    /// `ResourceMusicalWorkReferenceList`.
    pub resource_musical_work_reference_list: Option<ResourceMusicalWorkReferenceList>,
    /// `ResourceContainedResourceReferenceList`.
    pub resource_contained_resource_reference_list: Option<ResourceContainedResourceReferenceList>,
    /// `CreationDate`.
    pub creation_date: Option<EventDate>,
    /// `MasteredDate`.
    pub mastered_date: Option<EventDate>,
    /// `RemasteredDate`, from ERN 3.7.
    pub remastered_date: Option<EventDate>,
    /// `SoundRecordingDetailsByTerritory`.
    pub sound_recording_details_by_territory: Vec<SoundRecordingDetailsByTerritory>,
    /// `TerritoryOfCommissioning`, from ERN 3.5.1.
    pub territory_of_commissioning: Option<AllTerritoryCode>,
    /// `NumberOfFeaturedArtists`, from ERN 3.5.1.
    pub number_of_featured_artists: Option<String>,
    /// `NumberOfNonFeaturedArtists`, from ERN 3.5.1.
    pub number_of_non_featured_artists: Option<String>,
    /// `NumberOfContractedArtists`, from ERN 3.5.1.
    pub number_of_contracted_artists: Option<String>,
    /// `NumberOfNonContractedArtists`, from ERN 3.5.1.
    pub number_of_non_contracted_artists: Option<String>,
    /// The attribute `IsUpdated`.
    pub is_updated: Option<Boolean>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for SoundRecording {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SOUND_RECORDING_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IS_ARTIST_RELATED, Versions::ern3(0b111111111)),
                Field::child(name::SOUND_RECORDING_ID, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_SOUND_RECORDING_ID, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCE_TITLE, Versions::ern3(0b111111111)),
                Field::child(name::INSTRUMENTATION_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::IS_MEDLEY, Versions::ern3(0b111111111)),
                Field::child(name::IS_POTPOURRI, Versions::ern3(0b111111111)),
                Field::child(name::IS_INSTRUMENTAL, Versions::ern3(0b111111111)),
                Field::child(name::IS_BACKGROUND, Versions::ern3(0b111111111)),
                Field::child(name::IS_HIDDEN_RESOURCE, Versions::ern3(0b111111111)),
                Field::child(name::IS_BONUS_RESOURCE, Versions::ern3(0b111111111)),
                Field::child(name::HAS_PRE_ORDER_FULFILLMENT, Versions::ern3(0b111111100)),
                Field::child(name::IS_COMPUTER_GENERATED, Versions::ern3(0b111111111)),
                Field::child(name::IS_REMASTERED, Versions::ern3(0b111111110)),
                Field::child(name::NO_SILENCE_BEFORE, Versions::ern3(0b111111111)),
                Field::child(name::NO_SILENCE_AFTER, Versions::ern3(0b111111111)),
                Field::child(name::PERFORMER_INFORMATION_REQUIRED, Versions::ern3(0b111111111)),
                Field::child(name::LANGUAGE_OF_PERFORMANCE, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::child(name::SOUND_RECORDING_COLLECTION_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::CREATION_DATE, Versions::ern3(0b111111111)),
                Field::child(name::MASTERED_DATE, Versions::ern3(0b111111111)),
                Field::child(name::REMASTERED_DATE, Versions::ern3(0b111111000)),
                Field::child(name::SOUND_RECORDING_DETAILS_BY_TERRITORY, Versions::ern3(0b111111111)),
                Field::child(name::TERRITORY_OF_COMMISSIONING, Versions::ern3(0b111111110)),
                Field::child(name::NUMBER_OF_FEATURED_ARTISTS, Versions::ern3(0b111111110)),
                Field::child(name::NUMBER_OF_NON_FEATURED_ARTISTS, Versions::ern3(0b111111110)),
                Field::child(name::NUMBER_OF_CONTRACTED_ARTISTS, Versions::ern3(0b111111110)),
                Field::child(name::NUMBER_OF_NON_CONTRACTED_ARTISTS, Versions::ern3(0b111111110)),
                Field::attribute(name::IS_UPDATED, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.sound_recording_type)
            | bit(1, &self.is_artist_related)
            | bit(2, &self.sound_recording_id)
            | bit(3, &self.indirect_sound_recording_id)
            | bit(4, &self.resource_reference)
            | bit(5, &self.reference_title)
            | bit(6, &self.instrumentation_description)
            | bit(7, &self.is_medley)
            | bit(8, &self.is_potpourri)
            | bit(9, &self.is_instrumental)
            | bit(10, &self.is_background)
            | bit(11, &self.is_hidden_resource)
            | bit(12, &self.is_bonus_resource)
            | bit(13, &self.has_pre_order_fulfillment)
            | bit(14, &self.is_computer_generated)
            | bit(15, &self.is_remastered)
            | bit(16, &self.no_silence_before)
            | bit(17, &self.no_silence_after)
            | bit(18, &self.performer_information_required)
            | bit(19, &self.language_of_performance)
            | bit(20, &self.duration)
            | bit(21, &self.rights_agreement_id)
            | bit(22, &self.sound_recording_collection_reference_list)
            | bit(23, &self.resource_musical_work_reference_list)
            | bit(24, &self.resource_contained_resource_reference_list)
            | bit(25, &self.creation_date)
            | bit(26, &self.mastered_date)
            | bit(27, &self.remastered_date)
            | bit(28, &self.sound_recording_details_by_territory)
            | bit(29, &self.territory_of_commissioning)
            | bit(30, &self.number_of_featured_artists)
            | bit(31, &self.number_of_non_featured_artists)
            | bit(32, &self.number_of_contracted_artists)
            | bit(33, &self.number_of_non_contracted_artists)
            | bit(34, &self.is_updated)
            | bit(35, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.sound_recording_type,
            1 => &self.is_artist_related,
            2 => &self.sound_recording_id,
            3 => &self.indirect_sound_recording_id,
            4 => &self.resource_reference,
            5 => &self.reference_title,
            6 => &self.instrumentation_description,
            7 => &self.is_medley,
            8 => &self.is_potpourri,
            9 => &self.is_instrumental,
            10 => &self.is_background,
            11 => &self.is_hidden_resource,
            12 => &self.is_bonus_resource,
            13 => &self.has_pre_order_fulfillment,
            14 => &self.is_computer_generated,
            15 => &self.is_remastered,
            16 => &self.no_silence_before,
            17 => &self.no_silence_after,
            18 => &self.performer_information_required,
            19 => &self.language_of_performance,
            20 => &self.duration,
            21 => &self.rights_agreement_id,
            22 => &self.sound_recording_collection_reference_list,
            23 => &self.resource_musical_work_reference_list,
            24 => &self.resource_contained_resource_reference_list,
            25 => &self.creation_date,
            26 => &self.mastered_date,
            27 => &self.remastered_date,
            28 => &self.sound_recording_details_by_territory,
            29 => &self.territory_of_commissioning,
            30 => &self.number_of_featured_artists,
            31 => &self.number_of_non_featured_artists,
            32 => &self.number_of_contracted_artists,
            33 => &self.number_of_non_contracted_artists,
            34 => &self.is_updated,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.sound_recording_type,
            1 => &mut self.is_artist_related,
            2 => &mut self.sound_recording_id,
            3 => &mut self.indirect_sound_recording_id,
            4 => &mut self.resource_reference,
            5 => &mut self.reference_title,
            6 => &mut self.instrumentation_description,
            7 => &mut self.is_medley,
            8 => &mut self.is_potpourri,
            9 => &mut self.is_instrumental,
            10 => &mut self.is_background,
            11 => &mut self.is_hidden_resource,
            12 => &mut self.is_bonus_resource,
            13 => &mut self.has_pre_order_fulfillment,
            14 => &mut self.is_computer_generated,
            15 => &mut self.is_remastered,
            16 => &mut self.no_silence_before,
            17 => &mut self.no_silence_after,
            18 => &mut self.performer_information_required,
            19 => &mut self.language_of_performance,
            20 => &mut self.duration,
            21 => &mut self.rights_agreement_id,
            22 => &mut self.sound_recording_collection_reference_list,
            23 => &mut self.resource_musical_work_reference_list,
            24 => &mut self.resource_contained_resource_reference_list,
            25 => &mut self.creation_date,
            26 => &mut self.mastered_date,
            27 => &mut self.remastered_date,
            28 => &mut self.sound_recording_details_by_territory,
            29 => &mut self.territory_of_commissioning,
            30 => &mut self.number_of_featured_artists,
            31 => &mut self.number_of_non_featured_artists,
            32 => &mut self.number_of_contracted_artists,
            33 => &mut self.number_of_non_contracted_artists,
            34 => &mut self.is_updated,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.SoundRecording")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoundRecordingCollectionReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundRecordingCollectionReference {
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `SoundRecordingCollectionReference`.
    pub sound_recording_collection_reference: String,
    /// `StartTime`.
    pub start_time: Option<String>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `EndTime`.
    pub end_time: Option<String>,
    /// `ReleaseResourceType`.
    pub release_resource_type: Option<value::ReleaseResourceType>,
}

impl Element for SoundRecordingCollectionReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::SOUND_RECORDING_COLLECTION_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::START_TIME, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::END_TIME, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_RESOURCE_TYPE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.sequence_number)
            | bit(1, &self.sound_recording_collection_reference)
            | bit(2, &self.start_time)
            | bit(3, &self.duration)
            | bit(4, &self.end_time)
            | bit(5, &self.release_resource_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.sequence_number,
            1 => &self.sound_recording_collection_reference,
            2 => &self.start_time,
            3 => &self.duration,
            4 => &self.end_time,
            _ => &self.release_resource_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.sequence_number,
            1 => &mut self.sound_recording_collection_reference,
            2 => &mut self.start_time,
            3 => &mut self.duration,
            4 => &mut self.end_time,
            _ => &mut self.release_resource_type,
        }
    }
}
impl Serialize for SoundRecordingCollectionReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SoundRecordingCollectionReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SoundRecordingCollectionReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SoundRecordingCollectionReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.SoundRecordingCollectionReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoundRecordingCollectionReferenceList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundRecordingCollectionReferenceList {
    /// `NumberOfCollections`.
    pub number_of_collections: Option<String>,
    /// `SoundRecordingCollectionReference`.
    pub sound_recording_collection_reference: Vec<SoundRecordingCollectionReference>,
}

impl Element for SoundRecordingCollectionReferenceList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::NUMBER_OF_COLLECTIONS, Versions::ern3(0b111111111)),
                Field::child(name::SOUND_RECORDING_COLLECTION_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.number_of_collections)
            | bit(1, &self.sound_recording_collection_reference)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.number_of_collections,
            _ => &self.sound_recording_collection_reference,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.number_of_collections,
            _ => &mut self.sound_recording_collection_reference,
        }
    }
}
impl Serialize for SoundRecordingCollectionReferenceList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SoundRecordingCollectionReferenceList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SoundRecordingCollectionReferenceList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SoundRecordingCollectionReferenceList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.SoundRecordingCollectionReferenceList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoundRecordingDetailsByTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundRecordingDetailsByTerritory {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `DisplayArtist`.
    pub display_artist: Vec<Artist>,
    /// `DisplayConductor`, from ERN 3.5.1.
    pub display_conductor: Vec<Artist>,
    /// `ResourceContributor`.
    pub resource_contributor: Vec<DetailedResourceContributor>,
    /// `IndirectResourceContributor`.
    pub indirect_resource_contributor: Vec<IndirectResourceContributor>,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// `DisplayArtistName`, from ERN 3.7.
    pub display_artist_name: Vec<Name>,
    /// `LabelName`.
    pub label_name: Vec<LabelName>,
    /// `RightsController`.
    pub rights_controller: Vec<RightsController>,
    /// `RemasteredDate`.
    pub remastered_date: Option<EventDate>,
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub resource_release_date: Option<EventDate>,
    /// `OriginalResourceReleaseDate`.
    pub original_resource_release_date: Option<EventDate>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Option<CourtesyLine>,
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `HostSoundCarrier`.
    pub host_sound_carrier: Vec<HostSoundCarrier>,
    /// `MarketingComment`.
    pub marketing_comment: Option<Comment>,
    /// `Genre`.
    pub genre: Vec<Genre>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningType>,
    /// `AvRating`.
    pub av_rating: Vec<AvRating>,
    /// `TechnicalSoundRecordingDetails`.
    pub technical_sound_recording_details: Vec<TechnicalSoundRecordingDetails>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `Keywords`.
    pub keywords: Vec<Keywords>,
    /// `Synopsis`.
    pub synopsis: Option<Synopsis>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for SoundRecordingDetailsByTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_CONDUCTOR, Versions::ern3(0b111111110)),
                Field::child(name::RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern3(0b111111000)),
                Field::child(name::LABEL_NAME, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_CONTROLLER, Versions::ern3(0b111111111)),
                Field::child(name::REMASTERED_DATE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_RELEASE_DATE, Versions::ern3(0b111111000)),
                Field::child(name::ORIGINAL_RESOURCE_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::P_LINE, Versions::ern3(0b111111111)),
                Field::child(name::COURTESY_LINE, Versions::ern3(0b111111111)),
                Field::child(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::HOST_SOUND_CARRIER, Versions::ern3(0b111111111)),
                Field::child(name::MARKETING_COMMENT, Versions::ern3(0b111111111)),
                Field::child(name::GENRE, Versions::ern3(0b111111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::AV_RATING, Versions::ern3(0b111111111)),
                Field::child(name::TECHNICAL_SOUND_RECORDING_DETAILS, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::KEYWORDS, Versions::ern3(0b111111111)),
                Field::child(name::SYNOPSIS, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.title)
            | bit(3, &self.display_artist)
            | bit(4, &self.display_conductor)
            | bit(5, &self.resource_contributor)
            | bit(6, &self.indirect_resource_contributor)
            | bit(7, &self.rights_agreement_id)
            | bit(8, &self.display_artist_name)
            | bit(9, &self.label_name)
            | bit(10, &self.rights_controller)
            | bit(11, &self.remastered_date)
            | bit(12, &self.resource_release_date)
            | bit(13, &self.original_resource_release_date)
            | bit(14, &self.p_line)
            | bit(15, &self.courtesy_line)
            | bit(16, &self.sequence_number)
            | bit(17, &self.host_sound_carrier)
            | bit(18, &self.marketing_comment)
            | bit(19, &self.genre)
            | bit(20, &self.parental_warning_type)
            | bit(21, &self.av_rating)
            | bit(22, &self.technical_sound_recording_details)
            | bit(23, &self.fulfillment_date)
            | bit(24, &self.keywords)
            | bit(25, &self.synopsis)
            | bit(26, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.title,
            3 => &self.display_artist,
            4 => &self.display_conductor,
            5 => &self.resource_contributor,
            6 => &self.indirect_resource_contributor,
            7 => &self.rights_agreement_id,
            8 => &self.display_artist_name,
            9 => &self.label_name,
            10 => &self.rights_controller,
            11 => &self.remastered_date,
            12 => &self.resource_release_date,
            13 => &self.original_resource_release_date,
            14 => &self.p_line,
            15 => &self.courtesy_line,
            16 => &self.sequence_number,
            17 => &self.host_sound_carrier,
            18 => &self.marketing_comment,
            19 => &self.genre,
            20 => &self.parental_warning_type,
            21 => &self.av_rating,
            22 => &self.technical_sound_recording_details,
            23 => &self.fulfillment_date,
            24 => &self.keywords,
            25 => &self.synopsis,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.title,
            3 => &mut self.display_artist,
            4 => &mut self.display_conductor,
            5 => &mut self.resource_contributor,
            6 => &mut self.indirect_resource_contributor,
            7 => &mut self.rights_agreement_id,
            8 => &mut self.display_artist_name,
            9 => &mut self.label_name,
            10 => &mut self.rights_controller,
            11 => &mut self.remastered_date,
            12 => &mut self.resource_release_date,
            13 => &mut self.original_resource_release_date,
            14 => &mut self.p_line,
            15 => &mut self.courtesy_line,
            16 => &mut self.sequence_number,
            17 => &mut self.host_sound_carrier,
            18 => &mut self.marketing_comment,
            19 => &mut self.genre,
            20 => &mut self.parental_warning_type,
            21 => &mut self.av_rating,
            22 => &mut self.technical_sound_recording_details,
            23 => &mut self.fulfillment_date,
            24 => &mut self.keywords,
            25 => &mut self.synopsis,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for SoundRecordingDetailsByTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SoundRecordingDetailsByTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SoundRecordingDetailsByTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SoundRecordingDetailsByTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.SoundRecordingDetailsByTerritory")
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
                Field::child(name::ISRC, Versions::ern3(0b111111111)),
                Field::child(name::CATALOG_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.SoundRecordingId")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SoundRecordingPreviewDetails`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundRecordingPreviewDetails {
    /// `PartType`.
    pub part_type: Option<Description>,
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
                Field::child(name::PART_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::START_POINT, Versions::ern3(0b111111111)),
                Field::child(name::END_POINT, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::TOP_LEFT_CORNER, Versions::ern3(0b111111111)),
                Field::child(name::BOTTOM_RIGHT_CORNER, Versions::ern3(0b111111111)),
                Field::child(name::EXPRESSION_TYPE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.part_type)
            | bit(1, &self.start_point)
            | bit(2, &self.end_point)
            | bit(3, &self.duration)
            | bit(4, &self.top_left_corner)
            | bit(5, &self.bottom_right_corner)
            | bit(6, &self.expression_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.part_type,
            1 => &self.start_point,
            2 => &self.end_point,
            3 => &self.duration,
            4 => &self.top_left_corner,
            5 => &self.bottom_right_corner,
            _ => &self.expression_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.part_type,
            1 => &mut self.start_point,
            2 => &mut self.end_point,
            3 => &mut self.duration,
            4 => &mut self.top_left_corner,
            5 => &mut self.bottom_right_corner,
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
        Cow::Borrowed("ern3.SoundRecordingPreviewDetails")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.SoundRecordingType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `SubTitle`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubTitle {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for SubTitle {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
impl From<&str> for SubTitle {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for SubTitle {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SubTitle {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SubTitle {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SubTitle")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.SubTitle")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Synopsis`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Synopsis {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Synopsis {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
impl From<&str> for Synopsis {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for Synopsis {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Synopsis {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Synopsis {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Synopsis")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.Synopsis")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TariffReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TariffReference {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `TariffSubReference`.
    pub tariff_sub_reference: Option<String>,
}

impl Element for TariffReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
                Field::attribute(name::TARIFF_SUB_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.tariff_sub_reference)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            _ => &self.tariff_sub_reference,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            _ => &mut self.tariff_sub_reference,
        }
    }
}
impl From<&str> for TariffReference {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for TariffReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TariffReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TariffReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.TariffReference")
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
    /// `DrmPlatformType`.
    pub drm_platform_type: Option<DrmPlatformType>,
    /// `ContainerFormat`.
    pub container_format: Option<ContainerFormat>,
    /// `ImageCodecType`.
    pub image_codec_type: Option<ImageCodecType>,
    /// `ImageHeight`.
    pub image_height: Option<Extent>,
    /// `ImageWidth`.
    pub image_width: Option<Extent>,
    /// `AspectRatio`.
    pub aspect_ratio: Option<AspectRatio>,
    /// `ColorDepth`.
    pub color_depth: Option<String>,
    /// `ImageResolution`.
    pub image_resolution: Option<String>,
    /// `IsPreview`.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`.
    pub preview_details: Option<PreviewDetails>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `ConsumerFulfillmentDate`.
    pub consumer_fulfillment_date: Option<FulfillmentDate>,
    /// `FileAvailabilityDescription`.
    pub file_availability_description: Vec<Description>,
    /// `File`.
    pub file: Vec<File>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for TechnicalImageDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::DRM_PLATFORM_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::CONTAINER_FORMAT, Versions::ern3(0b111111111)),
                Field::child(name::IMAGE_CODEC_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IMAGE_HEIGHT, Versions::ern3(0b111111111)),
                Field::child(name::IMAGE_WIDTH, Versions::ern3(0b111111111)),
                Field::child(name::ASPECT_RATIO, Versions::ern3(0b111111111)),
                Field::child(name::COLOR_DEPTH, Versions::ern3(0b111111111)),
                Field::child(name::IMAGE_RESOLUTION, Versions::ern3(0b111111111)),
                Field::child(name::IS_PREVIEW, Versions::ern3(0b111111111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::CONSUMER_FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FILE_AVAILABILITY_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::FILE, Versions::ern3(0b111111111)),
                Field::child(name::FINGERPRINT, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.drm_platform_type)
            | bit(2, &self.container_format)
            | bit(3, &self.image_codec_type)
            | bit(4, &self.image_height)
            | bit(5, &self.image_width)
            | bit(6, &self.aspect_ratio)
            | bit(7, &self.color_depth)
            | bit(8, &self.image_resolution)
            | bit(9, &self.is_preview)
            | bit(10, &self.preview_details)
            | bit(11, &self.fulfillment_date)
            | bit(12, &self.consumer_fulfillment_date)
            | bit(13, &self.file_availability_description)
            | bit(14, &self.file)
            | bit(15, &self.fingerprint)
            | bit(16, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.drm_platform_type,
            2 => &self.container_format,
            3 => &self.image_codec_type,
            4 => &self.image_height,
            5 => &self.image_width,
            6 => &self.aspect_ratio,
            7 => &self.color_depth,
            8 => &self.image_resolution,
            9 => &self.is_preview,
            10 => &self.preview_details,
            11 => &self.fulfillment_date,
            12 => &self.consumer_fulfillment_date,
            13 => &self.file_availability_description,
            14 => &self.file,
            15 => &self.fingerprint,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.drm_platform_type,
            2 => &mut self.container_format,
            3 => &mut self.image_codec_type,
            4 => &mut self.image_height,
            5 => &mut self.image_width,
            6 => &mut self.aspect_ratio,
            7 => &mut self.color_depth,
            8 => &mut self.image_resolution,
            9 => &mut self.is_preview,
            10 => &mut self.preview_details,
            11 => &mut self.fulfillment_date,
            12 => &mut self.consumer_fulfillment_date,
            13 => &mut self.file_availability_description,
            14 => &mut self.file,
            15 => &mut self.fingerprint,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.TechnicalImageDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TechnicalInstantiation`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TechnicalInstantiation {
    /// `DrmEnforcementType`.
    pub drm_enforcement_type: Option<value::DrmEnforcementType>,
    /// `VideoDefinitionType`.
    pub video_definition_type: Option<value::VideoDefinitionType>,
    /// `CodingType`.
    pub coding_type: Option<value::CodingType>,
    /// `BitRate`.
    pub bit_rate: Option<BitRate>,
}

impl Element for TechnicalInstantiation {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::DRM_ENFORCEMENT_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::VIDEO_DEFINITION_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::CODING_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::BIT_RATE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.drm_enforcement_type)
            | bit(1, &self.video_definition_type)
            | bit(2, &self.coding_type)
            | bit(3, &self.bit_rate)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.drm_enforcement_type,
            1 => &self.video_definition_type,
            2 => &self.coding_type,
            _ => &self.bit_rate,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.drm_enforcement_type,
            1 => &mut self.video_definition_type,
            2 => &mut self.coding_type,
            _ => &mut self.bit_rate,
        }
    }
}
impl Serialize for TechnicalInstantiation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TechnicalInstantiation {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TechnicalInstantiation {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TechnicalInstantiation")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.TechnicalInstantiation")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TechnicalMidiDetails`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TechnicalMidiDetails {
    /// `TechnicalResourceDetailsReference`.
    pub technical_resource_details_reference: String,
    /// `Duration`.
    pub duration: Option<String>,
    /// `ResourceProcessingRequired`.
    pub resource_processing_required: Option<Boolean>,
    /// `UsableResourceDuration`.
    pub usable_resource_duration: Option<String>,
    /// `IsPreview`.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`.
    pub preview_details: Option<SoundRecordingPreviewDetails>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `ConsumerFulfillmentDate`.
    pub consumer_fulfillment_date: Option<FulfillmentDate>,
    /// `FileAvailabilityDescription`.
    pub file_availability_description: Vec<Description>,
    /// `File`.
    pub file: Vec<File>,
    /// `NumberOfVoices`.
    pub number_of_voices: Option<String>,
    /// `SoundProcessorType`.
    pub sound_processor_type: Option<SoundProcessorType>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for TechnicalMidiDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_PROCESSING_REQUIRED, Versions::ern3(0b111111111)),
                Field::child(name::USABLE_RESOURCE_DURATION, Versions::ern3(0b111111111)),
                Field::child(name::IS_PREVIEW, Versions::ern3(0b111111111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::CONSUMER_FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FILE_AVAILABILITY_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::FILE, Versions::ern3(0b111111111)),
                Field::child(name::NUMBER_OF_VOICES, Versions::ern3(0b111111111)),
                Field::child(name::SOUND_PROCESSOR_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::FINGERPRINT, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.duration)
            | bit(2, &self.resource_processing_required)
            | bit(3, &self.usable_resource_duration)
            | bit(4, &self.is_preview)
            | bit(5, &self.preview_details)
            | bit(6, &self.fulfillment_date)
            | bit(7, &self.consumer_fulfillment_date)
            | bit(8, &self.file_availability_description)
            | bit(9, &self.file)
            | bit(10, &self.number_of_voices)
            | bit(11, &self.sound_processor_type)
            | bit(12, &self.fingerprint)
            | bit(13, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.duration,
            2 => &self.resource_processing_required,
            3 => &self.usable_resource_duration,
            4 => &self.is_preview,
            5 => &self.preview_details,
            6 => &self.fulfillment_date,
            7 => &self.consumer_fulfillment_date,
            8 => &self.file_availability_description,
            9 => &self.file,
            10 => &self.number_of_voices,
            11 => &self.sound_processor_type,
            12 => &self.fingerprint,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.duration,
            2 => &mut self.resource_processing_required,
            3 => &mut self.usable_resource_duration,
            4 => &mut self.is_preview,
            5 => &mut self.preview_details,
            6 => &mut self.fulfillment_date,
            7 => &mut self.consumer_fulfillment_date,
            8 => &mut self.file_availability_description,
            9 => &mut self.file,
            10 => &mut self.number_of_voices,
            11 => &mut self.sound_processor_type,
            12 => &mut self.fingerprint,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for TechnicalMidiDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TechnicalMidiDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TechnicalMidiDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TechnicalMidiDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.TechnicalMidiDetails")
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
    /// `DrmPlatformType`.
    pub drm_platform_type: Option<DrmPlatformType>,
    /// `ContainerFormat`.
    pub container_format: Option<ContainerFormat>,
    /// `SheetMusicCodecType`.
    pub sheet_music_codec_type: Option<SheetMusicCodecType>,
    /// `IsPreview`.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`.
    pub preview_details: Option<PreviewDetails>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `ConsumerFulfillmentDate`.
    pub consumer_fulfillment_date: Option<FulfillmentDate>,
    /// `FileAvailabilityDescription`.
    pub file_availability_description: Vec<Description>,
    /// `File`.
    pub file: Vec<File>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for TechnicalSheetMusicDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::DRM_PLATFORM_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::CONTAINER_FORMAT, Versions::ern3(0b111111111)),
                Field::child(name::SHEET_MUSIC_CODEC_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IS_PREVIEW, Versions::ern3(0b111111111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::CONSUMER_FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FILE_AVAILABILITY_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::FILE, Versions::ern3(0b111111111)),
                Field::child(name::FINGERPRINT, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.drm_platform_type)
            | bit(2, &self.container_format)
            | bit(3, &self.sheet_music_codec_type)
            | bit(4, &self.is_preview)
            | bit(5, &self.preview_details)
            | bit(6, &self.fulfillment_date)
            | bit(7, &self.consumer_fulfillment_date)
            | bit(8, &self.file_availability_description)
            | bit(9, &self.file)
            | bit(10, &self.fingerprint)
            | bit(11, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.drm_platform_type,
            2 => &self.container_format,
            3 => &self.sheet_music_codec_type,
            4 => &self.is_preview,
            5 => &self.preview_details,
            6 => &self.fulfillment_date,
            7 => &self.consumer_fulfillment_date,
            8 => &self.file_availability_description,
            9 => &self.file,
            10 => &self.fingerprint,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.drm_platform_type,
            2 => &mut self.container_format,
            3 => &mut self.sheet_music_codec_type,
            4 => &mut self.is_preview,
            5 => &mut self.preview_details,
            6 => &mut self.fulfillment_date,
            7 => &mut self.consumer_fulfillment_date,
            8 => &mut self.file_availability_description,
            9 => &mut self.file,
            10 => &mut self.fingerprint,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.TechnicalSheetMusicDetails")
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
    /// `DrmPlatformType`.
    pub drm_platform_type: Option<DrmPlatformType>,
    /// `OperatingSystemType`.
    pub operating_system_type: Option<OperatingSystemType>,
    /// `IsPreview`.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`.
    pub preview_details: Option<PreviewDetails>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `ConsumerFulfillmentDate`.
    pub consumer_fulfillment_date: Option<FulfillmentDate>,
    /// `FileAvailabilityDescription`.
    pub file_availability_description: Vec<Description>,
    /// `File`.
    pub file: Vec<File>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for TechnicalSoftwareDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::DRM_PLATFORM_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::OPERATING_SYSTEM_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IS_PREVIEW, Versions::ern3(0b111111111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::CONSUMER_FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FILE_AVAILABILITY_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::FILE, Versions::ern3(0b111111111)),
                Field::child(name::FINGERPRINT, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.drm_platform_type)
            | bit(2, &self.operating_system_type)
            | bit(3, &self.is_preview)
            | bit(4, &self.preview_details)
            | bit(5, &self.fulfillment_date)
            | bit(6, &self.consumer_fulfillment_date)
            | bit(7, &self.file_availability_description)
            | bit(8, &self.file)
            | bit(9, &self.fingerprint)
            | bit(10, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.drm_platform_type,
            2 => &self.operating_system_type,
            3 => &self.is_preview,
            4 => &self.preview_details,
            5 => &self.fulfillment_date,
            6 => &self.consumer_fulfillment_date,
            7 => &self.file_availability_description,
            8 => &self.file,
            9 => &self.fingerprint,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.drm_platform_type,
            2 => &mut self.operating_system_type,
            3 => &mut self.is_preview,
            4 => &mut self.preview_details,
            5 => &mut self.fulfillment_date,
            6 => &mut self.consumer_fulfillment_date,
            7 => &mut self.file_availability_description,
            8 => &mut self.file,
            9 => &mut self.fingerprint,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.TechnicalSoftwareDetails")
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
    /// `DrmPlatformType`.
    pub drm_platform_type: Option<DrmPlatformType>,
    /// `ContainerFormat`.
    pub container_format: Option<ContainerFormat>,
    /// `AudioCodecType`.
    pub audio_codec_type: Option<AudioCodecType>,
    /// `BitRate`.
    pub bit_rate: Option<BitRate>,
    /// `NumberOfChannels`.
    pub number_of_channels: Option<String>,
    /// `SamplingRate`.
    pub sampling_rate: Option<SamplingRate>,
    /// `BitsPerSample`.
    pub bits_per_sample: Option<String>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `ResourceProcessingRequired`.
    pub resource_processing_required: Option<Boolean>,
    /// `UsableResourceDuration`.
    pub usable_resource_duration: Option<String>,
    /// `IsPreview`.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`.
    pub preview_details: Option<SoundRecordingPreviewDetails>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `ConsumerFulfillmentDate`.
    pub consumer_fulfillment_date: Option<FulfillmentDate>,
    /// `FileAvailabilityDescription`.
    pub file_availability_description: Vec<Description>,
    /// `File`.
    pub file: Vec<File>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for TechnicalSoundRecordingDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::DRM_PLATFORM_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::CONTAINER_FORMAT, Versions::ern3(0b111111111)),
                Field::child(name::AUDIO_CODEC_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::BIT_RATE, Versions::ern3(0b111111111)),
                Field::child(name::NUMBER_OF_CHANNELS, Versions::ern3(0b111111111)),
                Field::child(name::SAMPLING_RATE, Versions::ern3(0b111111111)),
                Field::child(name::BITS_PER_SAMPLE, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_PROCESSING_REQUIRED, Versions::ern3(0b111111111)),
                Field::child(name::USABLE_RESOURCE_DURATION, Versions::ern3(0b111111111)),
                Field::child(name::IS_PREVIEW, Versions::ern3(0b111111111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::CONSUMER_FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FILE_AVAILABILITY_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::FILE, Versions::ern3(0b111111111)),
                Field::child(name::FINGERPRINT, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.drm_platform_type)
            | bit(2, &self.container_format)
            | bit(3, &self.audio_codec_type)
            | bit(4, &self.bit_rate)
            | bit(5, &self.number_of_channels)
            | bit(6, &self.sampling_rate)
            | bit(7, &self.bits_per_sample)
            | bit(8, &self.duration)
            | bit(9, &self.resource_processing_required)
            | bit(10, &self.usable_resource_duration)
            | bit(11, &self.is_preview)
            | bit(12, &self.preview_details)
            | bit(13, &self.fulfillment_date)
            | bit(14, &self.consumer_fulfillment_date)
            | bit(15, &self.file_availability_description)
            | bit(16, &self.file)
            | bit(17, &self.fingerprint)
            | bit(18, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.drm_platform_type,
            2 => &self.container_format,
            3 => &self.audio_codec_type,
            4 => &self.bit_rate,
            5 => &self.number_of_channels,
            6 => &self.sampling_rate,
            7 => &self.bits_per_sample,
            8 => &self.duration,
            9 => &self.resource_processing_required,
            10 => &self.usable_resource_duration,
            11 => &self.is_preview,
            12 => &self.preview_details,
            13 => &self.fulfillment_date,
            14 => &self.consumer_fulfillment_date,
            15 => &self.file_availability_description,
            16 => &self.file,
            17 => &self.fingerprint,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.drm_platform_type,
            2 => &mut self.container_format,
            3 => &mut self.audio_codec_type,
            4 => &mut self.bit_rate,
            5 => &mut self.number_of_channels,
            6 => &mut self.sampling_rate,
            7 => &mut self.bits_per_sample,
            8 => &mut self.duration,
            9 => &mut self.resource_processing_required,
            10 => &mut self.usable_resource_duration,
            11 => &mut self.is_preview,
            12 => &mut self.preview_details,
            13 => &mut self.fulfillment_date,
            14 => &mut self.consumer_fulfillment_date,
            15 => &mut self.file_availability_description,
            16 => &mut self.file,
            17 => &mut self.fingerprint,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.TechnicalSoundRecordingDetails")
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
    /// `DrmPlatformType`.
    pub drm_platform_type: Option<DrmPlatformType>,
    /// `ContainerFormat`.
    pub container_format: Option<ContainerFormat>,
    /// `TextCodecType`.
    pub text_codec_type: Option<TextCodecType>,
    /// `IsPreview`.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`.
    pub preview_details: Option<PreviewDetails>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `ConsumerFulfillmentDate`.
    pub consumer_fulfillment_date: Option<FulfillmentDate>,
    /// `FileAvailabilityDescription`.
    pub file_availability_description: Vec<Description>,
    /// `File`.
    pub file: Vec<File>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for TechnicalTextDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::DRM_PLATFORM_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::CONTAINER_FORMAT, Versions::ern3(0b111111111)),
                Field::child(name::TEXT_CODEC_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IS_PREVIEW, Versions::ern3(0b111111111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::CONSUMER_FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FILE_AVAILABILITY_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::FILE, Versions::ern3(0b111111111)),
                Field::child(name::FINGERPRINT, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.drm_platform_type)
            | bit(2, &self.container_format)
            | bit(3, &self.text_codec_type)
            | bit(4, &self.is_preview)
            | bit(5, &self.preview_details)
            | bit(6, &self.fulfillment_date)
            | bit(7, &self.consumer_fulfillment_date)
            | bit(8, &self.file_availability_description)
            | bit(9, &self.file)
            | bit(10, &self.fingerprint)
            | bit(11, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.drm_platform_type,
            2 => &self.container_format,
            3 => &self.text_codec_type,
            4 => &self.is_preview,
            5 => &self.preview_details,
            6 => &self.fulfillment_date,
            7 => &self.consumer_fulfillment_date,
            8 => &self.file_availability_description,
            9 => &self.file,
            10 => &self.fingerprint,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.drm_platform_type,
            2 => &mut self.container_format,
            3 => &mut self.text_codec_type,
            4 => &mut self.is_preview,
            5 => &mut self.preview_details,
            6 => &mut self.fulfillment_date,
            7 => &mut self.consumer_fulfillment_date,
            8 => &mut self.file_availability_description,
            9 => &mut self.file,
            10 => &mut self.fingerprint,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.TechnicalTextDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TechnicalUserDefinedResourceDetails`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TechnicalUserDefinedResourceDetails {
    /// `TechnicalResourceDetailsReference`.
    pub technical_resource_details_reference: String,
    /// `UserDefinedValue`.
    pub user_defined_value: Vec<UserDefinedValue>,
    /// `IsPreview`.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`.
    pub preview_details: Option<PreviewDetails>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `ConsumerFulfillmentDate`.
    pub consumer_fulfillment_date: Option<FulfillmentDate>,
    /// `FileAvailabilityDescription`.
    pub file_availability_description: Vec<Description>,
    /// `File`.
    pub file: Vec<File>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for TechnicalUserDefinedResourceDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
                Field::child(name::IS_PREVIEW, Versions::ern3(0b111111111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::CONSUMER_FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FILE_AVAILABILITY_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::FILE, Versions::ern3(0b111111111)),
                Field::child(name::FINGERPRINT, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.user_defined_value)
            | bit(2, &self.is_preview)
            | bit(3, &self.preview_details)
            | bit(4, &self.fulfillment_date)
            | bit(5, &self.consumer_fulfillment_date)
            | bit(6, &self.file_availability_description)
            | bit(7, &self.file)
            | bit(8, &self.fingerprint)
            | bit(9, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.user_defined_value,
            2 => &self.is_preview,
            3 => &self.preview_details,
            4 => &self.fulfillment_date,
            5 => &self.consumer_fulfillment_date,
            6 => &self.file_availability_description,
            7 => &self.file,
            8 => &self.fingerprint,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.user_defined_value,
            2 => &mut self.is_preview,
            3 => &mut self.preview_details,
            4 => &mut self.fulfillment_date,
            5 => &mut self.consumer_fulfillment_date,
            6 => &mut self.file_availability_description,
            7 => &mut self.file,
            8 => &mut self.fingerprint,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for TechnicalUserDefinedResourceDetails {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TechnicalUserDefinedResourceDetails {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TechnicalUserDefinedResourceDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TechnicalUserDefinedResourceDetails")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.TechnicalUserDefinedResourceDetails")
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
    /// `DrmPlatformType`.
    pub drm_platform_type: Option<DrmPlatformType>,
    /// `OverallBitRate`.
    pub overall_bit_rate: Option<BitRate>,
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
    pub aspect_ratio: Option<AspectRatio>,
    /// `ColorDepth`.
    pub color_depth: Option<String>,
    /// `VideoDefinitionType`.
    pub video_definition_type: Option<value::VideoDefinitionType>,
    /// `AudioCodecType`.
    pub audio_codec_type: Option<AudioCodecType>,
    /// `AudioBitRate`.
    pub audio_bit_rate: Option<BitRate>,
    /// `NumberOfAudioChannels`.
    pub number_of_audio_channels: Option<String>,
    /// `AudioSamplingRate`.
    pub audio_sampling_rate: Option<SamplingRate>,
    /// `AudioBitsPerSample`.
    pub audio_bits_per_sample: Option<String>,
    /// `Duration`.
    pub duration: Option<String>,
    /// `ResourceProcessingRequired`.
    pub resource_processing_required: Option<Boolean>,
    /// `UsableResourceDuration`.
    pub usable_resource_duration: Option<String>,
    /// `IsPreview`.
    pub is_preview: Option<Boolean>,
    /// `PreviewDetails`.
    pub preview_details: Option<SoundRecordingPreviewDetails>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `ConsumerFulfillmentDate`.
    pub consumer_fulfillment_date: Option<FulfillmentDate>,
    /// `FileAvailabilityDescription`.
    pub file_availability_description: Vec<Description>,
    /// `File`.
    pub file: Vec<File>,
    /// `Fingerprint`.
    pub fingerprint: Vec<Fingerprint>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for TechnicalVideoDetails {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TECHNICAL_RESOURCE_DETAILS_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::DRM_PLATFORM_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::OVERALL_BIT_RATE, Versions::ern3(0b111111111)),
                Field::child(name::CONTAINER_FORMAT, Versions::ern3(0b111111111)),
                Field::child(name::VIDEO_CODEC_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::VIDEO_BIT_RATE, Versions::ern3(0b111111111)),
                Field::child(name::FRAME_RATE, Versions::ern3(0b111111111)),
                Field::child(name::IMAGE_HEIGHT, Versions::ern3(0b111111111)),
                Field::child(name::IMAGE_WIDTH, Versions::ern3(0b111111111)),
                Field::child(name::ASPECT_RATIO, Versions::ern3(0b111111111)),
                Field::child(name::COLOR_DEPTH, Versions::ern3(0b111111111)),
                Field::child(name::VIDEO_DEFINITION_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::AUDIO_CODEC_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::AUDIO_BIT_RATE, Versions::ern3(0b111111111)),
                Field::child(name::NUMBER_OF_AUDIO_CHANNELS, Versions::ern3(0b111111111)),
                Field::child(name::AUDIO_SAMPLING_RATE, Versions::ern3(0b111111111)),
                Field::child(name::AUDIO_BITS_PER_SAMPLE, Versions::ern3(0b111111111)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_PROCESSING_REQUIRED, Versions::ern3(0b111111111)),
                Field::child(name::USABLE_RESOURCE_DURATION, Versions::ern3(0b111111111)),
                Field::child(name::IS_PREVIEW, Versions::ern3(0b111111111)),
                Field::child(name::PREVIEW_DETAILS, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::CONSUMER_FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FILE_AVAILABILITY_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::FILE, Versions::ern3(0b111111111)),
                Field::child(name::FINGERPRINT, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.technical_resource_details_reference)
            | bit(1, &self.drm_platform_type)
            | bit(2, &self.overall_bit_rate)
            | bit(3, &self.container_format)
            | bit(4, &self.video_codec_type)
            | bit(5, &self.video_bit_rate)
            | bit(6, &self.frame_rate)
            | bit(7, &self.image_height)
            | bit(8, &self.image_width)
            | bit(9, &self.aspect_ratio)
            | bit(10, &self.color_depth)
            | bit(11, &self.video_definition_type)
            | bit(12, &self.audio_codec_type)
            | bit(13, &self.audio_bit_rate)
            | bit(14, &self.number_of_audio_channels)
            | bit(15, &self.audio_sampling_rate)
            | bit(16, &self.audio_bits_per_sample)
            | bit(17, &self.duration)
            | bit(18, &self.resource_processing_required)
            | bit(19, &self.usable_resource_duration)
            | bit(20, &self.is_preview)
            | bit(21, &self.preview_details)
            | bit(22, &self.fulfillment_date)
            | bit(23, &self.consumer_fulfillment_date)
            | bit(24, &self.file_availability_description)
            | bit(25, &self.file)
            | bit(26, &self.fingerprint)
            | bit(27, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.technical_resource_details_reference,
            1 => &self.drm_platform_type,
            2 => &self.overall_bit_rate,
            3 => &self.container_format,
            4 => &self.video_codec_type,
            5 => &self.video_bit_rate,
            6 => &self.frame_rate,
            7 => &self.image_height,
            8 => &self.image_width,
            9 => &self.aspect_ratio,
            10 => &self.color_depth,
            11 => &self.video_definition_type,
            12 => &self.audio_codec_type,
            13 => &self.audio_bit_rate,
            14 => &self.number_of_audio_channels,
            15 => &self.audio_sampling_rate,
            16 => &self.audio_bits_per_sample,
            17 => &self.duration,
            18 => &self.resource_processing_required,
            19 => &self.usable_resource_duration,
            20 => &self.is_preview,
            21 => &self.preview_details,
            22 => &self.fulfillment_date,
            23 => &self.consumer_fulfillment_date,
            24 => &self.file_availability_description,
            25 => &self.file,
            26 => &self.fingerprint,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.technical_resource_details_reference,
            1 => &mut self.drm_platform_type,
            2 => &mut self.overall_bit_rate,
            3 => &mut self.container_format,
            4 => &mut self.video_codec_type,
            5 => &mut self.video_bit_rate,
            6 => &mut self.frame_rate,
            7 => &mut self.image_height,
            8 => &mut self.image_width,
            9 => &mut self.aspect_ratio,
            10 => &mut self.color_depth,
            11 => &mut self.video_definition_type,
            12 => &mut self.audio_codec_type,
            13 => &mut self.audio_bit_rate,
            14 => &mut self.number_of_audio_channels,
            15 => &mut self.audio_sampling_rate,
            16 => &mut self.audio_bits_per_sample,
            17 => &mut self.duration,
            18 => &mut self.resource_processing_required,
            19 => &mut self.usable_resource_duration,
            20 => &mut self.is_preview,
            21 => &mut self.preview_details,
            22 => &mut self.fulfillment_date,
            23 => &mut self.consumer_fulfillment_date,
            24 => &mut self.file_availability_description,
            25 => &mut self.file,
            26 => &mut self.fingerprint,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.TechnicalVideoDetails")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Text`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// `TextType`.
    pub text_type: Option<TextType>,
    /// `IsArtistRelated`.
    pub is_artist_related: Option<Boolean>,
    /// `TextId`.
    pub text_id: Vec<TextId>,
    /// `IndirectTextId`.
    pub indirect_text_id: Vec<MusicalWorkId>,
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `ResourceMusicalWorkReferenceList`.
    pub resource_musical_work_reference_list: Option<ResourceMusicalWorkReferenceList>,
    /// `ResourceContainedResourceReferenceList`.
    pub resource_contained_resource_reference_list: Option<ResourceContainedResourceReferenceList>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `CreationDate`.
    pub creation_date: Option<EventDate>,
    /// `TextDetailsByTerritory`.
    pub text_details_by_territory: Vec<TextDetailsByTerritory>,
    /// The attribute `IsUpdated`.
    pub is_updated: Option<Boolean>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Text {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TEXT_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IS_ARTIST_RELATED, Versions::ern3(0b111111111)),
                Field::child(name::TEXT_ID, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_TEXT_ID, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::CREATION_DATE, Versions::ern3(0b111111111)),
                Field::child(name::TEXT_DETAILS_BY_TERRITORY, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_UPDATED, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.text_type)
            | bit(1, &self.is_artist_related)
            | bit(2, &self.text_id)
            | bit(3, &self.indirect_text_id)
            | bit(4, &self.resource_reference)
            | bit(5, &self.resource_musical_work_reference_list)
            | bit(6, &self.resource_contained_resource_reference_list)
            | bit(7, &self.title)
            | bit(8, &self.creation_date)
            | bit(9, &self.text_details_by_territory)
            | bit(10, &self.is_updated)
            | bit(11, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.text_type,
            1 => &self.is_artist_related,
            2 => &self.text_id,
            3 => &self.indirect_text_id,
            4 => &self.resource_reference,
            5 => &self.resource_musical_work_reference_list,
            6 => &self.resource_contained_resource_reference_list,
            7 => &self.title,
            8 => &self.creation_date,
            9 => &self.text_details_by_territory,
            10 => &self.is_updated,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.text_type,
            1 => &mut self.is_artist_related,
            2 => &mut self.text_id,
            3 => &mut self.indirect_text_id,
            4 => &mut self.resource_reference,
            5 => &mut self.resource_musical_work_reference_list,
            6 => &mut self.resource_contained_resource_reference_list,
            7 => &mut self.title,
            8 => &mut self.creation_date,
            9 => &mut self.text_details_by_territory,
            10 => &mut self.is_updated,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.Text")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::VERSION, Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.TextCodecType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TextDetailsByTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextDetailsByTerritory {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `Title`, from ERN 3.7.
    pub title: Vec<Title>,
    /// `ResourceContributor`.
    pub resource_contributor: Vec<DetailedResourceContributor>,
    /// `IndirectResourceContributor`.
    pub indirect_resource_contributor: Vec<IndirectResourceContributor>,
    /// `DisplayArtistName`, from ERN 3.7.
    pub display_artist_name: Vec<Name>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Option<CourtesyLine>,
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub resource_release_date: Option<EventDate>,
    /// `OriginalResourceReleaseDate`.
    pub original_resource_release_date: Option<EventDate>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `Keywords`.
    pub keywords: Vec<Keywords>,
    /// `Synopsis`.
    pub synopsis: Option<Synopsis>,
    /// `Genre`.
    pub genre: Vec<Genre>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningType>,
    /// `TechnicalTextDetails`.
    pub technical_text_details: Vec<TechnicalTextDetails>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for TextDetailsByTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111000)),
                Field::child(name::RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern3(0b111111000)),
                Field::child(name::C_LINE, Versions::ern3(0b111111111)),
                Field::child(name::COURTESY_LINE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_RELEASE_DATE, Versions::ern3(0b111111000)),
                Field::child(name::ORIGINAL_RESOURCE_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::KEYWORDS, Versions::ern3(0b111111111)),
                Field::child(name::SYNOPSIS, Versions::ern3(0b111111111)),
                Field::child(name::GENRE, Versions::ern3(0b111111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::TECHNICAL_TEXT_DETAILS, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.title)
            | bit(3, &self.resource_contributor)
            | bit(4, &self.indirect_resource_contributor)
            | bit(5, &self.display_artist_name)
            | bit(6, &self.c_line)
            | bit(7, &self.courtesy_line)
            | bit(8, &self.resource_release_date)
            | bit(9, &self.original_resource_release_date)
            | bit(10, &self.fulfillment_date)
            | bit(11, &self.keywords)
            | bit(12, &self.synopsis)
            | bit(13, &self.genre)
            | bit(14, &self.parental_warning_type)
            | bit(15, &self.technical_text_details)
            | bit(16, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.title,
            3 => &self.resource_contributor,
            4 => &self.indirect_resource_contributor,
            5 => &self.display_artist_name,
            6 => &self.c_line,
            7 => &self.courtesy_line,
            8 => &self.resource_release_date,
            9 => &self.original_resource_release_date,
            10 => &self.fulfillment_date,
            11 => &self.keywords,
            12 => &self.synopsis,
            13 => &self.genre,
            14 => &self.parental_warning_type,
            15 => &self.technical_text_details,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.title,
            3 => &mut self.resource_contributor,
            4 => &mut self.indirect_resource_contributor,
            5 => &mut self.display_artist_name,
            6 => &mut self.c_line,
            7 => &mut self.courtesy_line,
            8 => &mut self.resource_release_date,
            9 => &mut self.original_resource_release_date,
            10 => &mut self.fulfillment_date,
            11 => &mut self.keywords,
            12 => &mut self.synopsis,
            13 => &mut self.genre,
            14 => &mut self.parental_warning_type,
            15 => &mut self.technical_text_details,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for TextDetailsByTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TextDetailsByTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TextDetailsByTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TextDetailsByTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.TextDetailsByTerritory")
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
                Field::child(name::ISBN, Versions::ern3(0b111111111)),
                Field::child(name::ISSN, Versions::ern3(0b111111111)),
                Field::child(name::SICI, Versions::ern3(0b111111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_REPLACED, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.TextId")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.TextType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Title`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Title {
    /// `TitleText`.
    pub title_text: TitleText,
    /// `SubTitle`.
    pub sub_title: Vec<TypedSubTitle>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `TitleType`.
    pub title_type: Option<value::TitleType>,
}

impl Element for Title {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TITLE_TEXT, Versions::ern3(0b111111111)),
                Field::child(name::SUB_TITLE, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
                Field::attribute(name::TITLE_TYPE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.Title")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TitleText`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TitleText {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for TitleText {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
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
impl From<&str> for TitleText {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for TitleText {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TitleText {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TitleText {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TitleText")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.TitleText")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `TypedSubTitle`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedSubTitle {
    /// The text.
    pub value: String,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
    /// The attribute `SubTitleType`.
    pub sub_title_type: Option<String>,
}

impl Element for TypedSubTitle {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
                Field::attribute(name::SUB_TITLE_TYPE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.language_and_script_code)
            | bit(2, &self.sub_title_type)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.language_and_script_code,
            _ => &self.sub_title_type,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.language_and_script_code,
            _ => &mut self.sub_title_type,
        }
    }
}
impl From<&str> for TypedSubTitle {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for TypedSubTitle {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TypedSubTitle {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TypedSubTitle {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TypedSubTitle")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.TypedSubTitle")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Usage`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// `UseType`.
    pub use_type: Vec<UseType>,
    /// `UserInterfaceType`.
    pub user_interface_type: Vec<UserInterfaceType>,
    /// `DistributionChannelType`.
    pub distribution_channel_type: Vec<DistributionChannelType>,
    /// `CarrierType`.
    pub carrier_type: Vec<CarrierType>,
    /// `TechnicalInstantiation`.
    pub technical_instantiation: Option<TechnicalInstantiation>,
    /// `NumberOfUsages`.
    pub number_of_usages: Option<String>,
}

impl Element for Usage {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::USE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::USER_INTERFACE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::DISTRIBUTION_CHANNEL_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::CARRIER_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::TECHNICAL_INSTANTIATION, Versions::ern3(0b111111111)),
                Field::child(name::NUMBER_OF_USAGES, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.use_type)
            | bit(1, &self.user_interface_type)
            | bit(2, &self.distribution_channel_type)
            | bit(3, &self.carrier_type)
            | bit(4, &self.technical_instantiation)
            | bit(5, &self.number_of_usages)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.use_type,
            1 => &self.user_interface_type,
            2 => &self.distribution_channel_type,
            3 => &self.carrier_type,
            4 => &self.technical_instantiation,
            _ => &self.number_of_usages,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.use_type,
            1 => &mut self.user_interface_type,
            2 => &mut self.distribution_channel_type,
            3 => &mut self.carrier_type,
            4 => &mut self.technical_instantiation,
            _ => &mut self.number_of_usages,
        }
    }
}
impl Serialize for Usage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Usage {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Usage {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Usage")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.Usage")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.UseType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `UserDefinedResource`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserDefinedResource {
    /// `UserDefinedResourceType`.
    pub user_defined_resource_type: Option<UserDefinedResourceType>,
    /// `IsArtistRelated`.
    pub is_artist_related: Option<Boolean>,
    /// `UserDefinedResourceId`.
    pub user_defined_resource_id: Vec<ResourceProprietaryId>,
    /// `IndirectUserDefinedResourceId`.
    pub indirect_user_defined_resource_id: Vec<MusicalWorkId>,
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `ResourceMusicalWorkReferenceList`.
    pub resource_musical_work_reference_list: Option<ResourceMusicalWorkReferenceList>,
    /// `ResourceContainedResourceReferenceList`.
    pub resource_contained_resource_reference_list: Option<ResourceContainedResourceReferenceList>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `UserDefinedValue`.
    pub user_defined_value: Vec<UserDefinedValue>,
    /// `CreationDate`, from ERN 3.7.
    pub creation_date: Option<EventDate>,
    /// `UserDefinedResourceDetailsByTerritory`.
    pub user_defined_resource_details_by_territory: Vec<UserDefinedResourceDetailsByTerritory>,
    /// The attribute `IsUpdated`.
    pub is_updated: Option<Boolean>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for UserDefinedResource {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::USER_DEFINED_RESOURCE_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IS_ARTIST_RELATED, Versions::ern3(0b111111111)),
                Field::child(name::USER_DEFINED_RESOURCE_ID, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_USER_DEFINED_RESOURCE_ID, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
                Field::child(name::CREATION_DATE, Versions::ern3(0b111111000)),
                Field::child(name::USER_DEFINED_RESOURCE_DETAILS_BY_TERRITORY, Versions::ern3(0b111111111)),
                Field::attribute(name::IS_UPDATED, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.user_defined_resource_type)
            | bit(1, &self.is_artist_related)
            | bit(2, &self.user_defined_resource_id)
            | bit(3, &self.indirect_user_defined_resource_id)
            | bit(4, &self.resource_reference)
            | bit(5, &self.resource_musical_work_reference_list)
            | bit(6, &self.resource_contained_resource_reference_list)
            | bit(7, &self.title)
            | bit(8, &self.user_defined_value)
            | bit(9, &self.creation_date)
            | bit(10, &self.user_defined_resource_details_by_territory)
            | bit(11, &self.is_updated)
            | bit(12, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.user_defined_resource_type,
            1 => &self.is_artist_related,
            2 => &self.user_defined_resource_id,
            3 => &self.indirect_user_defined_resource_id,
            4 => &self.resource_reference,
            5 => &self.resource_musical_work_reference_list,
            6 => &self.resource_contained_resource_reference_list,
            7 => &self.title,
            8 => &self.user_defined_value,
            9 => &self.creation_date,
            10 => &self.user_defined_resource_details_by_territory,
            11 => &self.is_updated,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.user_defined_resource_type,
            1 => &mut self.is_artist_related,
            2 => &mut self.user_defined_resource_id,
            3 => &mut self.indirect_user_defined_resource_id,
            4 => &mut self.resource_reference,
            5 => &mut self.resource_musical_work_reference_list,
            6 => &mut self.resource_contained_resource_reference_list,
            7 => &mut self.title,
            8 => &mut self.user_defined_value,
            9 => &mut self.creation_date,
            10 => &mut self.user_defined_resource_details_by_territory,
            11 => &mut self.is_updated,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for UserDefinedResource {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for UserDefinedResource {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for UserDefinedResource {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UserDefinedResource")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.UserDefinedResource")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `UserDefinedResourceDetailsByTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserDefinedResourceDetailsByTerritory {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `Title`, from ERN 3.7.
    pub title: Vec<Title>,
    /// `ResourceContributor`.
    pub resource_contributor: Vec<DetailedResourceContributor>,
    /// `IndirectResourceContributor`.
    pub indirect_resource_contributor: Vec<IndirectResourceContributor>,
    /// `DisplayArtistName`, from ERN 3.7.
    pub display_artist_name: Vec<Name>,
    /// `UserDefinedValue`.
    pub user_defined_value: Vec<UserDefinedValue>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub resource_release_date: Option<EventDate>,
    /// `OriginalResourceReleaseDate`.
    pub original_resource_release_date: Option<EventDate>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `Keywords`.
    pub keywords: Vec<Keywords>,
    /// `Synopsis`.
    pub synopsis: Option<Synopsis>,
    /// `Genre`.
    pub genre: Vec<Genre>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningType>,
    /// `TechnicalUserDefinedResourceDetails`.
    pub technical_user_defined_resource_details: Vec<TechnicalUserDefinedResourceDetails>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for UserDefinedResourceDetailsByTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111000)),
                Field::child(name::RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern3(0b111111000)),
                Field::child(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
                Field::child(name::P_LINE, Versions::ern3(0b111111111)),
                Field::child(name::C_LINE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_RELEASE_DATE, Versions::ern3(0b111111000)),
                Field::child(name::ORIGINAL_RESOURCE_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::KEYWORDS, Versions::ern3(0b111111111)),
                Field::child(name::SYNOPSIS, Versions::ern3(0b111111111)),
                Field::child(name::GENRE, Versions::ern3(0b111111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::TECHNICAL_USER_DEFINED_RESOURCE_DETAILS, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.title)
            | bit(3, &self.resource_contributor)
            | bit(4, &self.indirect_resource_contributor)
            | bit(5, &self.display_artist_name)
            | bit(6, &self.user_defined_value)
            | bit(7, &self.p_line)
            | bit(8, &self.c_line)
            | bit(9, &self.resource_release_date)
            | bit(10, &self.original_resource_release_date)
            | bit(11, &self.fulfillment_date)
            | bit(12, &self.keywords)
            | bit(13, &self.synopsis)
            | bit(14, &self.genre)
            | bit(15, &self.parental_warning_type)
            | bit(16, &self.technical_user_defined_resource_details)
            | bit(17, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.title,
            3 => &self.resource_contributor,
            4 => &self.indirect_resource_contributor,
            5 => &self.display_artist_name,
            6 => &self.user_defined_value,
            7 => &self.p_line,
            8 => &self.c_line,
            9 => &self.resource_release_date,
            10 => &self.original_resource_release_date,
            11 => &self.fulfillment_date,
            12 => &self.keywords,
            13 => &self.synopsis,
            14 => &self.genre,
            15 => &self.parental_warning_type,
            16 => &self.technical_user_defined_resource_details,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.title,
            3 => &mut self.resource_contributor,
            4 => &mut self.indirect_resource_contributor,
            5 => &mut self.display_artist_name,
            6 => &mut self.user_defined_value,
            7 => &mut self.p_line,
            8 => &mut self.c_line,
            9 => &mut self.resource_release_date,
            10 => &mut self.original_resource_release_date,
            11 => &mut self.fulfillment_date,
            12 => &mut self.keywords,
            13 => &mut self.synopsis,
            14 => &mut self.genre,
            15 => &mut self.parental_warning_type,
            16 => &mut self.technical_user_defined_resource_details,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for UserDefinedResourceDetailsByTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for UserDefinedResourceDetailsByTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for UserDefinedResourceDetailsByTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UserDefinedResourceDetailsByTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.UserDefinedResourceDetailsByTerritory")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `UserDefinedResourceType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserDefinedResourceType {
    /// The text.
    pub value: String,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
}

impl Element for UserDefinedResourceType {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
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
impl From<&str> for UserDefinedResourceType {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for UserDefinedResourceType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for UserDefinedResourceType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for UserDefinedResourceType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UserDefinedResourceType")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.UserDefinedResourceType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `UserDefinedValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserDefinedValue {
    /// The text.
    pub value: String,
    /// The attribute `Namespace`.
    pub namespace: Option<String>,
    /// The attribute `Description`.
    pub description: Option<String>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for UserDefinedValue {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::DESCRIPTION, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.value)
            | bit(1, &self.namespace)
            | bit(2, &self.description)
            | bit(3, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.value,
            1 => &self.namespace,
            2 => &self.description,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.value,
            1 => &mut self.namespace,
            2 => &mut self.description,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl From<&str> for UserDefinedValue {
    fn from(text: &str) -> Self {
        Self { value: text.into(), ..Self::default() }
    }
}
impl Serialize for UserDefinedValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for UserDefinedValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for UserDefinedValue {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UserDefinedValue")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.UserDefinedValue")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `UserInterfaceType`.
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.UserInterfaceType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `Video`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Video {
    /// `VideoType`.
    pub video_type: Option<VideoType>,
    /// `IsArtistRelated`.
    pub is_artist_related: Option<Boolean>,
    /// `VideoId`.
    pub video_id: Vec<VideoId>,
    /// `IndirectVideoId`.
    pub indirect_video_id: Vec<MusicalWorkId>,
    /// `ResourceReference`.
    pub resource_reference: String,
    /// `VideoCueSheetReference`.
    pub video_cue_sheet_reference: Vec<VideoCueSheetReference>,
    /// `ReasonForCueSheetAbsence`.
    pub reason_for_cue_sheet_absence: Option<Reason>,
    /// `ReferenceTitle`.
    pub reference_title: Option<ReferenceTitle>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `InstrumentationDescription`.
    pub instrumentation_description: Option<Description>,
    /// `IsMedley`.
    pub is_medley: Option<Boolean>,
    /// `IsPotpourri`.
    pub is_potpourri: Option<Boolean>,
    /// `IsInstrumental`.
    pub is_instrumental: Option<Boolean>,
    /// `IsBackground`.
    pub is_background: Option<Boolean>,
    /// `IsHiddenResource`.
    pub is_hidden_resource: Option<Boolean>,
    /// `IsBonusResource`.
    pub is_bonus_resource: Option<Boolean>,
    /// `HasPreOrderFulfillment`, from ERN 3.6.
    pub has_pre_order_fulfillment: Option<Boolean>,
    /// `IsRemastered`, from ERN 3.5.1.
    pub is_remastered: Option<Boolean>,
    /// `NoSilenceBefore`.
    pub no_silence_before: Option<Boolean>,
    /// `NoSilenceAfter`.
    pub no_silence_after: Option<Boolean>,
    /// `PerformerInformationRequired`.
    pub performer_information_required: Option<Boolean>,
    /// `LanguageOfPerformance`.
    pub language_of_performance: Vec<value::IsoLanguageCode>,
    /// `LanguageOfDubbing`, from ERN 3.6.
    pub language_of_dubbing: Vec<value::IsoLanguageCode>,
    /// `SubTitleLanguage`, from ERN 3.6.
    pub sub_title_language: Vec<value::IsoLanguageCode>,
    /// `Duration`.
    pub duration: String,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// `VideoCollectionReferenceList`.
    pub video_collection_reference_list: Option<SoundRecordingCollectionReferenceList>,
    /// `ResourceMusicalWorkReferenceList`.
    pub resource_musical_work_reference_list: Option<ResourceMusicalWorkReferenceList>,
    /// `ResourceContainedResourceReferenceList`.
    pub resource_contained_resource_reference_list: Option<ResourceContainedResourceReferenceList>,
    /// `CreationDate`.
    pub creation_date: Option<EventDate>,
    /// `MasteredDate`.
    pub mastered_date: Option<EventDate>,
    /// `RemasteredDate`, from ERN 3.7.
    pub remastered_date: Option<EventDate>,
    /// `VideoDetailsByTerritory`.
    pub video_details_by_territory: Vec<VideoDetailsByTerritory>,
    /// `TerritoryOfCommissioning`, from ERN 3.5.1.
    pub territory_of_commissioning: Option<AllTerritoryCode>,
    /// `NumberOfFeaturedArtists`, from ERN 3.5.1.
    pub number_of_featured_artists: Option<String>,
    /// `NumberOfNonFeaturedArtists`, from ERN 3.5.1.
    pub number_of_non_featured_artists: Option<String>,
    /// `NumberOfContractedArtists`, from ERN 3.5.1.
    pub number_of_contracted_artists: Option<String>,
    /// `NumberOfNonContractedArtists`, from ERN 3.5.1.
    pub number_of_non_contracted_artists: Option<String>,
    /// The attribute `IsUpdated`.
    pub is_updated: Option<Boolean>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for Video {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::VIDEO_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::IS_ARTIST_RELATED, Versions::ern3(0b111111111)),
                Field::child(name::VIDEO_ID, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_VIDEO_ID, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::VIDEO_CUE_SHEET_REFERENCE, Versions::ern3(0b111111111)),
                Field::child(name::REASON_FOR_CUE_SHEET_ABSENCE, Versions::ern3(0b111111111)),
                Field::child(name::REFERENCE_TITLE, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::INSTRUMENTATION_DESCRIPTION, Versions::ern3(0b111111111)),
                Field::child(name::IS_MEDLEY, Versions::ern3(0b111111111)),
                Field::child(name::IS_POTPOURRI, Versions::ern3(0b111111111)),
                Field::child(name::IS_INSTRUMENTAL, Versions::ern3(0b111111111)),
                Field::child(name::IS_BACKGROUND, Versions::ern3(0b111111111)),
                Field::child(name::IS_HIDDEN_RESOURCE, Versions::ern3(0b111111111)),
                Field::child(name::IS_BONUS_RESOURCE, Versions::ern3(0b111111111)),
                Field::child(name::HAS_PRE_ORDER_FULFILLMENT, Versions::ern3(0b111111100)),
                Field::child(name::IS_REMASTERED, Versions::ern3(0b111111110)),
                Field::child(name::NO_SILENCE_BEFORE, Versions::ern3(0b111111111)),
                Field::child(name::NO_SILENCE_AFTER, Versions::ern3(0b111111111)),
                Field::child(name::PERFORMER_INFORMATION_REQUIRED, Versions::ern3(0b111111111)),
                Field::child(name::LANGUAGE_OF_PERFORMANCE, Versions::ern3(0b111111111)),
                Field::child(name::LANGUAGE_OF_DUBBING, Versions::ern3(0b111111100)),
                Field::child(name::SUB_TITLE_LANGUAGE, Versions::ern3(0b111111100)),
                Field::child(name::DURATION, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::child(name::VIDEO_COLLECTION_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_MUSICAL_WORK_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST, Versions::ern3(0b111111111)),
                Field::child(name::CREATION_DATE, Versions::ern3(0b111111111)),
                Field::child(name::MASTERED_DATE, Versions::ern3(0b111111111)),
                Field::child(name::REMASTERED_DATE, Versions::ern3(0b111111000)),
                Field::child(name::VIDEO_DETAILS_BY_TERRITORY, Versions::ern3(0b111111111)),
                Field::child(name::TERRITORY_OF_COMMISSIONING, Versions::ern3(0b111111110)),
                Field::child(name::NUMBER_OF_FEATURED_ARTISTS, Versions::ern3(0b111111110)),
                Field::child(name::NUMBER_OF_NON_FEATURED_ARTISTS, Versions::ern3(0b111111110)),
                Field::child(name::NUMBER_OF_CONTRACTED_ARTISTS, Versions::ern3(0b111111110)),
                Field::child(name::NUMBER_OF_NON_CONTRACTED_ARTISTS, Versions::ern3(0b111111110)),
                Field::attribute(name::IS_UPDATED, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.video_type)
            | bit(1, &self.is_artist_related)
            | bit(2, &self.video_id)
            | bit(3, &self.indirect_video_id)
            | bit(4, &self.resource_reference)
            | bit(5, &self.video_cue_sheet_reference)
            | bit(6, &self.reason_for_cue_sheet_absence)
            | bit(7, &self.reference_title)
            | bit(8, &self.title)
            | bit(9, &self.instrumentation_description)
            | bit(10, &self.is_medley)
            | bit(11, &self.is_potpourri)
            | bit(12, &self.is_instrumental)
            | bit(13, &self.is_background)
            | bit(14, &self.is_hidden_resource)
            | bit(15, &self.is_bonus_resource)
            | bit(16, &self.has_pre_order_fulfillment)
            | bit(17, &self.is_remastered)
            | bit(18, &self.no_silence_before)
            | bit(19, &self.no_silence_after)
            | bit(20, &self.performer_information_required)
            | bit(21, &self.language_of_performance)
            | bit(22, &self.language_of_dubbing)
            | bit(23, &self.sub_title_language)
            | bit(24, &self.duration)
            | bit(25, &self.rights_agreement_id)
            | bit(26, &self.video_collection_reference_list)
            | bit(27, &self.resource_musical_work_reference_list)
            | bit(28, &self.resource_contained_resource_reference_list)
            | bit(29, &self.creation_date)
            | bit(30, &self.mastered_date)
            | bit(31, &self.remastered_date)
            | bit(32, &self.video_details_by_territory)
            | bit(33, &self.territory_of_commissioning)
            | bit(34, &self.number_of_featured_artists)
            | bit(35, &self.number_of_non_featured_artists)
            | bit(36, &self.number_of_contracted_artists)
            | bit(37, &self.number_of_non_contracted_artists)
            | bit(38, &self.is_updated)
            | bit(39, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.video_type,
            1 => &self.is_artist_related,
            2 => &self.video_id,
            3 => &self.indirect_video_id,
            4 => &self.resource_reference,
            5 => &self.video_cue_sheet_reference,
            6 => &self.reason_for_cue_sheet_absence,
            7 => &self.reference_title,
            8 => &self.title,
            9 => &self.instrumentation_description,
            10 => &self.is_medley,
            11 => &self.is_potpourri,
            12 => &self.is_instrumental,
            13 => &self.is_background,
            14 => &self.is_hidden_resource,
            15 => &self.is_bonus_resource,
            16 => &self.has_pre_order_fulfillment,
            17 => &self.is_remastered,
            18 => &self.no_silence_before,
            19 => &self.no_silence_after,
            20 => &self.performer_information_required,
            21 => &self.language_of_performance,
            22 => &self.language_of_dubbing,
            23 => &self.sub_title_language,
            24 => &self.duration,
            25 => &self.rights_agreement_id,
            26 => &self.video_collection_reference_list,
            27 => &self.resource_musical_work_reference_list,
            28 => &self.resource_contained_resource_reference_list,
            29 => &self.creation_date,
            30 => &self.mastered_date,
            31 => &self.remastered_date,
            32 => &self.video_details_by_territory,
            33 => &self.territory_of_commissioning,
            34 => &self.number_of_featured_artists,
            35 => &self.number_of_non_featured_artists,
            36 => &self.number_of_contracted_artists,
            37 => &self.number_of_non_contracted_artists,
            38 => &self.is_updated,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.video_type,
            1 => &mut self.is_artist_related,
            2 => &mut self.video_id,
            3 => &mut self.indirect_video_id,
            4 => &mut self.resource_reference,
            5 => &mut self.video_cue_sheet_reference,
            6 => &mut self.reason_for_cue_sheet_absence,
            7 => &mut self.reference_title,
            8 => &mut self.title,
            9 => &mut self.instrumentation_description,
            10 => &mut self.is_medley,
            11 => &mut self.is_potpourri,
            12 => &mut self.is_instrumental,
            13 => &mut self.is_background,
            14 => &mut self.is_hidden_resource,
            15 => &mut self.is_bonus_resource,
            16 => &mut self.has_pre_order_fulfillment,
            17 => &mut self.is_remastered,
            18 => &mut self.no_silence_before,
            19 => &mut self.no_silence_after,
            20 => &mut self.performer_information_required,
            21 => &mut self.language_of_performance,
            22 => &mut self.language_of_dubbing,
            23 => &mut self.sub_title_language,
            24 => &mut self.duration,
            25 => &mut self.rights_agreement_id,
            26 => &mut self.video_collection_reference_list,
            27 => &mut self.resource_musical_work_reference_list,
            28 => &mut self.resource_contained_resource_reference_list,
            29 => &mut self.creation_date,
            30 => &mut self.mastered_date,
            31 => &mut self.remastered_date,
            32 => &mut self.video_details_by_territory,
            33 => &mut self.territory_of_commissioning,
            34 => &mut self.number_of_featured_artists,
            35 => &mut self.number_of_non_featured_artists,
            36 => &mut self.number_of_contracted_artists,
            37 => &mut self.number_of_non_contracted_artists,
            38 => &mut self.is_updated,
            _ => &mut self.language_and_script_code,
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
        Cow::Borrowed("ern3.Video")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::VERSION, Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.VideoCodecType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `VideoCueSheetReference`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoCueSheetReference {
    /// `VideoCueSheetReference`.
    pub video_cue_sheet_reference: String,
}

impl Element for VideoCueSheetReference {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::VIDEO_CUE_SHEET_REFERENCE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.video_cue_sheet_reference)
    }
    fn field(&self, _number: usize) -> &dyn Values {
        &self.video_cue_sheet_reference
    }
    fn field_mut(&mut self, _number: usize) -> &mut dyn Values {
        &mut self.video_cue_sheet_reference
    }
}
impl Serialize for VideoCueSheetReference {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for VideoCueSheetReference {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for VideoCueSheetReference {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VideoCueSheetReference")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.VideoCueSheetReference")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `VideoDetailsByTerritory`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoDetailsByTerritory {
    /// `TerritoryCode`.
    pub territory_code: Vec<AllTerritoryCode>,
    /// `ExcludedTerritoryCode`.
    pub excluded_territory_code: Vec<AllTerritoryCode>,
    /// `Title`.
    pub title: Vec<Title>,
    /// `DisplayArtist`.
    pub display_artist: Vec<Artist>,
    /// `DisplayConductor`, from ERN 3.5.1.
    pub display_conductor: Vec<Artist>,
    /// `ResourceContributor`.
    pub resource_contributor: Vec<DetailedResourceContributor>,
    /// `IndirectResourceContributor`.
    pub indirect_resource_contributor: Vec<IndirectResourceContributor>,
    /// `RightsAgreementId`.
    pub rights_agreement_id: Option<RightsAgreementId>,
    /// `DisplayArtistName`, from ERN 3.7.
    pub display_artist_name: Vec<Name>,
    /// `LabelName`.
    pub label_name: Vec<LabelName>,
    /// `RightsController`.
    pub rights_controller: Vec<RightsController>,
    /// `RemasteredDate`.
    pub remastered_date: Option<EventDate>,
    /// `ResourceReleaseDate`, from ERN 3.7.
    pub resource_release_date: Option<EventDate>,
    /// `OriginalResourceReleaseDate`.
    pub original_resource_release_date: Option<EventDate>,
    /// `PLine`.
    pub p_line: Vec<PLine>,
    /// `CourtesyLine`.
    pub courtesy_line: Option<CourtesyLine>,
    /// `SequenceNumber`.
    pub sequence_number: Option<String>,
    /// `HostSoundCarrier`.
    pub host_sound_carrier: Vec<HostSoundCarrier>,
    /// `MarketingComment`.
    pub marketing_comment: Option<Comment>,
    /// `Genre`.
    pub genre: Vec<Genre>,
    /// `ParentalWarningType`.
    pub parental_warning_type: Vec<ParentalWarningType>,
    /// `AvRating`.
    pub av_rating: Vec<AvRating>,
    /// `FulfillmentDate`.
    pub fulfillment_date: Option<FulfillmentDate>,
    /// `Keywords`.
    pub keywords: Vec<Keywords>,
    /// `Synopsis`.
    pub synopsis: Option<Synopsis>,
    /// `CLine`.
    pub c_line: Vec<CLine>,
    /// `TechnicalVideoDetails`.
    pub technical_video_details: Vec<TechnicalVideoDetails>,
    /// `Character`.
    pub character: Vec<Character>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for VideoDetailsByTerritory {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::EXCLUDED_TERRITORY_CODE, Versions::ern3(0b111111111)),
                Field::child(name::TITLE, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_CONDUCTOR, Versions::ern3(0b111111110)),
                Field::child(name::RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::INDIRECT_RESOURCE_CONTRIBUTOR, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_AGREEMENT_ID, Versions::ern3(0b111111111)),
                Field::child(name::DISPLAY_ARTIST_NAME, Versions::ern3(0b111111000)),
                Field::child(name::LABEL_NAME, Versions::ern3(0b111111111)),
                Field::child(name::RIGHTS_CONTROLLER, Versions::ern3(0b111111111)),
                Field::child(name::REMASTERED_DATE, Versions::ern3(0b111111111)),
                Field::child(name::RESOURCE_RELEASE_DATE, Versions::ern3(0b111111000)),
                Field::child(name::ORIGINAL_RESOURCE_RELEASE_DATE, Versions::ern3(0b111111111)),
                Field::child(name::P_LINE, Versions::ern3(0b111111111)),
                Field::child(name::COURTESY_LINE, Versions::ern3(0b111111111)),
                Field::child(name::SEQUENCE_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::HOST_SOUND_CARRIER, Versions::ern3(0b111111111)),
                Field::child(name::MARKETING_COMMENT, Versions::ern3(0b111111111)),
                Field::child(name::GENRE, Versions::ern3(0b111111111)),
                Field::child(name::PARENTAL_WARNING_TYPE, Versions::ern3(0b111111111)),
                Field::child(name::AV_RATING, Versions::ern3(0b111111111)),
                Field::child(name::FULFILLMENT_DATE, Versions::ern3(0b111111111)),
                Field::child(name::KEYWORDS, Versions::ern3(0b111111111)),
                Field::child(name::SYNOPSIS, Versions::ern3(0b111111111)),
                Field::child(name::C_LINE, Versions::ern3(0b111111111)),
                Field::child(name::TECHNICAL_VIDEO_DETAILS, Versions::ern3(0b111111111)),
                Field::child(name::CHARACTER, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.territory_code)
            | bit(1, &self.excluded_territory_code)
            | bit(2, &self.title)
            | bit(3, &self.display_artist)
            | bit(4, &self.display_conductor)
            | bit(5, &self.resource_contributor)
            | bit(6, &self.indirect_resource_contributor)
            | bit(7, &self.rights_agreement_id)
            | bit(8, &self.display_artist_name)
            | bit(9, &self.label_name)
            | bit(10, &self.rights_controller)
            | bit(11, &self.remastered_date)
            | bit(12, &self.resource_release_date)
            | bit(13, &self.original_resource_release_date)
            | bit(14, &self.p_line)
            | bit(15, &self.courtesy_line)
            | bit(16, &self.sequence_number)
            | bit(17, &self.host_sound_carrier)
            | bit(18, &self.marketing_comment)
            | bit(19, &self.genre)
            | bit(20, &self.parental_warning_type)
            | bit(21, &self.av_rating)
            | bit(22, &self.fulfillment_date)
            | bit(23, &self.keywords)
            | bit(24, &self.synopsis)
            | bit(25, &self.c_line)
            | bit(26, &self.technical_video_details)
            | bit(27, &self.character)
            | bit(28, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.territory_code,
            1 => &self.excluded_territory_code,
            2 => &self.title,
            3 => &self.display_artist,
            4 => &self.display_conductor,
            5 => &self.resource_contributor,
            6 => &self.indirect_resource_contributor,
            7 => &self.rights_agreement_id,
            8 => &self.display_artist_name,
            9 => &self.label_name,
            10 => &self.rights_controller,
            11 => &self.remastered_date,
            12 => &self.resource_release_date,
            13 => &self.original_resource_release_date,
            14 => &self.p_line,
            15 => &self.courtesy_line,
            16 => &self.sequence_number,
            17 => &self.host_sound_carrier,
            18 => &self.marketing_comment,
            19 => &self.genre,
            20 => &self.parental_warning_type,
            21 => &self.av_rating,
            22 => &self.fulfillment_date,
            23 => &self.keywords,
            24 => &self.synopsis,
            25 => &self.c_line,
            26 => &self.technical_video_details,
            27 => &self.character,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.territory_code,
            1 => &mut self.excluded_territory_code,
            2 => &mut self.title,
            3 => &mut self.display_artist,
            4 => &mut self.display_conductor,
            5 => &mut self.resource_contributor,
            6 => &mut self.indirect_resource_contributor,
            7 => &mut self.rights_agreement_id,
            8 => &mut self.display_artist_name,
            9 => &mut self.label_name,
            10 => &mut self.rights_controller,
            11 => &mut self.remastered_date,
            12 => &mut self.resource_release_date,
            13 => &mut self.original_resource_release_date,
            14 => &mut self.p_line,
            15 => &mut self.courtesy_line,
            16 => &mut self.sequence_number,
            17 => &mut self.host_sound_carrier,
            18 => &mut self.marketing_comment,
            19 => &mut self.genre,
            20 => &mut self.parental_warning_type,
            21 => &mut self.av_rating,
            22 => &mut self.fulfillment_date,
            23 => &mut self.keywords,
            24 => &mut self.synopsis,
            25 => &mut self.c_line,
            26 => &mut self.technical_video_details,
            27 => &mut self.character,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for VideoDetailsByTerritory {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for VideoDetailsByTerritory {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for VideoDetailsByTerritory {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VideoDetailsByTerritory")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.VideoDetailsByTerritory")
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
    /// `EIDR`, from ERN 3.8.
    pub eidr: Vec<String>,
    /// The attribute `IsReplaced`.
    pub is_replaced: Option<Boolean>,
}

impl Element for VideoId {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::ISRC, Versions::ern3(0b111111111)),
                Field::child(name::ISAN, Versions::ern3(0b111111111)),
                Field::child(name::VISAN, Versions::ern3(0b111111111)),
                Field::child(name::CATALOG_NUMBER, Versions::ern3(0b111111111)),
                Field::child(name::PROPRIETARY_ID, Versions::ern3(0b111111111)),
                Field::child(name::EIDR, Versions::ern3(0b111100000)),
                Field::attribute(name::IS_REPLACED, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.VideoId")
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
                Field::text(Versions::ern3(0b111111111)),
                Field::attribute(name::NAMESPACE, Versions::ern3(0b111111111)),
                Field::attribute(name::USER_DEFINED_VALUE, Versions::ern3(0b111111111)),
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
        Cow::Borrowed("ern3.VideoType")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `WebPage`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WebPage {
    /// `PartyId`.
    pub party_id: Vec<PartyId>,
    /// `ReleaseId`.
    pub release_id: Vec<ReleaseId>,
    /// `PageName`.
    pub page_name: Option<Name>,
    /// `URL`.
    pub url: Option<String>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// `Password`.
    pub password: Option<String>,
}

impl Element for WebPage {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::PARTY_ID, Versions::ern3(0b111111111)),
                Field::child(name::RELEASE_ID, Versions::ern3(0b111111111)),
                Field::child(name::PAGE_NAME, Versions::ern3(0b111111111)),
                Field::child(name::URL, Versions::ern3(0b111111111)),
                Field::child(name::USER_NAME, Versions::ern3(0b111111111)),
                Field::child(name::PASSWORD, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.party_id)
            | bit(1, &self.release_id)
            | bit(2, &self.page_name)
            | bit(3, &self.url)
            | bit(4, &self.user_name)
            | bit(5, &self.password)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.party_id,
            1 => &self.release_id,
            2 => &self.page_name,
            3 => &self.url,
            4 => &self.user_name,
            _ => &self.password,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.party_id,
            1 => &mut self.release_id,
            2 => &mut self.page_name,
            3 => &mut self.url,
            4 => &mut self.user_name,
            _ => &mut self.password,
        }
    }
}
impl Serialize for WebPage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for WebPage {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for WebPage {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("WebPage")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.WebPage")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `WebPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WebPolicy {
    /// `Condition`.
    pub condition: Option<Condition>,
    /// `AccessBlockingRequested`.
    pub access_blocking_requested: Option<Boolean>,
    /// `AccessLimitation`.
    pub access_limitation: Option<value::AccessLimitation>,
    /// `EmbeddingAllowed`.
    pub embedding_allowed: Option<Boolean>,
    /// `UserRatingAllowed`.
    pub user_rating_allowed: Option<Boolean>,
    /// `UserCommentAllowed`.
    pub user_comment_allowed: Option<Boolean>,
    /// `UserResponsesAllowed`.
    pub user_responses_allowed: Option<Boolean>,
    /// `SyndicationAllowed`.
    pub syndication_allowed: Option<Boolean>,
}

impl Element for WebPolicy {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::CONDITION, Versions::ern3(0b111111111)),
                Field::child(name::ACCESS_BLOCKING_REQUESTED, Versions::ern3(0b111111111)),
                Field::child(name::ACCESS_LIMITATION, Versions::ern3(0b111111111)),
                Field::child(name::EMBEDDING_ALLOWED, Versions::ern3(0b111111111)),
                Field::child(name::USER_RATING_ALLOWED, Versions::ern3(0b111111111)),
                Field::child(name::USER_COMMENT_ALLOWED, Versions::ern3(0b111111111)),
                Field::child(name::USER_RESPONSES_ALLOWED, Versions::ern3(0b111111111)),
                Field::child(name::SYNDICATION_ALLOWED, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.condition)
            | bit(1, &self.access_blocking_requested)
            | bit(2, &self.access_limitation)
            | bit(3, &self.embedding_allowed)
            | bit(4, &self.user_rating_allowed)
            | bit(5, &self.user_comment_allowed)
            | bit(6, &self.user_responses_allowed)
            | bit(7, &self.syndication_allowed)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.condition,
            1 => &self.access_blocking_requested,
            2 => &self.access_limitation,
            3 => &self.embedding_allowed,
            4 => &self.user_rating_allowed,
            5 => &self.user_comment_allowed,
            6 => &self.user_responses_allowed,
            _ => &self.syndication_allowed,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.condition,
            1 => &mut self.access_blocking_requested,
            2 => &mut self.access_limitation,
            3 => &mut self.embedding_allowed,
            4 => &mut self.user_rating_allowed,
            5 => &mut self.user_comment_allowed,
            6 => &mut self.user_responses_allowed,
            _ => &mut self.syndication_allowed,
        }
    }
}
impl Serialize for WebPolicy {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for WebPolicy {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for WebPolicy {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("WebPolicy")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.WebPolicy")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}

/// `WorkList`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkList {
    /// `MusicalWork`.
    pub musical_work: Vec<MusicalWork>,
    /// The attribute `LanguageAndScriptCode`.
    pub language_and_script_code: Option<String>,
}

impl Element for WorkList {
    fn fields(&self) -> &'static [Field] {
        const {
            &[
                Field::child(name::MUSICAL_WORK, Versions::ern3(0b111111111)),
                Field::attribute(name::LANGUAGE_AND_SCRIPT_CODE, Versions::ern3(0b111111111)),
            ]
        }
    }
    fn present(&self) -> u128 {
        bit(0, &self.musical_work)
            | bit(1, &self.language_and_script_code)
    }
    fn field(&self, number: usize) -> &dyn Values {
        match number {
            0 => &self.musical_work,
            _ => &self.language_and_script_code,
        }
    }
    fn field_mut(&mut self, number: usize) -> &mut dyn Values {
        match number {
            0 => &mut self.musical_work,
            _ => &mut self.language_and_script_code,
        }
    }
}
impl Serialize for WorkList {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for WorkList {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for WorkList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("WorkList")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern3.WorkList")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        json::schema::element(&Self::default(), to)
    }
}
