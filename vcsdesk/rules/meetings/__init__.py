"""Bank holidays, school terms, notice, and the rhythm in which bodies meet."""
