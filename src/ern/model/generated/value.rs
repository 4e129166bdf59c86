// Written by `cargo xtask gen` from schemas/. Not edited by hand.

//! The values of the standard's sets. Each holds any text, and knows its set.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::super::element::{Held, HeldMut, Value};
use super::super::{Coded, json};
use crate::schema::ValueSet;

/// A value of the set `AccessLimitation`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessLimitation(pub String);
impl Coded for AccessLimitation {
    const SETS: &'static [ValueSet] = &[ValueSet(0)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for AccessLimitation {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for AccessLimitation {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for AccessLimitation {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for AccessLimitation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for AccessLimitation {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for AccessLimitation {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AccessLimitationSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.AccessLimitation")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `AdditionalTitleType` or `TitleType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdditionalTitleType(pub String);
impl Coded for AdditionalTitleType {
    const SETS: &'static [ValueSet] = &[ValueSet(1), ValueSet(103)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for AdditionalTitleType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for AdditionalTitleType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for AdditionalTitleType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for AdditionalTitleType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for AdditionalTitleType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for AdditionalTitleType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AdditionalTitleTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.AdditionalTitleType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `AdministratingRecordCompanyRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdministratingRecordCompanyRole(pub String);
impl Coded for AdministratingRecordCompanyRole {
    const SETS: &'static [ValueSet] = &[ValueSet(2)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for AdministratingRecordCompanyRole {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for AdministratingRecordCompanyRole {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for AdministratingRecordCompanyRole {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("AdministratingRecordCompanyRoleSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.AdministratingRecordCompanyRole")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `AffiliationType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AffiliationType(pub String);
impl Coded for AffiliationType {
    const SETS: &'static [ValueSet] = &[ValueSet(3)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for AffiliationType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for AffiliationType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for AffiliationType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for AffiliationType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for AffiliationType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for AffiliationType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AffiliationTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.AffiliationType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `AllTerritoryCode` or `CurrentTerritoryCode`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllTerritoryCode(pub String);
impl Coded for AllTerritoryCode {
    const SETS: &'static [ValueSet] = &[ValueSet(4), ValueSet(25)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for AllTerritoryCode {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for AllTerritoryCode {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for AllTerritoryCode {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("AllTerritoryCodeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.AllTerritoryCode")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ArtistRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArtistRole(pub String);
impl Coded for ArtistRole {
    const SETS: &'static [ValueSet] = &[ValueSet(5)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ArtistRole {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ArtistRole {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ArtistRole {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ArtistRoleSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ArtistRole")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `AspectRatioType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AspectRatioType(pub String);
impl Coded for AspectRatioType {
    const SETS: &'static [ValueSet] = &[ValueSet(6)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for AspectRatioType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for AspectRatioType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for AspectRatioType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for AspectRatioType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for AspectRatioType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for AspectRatioType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AspectRatioTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.AspectRatioType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `AudioCodecType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AudioCodecType(pub String);
impl Coded for AudioCodecType {
    const SETS: &'static [ValueSet] = &[ValueSet(7)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for AudioCodecType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for AudioCodecType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for AudioCodecType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("AudioCodecTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.AudioCodecType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `BinaryDataType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BinaryDataType(pub String);
impl Coded for BinaryDataType {
    const SETS: &'static [ValueSet] = &[ValueSet(8)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for BinaryDataType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for BinaryDataType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for BinaryDataType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for BinaryDataType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for BinaryDataType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for BinaryDataType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("BinaryDataTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.BinaryDataType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `CarrierType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CarrierType(pub String);
impl Coded for CarrierType {
    const SETS: &'static [ValueSet] = &[ValueSet(9)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for CarrierType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for CarrierType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for CarrierType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("CarrierTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.CarrierType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ClassifiedGenre`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClassifiedGenre(pub String);
impl Coded for ClassifiedGenre {
    const SETS: &'static [ValueSet] = &[ValueSet(10)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ClassifiedGenre {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ClassifiedGenre {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ClassifiedGenre {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for ClassifiedGenre {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ClassifiedGenre {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ClassifiedGenre {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClassifiedGenreSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ClassifiedGenre")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ClipType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClipType(pub String);
impl Coded for ClipType {
    const SETS: &'static [ValueSet] = &[ValueSet(11)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ClipType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ClipType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ClipType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ClipTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ClipType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `CodingType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodingType(pub String);
impl Coded for CodingType {
    const SETS: &'static [ValueSet] = &[ValueSet(12)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for CodingType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for CodingType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for CodingType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for CodingType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CodingType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CodingType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CodingTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.CodingType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `CollectionType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectionType(pub String);
impl Coded for CollectionType {
    const SETS: &'static [ValueSet] = &[ValueSet(13)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for CollectionType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for CollectionType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for CollectionType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("CollectionTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.CollectionType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `CommercialModelType` or `CommercialModelType_ERN`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommercialModelType(pub String);
impl Coded for CommercialModelType {
    const SETS: &'static [ValueSet] = &[ValueSet(14), ValueSet(15)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for CommercialModelType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for CommercialModelType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for CommercialModelType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("CommercialModelTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.CommercialModelType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `CompositeMusicalWorkType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompositeMusicalWorkType(pub String);
impl Coded for CompositeMusicalWorkType {
    const SETS: &'static [ValueSet] = &[ValueSet(16)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for CompositeMusicalWorkType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for CompositeMusicalWorkType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for CompositeMusicalWorkType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for CompositeMusicalWorkType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CompositeMusicalWorkType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CompositeMusicalWorkType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CompositeMusicalWorkTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.CompositeMusicalWorkType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ContainerFormat`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContainerFormat(pub String);
impl Coded for ContainerFormat {
    const SETS: &'static [ValueSet] = &[ValueSet(17)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ContainerFormat {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ContainerFormat {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ContainerFormat {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ContainerFormatSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ContainerFormat")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ContainsAI`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContainsAI {
    /// `All`.
    All,
    /// `None`.
    None,
    /// `Partly`.
    Partly,
    /// Any other text.
    Other(String),
}
impl Coded for ContainsAI {
    const SETS: &'static [ValueSet] = &[ValueSet(18)];
    fn as_str(&self) -> &str {
        match self {
            Self::All => "All",
            Self::None => "None",
            Self::Partly => "Partly",
            Self::Other(text) => text,
        }
    }
}
impl From<String> for ContainsAI {
    fn from(text: String) -> Self {
        match text.as_str() {
            "All" => Self::All,
            "None" => Self::None,
            "Partly" => Self::Partly,
            _ => Self::Other(text),
        }
    }
}
impl Default for ContainsAI {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl From<&str> for ContainsAI {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ContainsAI {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for ContainsAI {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ContainsAI {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ContainsAI {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ContainsAISet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ContainsAI")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ContributorRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContributorRole(pub String);
impl Coded for ContributorRole {
    const SETS: &'static [ValueSet] = &[ValueSet(19)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ContributorRole {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ContributorRole {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ContributorRole {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ContributorRoleSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ContributorRole")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `CreationType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CreationType(pub String);
impl Coded for CreationType {
    const SETS: &'static [ValueSet] = &[ValueSet(20)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for CreationType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for CreationType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for CreationType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for CreationType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CreationType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CreationType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CreationTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.CreationType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `CueOrigin`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueOrigin(pub String);
impl Coded for CueOrigin {
    const SETS: &'static [ValueSet] = &[ValueSet(21)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for CueOrigin {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for CueOrigin {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for CueOrigin {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("CueOriginSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.CueOrigin")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `CueSheetType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueSheetType(pub String);
impl Coded for CueSheetType {
    const SETS: &'static [ValueSet] = &[ValueSet(22)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for CueSheetType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for CueSheetType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for CueSheetType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("CueSheetTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.CueSheetType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `CueUseType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CueUseType(pub String);
impl Coded for CueUseType {
    const SETS: &'static [ValueSet] = &[ValueSet(23)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for CueUseType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for CueUseType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for CueUseType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("CueUseTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.CueUseType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `CurrencyCode`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CurrencyCode(pub String);
impl Coded for CurrencyCode {
    const SETS: &'static [ValueSet] = &[ValueSet(24)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for CurrencyCode {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for CurrencyCode {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for CurrencyCode {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for CurrencyCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CurrencyCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CurrencyCode {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CurrencyCodeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.CurrencyCode")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `AllTerritoryCode` or `CurrentTerritoryCode` or `TerritoryCode` or `ddexC_CurrentTerritoryCode`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CurrentTerritoryCode(pub String);
impl Coded for CurrentTerritoryCode {
    const SETS: &'static [ValueSet] = &[ValueSet(4), ValueSet(25), ValueSet(97), ValueSet(121)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for CurrentTerritoryCode {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for CurrentTerritoryCode {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for CurrentTerritoryCode {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for CurrentTerritoryCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for CurrentTerritoryCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for CurrentTerritoryCode {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CurrentTerritoryCodeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.CurrentTerritoryCode")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `DeliveryFileType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeliveryFileType(pub String);
impl Coded for DeliveryFileType {
    const SETS: &'static [ValueSet] = &[ValueSet(26)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for DeliveryFileType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for DeliveryFileType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for DeliveryFileType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for DeliveryFileType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DeliveryFileType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DeliveryFileType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DeliveryFileTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.DeliveryFileType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `DisplayArtistRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DisplayArtistRole(pub String);
impl Coded for DisplayArtistRole {
    const SETS: &'static [ValueSet] = &[ValueSet(27)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for DisplayArtistRole {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for DisplayArtistRole {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for DisplayArtistRole {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("DisplayArtistRoleSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.DisplayArtistRole")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `DistributionChannelType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DistributionChannelType(pub String);
impl Coded for DistributionChannelType {
    const SETS: &'static [ValueSet] = &[ValueSet(28)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for DistributionChannelType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for DistributionChannelType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for DistributionChannelType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("DistributionChannelTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.DistributionChannelType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `DrmEnforcementType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DrmEnforcementType(pub String);
impl Coded for DrmEnforcementType {
    const SETS: &'static [ValueSet] = &[ValueSet(29)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for DrmEnforcementType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for DrmEnforcementType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for DrmEnforcementType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for DrmEnforcementType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for DrmEnforcementType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for DrmEnforcementType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DrmEnforcementTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.DrmEnforcementType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `DrmPlatformType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DrmPlatformType(pub String);
impl Coded for DrmPlatformType {
    const SETS: &'static [ValueSet] = &[ValueSet(30)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for DrmPlatformType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for DrmPlatformType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for DrmPlatformType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("DrmPlatformTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.DrmPlatformType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `EditionType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditionType(pub String);
impl Coded for EditionType {
    const SETS: &'static [ValueSet] = &[ValueSet(31)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for EditionType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for EditionType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for EditionType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for EditionType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for EditionType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for EditionType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EditionTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.EditionType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ElectroOpticalTransferFunctionType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ElectroOpticalTransferFunctionType(pub String);
impl Coded for ElectroOpticalTransferFunctionType {
    const SETS: &'static [ValueSet] = &[ValueSet(32)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ElectroOpticalTransferFunctionType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ElectroOpticalTransferFunctionType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ElectroOpticalTransferFunctionType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for ElectroOpticalTransferFunctionType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ElectroOpticalTransferFunctionType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ElectroOpticalTransferFunctionType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ElectroOpticalTransferFunctionTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ElectroOpticalTransferFunctionType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ExpressionType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExpressionType(pub String);
impl Coded for ExpressionType {
    const SETS: &'static [ValueSet] = &[ValueSet(33)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ExpressionType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ExpressionType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ExpressionType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for ExpressionType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ExpressionType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ExpressionType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ExpressionTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ExpressionType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ExternallyLinkedResourceType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExternallyLinkedResourceType(pub String);
impl Coded for ExternallyLinkedResourceType {
    const SETS: &'static [ValueSet] = &[ValueSet(34)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ExternallyLinkedResourceType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ExternallyLinkedResourceType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ExternallyLinkedResourceType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ExternallyLinkedResourceTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ExternallyLinkedResourceType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `FingerprintAlgorithmType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FingerprintAlgorithmType(pub String);
impl Coded for FingerprintAlgorithmType {
    const SETS: &'static [ValueSet] = &[ValueSet(35)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for FingerprintAlgorithmType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for FingerprintAlgorithmType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for FingerprintAlgorithmType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("FingerprintAlgorithmTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.FingerprintAlgorithmType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `GoverningAgreementType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoverningAgreementType(pub String);
impl Coded for GoverningAgreementType {
    const SETS: &'static [ValueSet] = &[ValueSet(36)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for GoverningAgreementType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for GoverningAgreementType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for GoverningAgreementType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("GoverningAgreementTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.GoverningAgreementType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `HashSumAlgorithmType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HashSumAlgorithmType(pub String);
impl Coded for HashSumAlgorithmType {
    const SETS: &'static [ValueSet] = &[ValueSet(37)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for HashSumAlgorithmType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for HashSumAlgorithmType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for HashSumAlgorithmType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("HashSumAlgorithmTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.HashSumAlgorithmType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `HdrVideoDynamicMetadataType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HdrVideoDynamicMetadataType(pub String);
impl Coded for HdrVideoDynamicMetadataType {
    const SETS: &'static [ValueSet] = &[ValueSet(38)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for HdrVideoDynamicMetadataType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for HdrVideoDynamicMetadataType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for HdrVideoDynamicMetadataType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("HdrVideoDynamicMetadataTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.HdrVideoDynamicMetadataType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `HdrVideoStaticMetadataType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HdrVideoStaticMetadataType(pub String);
impl Coded for HdrVideoStaticMetadataType {
    const SETS: &'static [ValueSet] = &[ValueSet(39)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for HdrVideoStaticMetadataType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for HdrVideoStaticMetadataType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for HdrVideoStaticMetadataType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for HdrVideoStaticMetadataType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for HdrVideoStaticMetadataType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for HdrVideoStaticMetadataType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("HdrVideoStaticMetadataTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.HdrVideoStaticMetadataType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ImageCodecType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageCodecType(pub String);
impl Coded for ImageCodecType {
    const SETS: &'static [ValueSet] = &[ValueSet(40)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ImageCodecType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ImageCodecType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ImageCodecType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ImageCodecTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ImageCodecType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ImageType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageType(pub String);
impl Coded for ImageType {
    const SETS: &'static [ValueSet] = &[ValueSet(41)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ImageType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ImageType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ImageType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ImageTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ImageType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `InstrumentType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InstrumentType(pub String);
impl Coded for InstrumentType {
    const SETS: &'static [ValueSet] = &[ValueSet(42)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for InstrumentType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for InstrumentType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for InstrumentType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("InstrumentTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.InstrumentType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `IsoLanguageCode` or `LanguageCode`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IsoLanguageCode(pub String);
impl Coded for IsoLanguageCode {
    const SETS: &'static [ValueSet] = &[ValueSet(43), ValueSet(46)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for IsoLanguageCode {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for IsoLanguageCode {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for IsoLanguageCode {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for IsoLanguageCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for IsoLanguageCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for IsoLanguageCode {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("IsoLanguageCodeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.IsoLanguageCode")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `LabelType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LabelType(pub String);
impl Coded for LabelType {
    const SETS: &'static [ValueSet] = &[ValueSet(45)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for LabelType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for LabelType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for LabelType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for LabelType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for LabelType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for LabelType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LabelTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.LabelType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `LicenseStatus`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LicenseStatus(pub String);
impl Coded for LicenseStatus {
    const SETS: &'static [ValueSet] = &[ValueSet(47)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for LicenseStatus {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for LicenseStatus {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for LicenseStatus {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for LicenseStatus {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for LicenseStatus {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for LicenseStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LicenseStatusSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.LicenseStatus")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `LinkDescription`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkDescription(pub String);
impl Coded for LinkDescription {
    const SETS: &'static [ValueSet] = &[ValueSet(48)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for LinkDescription {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for LinkDescription {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for LinkDescription {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for LinkDescription {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for LinkDescription {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for LinkDescription {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LinkDescriptionSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.LinkDescription")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `MeasurementType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeasurementType(pub String);
impl Coded for MeasurementType {
    const SETS: &'static [ValueSet] = &[ValueSet(49)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for MeasurementType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for MeasurementType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for MeasurementType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for MeasurementType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MeasurementType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MeasurementType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MeasurementTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.MeasurementType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `MembershipType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MembershipType(pub String);
impl Coded for MembershipType {
    const SETS: &'static [ValueSet] = &[ValueSet(50)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for MembershipType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for MembershipType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for MembershipType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for MembershipType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MembershipType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MembershipType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MembershipTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.MembershipType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `MessageControlType`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageControlType {
    /// `LiveMessage`.
    LiveMessage,
    /// `TestMessage`.
    TestMessage,
    /// Any other text.
    Other(String),
}
impl Coded for MessageControlType {
    const SETS: &'static [ValueSet] = &[ValueSet(51)];
    fn as_str(&self) -> &str {
        match self {
            Self::LiveMessage => "LiveMessage",
            Self::TestMessage => "TestMessage",
            Self::Other(text) => text,
        }
    }
}
impl From<String> for MessageControlType {
    fn from(text: String) -> Self {
        match text.as_str() {
            "LiveMessage" => Self::LiveMessage,
            "TestMessage" => Self::TestMessage,
            _ => Self::Other(text),
        }
    }
}
impl Default for MessageControlType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl From<&str> for MessageControlType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for MessageControlType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for MessageControlType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MessageControlType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MessageControlType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessageControlTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.MessageControlType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `MidiType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MidiType(pub String);
impl Coded for MidiType {
    const SETS: &'static [ValueSet] = &[ValueSet(52)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for MidiType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for MidiType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for MidiType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("MidiTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.MidiType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `MusicalWorkContributorRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MusicalWorkContributorRole(pub String);
impl Coded for MusicalWorkContributorRole {
    const SETS: &'static [ValueSet] = &[ValueSet(53)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for MusicalWorkContributorRole {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for MusicalWorkContributorRole {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for MusicalWorkContributorRole {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("MusicalWorkContributorRoleSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.MusicalWorkContributorRole")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `MusicalWorkRightsClaimType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MusicalWorkRightsClaimType(pub String);
impl Coded for MusicalWorkRightsClaimType {
    const SETS: &'static [ValueSet] = &[ValueSet(54)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for MusicalWorkRightsClaimType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for MusicalWorkRightsClaimType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for MusicalWorkRightsClaimType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for MusicalWorkRightsClaimType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for MusicalWorkRightsClaimType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for MusicalWorkRightsClaimType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MusicalWorkRightsClaimTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.MusicalWorkRightsClaimType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `MusicalWorkType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MusicalWorkType(pub String);
impl Coded for MusicalWorkType {
    const SETS: &'static [ValueSet] = &[ValueSet(55)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for MusicalWorkType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for MusicalWorkType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for MusicalWorkType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("MusicalWorkTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.MusicalWorkType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `OperatingSystemType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperatingSystemType(pub String);
impl Coded for OperatingSystemType {
    const SETS: &'static [ValueSet] = &[ValueSet(56)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for OperatingSystemType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for OperatingSystemType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for OperatingSystemType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("OperatingSystemTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.OperatingSystemType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `PLineType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PLineType(pub String);
impl Coded for PLineType {
    const SETS: &'static [ValueSet] = &[ValueSet(57)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for PLineType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for PLineType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for PLineType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for PLineType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PLineType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PLineType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PLineTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.PLineType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ParentalWarningStandard`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParentalWarningStandard(pub String);
impl Coded for ParentalWarningStandard {
    const SETS: &'static [ValueSet] = &[ValueSet(58)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ParentalWarningStandard {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ParentalWarningStandard {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ParentalWarningStandard {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for ParentalWarningStandard {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ParentalWarningStandard {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ParentalWarningStandard {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ParentalWarningStandardSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ParentalWarningStandard")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ParentalWarningType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParentalWarningType(pub String);
impl Coded for ParentalWarningType {
    const SETS: &'static [ValueSet] = &[ValueSet(59)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ParentalWarningType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ParentalWarningType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ParentalWarningType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ParentalWarningTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ParentalWarningType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `PartyRelationshipType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartyRelationshipType(pub String);
impl Coded for PartyRelationshipType {
    const SETS: &'static [ValueSet] = &[ValueSet(60)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for PartyRelationshipType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for PartyRelationshipType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for PartyRelationshipType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("PartyRelationshipTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.PartyRelationshipType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `PriceInformationType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriceInformationType(pub String);
impl Coded for PriceInformationType {
    const SETS: &'static [ValueSet] = &[ValueSet(61)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for PriceInformationType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for PriceInformationType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for PriceInformationType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for PriceInformationType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PriceInformationType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PriceInformationType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PriceInformationTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.PriceInformationType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `PrimaryColorType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrimaryColorType(pub String);
impl Coded for PrimaryColorType {
    const SETS: &'static [ValueSet] = &[ValueSet(62)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for PrimaryColorType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for PrimaryColorType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for PrimaryColorType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for PrimaryColorType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for PrimaryColorType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for PrimaryColorType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PrimaryColorTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.PrimaryColorType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `Purpose`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Purpose(pub String);
impl Coded for Purpose {
    const SETS: &'static [ValueSet] = &[ValueSet(63)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for Purpose {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for Purpose {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for Purpose {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("PurposeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.Purpose")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `RatingAgency`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RatingAgency(pub String);
impl Coded for RatingAgency {
    const SETS: &'static [ValueSet] = &[ValueSet(64)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for RatingAgency {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for RatingAgency {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for RatingAgency {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("RatingAgencySet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.RatingAgency")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `RatingReason`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RatingReason(pub String);
impl Coded for RatingReason {
    const SETS: &'static [ValueSet] = &[ValueSet(65)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for RatingReason {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for RatingReason {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for RatingReason {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("RatingReasonSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.RatingReason")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ReasonType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReasonType(pub String);
impl Coded for ReasonType {
    const SETS: &'static [ValueSet] = &[ValueSet(66)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ReasonType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ReasonType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ReasonType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ReasonTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ReasonType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `RecordingFormat`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordingFormat(pub String);
impl Coded for RecordingFormat {
    const SETS: &'static [ValueSet] = &[ValueSet(67)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for RecordingFormat {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for RecordingFormat {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for RecordingFormat {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("RecordingFormatSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.RecordingFormat")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `RecordingMode`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordingMode(pub String);
impl Coded for RecordingMode {
    const SETS: &'static [ValueSet] = &[ValueSet(68)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for RecordingMode {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for RecordingMode {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for RecordingMode {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for RecordingMode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RecordingMode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RecordingMode {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RecordingModeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.RecordingMode")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ReferenceCreation`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReferenceCreation(pub String);
impl Coded for ReferenceCreation {
    const SETS: &'static [ValueSet] = &[ValueSet(69)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ReferenceCreation {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ReferenceCreation {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ReferenceCreation {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for ReferenceCreation {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReferenceCreation {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReferenceCreation {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReferenceCreationSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ReferenceCreation")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `RelationalRelator`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RelationalRelator(pub String);
impl Coded for RelationalRelator {
    const SETS: &'static [ValueSet] = &[ValueSet(70)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for RelationalRelator {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for RelationalRelator {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for RelationalRelator {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for RelationalRelator {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RelationalRelator {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RelationalRelator {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RelationalRelatorSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.RelationalRelator")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ReleaseProfileVariantVersionId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseProfileVariantVersionId(pub String);
impl Coded for ReleaseProfileVariantVersionId {
    const SETS: &'static [ValueSet] = &[ValueSet(71)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ReleaseProfileVariantVersionId {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ReleaseProfileVariantVersionId {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ReleaseProfileVariantVersionId {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for ReleaseProfileVariantVersionId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseProfileVariantVersionId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseProfileVariantVersionId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseProfileVariantVersionIdSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ReleaseProfileVariantVersionId")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ReleaseProfileVersionId`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseProfileVersionId(pub String);
impl Coded for ReleaseProfileVersionId {
    const SETS: &'static [ValueSet] = &[ValueSet(72)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ReleaseProfileVersionId {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ReleaseProfileVersionId {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ReleaseProfileVersionId {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for ReleaseProfileVersionId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseProfileVersionId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseProfileVersionId {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseProfileVersionIdSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ReleaseProfileVersionId")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ReleaseRelationshipType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseRelationshipType(pub String);
impl Coded for ReleaseRelationshipType {
    const SETS: &'static [ValueSet] = &[ValueSet(73)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ReleaseRelationshipType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ReleaseRelationshipType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ReleaseRelationshipType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ReleaseRelationshipTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ReleaseRelationshipType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ReleaseResourceType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseResourceType(pub String);
impl Coded for ReleaseResourceType {
    const SETS: &'static [ValueSet] = &[ValueSet(74)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ReleaseResourceType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ReleaseResourceType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ReleaseResourceType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for ReleaseResourceType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ReleaseResourceType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ReleaseResourceType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReleaseResourceTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ReleaseResourceType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ReleaseType` or `ReleaseType_ERN4`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReleaseType(pub String);
impl Coded for ReleaseType {
    const SETS: &'static [ValueSet] = &[ValueSet(75), ValueSet(76)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ReleaseType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ReleaseType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ReleaseType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ReleaseTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ReleaseType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ResourceContributorRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceContributorRole(pub String);
impl Coded for ResourceContributorRole {
    const SETS: &'static [ValueSet] = &[ValueSet(77)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ResourceContributorRole {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ResourceContributorRole {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ResourceContributorRole {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ResourceContributorRoleSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ResourceContributorRole")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ResourceGroupType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceGroupType(pub String);
impl Coded for ResourceGroupType {
    const SETS: &'static [ValueSet] = &[ValueSet(78)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ResourceGroupType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ResourceGroupType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ResourceGroupType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for ResourceGroupType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceGroupType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceGroupType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceGroupTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ResourceGroupType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ResourceOmissionReason`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceOmissionReason(pub String);
impl Coded for ResourceOmissionReason {
    const SETS: &'static [ValueSet] = &[ValueSet(79)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ResourceOmissionReason {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ResourceOmissionReason {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ResourceOmissionReason {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ResourceOmissionReasonSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ResourceOmissionReason")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ResourceRelationshipType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceRelationshipType(pub String);
impl Coded for ResourceRelationshipType {
    const SETS: &'static [ValueSet] = &[ValueSet(80)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ResourceRelationshipType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ResourceRelationshipType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ResourceRelationshipType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for ResourceRelationshipType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ResourceRelationshipType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ResourceRelationshipType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResourceRelationshipTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ResourceRelationshipType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ResourceType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResourceType(pub String);
impl Coded for ResourceType {
    const SETS: &'static [ValueSet] = &[ValueSet(81)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ResourceType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ResourceType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ResourceType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("ResourceTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ResourceType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `RightsClaimPolicyReason`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightsClaimPolicyReason(pub String);
impl Coded for RightsClaimPolicyReason {
    const SETS: &'static [ValueSet] = &[ValueSet(82)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for RightsClaimPolicyReason {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for RightsClaimPolicyReason {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for RightsClaimPolicyReason {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("RightsClaimPolicyReasonSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.RightsClaimPolicyReason")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `RightsClaimPolicyType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightsClaimPolicyType(pub String);
impl Coded for RightsClaimPolicyType {
    const SETS: &'static [ValueSet] = &[ValueSet(83)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for RightsClaimPolicyType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for RightsClaimPolicyType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for RightsClaimPolicyType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for RightsClaimPolicyType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RightsClaimPolicyType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RightsClaimPolicyType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RightsClaimPolicyTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.RightsClaimPolicyType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `RightsControllerRole`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightsControllerRole(pub String);
impl Coded for RightsControllerRole {
    const SETS: &'static [ValueSet] = &[ValueSet(84)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for RightsControllerRole {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for RightsControllerRole {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for RightsControllerRole {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for RightsControllerRole {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RightsControllerRole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RightsControllerRole {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RightsControllerRoleSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.RightsControllerRole")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `RightsControllerType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightsControllerType(pub String);
impl Coded for RightsControllerType {
    const SETS: &'static [ValueSet] = &[ValueSet(85)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for RightsControllerType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for RightsControllerType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for RightsControllerType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for RightsControllerType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RightsControllerType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RightsControllerType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RightsControllerTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.RightsControllerType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `RightsCoverage`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RightsCoverage(pub String);
impl Coded for RightsCoverage {
    const SETS: &'static [ValueSet] = &[ValueSet(86)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for RightsCoverage {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for RightsCoverage {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for RightsCoverage {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for RightsCoverage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for RightsCoverage {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for RightsCoverage {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RightsCoverageSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.RightsCoverage")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `SessionType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionType(pub String);
impl Coded for SessionType {
    const SETS: &'static [ValueSet] = &[ValueSet(87)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for SessionType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for SessionType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for SessionType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("SessionTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.SessionType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `Sex`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sex(pub String);
impl Coded for Sex {
    const SETS: &'static [ValueSet] = &[ValueSet(88)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for Sex {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for Sex {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for Sex {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for Sex {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for Sex {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for Sex {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SexSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.Sex")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `SoftwareType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoftwareType(pub String);
impl Coded for SoftwareType {
    const SETS: &'static [ValueSet] = &[ValueSet(91)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for SoftwareType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for SoftwareType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for SoftwareType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("SoftwareTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.SoftwareType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `SoundProcessorType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundProcessorType(pub String);
impl Coded for SoundProcessorType {
    const SETS: &'static [ValueSet] = &[ValueSet(92)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for SoundProcessorType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for SoundProcessorType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for SoundProcessorType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("SoundProcessorTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.SoundProcessorType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `SoundRecordingType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundRecordingType(pub String);
impl Coded for SoundRecordingType {
    const SETS: &'static [ValueSet] = &[ValueSet(93)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for SoundRecordingType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for SoundRecordingType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for SoundRecordingType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("SoundRecordingTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.SoundRecordingType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `SpecialContributorType`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpecialContributorType {
    /// `GenerativeAI`.
    GenerativeAI,
    /// `Traditional`.
    Traditional,
    /// `UserDefined`.
    UserDefined,
    /// `VariousArtists`.
    VariousArtists,
    /// Any other text.
    Other(String),
}
impl Coded for SpecialContributorType {
    const SETS: &'static [ValueSet] = &[ValueSet(94)];
    fn as_str(&self) -> &str {
        match self {
            Self::GenerativeAI => "GenerativeAI",
            Self::Traditional => "Traditional",
            Self::UserDefined => "UserDefined",
            Self::VariousArtists => "VariousArtists",
            Self::Other(text) => text,
        }
    }
}
impl From<String> for SpecialContributorType {
    fn from(text: String) -> Self {
        match text.as_str() {
            "GenerativeAI" => Self::GenerativeAI,
            "Traditional" => Self::Traditional,
            "UserDefined" => Self::UserDefined,
            "VariousArtists" => Self::VariousArtists,
            _ => Self::Other(text),
        }
    }
}
impl Default for SpecialContributorType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl From<&str> for SpecialContributorType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for SpecialContributorType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("SpecialContributorTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.SpecialContributorType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `SubGenre`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubGenre(pub String);
impl Coded for SubGenre {
    const SETS: &'static [ValueSet] = &[ValueSet(95)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for SubGenre {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for SubGenre {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for SubGenre {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for SubGenre {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SubGenre {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SubGenre {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SubGenreSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.SubGenre")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `SubTitleType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubTitleType(pub String);
impl Coded for SubTitleType {
    const SETS: &'static [ValueSet] = &[ValueSet(96)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for SubTitleType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for SubTitleType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for SubTitleType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for SubTitleType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for SubTitleType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for SubTitleType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SubTitleTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.SubTitleType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `TerritoryCode`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerritoryCode(pub String);
impl Coded for TerritoryCode {
    const SETS: &'static [ValueSet] = &[ValueSet(97)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for TerritoryCode {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for TerritoryCode {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for TerritoryCode {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for TerritoryCode {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TerritoryCode {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TerritoryCode {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TerritoryCodeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.TerritoryCode")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `TerritoryCodeType` or `TerritoryCodeTypeIncludingDeprecatedCodes`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TerritoryCodeType(pub String);
impl Coded for TerritoryCodeType {
    const SETS: &'static [ValueSet] = &[ValueSet(98), ValueSet(99)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for TerritoryCodeType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for TerritoryCodeType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for TerritoryCodeType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for TerritoryCodeType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TerritoryCodeType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TerritoryCodeType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TerritoryCodeTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.TerritoryCodeType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `TextCodecType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextCodecType(pub String);
impl Coded for TextCodecType {
    const SETS: &'static [ValueSet] = &[ValueSet(100)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for TextCodecType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for TextCodecType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for TextCodecType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("TextCodecTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.TextCodecType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `TextType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextType(pub String);
impl Coded for TextType {
    const SETS: &'static [ValueSet] = &[ValueSet(101)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for TextType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for TextType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for TextType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("TextTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.TextType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `ThemeType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeType(pub String);
impl Coded for ThemeType {
    const SETS: &'static [ValueSet] = &[ValueSet(102)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for ThemeType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for ThemeType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for ThemeType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for ThemeType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for ThemeType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for ThemeType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ThemeTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.ThemeType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `TitleType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TitleType(pub String);
impl Coded for TitleType {
    const SETS: &'static [ValueSet] = &[ValueSet(103)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for TitleType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for TitleType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for TitleType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for TitleType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for TitleType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for TitleType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TitleTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.TitleType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `UnitOfBitRate`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitOfBitRate(pub String);
impl Coded for UnitOfBitRate {
    const SETS: &'static [ValueSet] = &[ValueSet(104)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for UnitOfBitRate {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for UnitOfBitRate {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for UnitOfBitRate {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for UnitOfBitRate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for UnitOfBitRate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for UnitOfBitRate {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnitOfBitRateSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.UnitOfBitRate")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `UnitOfConditionValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitOfConditionValue(pub String);
impl Coded for UnitOfConditionValue {
    const SETS: &'static [ValueSet] = &[ValueSet(105)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for UnitOfConditionValue {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for UnitOfConditionValue {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for UnitOfConditionValue {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for UnitOfConditionValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for UnitOfConditionValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for UnitOfConditionValue {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnitOfConditionValueSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.UnitOfConditionValue")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `UnitOfExtent`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitOfExtent(pub String);
impl Coded for UnitOfExtent {
    const SETS: &'static [ValueSet] = &[ValueSet(106)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for UnitOfExtent {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for UnitOfExtent {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for UnitOfExtent {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for UnitOfExtent {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for UnitOfExtent {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for UnitOfExtent {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnitOfExtentSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.UnitOfExtent")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `UnitOfFrameRate`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitOfFrameRate(pub String);
impl Coded for UnitOfFrameRate {
    const SETS: &'static [ValueSet] = &[ValueSet(107)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for UnitOfFrameRate {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for UnitOfFrameRate {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for UnitOfFrameRate {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for UnitOfFrameRate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for UnitOfFrameRate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for UnitOfFrameRate {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnitOfFrameRateSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.UnitOfFrameRate")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `UnitOfFrequency`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitOfFrequency(pub String);
impl Coded for UnitOfFrequency {
    const SETS: &'static [ValueSet] = &[ValueSet(108)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for UnitOfFrequency {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for UnitOfFrequency {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for UnitOfFrequency {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for UnitOfFrequency {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for UnitOfFrequency {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for UnitOfFrequency {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnitOfFrequencySet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.UnitOfFrequency")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `UpdateIndicator`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpdateIndicator(pub String);
impl Coded for UpdateIndicator {
    const SETS: &'static [ValueSet] = &[ValueSet(109)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for UpdateIndicator {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for UpdateIndicator {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for UpdateIndicator {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for UpdateIndicator {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for UpdateIndicator {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for UpdateIndicator {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UpdateIndicatorSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.UpdateIndicator")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `UseType` or `UseType_ERN`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UseType {
    /// `AsPerContract`.
    AsPerContract,
    /// `Broadcast`.
    Broadcast,
    /// `Cable`.
    Cable,
    /// `ConditionalDownload`.
    ConditionalDownload,
    /// `ContentInfluencedStream`.
    ContentInfluencedStream,
    /// `Display`.
    Display,
    /// `Download`.
    Download,
    /// `Dub`.
    Dub,
    /// `DubForAdvertisement`.
    DubForAdvertisement,
    /// `DubForLivePerformance`.
    DubForLivePerformance,
    /// `DubForMovies`.
    DubForMovies,
    /// `DubForMusicOnHold`.
    DubForMusicOnHold,
    /// `DubForOnDemandStreaming`.
    DubForOnDemandStreaming,
    /// `DubForPublicPerformance`.
    DubForPublicPerformance,
    /// `DubForRadio`.
    DubForRadio,
    /// `DubForTV`.
    DubForTV,
    /// `ExtractForInternet`.
    ExtractForInternet,
    /// `KioskDownload`.
    KioskDownload,
    /// `Narrowcast`.
    Narrowcast,
    /// `NonInteractiveStream`.
    NonInteractiveStream,
    /// `OnDemandStream`.
    OnDemandStream,
    /// `Perform`.
    Perform,
    /// `PerformAsMusicOnHold`.
    PerformAsMusicOnHold,
    /// `PerformInLivePerformance`.
    PerformInLivePerformance,
    /// `PerformInPublic`.
    PerformInPublic,
    /// `PermanentDownload`.
    PermanentDownload,
    /// `PlayInPublic`.
    PlayInPublic,
    /// `Playback`.
    Playback,
    /// `Podcast`.
    Podcast,
    /// `Print`.
    Print,
    /// `PrivateCopy`.
    PrivateCopy,
    /// `PurchaseAsPhysicalProduct`.
    PurchaseAsPhysicalProduct,
    /// `Rent`.
    Rent,
    /// `Simulcast`.
    Simulcast,
    /// `Stream`.
    Stream,
    /// `TetheredDownload`.
    TetheredDownload,
    /// `TimeInfluencedStream`.
    TimeInfluencedStream,
    /// `Unknown`.
    Unknown,
    /// `Use`.
    Use,
    /// `UseAsAlertTone`.
    UseAsAlertTone,
    /// `UseAsDevice`.
    UseAsDevice,
    /// `UseAsKaraoke`.
    UseAsKaraoke,
    /// `UseAsRingbackTone`.
    UseAsRingbackTone,
    /// `UseAsRingbackTune`.
    UseAsRingbackTune,
    /// `UseAsRingtone`.
    UseAsRingtone,
    /// `UseAsRingtune`.
    UseAsRingtune,
    /// `UseAsScreensaver`.
    UseAsScreensaver,
    /// `UseAsVoiceMail`.
    UseAsVoiceMail,
    /// `UseAsWallpaper`.
    UseAsWallpaper,
    /// `UseForDataMining`.
    UseForDataMining,
    /// `UseForGenerativeAI`.
    UseForGenerativeAI,
    /// `UseForIdentification`.
    UseForIdentification,
    /// `UseForNonGenerativeAI`.
    UseForNonGenerativeAI,
    /// `UseForTrainingGenerativeAI`.
    UseForTrainingGenerativeAI,
    /// `UseForTrainingNonGenerativeAI`.
    UseForTrainingNonGenerativeAI,
    /// `UseInMobilePhoneMessaging`.
    UseInMobilePhoneMessaging,
    /// `UseInPhoneListening`.
    UseInPhoneListening,
    /// `UserDefined`.
    UserDefined,
    /// `UserMakeAvailableLabelProvided`.
    UserMakeAvailableLabelProvided,
    /// `UserMakeAvailableUserProvided`.
    UserMakeAvailableUserProvided,
    /// `Webcast`.
    Webcast,
    /// Any other text.
    Other(String),
}
impl Coded for UseType {
    const SETS: &'static [ValueSet] = &[ValueSet(110), ValueSet(111)];
    fn as_str(&self) -> &str {
        match self {
            Self::AsPerContract => "AsPerContract",
            Self::Broadcast => "Broadcast",
            Self::Cable => "Cable",
            Self::ConditionalDownload => "ConditionalDownload",
            Self::ContentInfluencedStream => "ContentInfluencedStream",
            Self::Display => "Display",
            Self::Download => "Download",
            Self::Dub => "Dub",
            Self::DubForAdvertisement => "DubForAdvertisement",
            Self::DubForLivePerformance => "DubForLivePerformance",
            Self::DubForMovies => "DubForMovies",
            Self::DubForMusicOnHold => "DubForMusicOnHold",
            Self::DubForOnDemandStreaming => "DubForOnDemandStreaming",
            Self::DubForPublicPerformance => "DubForPublicPerformance",
            Self::DubForRadio => "DubForRadio",
            Self::DubForTV => "DubForTV",
            Self::ExtractForInternet => "ExtractForInternet",
            Self::KioskDownload => "KioskDownload",
            Self::Narrowcast => "Narrowcast",
            Self::NonInteractiveStream => "NonInteractiveStream",
            Self::OnDemandStream => "OnDemandStream",
            Self::Perform => "Perform",
            Self::PerformAsMusicOnHold => "PerformAsMusicOnHold",
            Self::PerformInLivePerformance => "PerformInLivePerformance",
            Self::PerformInPublic => "PerformInPublic",
            Self::PermanentDownload => "PermanentDownload",
            Self::PlayInPublic => "PlayInPublic",
            Self::Playback => "Playback",
            Self::Podcast => "Podcast",
            Self::Print => "Print",
            Self::PrivateCopy => "PrivateCopy",
            Self::PurchaseAsPhysicalProduct => "PurchaseAsPhysicalProduct",
            Self::Rent => "Rent",
            Self::Simulcast => "Simulcast",
            Self::Stream => "Stream",
            Self::TetheredDownload => "TetheredDownload",
            Self::TimeInfluencedStream => "TimeInfluencedStream",
            Self::Unknown => "Unknown",
            Self::Use => "Use",
            Self::UseAsAlertTone => "UseAsAlertTone",
            Self::UseAsDevice => "UseAsDevice",
            Self::UseAsKaraoke => "UseAsKaraoke",
            Self::UseAsRingbackTone => "UseAsRingbackTone",
            Self::UseAsRingbackTune => "UseAsRingbackTune",
            Self::UseAsRingtone => "UseAsRingtone",
            Self::UseAsRingtune => "UseAsRingtune",
            Self::UseAsScreensaver => "UseAsScreensaver",
            Self::UseAsVoiceMail => "UseAsVoiceMail",
            Self::UseAsWallpaper => "UseAsWallpaper",
            Self::UseForDataMining => "UseForDataMining",
            Self::UseForGenerativeAI => "UseForGenerativeAI",
            Self::UseForIdentification => "UseForIdentification",
            Self::UseForNonGenerativeAI => "UseForNonGenerativeAI",
            Self::UseForTrainingGenerativeAI => "UseForTrainingGenerativeAI",
            Self::UseForTrainingNonGenerativeAI => "UseForTrainingNonGenerativeAI",
            Self::UseInMobilePhoneMessaging => "UseInMobilePhoneMessaging",
            Self::UseInPhoneListening => "UseInPhoneListening",
            Self::UserDefined => "UserDefined",
            Self::UserMakeAvailableLabelProvided => "UserMakeAvailableLabelProvided",
            Self::UserMakeAvailableUserProvided => "UserMakeAvailableUserProvided",
            Self::Webcast => "Webcast",
            Self::Other(text) => text,
        }
    }
}
impl From<String> for UseType {
    fn from(text: String) -> Self {
        match text.as_str() {
            "AsPerContract" => Self::AsPerContract,
            "Broadcast" => Self::Broadcast,
            "Cable" => Self::Cable,
            "ConditionalDownload" => Self::ConditionalDownload,
            "ContentInfluencedStream" => Self::ContentInfluencedStream,
            "Display" => Self::Display,
            "Download" => Self::Download,
            "Dub" => Self::Dub,
            "DubForAdvertisement" => Self::DubForAdvertisement,
            "DubForLivePerformance" => Self::DubForLivePerformance,
            "DubForMovies" => Self::DubForMovies,
            "DubForMusicOnHold" => Self::DubForMusicOnHold,
            "DubForOnDemandStreaming" => Self::DubForOnDemandStreaming,
            "DubForPublicPerformance" => Self::DubForPublicPerformance,
            "DubForRadio" => Self::DubForRadio,
            "DubForTV" => Self::DubForTV,
            "ExtractForInternet" => Self::ExtractForInternet,
            "KioskDownload" => Self::KioskDownload,
            "Narrowcast" => Self::Narrowcast,
            "NonInteractiveStream" => Self::NonInteractiveStream,
            "OnDemandStream" => Self::OnDemandStream,
            "Perform" => Self::Perform,
            "PerformAsMusicOnHold" => Self::PerformAsMusicOnHold,
            "PerformInLivePerformance" => Self::PerformInLivePerformance,
            "PerformInPublic" => Self::PerformInPublic,
            "PermanentDownload" => Self::PermanentDownload,
            "PlayInPublic" => Self::PlayInPublic,
            "Playback" => Self::Playback,
            "Podcast" => Self::Podcast,
            "Print" => Self::Print,
            "PrivateCopy" => Self::PrivateCopy,
            "PurchaseAsPhysicalProduct" => Self::PurchaseAsPhysicalProduct,
            "Rent" => Self::Rent,
            "Simulcast" => Self::Simulcast,
            "Stream" => Self::Stream,
            "TetheredDownload" => Self::TetheredDownload,
            "TimeInfluencedStream" => Self::TimeInfluencedStream,
            "Unknown" => Self::Unknown,
            "Use" => Self::Use,
            "UseAsAlertTone" => Self::UseAsAlertTone,
            "UseAsDevice" => Self::UseAsDevice,
            "UseAsKaraoke" => Self::UseAsKaraoke,
            "UseAsRingbackTone" => Self::UseAsRingbackTone,
            "UseAsRingbackTune" => Self::UseAsRingbackTune,
            "UseAsRingtone" => Self::UseAsRingtone,
            "UseAsRingtune" => Self::UseAsRingtune,
            "UseAsScreensaver" => Self::UseAsScreensaver,
            "UseAsVoiceMail" => Self::UseAsVoiceMail,
            "UseAsWallpaper" => Self::UseAsWallpaper,
            "UseForDataMining" => Self::UseForDataMining,
            "UseForGenerativeAI" => Self::UseForGenerativeAI,
            "UseForIdentification" => Self::UseForIdentification,
            "UseForNonGenerativeAI" => Self::UseForNonGenerativeAI,
            "UseForTrainingGenerativeAI" => Self::UseForTrainingGenerativeAI,
            "UseForTrainingNonGenerativeAI" => Self::UseForTrainingNonGenerativeAI,
            "UseInMobilePhoneMessaging" => Self::UseInMobilePhoneMessaging,
            "UseInPhoneListening" => Self::UseInPhoneListening,
            "UserDefined" => Self::UserDefined,
            "UserMakeAvailableLabelProvided" => Self::UserMakeAvailableLabelProvided,
            "UserMakeAvailableUserProvided" => Self::UserMakeAvailableUserProvided,
            "Webcast" => Self::Webcast,
            _ => Self::Other(text),
        }
    }
}
impl Default for UseType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl From<&str> for UseType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for UseType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("UseTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.UseType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `UserInterfaceType` or `UserInterfaceType_ERN`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserInterfaceType(pub String);
impl Coded for UserInterfaceType {
    const SETS: &'static [ValueSet] = &[ValueSet(112), ValueSet(113)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for UserInterfaceType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for UserInterfaceType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for UserInterfaceType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("UserInterfaceTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.UserInterfaceType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `VersionType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VersionType(pub String);
impl Coded for VersionType {
    const SETS: &'static [ValueSet] = &[ValueSet(114)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for VersionType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for VersionType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for VersionType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("VersionTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.VersionType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `VideoCodecType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoCodecType(pub String);
impl Coded for VideoCodecType {
    const SETS: &'static [ValueSet] = &[ValueSet(115)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for VideoCodecType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for VideoCodecType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for VideoCodecType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("VideoCodecTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.VideoCodecType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `VideoDefinitionType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoDefinitionType(pub String);
impl Coded for VideoDefinitionType {
    const SETS: &'static [ValueSet] = &[ValueSet(116)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for VideoDefinitionType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for VideoDefinitionType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for VideoDefinitionType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("VideoDefinitionTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.VideoDefinitionType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `VideoType` or `VideoType_ERN43`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VideoType(pub String);
impl Coded for VideoType {
    const SETS: &'static [ValueSet] = &[ValueSet(117), ValueSet(118)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for VideoType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for VideoType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for VideoType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
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
        Cow::Borrowed("VideoTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.VideoType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `VisualPerceptionType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VisualPerceptionType(pub String);
impl Coded for VisualPerceptionType {
    const SETS: &'static [ValueSet] = &[ValueSet(119)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for VisualPerceptionType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for VisualPerceptionType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for VisualPerceptionType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for VisualPerceptionType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for VisualPerceptionType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for VisualPerceptionType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VisualPerceptionTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.VisualPerceptionType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}

/// A value of the set `VocalType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VocalType(pub String);
impl Coded for VocalType {
    const SETS: &'static [ValueSet] = &[ValueSet(120)];
    fn as_str(&self) -> &str {
        &self.0
    }
}
impl From<String> for VocalType {
    fn from(text: String) -> Self {
        Self(text)
    }
}
impl From<&str> for VocalType {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl Value for VocalType {
    fn held(&self) -> Held<'_> {
        Held::Text(self.as_str())
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}
impl Serialize for VocalType {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}
impl<'de> Deserialize<'de> for VocalType {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}
impl JsonSchema for VocalType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VocalTypeSet")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("value.VocalType")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::coded::<Self>()
    }
}
