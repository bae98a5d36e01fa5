"""“If I’m off tomorrow”: what whoever stands in for the officer has to know."""
