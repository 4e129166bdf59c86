//! Makes valid messages of any version as models: it wanders along the content models and fills the fields that have the
//! names it meets. Knows no type by name.

use std::collections::{BTreeMap, BTreeSet};

use ddex_disclose::ern::model::element::{Element, Field, HeldMut, Kind, Shape};
use ddex_disclose::ern::model::{AnyMessage, Boolean, Model};
use ddex_disclose::schema::{Builtin, Datatype, Editions, Type, Version, name};

/// A place for a child or an attribute: the type that has it, and which of them it is.
pub type Place = (&'static str, Part);

/// A child by its slot, or an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// In this slot.
    Child(usize, &'static str),
    /// Of this name.
    Attribute(&'static str),
}

/// The slots that lead from the root to an element.
type Way = Vec<usize>;

/// A message of a version, with the shortest way to each of its types.
pub struct Plan {
    pub version: Version,
    pub root: &'static str,
    ty: Type,
    ways: BTreeMap<&'static str, (Type, Way)>,
}

/// A message that was made.
pub struct Made {
    pub model: Model,
    /// Its elements in order, without the root.
    pub names: Vec<&'static str>,
    /// The places that are filled.
    pub reached: BTreeSet<Place>,
    /// Whether it refers to what such a message can have no anchor for.
    pub dangles: bool,
}

/// The messages of all versions.
pub fn plans() -> Vec<Plan> {
    let of = |&version| Type::messages(version).map(move |root| Plan::new(version, root));
    Version::all().iter().flat_map(of).collect()
}

impl Plan {
    fn new(version: Version, root: &'static str) -> Self {
        let ty = Type::of_message(version, root).unwrap();
        let mut ways = BTreeMap::from([(ty.name(), (ty, Way::new()))]);
        let mut queue = vec![ty];
        let mut at = 0;
        while let Some(&ty) = queue.get(at) {
            at += 1;
            for slot in 0..ty.slots().len() {
                let child = ty.child_type(slot);
                if !ways.contains_key(child.name()) {
                    let way = [&ways[ty.name()].1[..], &[slot]].concat();
                    ways.insert(child.name(), (child, way));
                    queue.push(child);
                }
            }
        }
        Self { version, root, ty, ways }
    }

    /// Every place in every type.
    pub fn places(&self) -> BTreeSet<Place> {
        let of = |&(ty, _): &(Type, Way)| {
            let children = (0..).zip(ty.slots()).map(|(number, slot)| Part::Child(number, slot.name()));
            let attributes = ty.attributes().iter().map(|attribute| Part::Attribute(attribute.name()));
            children.chain(attributes).map(move |part| (ty.name(), part))
        };
        self.ways.values().flat_map(of).collect()
    }

    /// A message that has these places, as far as they go together, and for the rest what was drawn.
    pub fn make(&self, drawn: &[u16], places: &[Place]) -> Made {
        let mut goals = places.iter().map(|place| self.way(*place)).collect::<Vec<_>>();
        let mut anchors = Vec::new();
        loop {
            let mut model = AnyMessage::named(self.version, self.root).unwrap();
            let mut maker = Maker {
                version: self.version,
                editions: Editions::of(self.version, None),
                drawn,
                at: 0,
                names: Vec::new(),
                reached: BTreeSet::new(),
                anchors,
                made: Vec::new(),
                lacking: Vec::new(),
            };
            let all = goals.iter().map(|way| &way[..]).collect::<Vec<_>>();
            maker.element(model.root_mut(), self.ty, &all);
            // The same again, now that the anchors are known; first of all with those that are lacking.
            let lacking = maker.lacking.iter().filter_map(|reference| self.way_to_anchor(*reference));
            let lacking = lacking.filter(|way| !goals.contains(way)).collect::<BTreeSet<_>>();
            if lacking.is_empty() && maker.made == maker.anchors {
                let Maker { names, reached, lacking, .. } = maker;
                let dangles = lacking.iter().any(|reference| self.way_to_anchor(*reference).is_none());
                return Made { model: Model::new(self.version, model), names, reached, dangles };
            }
            anchors = maker.made;
            goals = lacking.into_iter().chain(goals).collect();
        }
    }

    fn way(&self, (ty, part): Place) -> Way {
        let mut way = self.ways[ty].1.clone();
        way.extend(match part {
            Part::Child(slot, _) => Some(slot),
            Part::Attribute(_) => None,
        });
        way
    }

    /// The way to an anchor that such a reference can mean.
    fn way_to_anchor(&self, reference: Datatype) -> Option<Way> {
        let is_meant = |ty: Type| {
            let datatype = ty.text().filter(|datatype| datatype.base() == Builtin::Id);
            datatype.is_some_and(|datatype| allowed(datatype, "1") == allowed(reference, "1"))
        };
        self.ways.values().find(|(ty, _)| is_meant(*ty)).map(|(_, way)| way.clone())
    }
}

/// What of letter and name the datatype of an anchor or reference allows.
fn allowed(datatype: Datatype, name: &str) -> String {
    let mut all = ('A'..='Z').map(|letter| format!("{letter}{name}"));
    let editions = Editions::of_avs(9);
    all.find(|value| datatype.allows(value, editions)).unwrap_or_else(|| panic!("{datatype:?}"))
}

struct Maker<'d> {
    version: Version,
    editions: Editions,
    /// What decides.
    drawn: &'d [u16],
    /// How much of it was used.
    at: usize,
    names: Vec<&'static str>,
    reached: BTreeSet<Place>,
    /// The anchors that there will be.
    anchors: Vec<String>,
    /// The anchors so far.
    made: Vec<String>,
    /// The references for which there will be no anchor.
    lacking: Vec<Datatype>,
}

impl Maker<'_> {
    /// A number below another; always 0 once nothing is left of what was drawn, so that messages end.
    fn below(&mut self, limit: usize) -> usize {
        let number = self.drawn.get(self.at).copied().unwrap_or_default();
        self.at += 1;
        usize::from(number) % limit
    }

    /// One of some; goes on from the start once nothing is left.
    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        let number = self.drawn.get(self.at % self.drawn.len().max(1)).copied().unwrap_or_default();
        self.at += 1;
        all[usize::from(number) % all.len()]
    }

    fn element(&mut self, element: &mut dyn Element, ty: Type, goals: &[&[usize]]) {
        let has_all = goals.iter().any(|way| way.is_empty());
        for attribute in ty.attributes() {
            if attribute.required() || has_all || self.below(3) == 1 {
                self.reached.insert((ty.name(), Part::Attribute(attribute.name())));
                let own = |field: &Field| field.kind == Kind::Attribute && field.name == attribute.name();
                let number = element.fields().iter().position(own);
                let number = number.unwrap_or_else(|| panic!("{ty:?} has no {}", attribute.name()));
                if attribute.name() == name::AVS_VERSION_ID {
                    let id = self.one_of(&["9", "3", "6", "7", "8", "11"]);
                    self.editions = Editions::of(self.version, Some(id));
                    set(element.field_mut(number).add().unwrap(), id);
                } else {
                    self.fill(element.field_mut(number).add().unwrap(), attribute.datatype());
                }
            }
        }
        match ty.text() {
            Some(datatype) => {
                let number = element.fields().iter().position(|field| field.kind == Kind::Text);
                let number = number.unwrap_or_else(|| panic!("{ty:?} has no text"));
                self.fill(element.field_mut(number).add().unwrap(), datatype);
            }
            None => self.children(element, ty, goals),
        }
    }

    fn children(&mut self, element: &mut dyn Element, ty: Type, goals: &[&[usize]]) {
        // Any two of them go together, so there is a way through all.
        let reach = (0..ty.slots().len()).map(|slot| reach(ty, slot)).collect::<Vec<_>>();
        let mut targets = Vec::new();
        for slot in goals.iter().filter_map(|way| way.first().copied()) {
            let goes_with = |other: &usize| reach[slot] >> other & 1 == 1 || reach[*other] >> slot & 1 == 1;
            if targets.iter().all(goes_with) {
                targets.push(slot);
            }
        }
        let mut filled = BTreeSet::new();
        let mut state = None;
        while let Some(slot) = self.next(ty, state, &targets, &reach) {
            self.reached.insert((ty.name(), Part::Child(slot, ty.slots()[slot].name())));
            self.names.push(ty.slots()[slot].name());
            let goals = goals.iter().filter(|way| targets.contains(&slot) && way.first() == Some(&slot));
            let goals = goals.map(|way| &way[1..]).collect::<Vec<_>>();
            targets.retain(|target| *target != slot);
            let held = place(element, ty, slot, &mut filled);
            match (held, ty.child_type(slot)) {
                (HeldMut::Element(child), ty) => self.element(child, ty, &goals),
                (held, ty) => {
                    assert!(ty.attributes().is_empty(), "{ty:?} has attributes");
                    self.fill(held, ty.text().unwrap_or_else(|| panic!("{ty:?} has children")));
                }
            }
            state = Some(slot);
        }
    }

    /// The slot to fill next, one that leaves all the targets in reach; none where the element is to end.
    fn next(&mut self, ty: Type, state: Option<usize>, targets: &[usize], reach: &[u64]) -> Option<usize> {
        let keeps_all = |slot: &usize| targets.iter().all(|target| reach[*slot] >> target & 1 == 1);
        if self.below(5) > 2 {
            let next = (0..ty.slots().len()).filter(|slot| ty.next(state) >> slot & 1 == 1);
            let next = next.filter(keeps_all).collect::<Vec<_>>();
            if !next.is_empty() {
                return Some(next[self.below(next.len())]);
            }
        }
        let target = targets.iter().copied().find(keeps_all);
        let path = ty.shortest_path(state, target.map_or(0, |target| 1 << target)).unwrap();
        path.first().copied().or(target)
    }

    /// Sets a value that the datatype allows.
    fn fill(&mut self, held: HeldMut<'_>, datatype: Datatype) {
        let value = self.value(datatype);
        set(held, &value);
    }

    fn value(&mut self, datatype: Datatype) -> String {
        let editions = self.editions;
        let among: &[&str] = match datatype.base() {
            Builtin::Id => {
                let tail = self.one_of(&["", "_", "-a"]);
                self.made.push(allowed(datatype, &format!("{}{tail}", self.made.len() + 1)));
                return self.made[self.made.len() - 1].clone();
            }
            Builtin::IdRef => {
                let meant = self.anchors.iter().filter(|anchor| datatype.allows(anchor, editions));
                let meant = meant.cloned().collect::<Vec<_>>();
                let number = usize::from(self.one_of(&(0..64).collect::<Vec<u8>>()));
                if meant.is_empty() {
                    self.lacking.push(datatype);
                    return allowed(datatype, "0");
                }
                return meant[number % meant.len()].clone();
            }
            Builtin::String | Builtin::AnySimpleType => match datatype {
                Datatype::Set(set) => {
                    return self.one_of(&set.values(editions).collect::<Vec<_>>()).to_owned();
                }
                Datatype::Builtin(_) => return self.text(),
                Datatype::Pattern(_) => &[
                    "PADPIDA2026010101X",
                    "PADPIDAz",
                    "2026",
                    "2026-11",
                    "2026-11-22",
                    "00012345678",
                    "1,2",
                    "0,00",
                    "en",
                    "deu-AT",
                    "zh-Hant-TW",
                    "AudioFile",
                    "N-1",
                ],
            },
            Builtin::Boolean => &["true", "false", "1", "0"],
            Builtin::Integer => &["42", "0", "-007", "+1", " 12\n"],
            Builtin::Decimal => &["44.1", "-.5", "+3.", "0"],
            Builtin::Duration => &["PT3M25S", "P1Y2M3DT4H5M6.7S", "-P1D"],
            Builtin::DateTime => {
                &["2026-11-23T14:30:00", "2026-11-23T14:30:00.5Z", "2026-11-23T24:00:00+14:00"]
            }
            Builtin::Date => &["2026-11-23", "2024-02-29Z", "-0001-01-01-05:00"],
            Builtin::GYear => &["2026", "1877Z"],
        };
        let among =
            among.iter().copied().filter(|value| datatype.allows(value, editions)).collect::<Vec<_>>();
        assert!(!among.is_empty(), "no value is known for {datatype:?}");
        self.one_of(&among).to_owned()
    }

    /// Any text: what means something to XML, white space of all kinds, and what takes more than two bytes.
    fn text(&mut self) -> String {
        const PIECES: [&str; 24] = [
            "Salt Road",
            " ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "<",
            ">",
            "&",
            "\"",
            "'",
            "]]>",
            "<!--",
            "-->",
            "<?",
            "&lt;",
            "&#13;",
            "Søster",
            "e\u{301}",
            "\u{a0}",
            "\u{85}\u{2028}",
            "\u{feff}",
            "𝄞🎵",
            "\u{d7ff}\u{e000}\u{10ffff}",
        ];
        let mut text = String::new();
        for _ in 0..self.one_of(&[1, 0, 1, 2, 3, 6]) {
            if self.one_of(&[false, false, true]) {
                let number = self.one_of(&(0..=0x10f).collect::<Vec<u32>>()) << 8
                    | self.one_of(&[0u32, 0x20, 0x7f, 0xfd]);
                text.extend(char::from_u32(number).filter(|char| *char >= ' '));
            } else {
                text += self.one_of(&PIECES);
            }
        }
        text
    }
}

/// Room for a child in this slot, in the field of its name, or in the group that it belongs to.
fn place<'m>(
    element: &'m mut dyn Element,
    ty: Type,
    slot: usize,
    filled: &mut BTreeSet<usize>,
) -> HeldMut<'m> {
    let name = ty.slots()[slot].name();
    let own = |fields: &[Field]| {
        let is = |field: &Field| matches!(field.kind, Kind::Child | Kind::Group) && field.name == name;
        fields.iter().position(is)
    };
    let fields = element.fields();
    let (number, is_new) = match own(fields) {
        Some(number) => (number, true),
        None => {
            let holds = |number: &usize| {
                fields[*number].kind == Kind::Group
                    && matches!(element.field_mut(*number).last_mut(), Some(HeldMut::Element(group)) if own(group.fields()).is_some())
            };
            let group = (0..fields.len()).find(holds);
            (group.unwrap_or_else(|| panic!("{ty:?} has no place for {name}")), false)
        }
    };
    let values = element.field_mut(number);
    let is_second = !filled.insert(number);
    assert!(!is_second || values.shape() == Shape::Many, "{ty:?} has no place for a second {name}");
    let held = if is_new { values.add() } else { values.last_mut() };
    match held.unwrap() {
        HeldMut::Element(group) if fields[number].kind == Kind::Group => {
            let number = own(group.fields()).unwrap();
            group.field_mut(number).add().unwrap_or_else(|| panic!("{ty:?} has no place for a second {name}"))
        }
        held => held,
    }
}

fn set(held: HeldMut<'_>, value: &str) {
    match held {
        HeldMut::Text(text) => text.set(value.to_owned()),
        HeldMut::Boolean(boolean) => *boolean = Boolean::parse(value).unwrap(),
        HeldMut::Element(_) => panic!("an element where a text was expected"),
    }
}

/// The slots that can be reached after this one, and this one.
fn reach(ty: Type, slot: usize) -> u64 {
    let mut reached = 1 << slot;
    let mut new = reached;
    while new != 0 {
        let of = (0..ty.slots().len()).filter(|slot| new >> slot & 1 == 1);
        new = of.fold(0, |mask, slot| mask | ty.next(Some(slot))) & !reached;
        reached |= new;
    }
    reached
}
