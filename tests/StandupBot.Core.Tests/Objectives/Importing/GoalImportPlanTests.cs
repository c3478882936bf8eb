using StandupBot.Core.Commands;
using StandupBot.Core.Objectives;
using StandupBot.Core.Objectives.Importing;

namespace StandupBot.Core.Tests.Objectives.Importing;

public sealed class GoalImportPlanTests
{
    private static readonly GoalsInPlace Bakery = new(
        new NameBook
        {
            Members = [new NamedMember("m1", "Ana Silva"), new NamedMember("m2", "Ana Costa"), new NamedMember("m3", "Bo")],
            Teams = [new NamedTeam("t1", "Bakery"), new NamedTeam("t2", "Shop")],
        },
        [new GoalInPlace("acme/G1", "G1", "Grow", null), new GoalInPlace("acme/G2", "G2", "Old one", "viva-9")]);

    private static GoalImportPlan Plan(params string[] lines) => GoalImportPlan.Of(string.Join('\n', lines), Bakery);

    [Fact]
    public void Our_own_columns_are_read()
    {
        var goal = Assert.Single(Plan(
            "Id,Title,Description,Owner,Team,Parent,Status,Priority,Start date,Due date,Measure,From,To,Unit,Current",
            "x1,Wholesale,\"More, and\nmore\",Bo,Bakery,acme/G1,Active,High,2026-01-01,2026-06-30,accounts,12,20,accounts,15").ToAdd);
        Assert.Equal("x1", goal.ExternalId);
        Assert.Equal("acme/G1", goal.ParentId);
        Assert.Equal(15, goal.Value);
        Assert.Equal(
            new ObjectiveTerms
            {
                Title = "Wholesale", Description = "More, and\nmore", OwnerId = "m3", TeamId = "t1", Priority = Priority.High, Start = new(2026, 1, 1), Due = new(2026, 6, 30),
                Measure = new Measure("accounts", 12, 20, "accounts"),
            },
            goal.Terms);
    }

    [Fact]
    public void The_export_of_viva_goals_is_read()
    {
        var plan = Plan(
            "Id,Title,Team,Creator,Owner,Period,Start Date,End Date,Description,\"Aligned To (weight, Objective ID)\",Unit,Target,Object Type,Goal Type,Start,Progress %,Actual Progress,Status",
            "11,More accounts,Bakery;Shop,Bo,bo@acme.example,Q1 2026,01/01/2026,03/31/2026,,\"Be the best (weight: 50%, Id: 10)\",accounts,20,Key result,Committed Goal,10,50,50,On Track",
            "10,Be the best,,Bo,Bo,Q1 2026,01/01/2026,03/31/2026,,,%,100,Objective,Aspirational Goal,0,25%,25,Behind");
        Assert.True(plan.CanApply);
        Assert.Equal(["10", "11"], plan.ToAdd.Select(g => g.ExternalId));
        Assert.Equal("10", plan.ToAdd[1].ParentExternalId);
        Assert.Equal(new Measure("More accounts", 10, 20, "accounts"), plan.ToAdd[1].Terms.Measure);
        Assert.Equal((15, GoalStatus.OnTrack), (plan.ToAdd[1].Value, plan.ToAdd[1].Said));
        Assert.Equal((25, GoalStatus.AtRisk), (plan.ToAdd[0].Value, plan.ToAdd[0].Said));
        Assert.Equal(new DateOnly(2026, 3, 31), plan.ToAdd[0].Terms.Due);
        Assert.Equal("m3", plan.ToAdd[1].Terms.OwnerId);
        Assert.Equal("t1", plan.ToAdd[1].Terms.TeamId);
    }

    [Fact]
    public void What_was_imported_before_or_is_from_here_is_known()
    {
        var plan = Plan("Id,Title", "viva-9,Old one", "acme/G1,Grow", "new,New");
        Assert.Equal([2, 3], plan.Known);
        Assert.Equal("new", Assert.Single(plan.ToAdd).ExternalId);
    }

    [Fact]
    public void A_goal_without_an_id_is_known_by_its_title() =>
        Assert.Equal("title:more bread", Assert.Single(Plan("Title", "  More   Bread ").ToAdd).ExternalId);

    public static TheoryData<string, string, int, string> Remarks() => new()
    {
        { "Title,Owner", "x,Ana", 2, "Ana Silva (m1) or Ana Costa (m2)" },
        { "Title,Owner", "x,Zoe", 2, "nobody here is called \"Zoe\"" },
        { "Title,Owner", "x,Bo; Ana Silva", 2, "the first one is taken" },
        { "Title,Team", "x,Harbour", 2, "no single team \"Harbour\"" },
        { "Title,Status", "x,Sleeping", 2, "status \"Sleeping\" is not known" },
        { "Title,Priority", "x,7", 2, "priority \"7\" is not known" },
        { "Title,From,To", "x,5,5", 2, "begins where it should end" },
    };

    [Theory, MemberData(nameof(Remarks))]
    public void What_is_unclear_is_told_and_stops_nothing(string header, string line, int at, string told)
    {
        var plan = Plan(header, line);
        Assert.True(plan.CanApply);
        Assert.Single(plan.ToAdd);
        Assert.Contains(plan.Remarks, r => r.Line == at && r.Text.Contains(told, StringComparison.Ordinal));
    }

    public static TheoryData<string, string[], int, string> Troubles() => new()
    {
        { "Title,Due date", [",2026-01-01"], 2, "no title" },
        { "Title,Due date", [$"{new string('x', 201)},"], 2, "201 characters" },
        { "Title,Due date", ["x,soon"], 2, "\"soon\" is no date; write it like 2026-03-31" },
        { "Title,Due date", ["x,03/04/2026"], 2, "can be two days; write it like 2026-04-03" },
        { "Title,Due date,Start date", ["x,2026-01-01,2026-02-01"], 2, "due before it starts" },
        { "Title,To", ["x,many"], 2, "\"many\" under To is no number" },
        { "Title,Parent", ["x,Nothing"], 2, "neither in the file nor here" },
        { "Id,Title,Parent", ["1,a,2", "2,b,1", "3,c,"], 2, "hangs under itself" },
        { "Id,Title,Parent", ["1,a,1"], 2, "hangs under itself" },
        { "Title,Owner", ["x,Bo", "X,Bo"], 3, "has the title of line 2" },
        { "Id,Title", ["1,a", "1,b"], 3, "its Id is that of line 2" },
        { "Goal name,Who", ["x,Bo"], 1, "no column Title" },
        { "", [], 1, "empty" },
    };

    [Theory, MemberData(nameof(Troubles))]
    public void What_cannot_be_is_told_by_its_line_and_nothing_is_applied(string header, string[] lines, int at, string told)
    {
        var plan = Plan([header, .. lines]);
        Assert.False(plan.CanApply);
        Assert.Contains(plan.Remarks, r => r.Blocks && r.Line == at && r.Text.Contains(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("31/03/2026", "01/02/2026")]
    [InlineData("2026-03-31", "2026-02-01")]
    [InlineData("31.03.2026", "01.02.2026")]
    [InlineData("03/31/2026", "02/01/2026")]
    [InlineData("31 Mar 2026", "1 February 2026")]
    public void One_date_that_is_plain_tells_how_the_others_are_meant(string due, string start)
    {
        var terms = Assert.Single(Plan("Title;Start date;Due date", $"x;{start};{due}").ToAdd).Terms;
        Assert.Equal((new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 31)), (terms.Start!.Value, terms.Due!.Value));
    }

    [Theory]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1,5", 1.5)]
    [InlineData("12,000", 12000)]
    [InlineData("$ 1,000,000", 1000000)]
    [InlineData("45 %", 45)]
    [InlineData("-3", -3)]
    public void Numbers_of_several_countries_are_read(string typed, double number) =>
        Assert.Equal(number, Assert.Single(Plan("Title;From;To", $"x;0.125;\"{typed}\"").ToAdd).Terms.Measure!.To);

    [Fact]
    public void A_formula_is_a_title_like_any_other()
    {
        var plan = Plan("Title,Owner", "=cmd|' /C calc'!A0,Bo", "'=1+1,Bo");
        Assert.Equal(["=cmd|' /C calc'!A0", "=1+1"], plan.ToAdd.Select(g => g.Terms.Title));
    }

    [Fact]
    public void A_goal_that_is_repeated_for_its_check_ins_is_taken_once()
    {
        var plan = Plan("Id,Title", "1,a", "1,a", "1,a");
        Assert.True(plan.CanApply);
        Assert.Equal(2, Assert.Single(plan.ToAdd).Line);
    }
}
