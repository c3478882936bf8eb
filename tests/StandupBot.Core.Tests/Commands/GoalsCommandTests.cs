using StandupBot.Core.Commands;
using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using static StandupBot.Core.Tests.Commands.TypedCommands;

namespace StandupBot.Core.Tests.Commands;

public class GoalsCommandTests
{
    private static readonly GoalRef G12 = new("G12");

    public static TheoryData<string, ParsedCommand> Table => new()
    {
        { "", new GoalsCommand.Overview() },
        { "  mine  ", new GoalsCommand.Mine() },
        { "MINE", new GoalsCommand.Mine() },
        { "team", new GoalsCommand.Team(null) },
        { "team Web Shop", new GoalsCommand.Team(new("Web Shop")) },
        { "tree", new GoalsCommand.Tree(null) },
        { "tree G3", new GoalsCommand.Tree(new("G3")) },
        { "show G12", new GoalsCommand.Show(G12) },
        { "show #g12", new GoalsCommand.Show(new("#g12")) },
        { "show “Sourdough subscription”", new GoalsCommand.Show(new("Sourdough subscription")) },
        { "G12", new GoalsCommand.Show(G12) },
        { "done G12", new GoalsCommand.Done(G12, null) },
        { "done G12 - all of them signed", new GoalsCommand.Done(G12, "all of them signed") },
        { "done sourdough subscription at last", new GoalsCommand.Done(new("sourdough subscription"), "at last") },
        { "close G12", new GoalsCommand.Done(G12, null) },
        { "drop G12 the market is gone", new GoalsCommand.Drop(G12, "the market is gone") },
        { "drop G12 because nobody asked", new GoalsCommand.Drop(G12, "nobody asked") },
        { "pause G12", new GoalsCommand.Pause(G12, null) },
        { "resume G12", new GoalsCommand.Resume(G12, null) },
        { "edit G12", new GoalsCommand.Edit(G12) },
        { "link G12 under G3", new GoalsCommand.Link(G12, new("G3")) },
        { "link G12 G3", new GoalsCommand.Link(G12, new("G3")) },
        { "link G12 under nothing", new GoalsCommand.Link(G12, null) },
        { "link G12 under Grow the wholesale business", new GoalsCommand.Link(G12, new("Grow the wholesale business")) },
        { "owner G12 @ana", new GoalsCommand.Owner(G12, new("@ana")) },
        { "owner G12 <@U123>", new GoalsCommand.Owner(G12, new("<@U123>")) },
        { "owner G12 to Ana Silva", new GoalsCommand.Owner(G12, new("Ana Silva")) },
        { "priority G12 high", new GoalsCommand.SetPriority(G12, Priority.High) },
        { "priority G12 Medium", new GoalsCommand.SetPriority(G12, Priority.Normal) },
        { "signals", new GoalsCommand.Signals() },
        { "signals snooze S4:G3 3", new GoalsCommand.SnoozeSignal(new("S4:G3"), 3) },
        { "signals snooze s4:G3", new GoalsCommand.SnoozeSignal(new("S4:G3"), 3) },
        { "signals dismiss S8:G3,G4 both can run", new GoalsCommand.DismissSignal(new("S8:G3,G4"), "both can run") },
        { "signals ack S4:G3", new GoalsCommand.AcknowledgeSignal(new("S4:G3")) },
        { "score", new GoalsCommand.Score(null) },
        { "audit", new GoalsCommand.Audit() },
        { "realign", new GoalsCommand.Realign() },
        { "blockers", new GoalsCommand.Blockers() },
        { "blockers resolve R3", new GoalsCommand.ResolveBlocker(new("R3"), null) },
        { "blockers assign r3 @ana", new GoalsCommand.AssignBlocker(new("R3"), new("@ana")) },
        { "need Web Shop new labels for the jars G12", new GoalsCommand.Need(new("Web Shop"), "new labels for the jars", G12) },
        { "need @ana a decision", new GoalsCommand.Need(new("@ana"), "a decision", null) },
        { "promise Lume 40 loaves by 2026-03-20", new GoalsCommand.Promise("Lume", "40 loaves", new(2026, 3, 20), null) },
        { "promise Cafe Lume price list by 20 March", new GoalsCommand.Promise("Cafe Lume", "price list", new(2026, 3, 20), null) },
        { "promise \"New Mill\" Monthly report for G4 by Friday", new GoalsCommand.Promise("New Mill", "Monthly report", new(2026, 3, 6), new("G4")) },
        { "promise old mill inn: price list by Friday", new GoalsCommand.Promise("old mill inn", "price list", new(2026, 3, 6), null) },
        { "heard bags are too big from Cafe Lume", new GoalsCommand.Heard("bags are too big", "Cafe Lume", null, MentionKind.Other) },
        { "heard they may leave us #churn from Lume", new GoalsCommand.Heard("they may leave us", "Lume", "churn", MentionKind.Churn) },
        { "heard flour gets dearer", new GoalsCommand.Heard("flour gets dearer", null, null, MentionKind.Other) },
        { "export", new GoalsCommand.Export() },
        { "retention", new GoalsCommand.Retain(null) },
        { "retention 6 months", new GoalsCommand.Retain(6) },
        { "retention 2 years", new GoalsCommand.Retain(24) },
        { "my data", new GoalsCommand.MyData() },
        { "who saw my answers", new GoalsCommand.WhoSaw() },
        { "erase me", new GoalsCommand.EraseMe(Forever: false) },
        { "erase me forever", new GoalsCommand.EraseMe(Forever: true) },
        { "dashboard", new GoalsCommand.Dashboard() },
        { "undo", new GoalsCommand.Undo(null) },
        { "undo C17", new GoalsCommand.Undo("C17") },
        { "help", new GoalsCommand.Help(null) },
        { "help add", new GoalsCommand.Help("add") },
    };

    [Theory, MemberData(nameof(Table))]
    public void A_command_is_read_as_what_it_says(string typed, ParsedCommand expected) => Assert.Equal(expected, Goals(typed));

    [Theory]
    [InlineData("add", "goals.add")]
    [InlineData("add by Friday", "goals.add")]
    [InlineData("update", "goals.update")]
    [InlineData("update G12", "goals.update")]
    [InlineData("done", "goals.done")]
    [InlineData("drop G12", "goals.drop")]
    [InlineData("link G12", "goals.link")]
    [InlineData("link G12 under", "goals.link")]
    [InlineData("owner G12", "goals.owner")]
    [InlineData("priority G12", "goals.priority")]
    [InlineData("signals dismiss S4:G3", "goals.signals.dismiss")]
    [InlineData("blockers assign R3", "goals.blockers.assign")]
    [InlineData("need Bakery", "goals.need")]
    [InlineData("promise Lume 40 loaves", "goals.promise")]
    [InlineData("heard", "goals.heard")]
    public void A_missing_part_asks_for_the_form(string typed, string formId) =>
        Assert.Equal(formId, As<NeedsForm>(Goals(typed)).FormId);

    [Fact]
    public void What_was_typed_already_goes_into_the_form()
    {
        var form = As<NeedsForm>(Goals("promise Lume 40 loaves for G4"));

        Assert.Equal("Lume", form.Given[FormFields.Customer]);
        Assert.Equal("40 loaves", form.Given[FormFields.What]);
        Assert.Equal("G4", form.Given[FormFields.Goal]);
        Assert.Contains("by when?", form.Missing);
    }

    [Theory]
    [InlineData("updaet G12 60%", "/goals update G12 60%")]
    [InlineData("shwo G12", "/goals show G12")]
    [InlineData("tre", "/goals tree")]
    [InlineData("priority G12 hihg", "/goals priority G12 high")]
    [InlineData("mine please", "/goals mine")]
    [InlineData("singals", "/goals signals")]
    [InlineData("signals snooze S4:G3 0", "/goals signals snooze S4:G3 3")]
    public void A_slip_is_answered_with_what_was_meant(string typed, string nearest) =>
        Assert.Equal(nearest, As<CommandProblem>(Goals(typed)).Nearest);

    [Theory]
    [InlineData("signals ack oven", "S4:G3")]
    [InlineData("signals snooze S4:G3 forever", "1 to 20")]
    [InlineData("blockers resolve oven", "R3")]
    [InlineData("priority G12 gigantic", "high, normal or low")]
    [InlineData("promise Lume bread by 2026-02-01", "has passed")]
    [InlineData("frobnicate the widgets", "does not know \"frobnicate\"")]
    public void A_malformed_argument_is_told_with_what_to_type(string typed, string said)
    {
        var problem = As<CommandProblem>(Goals(typed));

        Assert.Contains(said, problem.Message);
        Assert.StartsWith("/goals ", problem.Example);
    }

    [Fact]
    public void An_unknown_command_names_the_nearest() =>
        Assert.Equal("/goals", As<CommandProblem>(CommandParser.Parse("/gaols", "", Context)).Nearest);
}
