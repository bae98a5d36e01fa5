"""The sample's handbook, role documents, promises and words of the trade."""

from vcsdesk.operations.boards.commitments import promise
from vcsdesk.operations.boards.role_documents import adopt_role_document
from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.operations.papers.glossary import explain


def lay_texts(making: Making) -> None:
    """Adopt the texts and record the promises, in the order of the source."""
    for text in making.source.texts:
        adopt_role_document(
            making.store,
            text.kind,
            text.title,
            text.text,
            adopted_on=making.on(text.adopted),
            body=making.bodies[text.body] if text.body else None,
            version=text.version,
            agreed_with=text.agreed_with,
            agreed_on=making.on_or_none(text.agreed),
            review_on=making.on_or_none(text.review),
        )
    for said in making.source.promises:
        promise(
            making.store,
            said.text,
            body=making.bodies[said.body] if said.body else None,
            promised_by=said.by,
            since=making.on(said.since),
        )


def lay_glossary(making: Making) -> None:
    """Explain the words of the trade."""
    for word in making.source.glossary:
        explain(
            making.store,
            word.term,
            expansion=word.stands_for,
            meaning=word.means,
            body_id=making.bodies[word.body].id if word.body else None,
            source=word.source,
            checked_on=making.on(word.checked),
        )
