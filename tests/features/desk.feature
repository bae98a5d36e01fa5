Feature: The desk stands up
  One officer, one borough, from the first start to a pack in somebody's hand.

  Scenario: The first start offers three ways in
    Given the program was never started here
    When I start it
    Then I see "Open Hillingdon"
    And I see "Open Lewisham"
    And I see "Open Sutton"
    And I see "Open Richmond"
    And I see "Open Camden"
    And I see "Open Derbyshire"
    And I see "Start your own borough"
    And I see "Find a file…"

  Scenario: A sample opens on what needs me now
    Given the program was never started here
    When I start it
    And I press "Open Hillingdon"
    Then I see "Today"
    And I see "Overdue"
    And I see "Next meetings"

  Scenario: A borough of my own takes three answers
    Given the program was never started here
    When I start it
    And I answer "Barnet", "Barnet Voluntary Action" and "Ş&<Ngũgĩ>" and keep it as "Barnet.vcsdesk"
    Then the file "Barnet.vcsdesk" is there
    And I see "Today"
    And nothing stands beside "Barnet.vcsdesk" that is half made

  Scenario: A file that cannot be opened is said in a sentence
    Given the program was never started here
    When I start it with the file "gone.vcsdesk"
    Then I see "“gone.vcsdesk” is not there."
    And I see "Start your own borough"

  Scenario: The overload is seen at once, and which groups make it so
    Given the Hillingdon sample is open
    Then I see "You sit on 24 groups: your limit is 8."
    When I press "See which groups"
    Then "Nerys Prothero" is marked as over in 24 groups
    And nobody else is marked as over
    And the command line says the same

  Scenario: The gaps I fill come first among what needs doing, with what to do next
    Given the Hillingdon sample is open
    When I go to "Terms"
    Then I see "What to do next"
    And the first 22 seats that need something are gaps I fill
    When I press "When terms end"
    Then I see "Terms that end, month by month"

  Scenario: Somebody is appointed to a vacant seat
    Given the Hillingdon sample is open
    When I go to "Boards and groups"
    And I appoint the new person "Zofia Łukasik" to the first vacant seat
    Then that seat is filled by "Zofia Łukasik"
    And the last thing I can undo is "Appoint"

  Scenario: What I did yesterday can be undone today
    Given the Hillingdon sample is open
    When I go to "Boards and groups"
    And I appoint the new person "Zofia Łukasik" to the first vacant seat
    And I close the program and start it again
    And I undo
    Then that seat is vacant
    And the next thing I can redo is "Appoint"

  Scenario: A pack is looked at and saved
    Given the Hillingdon sample is open
    When I go to "Boards and groups"
    And I print the rep pack of a seat whose next meeting has papers
    Then the pack is shown, our pages first and the papers behind them
    When I save it as "pack.pdf"
    Then "pack.pdf" has every page, numbered to the last
