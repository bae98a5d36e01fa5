"""What a column of an officer's spreadsheet can mean, and the headings under which it stands."""

from vcsdesk.records.kinds import Kind


class Meaning(Kind):
    """What a column holds."""

    BOARD = "board"
    GROUP = "group"
    PARENT = "parent"
    KIND = "kind"
    LEVEL = "level"
    PURPOSE = "purpose"
    NOTICE = "notice"
    SEAT = "seat"
    ROLE = "role"
    CONSTITUENCY = "constituency"
    TERM = "term"
    MAX_TERMS = "max_terms"
    PERSON = "person"
    FIRST_NAME = "first_name"
    SURNAME = "surname"
    DEPUTY = "deputy"
    ORGANISATION = "organisation"
    POST = "post"
    EMAIL = "email"
    PHONE = "phone"
    ROUTE = "route"
    SINCE = "since"
    TERM_ENDS = "term_ends"
    UNTIL = "until"
    ENDS = "ends"
    WHY_ENDED = "why_ended"
    VACANT = "vacant"
    NOTE = "note"
    NOTHING = "nothing"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return _WORDS.get(self, self.value.replace("_", " ").capitalize())


_WORDS = {
    Meaning.GROUP: "Group under the board",
    Meaning.PARENT: "Board it stands under",
    Meaning.KIND: "Sort of group",
    Meaning.NOTICE: "Days of notice",
    Meaning.SEAT: "Name of the seat",
    Meaning.ROLE: "Role, such as rep or deputy",
    Meaning.CONSTITUENCY: "Whom the seat speaks for",
    Meaning.TERM: "Length of term",
    Meaning.MAX_TERMS: "Most terms allowed",
    Meaning.PERSON: "Person in the seat",
    Meaning.DEPUTY: "Their deputy",
    Meaning.POST: "Job or place there",
    Meaning.EMAIL: "E-mail",
    Meaning.PHONE: "Telephone",
    Meaning.ROUTE: "How they were chosen",
    Meaning.SINCE: "Sits there since",
    Meaning.TERM_ENDS: "Term ends on",
    Meaning.UNTIL: "Ended on, or is to end on",
    Meaning.ENDS: "An end: of the term, or of sitting there",
    Meaning.WHY_ENDED: "Why it ended",
    Meaning.VACANT: "Whether vacant",
    Meaning.NOTE: "Note on the appointment",
    Meaning.NOTHING: "Leave out",
}

HEADINGS: dict[Meaning, str] = {
    Meaning.BOARD: (
        "meeting name|board title|decision making body|network|strategic partnership|strategic group|"
        "boards and partnerships|board in full|partnership name|which board|"
        "board|boards|board name|name of board|committee|committee name|partnership|partnership board|"
        "body|body name|meeting|forum|board or group|board group|group name|name of group|board committee|"
        "board partnership|strategic board|statutory body|structure|partnership group"
    ),
    Meaning.GROUP: (
        "workstream|work stream|task and finish group|steering group|subsidiary group|"
        "sub group|subgroup|sub board|group|working group|sub committee|subcommittee|task group|"
        "sub group name|panel|theme group|delivery group|sub group if any"
    ),
    Meaning.PARENT: (
        "sub group of|subgroup of|sub board of|sub committee of|subcommittee of|working group of|"
        "task group of|workstream of|child of|subsidiary of|group of|board above|group above|body above|"
        "upper board|higher board|overarching board|parent partnership|report to|reports into|"
        "reports up to|reporting line|reporting into|board it reports to|which board does it report to|"
        "sits beneath|sits below|is under|falls under|comes under|stands under|feeds into|feeds in to|"
        "answers to|governed by|part of which board|board it is part of|group under|belongs under|"
        "board it sits under|parent board or group|overseen by|board it stands under|parent|parent board|"
        "parent body|parent group|reports to|under|sits under|part of|main board|reporting to|"
        "accountable to|parent committee|belongs to"
    ),
    Meaning.KIND: (
        "kind of group|type of meeting|category|group type|nature of board|sort of board|kind of board|"
        "type|type of group|kind|board type|type of board|body type|classification|sort of group"
    ),
    Meaning.LEVEL: (
        "level of board|strategic operational|strategic or operational|board tier|level of group|"
        "level|tier|strategic level|board level"
    ),
    Meaning.PURPOSE: (
        "terms of reference|role of board|function|aim of group|purpose of board|purpose of group|"
        "board purpose|purpose|remit|what it does|aim|aims|terms of reference summary"
    ),
    Meaning.NOTICE: (
        "notice period|papers out|papers sent out|papers due|notice given|"
        "notice|notice days|days notice|days of notice|notice of papers|papers sent|notice for papers|"
        "notice promised"
    ),
    Meaning.SEAT: (
        "seat ref|seat held|which seat|"
        "seat|seat name|seat label|place|seat title|post|seat no|seat number|vcs seat"
    ),
    Meaning.ROLE: (
        "status on board|type of rep|position on board|rep deputy|rep or deputy|member or deputy|"
        "voting status|rep or substitute|deputy or rep|capacity on board|membership type|status of rep|"
        "role|role on board|capacity|position|rep type|role type|member type|type of member"
    ),
    Meaning.CONSTITUENCY: (
        "which sector|interest group|who they represent|area of work|specialism|community of interest|"
        "thematic area|sub sector|sector constituency|who seat speaks for|who is represented|"
        "represents whom|sector interest|constituency|represents|speaks for|sector|representing|"
        "on behalf of|whom the seat speaks for|sector represented|interest|area of interest|seat speaks for"
    ),
    Meaning.TERM: (
        "years|length of office|period of office|length of term in years|term length years|"
        "length of appointment|term|term length|length of term|term of office|term years|term months|"
        "term in years"
    ),
    Meaning.MAX_TERMS: (
        "maximum number of terms|max no of terms|max number of terms|maximum terms allowed|"
        "max terms|maximum terms|most terms|number of terms|terms allowed"
    ),
    Meaning.PERSON: (
        "who sits|who sits there|who attends|who represents us|board rep|board member|elected rep|"
        "named rep|post holder|voluntary sector representative|seat held by|held by|lead rep|nominated rep|"
        "elected representative|vol sector rep|representative on board|rep on board|sector representative|"
        "community rep|community representative|rep|reps|representative|representatives|name|person|"
        "vcs rep|vcs representative|rep name|name of rep|name of representative|member|member name|holder|"
        "seat holder|full name|current rep|sector rep|current representative|representative name|"
        "voluntary sector rep|vcs rep name|nominee|appointee|delegate|person in the seat|vcse rep|vcfs rep|"
        "vcse representative|who"
    ),
    Meaning.FIRST_NAME: ("christian name|first names|forenames|first name|forename|given name|firstname"),
    Meaning.SURNAME: "surname|last name|family name|lastname",
    Meaning.DEPUTY: (
        "named substitute|stand in|alternate rep|alternative rep|sub|reserve|named alternate|"
        "substitute rep|deputy member|deputy|deputy name|deputy rep|named deputy|substitute|alternate|"
        "their deputy|deputy representative"
    ),
    Meaning.ORGANISATION: (
        "organisation represented|where from|which organisation|home org|works at|reps org|"
        "member organisation|representing organisation|employing organisation|group or organisation|"
        "group organisation|organisation|organization|org|group represented|employer|works for|"
        "rep organisation|charity|agency|organisation name|from organisation|home organisation|"
        "reps organisation|vcs organisation|company"
    ),
    Meaning.POST: (
        "job post|role in organisation|role at organisation|position held|role in org|position in org|"
        "job|job title|job role|position in organisation|post in organisation|post held"
    ),
    Meaning.EMAIL: "email|e mail|email address|e mail address|mail|contact email|rep email",
    Meaning.PHONE: (
        "phone no|contact no|tel number|mobile number|contact tel|mobile no|work phone|landline|"
        "contact phone|phone number work|telephone no|mob|mobile phone|phone|telephone|tel|mobile|"
        "phone number|tel no|telephone number|contact number"
    ),
    Meaning.ROUTE: (
        "appointment method|method of selection|chosen by|how did they get on|how they got on|"
        "election method|method of appointment|how they were selected|how they were appointed|"
        "how they were elected|route|how chosen|how selected|selection|selected by|selection method|"
        "how they were chosen|method|how appointed|selection route|elected or appointed|appointed by|"
        "process"
    ),
    Meaning.SINCE: (
        "date of election|start of term|term start|term started|commenced|took up seat|member since|"
        "when appointed|date from|year appointed|term began|began|commencement|first appointed|"
        "term start date|term from|start of office|since|from|start|start date|appointed|date appointed|"
        "appointed on|started|elected on|date elected|joined|appointment date|date started|date joined|"
        "date of appointment|sits there since|valid from|rep since|on board since|in post since|from date"
    ),
    Meaning.TERM_ENDS: (
        "term ends|term end|end of term|expires|expiry|expiry date|term expires|renewal|term end date|"
        "due for re election|term ends on|term expiry|renewal date|term of office ends|term until|term to|"
        "renewal due|due for renewal|re election due|next election|up for election|election due|"
        "due to stand down|end of term date|date term ends|term finishes|next election due|end of office"
    ),
    Meaning.UNTIL: (
        "ended|left|date left|left on|finished|stood down|date ended|resigned|ended on|date stood down|"
        "sat there until|date resigned|resigned on|stood down on|ended on or is to end on|"
        "resignation date|date finished|date of resignation|date of leaving|leaving date"
    ),
    Meaning.ENDS: (
        "until|to|end|ends|end date|ends on|finish|finishes|valid to|to date|due to end|date to|"
        "finish date|finishing date"
    ),
    Meaning.WHY_ENDED: (
        "reason stood down|reason they left|why stood down|reason resigned|why they left|"
        "reason|why ended|end reason|reason for leaving|reason ended|why left"
    ),
    Meaning.VACANT: (
        "vacant or filled|filled or vacant|is it vacant|seat vacant y n|vacant y n|"
        "vacant|vacancy|is vacant|vacant seat|vacancies|whether vacant|seat vacant"
    ),
    Meaning.NOTE: (
        "any other info|other info|further information|additional notes|any comments|other notes|"
        "other comments|other information|any other information|further notes|additional information|"
        "additional comments|note|notes|comment|comments|remarks|remark"
    ),
    Meaning.NOTHING: (
        "address|postcode|no|number|ref|id|frequency|meets|venue|date of next meeting|last updated|"
        "updated|status|title|contact"
    ),
}
"""Headings of each meaning, parted by bars; they are read without case, dots, dashes and blanks doubled."""
