using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S06UnlinkedWorkTests
{
    private const string Today = "2026-03-31";

    /// <summary>A team whose items are spread over enough members that none of them has eight.</summary>
    private static Given Team(int unlinked, int linked, int usual = 0, string at = "2026-03-30")
    {
        string[] members = [.. Enumerable.Range(1, 20).Select(number => $"m{number}")];
        var given = Given.Company().Team("t1", members).Goal("A");
        foreach (var (link, count) in new[] { (ItemLink.Unlinked, unlinked), (ItemLink.Linked, linked), (ItemLink.BusinessAsUsual, usual) })
            for (var i = 0; i < count; i++)
                given.Item(members[i % members.Length], at, link == ItemLink.Linked ? "A" : null, link);
        return given;
    }

    private static Given Member(int unlinked, int linked, string at = "2026-03-30") =>
        Given.Company().Team("t1", "m1").Goal("A").Items(unlinked, "m1", at).Items(linked, "m1", at, "A");

    private static Finding Open => Assert.Single(Team(9, 11).Find<S06UnlinkedWork>(Today));

    [Theory]
    [InlineData(9, 11, 0, 1), InlineData(8, 12, 0, 0), InlineData(9, 0, 11, 1), InlineData(8, 0, 12, 0), InlineData(9, 10, 0, 0), InlineData(21, 29, 0, 1)]
    public void A_team_is_found_above_forty_percent_of_at_least_twenty_items(int unlinked, int linked, int usual, int found) =>
        Assert.Equal(found, Team(unlinked, linked, usual).Find<S06UnlinkedWork>(Today).Count);

    [Theory]
    [InlineData(4, 4, 1), InlineData(4, 3, 0), InlineData(4, 6, 0), InlineData(5, 7, 1)]
    public void A_member_is_found_above_forty_percent_of_at_least_eight_items(int unlinked, int linked, int found) =>
        Assert.Equal(found, Member(unlinked, linked).Find<S06UnlinkedWork>(Today).Count);

    [Fact]
    public void The_lead_gets_the_teams_figure_without_names()
    {
        Assert.Equal(("S6:t1", Severity.Medium, "t1", false), (Open.Key, Open.Severity, Open.TeamId, Open.IsPersonal));
        Assert.Equal([new Told("m1", Audience.TeamLead)], Open.Told);
        Assert.Empty(Open.Evidence);
        Assert.Equal("9 of the 20 items that Team t1 reported in 10 working days are linked to no goal.", Open.Why);
        Assert.Equal([("unlinked", 9), ("items", 20), ("share", 45)], Open.Numbers.Select(number => (number.Name, number.Value)));
    }

    [Fact]
    public void The_member_is_told_in_private_and_shown_the_items()
    {
        var found = Assert.Single(Member(4, 4).Find<S06UnlinkedWork>(Today));
        Assert.Equal(("S6:m1", Severity.Low, (string?)null, true), (found.Key, found.Severity, found.TeamId, found.IsPersonal));
        Assert.Equal([new Told("m1", Audience.Member)], found.Told);
        Assert.Equal(4, found.Evidence.Count);
    }

    [Fact]
    public void An_unanswered_suggestion_counts_neither_way()
    {
        var given = Team(9, 10);
        Assert.Empty(given.Items(2, "m19", "2026-03-30", link: ItemLink.Unknown).Find<S06UnlinkedWork>(Today));
        Assert.Single(Team(9, 11).Items(9, "m19", "2026-03-30", link: ItemLink.Unknown).Find<S06UnlinkedWork>(Today));
        Assert.Empty(Given.Company().Team("t1", "m1").Items(30, "m1", "2026-03-30", link: ItemLink.Unknown).Find<S06UnlinkedWork>(Today));
    }

    [Fact]
    public void Only_the_last_ten_working_days_count()
    {
        Assert.Single(Team(9, 11, at: "2026-03-18").Find<S06UnlinkedWork>(Today));
        Assert.Empty(Team(9, 11, at: "2026-03-17").Find<S06UnlinkedWork>(Today));
    }

    [Theory]
    [InlineData("2026-03-18", 0), InlineData("2026-03-17", 1)]
    public void The_first_ten_working_days_of_a_team_are_silent(string first, int found) => Assert.Equal(found, Team(9, 11)
        .Also(snapshot => snapshot with { Teams = [.. snapshot.Teams.Select(team => team with { FirstRun = Given.Date(first) })] }).Find<S06UnlinkedWork>(Today).Count);

    [Fact]
    public void A_team_before_its_first_run_is_silent() => Assert.Empty(Team(9, 11)
        .Also(snapshot => snapshot with { Teams = [.. snapshot.Teams.Select(team => team with { FirstRun = null })] }).Find<S06UnlinkedWork>(Today));

    [Theory]
    [InlineData("2026-03-18", 0), InlineData("2026-03-17", 1)]
    public void So_are_those_of_a_member(string joined, int found) =>
        Assert.Equal(found, Member(8, 0).Member("m1", joined).Find<S06UnlinkedWork>(Today).Count);

    [Fact]
    public void Guests_and_people_who_left_are_never_counted_alone()
    {
        Assert.Empty(Member(8, 0).Member("m1", role: MemberRole.Guest).Find<S06UnlinkedWork>(Today));
        Assert.Empty(Member(8, 0).Member("m1", left: "2026-03-30").Find<S06UnlinkedWork>(Today));
    }

    [Theory]
    [InlineData(6, 14, 1), InlineData(5, 15, 0), InlineData(3, 7, 1), InlineData(2, 8, 0)]
    public void Once_open_it_holds_down_to_thirty_percent(int unlinked, int linked, int found)
    {
        Assert.Empty(Team(unlinked, linked).Find<S06UnlinkedWork>(Today));
        Assert.Equal(found, Team(unlinked, linked).Open(Open, "2026-03-20").Find<S06UnlinkedWork>(Today).Count);
    }

    [Fact]
    public void The_members_signal_holds_in_the_same_way()
    {
        var open = Assert.Single(Member(4, 4).Find<S06UnlinkedWork>(Today));
        Assert.Empty(Member(3, 7).Find<S06UnlinkedWork>(Today));
        Assert.Single(Member(3, 7).Open(open, "2026-03-20").Find<S06UnlinkedWork>(Today));
        Assert.Empty(Member(2, 8).Open(open, "2026-03-20").Find<S06UnlinkedWork>(Today));
    }

    [Fact]
    public void Without_any_item_nothing_can_be_said() =>
        Assert.Empty(Team(0, 0).Open(Open, "2026-03-20").Find<S06UnlinkedWork>(Today));

    [Theory]
    [Trait("Behaviour", "61")]
    [InlineData(ObjectiveStatus.Dropped, 1), InlineData(ObjectiveStatus.Closed, 1), InlineData(ObjectiveStatus.Paused, 0)]
    public void Work_on_a_goal_that_was_dropped_or_closed_before_serves_no_goal(ObjectiveStatus status, int found)
    {
        var given = Member(0, 8).Edit("A", "2026-03-29", terms => terms with { Status = status });
        Assert.Equal(found, given.Find<S06UnlinkedWork>(Today).Count);
        Assert.Empty(Member(0, 8).Edit("A", Today, terms => terms with { Status = status }).Find<S06UnlinkedWork>(Today));
    }

    [Fact]
    [Trait("Behaviour", "61")]
    public void So_does_work_on_an_unknown_goal_or_before_its_start()
    {
        Assert.Single(Given.Company().Team("t1", "m1").Items(8, "m1", "2026-03-30", "X").Find<S06UnlinkedWork>(Today));
        Assert.Single(Member(0, 8).Goal("A", terms => terms with { Start = Given.Date(Today) }).Find<S06UnlinkedWork>(Today));
        Assert.Empty(Member(0, 8).Goal("A", terms => terms with { Start = Given.Date("2026-03-30") }).Find<S06UnlinkedWork>(Today));
    }

    [Fact]
    public void More_of_the_same_is_no_new_evidence() =>
        Assert.Equal(Open.EvidenceHash, Assert.Single(Team(12, 11).Find<S06UnlinkedWork>(Today)).EvidenceHash);
}
