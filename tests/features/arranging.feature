Feature: The pack says what I want it to say
  The same pack for every representative, but in my order and in my words.

  Scenario: I reword the welcome, put expenses first and leave the notes out
    Given the Hillingdon sample is open
    When I go to "Print room"
    And I press "Arrange sections…"
    And I write "Ring **Nerys** before you worry." in "Welcome", instead of what the house says
    And I move "Expenses" up until it is first
    And I leave "My notes" out
    And I press "Close"
    And I look at the rep pack of a seat
    Then the pack starts with "Expenses" and then "Welcome"
    And under "Welcome" it says "Ring Nerys before you worry."
    And it does not say "Welcome, " or "My notes" anywhere

  Scenario: I go back to the house's words, and none of mine is lost
    Given the Hillingdon sample is open
    When I go to "Print room"
    And I press "Arrange sections…"
    And I write "Ring **Nerys** before you worry." in "Welcome", instead of what the house says
    And I press "Keep these words"
    And I move "Expenses" up until it is first
    And I leave "My notes" out
    And I press "Put all back as the house has it"
    And I press "Close"
    And I look at the rep pack of a seat
    Then the pack starts with "Welcome" and then "Your seat at a glance"
    And under "Welcome" it says "Welcome, "
    And the words "Ring **Nerys** before you worry." are still kept
    And the last thing I can undo is "Put all sections back"

  Scenario: What I have only half typed is kept when I close the window
    Given the Hillingdon sample is open
    When I go to "Print room"
    And I press "Arrange sections…"
    And I write "Half a sent" in "Expenses", instead of what the house says
    And I press "Close"
    Then the words "Half a sent" are still kept
    And the last thing I can undo is "Write section"

  Scenario: The handbook I gave out is a version, and the next one marks what is new
    Given the Hillingdon sample is open
    When I look at the handbook
    Then it says "Version 1, 24 November 2026" on its cover
    When I save it as "first.pdf"
    And I go to "Print room"
    And I press "Arrange sections…"
    And I choose the handbook to arrange
    And I write "Park behind the hall." in "Contacts", after what the house says
    And I press "Close"
    And I look at the handbook
    Then it says "Version 2, 24 November 2026" on its cover
    And its contents say "Contacts (changed since version 1)"
    And under "Contacts" it says "Changed since version 1."
    And under "About this version" it says "“Contacts” changed."
