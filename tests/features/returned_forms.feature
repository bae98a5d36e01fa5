Feature: Forms that come back by themselves
  A form goes out for one seat at one meeting, and files itself when it is dropped back on the window.

  Background:
    Given the Hillingdon sample is open
    And the form of a report that is owed is printed and filled in

  Scenario: A form is filled in, dropped back, and waits as a draft
    When the form is dropped on the window
    Then the report waits as a draft for that seat and meeting
    And I see "Decided: To meet monthly."
    And the last thing I can undo is "Take in returned forms"

  Scenario: A form dropped twice is taken in once
    When the form is dropped on the window
    And the form is dropped on the window again
    Then I am told "Already taken in on"
    And there is one report of that seat and meeting

  Scenario: Other answers replace the report before them, and both are kept
    When the form is dropped on the window
    And the form comes back once more with another point
    Then I am told "in place of the report before it"
    And the earlier report is kept as replaced

  Scenario: A form that was tampered with is refused with the reason
    When the form is made to be for another person and dropped on the window
    Then I see "What it says it is for has been changed since it was printed."
    And there is no report of that seat and meeting

  Scenario: A photo of a form is typed beside
    When a photo of the form is dropped on the window
    Then I see the photo with the questions of the form beside it
    When I type its code and a key point, and take it in
    Then the report is taken in with the photo kept as it came
