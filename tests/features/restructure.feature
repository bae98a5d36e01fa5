Feature: The boards are redrawn
  A merger is drafted at leisure, looked at before it holds, applied as one and told on paper.

  Scenario: I draft a merger, leave and come back to it
    Given the Hillingdon sample is open
    When I go to "Restructures"
    And I start the restructure "Fewer groups" from 11 January 2027
    And I merge "Play Partnership" and "Targeted Youth Support Steering Group" into a new "Play and Youth Group"
    Then the draft says "Merge Play Partnership and Targeted Youth Support Steering Group into a new Play and Youth Group"
    When I go to "Meetings"
    And I close the program and start it again
    And I go to "Restructures"
    And I go on with "Fewer groups"
    Then the draft says "Merge Play Partnership and Targeted Youth Support Steering Group into a new Play and Youth Group"
    And "Play Partnership" is still a board or group

  Scenario: I see what it will do before it holds
    Given the Hillingdon sample is open
    And "Play Partnership" and "Targeted Youth Support Steering Group" are drafted to merge into "Play and Youth Group"
    When I press "2  Seats"
    Then every seat of the draft carries over to "Play and Youth Group"
    When I let the seat of "Play Partnership" lapse
    And I press "3  What it will do"
    Then it will do "Seat lapses" for "Play Partnership"
    And it will do "Appointment ends" for "Chidi Eze"
    And it will do "To be told" for "Chidi Eze"
    And it will do "Meeting called off" for "Play Partnership"
    And nothing is in the way

  Scenario: I apply it, step back by date and undo it
    Given the Hillingdon sample is open
    And "Play Partnership" and "Targeted Youth Support Steering Group" are drafted to merge into "Play and Youth Group"
    When I press "3  What it will do"
    And I press "Apply it"
    Then its report is one button away
    And the last thing I can undo is "Apply restructure"
    When I look at 11 January 2027
    Then "Play and Youth Group" is a board or group, and "Play Partnership" is none
    When I look at 10 January 2027
    Then "Play Partnership" is a board or group, and "Play and Youth Group" is none
    When I undo
    And I look at 11 January 2027
    Then "Play Partnership" is a board or group, and "Play and Youth Group" is none
    And "Fewer groups" is a draft again

  Scenario: The keyboard alone is enough
    Given the Hillingdon sample is open
    And "Play Partnership" and "Targeted Youth Support Steering Group" are drafted to merge into "Play and Youth Group"
    When I abolish "Planning and Performance Group" by keyboard
    Then the draft says "Abolish Planning and Performance Group"
    When I move that line up and remove the other by keyboard
    Then the draft says only "Abolish Planning and Performance Group"
    When I go on to what it will do by keyboard
    Then it will do "Seat lapses" for "Planning and Performance Group"

  Scenario: What stands in the way is said, and nothing is half done
    Given the Hillingdon sample is open
    When I go to "Restructures"
    And I start the restructure "Half an idea" without a day
    And I press "3  What it will do"
    Then something is in the way
    When I press "Apply it"
    Then "Half an idea" is a draft again

  Scenario: The report is printed
    Given the Hillingdon sample is open
    And "Play Partnership" and "Targeted Youth Support Steering Group" are drafted to merge into "Play and Youth Group"
    When I print the report of "Fewer groups" as at 1 December 2026 on the command line
    Then the report says "Draft, not yet applied"
    And the report says "Play and Youth Group"
    And the report says "As at 1 December 2026"
