"""How the effects of a restructure are told: by body, seat, meeting, person, election and paper."""
