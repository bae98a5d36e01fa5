"""When terms end and which seats are empty: the chart, the list, and what to do next."""
