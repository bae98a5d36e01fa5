Feature: The structure of any day
  Hillingdon's boards were redrawn twice in the past year. Each day shows the structure that held on it.

  Scenario Outline: Boards show the structure that held on the day
    Given the Hillingdon sample is open
    When I go to "Boards and groups"
    And I look at the day <when>
    Then the window warns that another day is looked at
    And "<there>" is among the boards and groups
    And "<not there>" is not among the boards and groups
    And the command line shows the same boards on that day

    Examples:
      | when                            | there                                  | not there                              |
      | before the first restructure    | Youth Service Agenda Group             | Youth Offer Development Group          |
      | before the first restructure    | Family Support Strategy Group          | Early Help Steering Group              |
      | of the first restructure        | Early Help Steering Group              | Children’s Fund Programme Board        |
      | before the second restructure   | Youth Crime and Substance Misuse Group | Young People’s Substance Misuse Group  |
      | of the second restructure       | Youth Crime Prevention Group           | Families’ Information Service Group    |

  Scenario: A group stands where it stood
    Given the Hillingdon sample is open
    When I go to "Boards and groups"
    And I look at the day before the second restructure
    Then "E-safety Sub-group" stands under "Children and Families Trust Board"
    When I look at the day of the second restructure
    Then "E-safety Sub-group" stands under "Local Safeguarding Children Board"

  Scenario: I step through the year from change to change
    Given the Hillingdon sample is open
    When I go to "Restructures"
    And I press "Through time"
    Then I see what changed on the day of the second restructure
    And "Healthy Weight Group" is among what changed
    When I press "Earlier change"
    Then I see what changed on the day of the first restructure
    And "Youth Service Agenda Group" is among what changed
    And "Healthy Weight Group" is not among what changed
    When I press "Later change"
    Then I see what changed on the day of the second restructure

  Scenario: The latest restructure is reversed and the day shows the old structure again
    Given the Hillingdon sample is open
    When I go to "Restructures"
    And I reverse the second restructure
    And I go to "Boards and groups"
    Then "Youth Crime and Substance Misuse Group" is among the boards and groups
    And "Healthy Weight Group" is not among the boards and groups
    And the last thing I can undo is "Reverse restructure"

  Scenario: Paper says what the structure was on its day
    Given the Hillingdon sample is open
    When I print the rep pack for "Youth Service Agenda Group" of the day before the first restructure
    Then the paper names "Youth Service Agenda Group"
    And the paper does not name "Youth Offer Development Group"

  Scenario: The report on paper tells what a restructure did
    Given the Hillingdon sample is open
    When I print the report on "The new director’s redrawing"
    Then the paper names "Children’s Fund Programme Board"
    And the paper names "Early Help Steering Group"
    And the paper names "Youth Offer Development Group"
    And the paper does not name "Healthy Weight Group"
