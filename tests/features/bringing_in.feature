Feature: Boards and seats are brought in
  What the officer kept in a spreadsheet becomes her borough, as often as there is a newer edition of it.

  Scenario: An empty borough is filled from a spreadsheet
    Given an empty borough is open
    And a spreadsheet "reps.xlsx" says
      | Board              | Sub-group | Role | Rep        | Organisation   | Since    |
      | Children's Trust   |           | Rep  | Ann Okafor | Riverside Play | May 2024 |
      | Children's Trust   |           | rep. | vacant     |                |          |
      | Children's Trust   | Play      | Rep  | Bob Lee    | Age Well       | 2025     |
    When I bring in "reps.xlsx"
    Then the column "Rep" means "Person in the seat"
    When I see what would happen
    Then nothing is changed yet
    And row 2 would be "New"
    When I bring it in for good
    Then "Ann Okafor" sits on "Children's Trust"
    And "Bob Lee" sits on "Play"
    And the last thing I can undo is "Bring in boards and seats"
    When I undo
    Then nothing is changed yet

  Scenario: What cannot be is refused with its row, and the others come in
    Given an empty borough is open
    And a spreadsheet "reps.csv" says
      | Board   | Seat | Rep        | Since      | Until |
      | Housing | One  | Ann Okafor | 2024       |       |
      | Housing | One  | Bob Lee    | 2025       |       |
      | Housing | Two  | Cy Poe     | 31/2/2025  |       |
      | Housing | Two  | Di Roe     | 2025       | 2023  |
    When I bring in "reps.csv"
    And I see what would happen
    Then row 2 would be "New"
    And row 3 would be "Refused" because "Ann Okafor holds this seat already (row 2)."
    And row 4 would be "Refused" because "“31/2/2025” is not a date."
    And row 5 would be "Refused" because "The end, 2023, is before the start, 2025."
    When I bring it in for good
    Then there is nobody but "Ann Okafor"

  Scenario: A newer edition overwrites nothing
    Given an empty borough is open
    And a spreadsheet "october.csv" says
      | Board   | Seat | Rep        | Since |
      | Housing | One  | Ann Okafor | 2024  |
      | Housing | Two  | Bob Lee    |       |
    And I brought in "october.csv"
    And a spreadsheet "november.csv" says
      | Board   | Seat | Rep        | Since |
      | Housing | One  | Ann Okafor | 2023  |
      | Housing | Tri  | Cy Poe     |       |
    When I bring in "november.csv"
    And I see what would happen
    Then row 2 would be "To decide" because "the file says 2023 for start (here, and in the file before, it is 2024)"
    And row 3 would be "New"
    And "Bob Lee: Two on Housing" would be "Gone from the file"
    When I answer the question "Take 2023"
    And I bring it in for good
    Then "Ann Okafor" sits on "Housing" since 2023
    And "Bob Lee" sits on "Housing"

  Scenario: The window and the command line say the same
    Given an empty borough is open
    And a spreadsheet "reps.ods" says
      | Board   | Rep        |
      | Housing | Ann Okafor |
    When I bring in "reps.ods"
    And I see what would happen
    And I bring it in for good
    Then bringing in "reps.ods" from the command line changes nothing
