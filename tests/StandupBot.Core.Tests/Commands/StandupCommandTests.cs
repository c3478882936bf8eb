using StandupBot.Core.Commands;
using static StandupBot.Core.Tests.Commands.TypedCommands;

namespace StandupBot.Core.Tests.Commands;

public class StandupCommandTests
{
    private static readonly TeamRef Bakers = new("Bakery");

    public static TheoryData<string, ParsedCommand> Table => new()
    {
        { "", new StandupCommand.Answer(null) },
        { "answer", new StandupCommand.Answer(null) },
        { "now", new StandupCommand.Now(null) },
        { "now Bakery", new StandupCommand.Now(Bakers) },
        { "skip", new StandupCommand.Skip(null, null) },
        { "skip nothing new", new StandupCommand.Skip(null, "nothing new") },
        { "skip bakery at the dentist", new StandupCommand.Skip(new("bakery"), "at the dentist") },
        { "back", new StandupCommand.Back() },
        { "status", new StandupCommand.Status(null) },
        { "history", new StandupCommand.History(null) },
        { "history @ana", new StandupCommand.History(new("@ana")) },
        { "history of Ana Silva", new StandupCommand.History(new("Ana Silva")) },
        { "new", new StandupCommand.New(null, null) },
        { "new Bakery at 9:30", new StandupCommand.New(Bakers, new TimeOnly(9, 30)) },
        { "edit for Bakery", new StandupCommand.Edit(Bakers) },
        { "members", new StandupCommand.Members(null) },
        { "members list", new StandupCommand.Members(null) },
        { "pause", new StandupCommand.Pause(null) },
        { "resume", new StandupCommand.Resume(null) },
        { "join Bakery", new StandupCommand.Join(Bakers) },
        { "leave", new StandupCommand.Leave(null) },
        { "timezone Europe/Berlin", new StandupCommand.TimeZone("Europe/Berlin") },
        { "new at 9:30 am", new StandupCommand.New(null, new TimeOnly(9, 30)) },
        { "timezone america/new york", new StandupCommand.TimeZone("America/New_York") },
        { "help away", new StandupCommand.Help("away") },
    };

    [Theory, MemberData(nameof(Table))]
    public void A_command_is_read_as_what_it_says(string typed, ParsedCommand expected) => Assert.Equal(expected, Standup(typed));

    [Fact]
    public void An_answer_keeps_its_lines() =>
        Assert.Equal("Signed Lume\n- price list  next", As<StandupCommand.Answer>(Standup("answer Signed Lume\n- price list  next")).Text);

    [Theory]
    [InlineData("members add @ana <@U9> and Bo", "@ana|<@U9>|Bo")]
    [InlineData("members add Ana Silva, Bo Larsen,Zoe", "Ana Silva|Bo Larsen|Zoe")]
    [InlineData("members add @bo @bo", "@bo")]
    public void Several_members_are_added_at_once(string typed, string expected) =>
        Assert.Equal(expected.Split('|'), As<StandupCommand.AddMembers>(Standup(typed)).Who.Select(who => who.Text));

    [Fact]
    public void Members_are_removed_by_name() =>
        Assert.Equal(["@bo"], As<StandupCommand.RemoveMembers>(Standup("members remove @bo")).Who.Select(who => who.Text));

    [Theory]
    [InlineData("away", "standup.away")]
    [InlineData("away until", "standup.away")]
    [InlineData("timezone", "standup.timezone")]
    [InlineData("members add", "standup.members.add")]
    public void A_missing_part_asks_for_the_form(string typed, string formId) =>
        Assert.Equal(formId, As<NeedsForm>(Standup(typed)).FormId);

    [Theory]
    [InlineData("statsu", "/standup status")]
    [InlineData("skpi", "/standup skip")]
    [InlineData("awya until Friday", "/standup away until Friday")]
    public void A_slip_is_answered_with_what_was_meant(string typed, string nearest) =>
        Assert.Equal(nearest, As<CommandProblem>(Standup(typed)).Nearest);

    [Fact]
    [Trait("Behaviour", "18")]
    public void An_unknown_zone_is_refused_with_the_nearest_name() =>
        Assert.Equal("/standup timezone Europe/Berlin", As<CommandProblem>(Standup("timezone Europe/Berlim")).Nearest);

    [Fact]
    public void A_time_that_is_none_is_refused() =>
        Assert.Contains("no time of day", As<CommandProblem>(Standup("new Bakery at noonish")).Message);

    [Fact]
    public void Plain_words_are_told_how_to_be_an_answer() =>
        Assert.Contains("/standup answer", As<CommandProblem>(Standup("Baked forty loaves")).Message);
}
