using CsCheck;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using static StandupBot.Core.Tests.Commands.TypedCommands;

namespace StandupBot.Core.Tests.Commands.Forms;

public class FormReaderTests
{
    private static Dictionary<string, IReadOnlyList<string>> Values(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0].Trim(), pair => (IReadOnlyList<string>)[pair[1]]);

    public static TheoryData<string, string, ParsedCommand> Table => new()
    {
        { "goals.add", "title= Sell more bread ;due=2026-03-20;parent=G1;for=T1;measureFrom=12;measureTo=20;measureUnit=accounts;priority=high;description=In town",
            new GoalsCommand.Add("Sell more bread") { Due = new(2026, 3, 20), Parent = new("G1"), For = new("T1"), Measure = new("Sell more bread", 12, 20, "accounts"), Priority = Priority.High, Description = "In town" } },
        { "goals.add", "title=Bread", new GoalsCommand.Add("Bread") },
        { "goals.update", "goal=G4;amount=60 %;confidence=7;status=AtRisk;note=slow", new GoalsCommand.Update(new("G4"), new(60, "%"), 7, GoalStatus.AtRisk, "slow") },
        { "goals.update", "goal=G4;amount=14 accounts", new GoalsCommand.Update(new("G4"), new(14, "accounts"), null, null, null) },
        { "goals.drop", "goal=G4;why=gone", new GoalsCommand.Drop(new("G4"), "gone") },
        { "goals.link", "goal=G4", new GoalsCommand.Link(new("G4"), null) },
        { "goals.owner", "goal=G4;member=M1", new GoalsCommand.Owner(new("G4"), new("M1")) },
        { "goals.priority", "goal=G4;priority=low", new GoalsCommand.SetPriority(new("G4"), Priority.Low) },
        { "goals.signals.snooze", "signal=S4:G3;days=5", new GoalsCommand.SnoozeSignal(new("S4:G3"), 5) },
        { "goals.promise", "customer=Lume;what=bread;due=2026-03-20", new GoalsCommand.Promise("Lume", "bread", new(2026, 3, 20), null) },
        { "goals.heard", "what=too dear;theme=Churn", new GoalsCommand.Heard("too dear", null, "Churn", MentionKind.Churn) },
        { "standup.away", "until=2026-03-06", new StandupCommand.Away(new(2026, 3, 3), new(2026, 3, 6), null) },
        { "standup.away", "from=2026-03-06;until=2026-03-06;member=M1", new StandupCommand.Away(new(2026, 3, 6), new(2026, 3, 6), new("M1")) },
        { "standup.timezone", "zone=europe/berlin", new StandupCommand.TimeZone("Europe/Berlin") },
    };

    [Theory, MemberData(nameof(Table))]
    public void A_form_is_read_as_the_command_that_would_have_been_typed(string form, string values, ParsedCommand expected) =>
        Assert.Equal(expected, Assert.IsType<FormReading.Command>(FormReader.Read(form, Values(values), Tuesday)).Parsed);

    [Theory]
    [InlineData("goals.add", "due=2026-03-20", "title", "fill this in")]
    [InlineData("goals.add", "title=   ", "title", "fill this in")]
    [InlineData("goals.add", "title=x;due=2026-02-01", "due", "has passed")]
    [InlineData("goals.add", "title=x;due=whenever", "due", "2026-03-03")]
    [InlineData("goals.add", "title=x;measureFrom=12", "measureTo", "both numbers")]
    [InlineData("goals.add", "title=x;measureFrom=12;measureTo=12", "measureTo", "must differ")]
    [InlineData("goals.add", "title=x;measureFrom=many;measureTo=12", "measureFrom", "number")]
    [InlineData("goals.add", "title=x;priority=7", "priority", "one of the list")]
    [InlineData("goals.add", "title=a\u202Eb", "title", "U+202E")]
    [InlineData("goals.update", "goal=G4", "amount", "Say how far")]
    [InlineData("goals.update", "goal=G4;confidence=11", "confidence", "1 to 10")]
    [InlineData("goals.update", "goal=G4;status=Fine", "status", "one of the list")]
    [InlineData("standup.away", "until=2026-03-06;from=2026-03-09", "until", "before the first")]
    [InlineData("standup.away", "", "until", "choose a day")]
    [InlineData("standup.timezone", "zone=Mars/Base", "zone", "no time zone")]
    [InlineData("standup.members.add", "", "members", "choose somebody")]
    [Trait("Behaviour", "36")]
    public void What_is_wrong_stands_at_its_field(string form, string values, string field, string said) =>
        Assert.Contains(said, Assert.IsType<FormReading.Errors>(FormReader.Read(form, Values(values), Tuesday)).ByField[field]);

    [Fact]
    public void A_long_title_is_refused_with_its_length() =>
        Assert.Contains("203 characters", Assert.IsType<FormReading.Errors>(FormReader.Read("goals.add", Values("title=" + new string('x', 203)), Tuesday)).ByField["title"]);

    [Fact]
    [Trait("Behaviour", "55")]
    public void Whatever_a_client_sends_is_read_or_refused()
    {
        var fields = typeof(FormFields).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToArray();
        var value = Gen.OneOf(Gen.String, Gen.Int.Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), Gen.OneOf(Gen.Const("2026-02-30"), Gen.Const("1e999"), Gen.Const("60 % x"), Gen.Const("\u00A0"), Gen.Const("next Friday")));

        Gen.Select(Gen.Int[0, CommandForms.Ids.Count - 1], value.Array[0, 2].Array[fields.Length]).Sample((form, values) =>
        {
            var sent = fields.Zip(values).ToDictionary(pair => pair.First, pair => (IReadOnlyList<string>)pair.Second);
            return FormReader.Read(CommandForms.Ids[form], sent, Tuesday) is not FormReading.Errors { ByField.Count: 0 };
        });
    }

    [Fact]
    public void An_unknown_form_is_nobodys() => Assert.Null(FormReader.Read("goals.hack", Values("title=x"), Tuesday));

    [Fact]
    public void An_edit_keeps_what_the_form_does_not_hold()
    {
        var before = new ObjectiveTerms { Title = "Bread", Due = new(2026, 2, 1), Measure = new("loaves", 1, 9, "loaves"), Standalone = "on purpose", OwnerId = "M1" };

        var (edit, errors) = GoalTermsReader.Read(Values("title=More bread;due=2026-02-01;measureFrom=1;measureTo=12;measureUnit=loaves;owner=M2;why=bigger oven"), before, Tuesday);

        Assert.Empty(errors);
        Assert.Equal(before with { Title = "More bread", Measure = new("loaves", 1, 12, "loaves") }, edit!.Terms);
        Assert.Equal(new MemberRef("M2"), edit.Owner);
        Assert.Null(edit.Parent);
        Assert.Equal("bigger oven", edit.Why);
    }

    [Fact]
    public void An_edit_to_a_day_that_has_passed_is_refused() =>
        Assert.Contains("due", GoalTermsReader.Read(Values("title=Bread;due=2026-02-01"), new ObjectiveTerms { Title = "Bread" }, Tuesday).Errors.Keys);
}
