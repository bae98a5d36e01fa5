Feature: What a representative holds
  A pack is given once. After that only what is new is printed, and what was given can be seen again as it was.

  Background:
    Given the Hillingdon sample is open

  Scenario: A new representative's first pack is remembered
    When I give "Dilwara Begum" the rep pack
    Then the last thing I can undo is "Give rep pack"
    And what was given names the "Rep pack" for "Dilwara Begum"

  Scenario: Nothing is to be swapped while nothing changes
    Given "Dilwara Begum" was given the rep pack
    When I ask for pages to swap
    Then I see "Nothing has changed since"

  Scenario: After a board is renamed only the pages that name it are swapped
    Given "Dilwara Begum" was given the rep pack
    And her board was renamed "Families and early help partnership"
    When I give "Dilwara Begum" the pages to swap
    Then the slip takes out and puts in the pages that now read otherwise, and no others
    And the slip says "Keep everything else"
    And behind the slip are those pages with the numbers they have in the pack

  Scenario: Late papers are given once
    Given "Dilwara Begum" was given the rep pack
    And the paper "Budget for next year" came late for her next meeting
    When I give "Dilwara Begum" the late papers
    Then the supplement says where "Budget for next year" goes and what notice it leaves
    And the late papers cannot be given again
    And pages to swap do not repeat "Budget for next year"

  Scenario: A pack that was given is seen again as it was
    Given "Dilwara Begum" was given the rep pack
    And her board was renamed "Families and early help partnership"
    When I look at what was given as it was
    Then the window shows the very pages that were given
