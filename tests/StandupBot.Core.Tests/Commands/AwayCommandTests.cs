using StandupBot.Core.Commands;
using StandupBot.Core.Standups.Scheduling;
using static StandupBot.Core.Tests.Commands.TypedCommands;

namespace StandupBot.Core.Tests.Commands;

[Trait("Behaviour", "28")]
public class AwayCommandTests
{
    private static StandupCommand.Away Away(int from, int until, string? stand = null) =>
        new(new(2026, 3, from), new(2026, 3, until), stand is null ? null : new(stand));

    public static TheoryData<string, StandupCommand.Away> Table => new()
    {
        { "until Friday", Away(3, 6) },
        { "until 2026-03-20", Away(3, 20) },
        { "tomorrow", Away(4, 4) },
        { "next week", Away(9, 13) },
        { "for 5 days", Away(3, 9) },
        { "from 9 March to 13 March", Away(9, 13) },
        { "from Monday to Friday delegate @bo", Away(9, 13, "@bo") },
        { "until Friday deputy Ana Silva", Away(3, 6, "Ana Silva") },
    };

    [Theory, MemberData(nameof(Table))]
    public void An_absence_has_a_start_and_an_end(string typed, StandupCommand.Away expected) => Assert.Equal(expected, Standup("away " + typed));

    [Fact]
    public void Days_are_counted_on_the_days_that_the_member_works()
    {
        var weekend = Context with { Workdays = Weekdays.Saturday | Weekdays.Sunday };

        Assert.Equal(Away(3, 8), CommandParser.Parse("standup", "away for 2 days", weekend));
    }

    [Theory]
    [InlineData("until 2026-01-05")]
    [InlineData("until the cows come home")]
    [InlineData("for 0 days")]
    [InlineData("from 2026-03-20 to 2026-03-10")]
    public void A_day_that_cannot_be_is_refused_with_an_example(string typed) =>
        Assert.Equal("/standup away until Friday", As<CommandProblem>(Standup("away " + typed)).Example);
}
