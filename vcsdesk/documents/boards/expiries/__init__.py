"""The sections of the report of vacancies and expiries."""
