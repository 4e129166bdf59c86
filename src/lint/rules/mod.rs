//! The rules, one file each. A rule's doc comment is its page, and the examples on it are run as tests.

macro_rules! rules {
    ($($module:ident $code:ident)*) => {
        $(pub(super) mod $module;)*
        /// All rules, in the order of their codes.
        pub static RULES: &[&super::Rule] = &[$(&$module::$code),*];
    };
}

rules! {
    none_beside_ai_credit AI001
    none_beside_generative_ai AI002
    all_beside_other_contributor AI003
    generative_ai_not_all AI004
    party_credited_all AI005
    partly_without_credit AI006
    all_without_credit AI007
    credit_without_declaration AI008
    partly_without_human AI009
    none_beside_ai_edition AI010
    none_beside_ai_display_artist AI011
    human_vocals_by_ai AI012
    instrumental_with_ai_vocals AI013
    repeated_ai_credit AI014
    traditional_with_ai AI015
    featured_machine AI016
    uncredited_ai AI017
    undeclared_recording AI020
    undeclared_artwork AI021
    undeclared_video AI022
    undeclared_text AI023
    undeclared_release AI024
    uneven_declarations AI025
    ai_credit_without_role AI026
    declaration_in_prose AI027
    release_none_over_ai AI030
    release_all_over_human AI031
    release_partly_over_none AI032
    video_none_over_ai_audio AI033
    edition_differs AI034
    ai_tool_as_party AI040
    ai_tool_as_user_defined AI041
    bare_user_defined AI042
    machine_in_business_role AI043
    machine_as_studio_producer AI044
    vague_ai_role AI045
    platform_word_as_role AI046
    deprecated_instrument_place AI047
    nameless_persona AI048
    undeclared_persona AI049
    telling_title AI050
    declaration_before_431 AI060
    misplaced_declaration AI061
    misspelt_declaration AI062
    declaration_out_of_order AI063
    text_role_in_431 AI064
    odd_avs_version AI065
    retired_training_use AI066
    unshown_partial_credit AI070
    credit_off_audio AI071
    undecided_transparency_tag AI072
    wholly_ai_without_royalty AI073
    refused_by_platform AI074
    mastering_threshold AI075
    missing_required_answer AI076
    version_refused AI077
    version_cannot_declare AI078
    ai_in_content_id AI079
    training_granted AI080
    training_among_consumer_uses AI081
    grant_named_optout AI082
    work_claim_on_ai AI083
    not_well_formed ERN001
    unknown_root_or_version ERN002
    unexpected_element ERN003
    missing_element ERN004
    repeated_element ERN005
    bad_value ERN006
    unknown_attribute ERN007
    missing_attribute ERN008
    dangling_reference ERN009
    duplicate_anchor ERN010
    qualified_child ERN011
    text_where_elements ERN012
    elements_where_text ERN013
    deprecated_value ERN014
}

/// The rule of this code.
pub fn find(code: &str) -> Option<&'static super::Rule> {
    RULES.iter().copied().find(|rule| rule.code.eq_ignore_ascii_case(code))
}
