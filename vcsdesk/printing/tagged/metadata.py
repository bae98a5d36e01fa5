"""What the file says about itself: title, author, and whether it is accessible throughout."""

from xml.sax.saxutils import escape

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
{claim}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_CLAIM = "<pdfuaid:part>1</pdfuaid:part>\n"


def packet(title: str, author: str) -> bytes:
    """Write the description of a file that is accessible throughout (PDF/UA-1)."""
    return _PACKET.format(title=escape(title), author=escape(author), claim=_CLAIM).encode()


def without_claim(described: bytes) -> bytes:
    """Take the claim to be accessible out of a description, where others' pages come in."""
    return described.replace(_CLAIM.encode(), b"")
