using StandupBot.Core.Commands;
using static StandupBot.Core.Tests.Commands.TypedCommands;

namespace StandupBot.Core.Tests.Commands;

[Trait("Behaviour", "28")]
public class AwayCommandTests
{
    private static DateOnly March(int day) => new(2026, 3, day);

    private static StandupCommand.Away Away(int from, int? until, int? days = null, string? stand = null) =>
        new(March(from), until is { } day ? March(day) : null, days, stand is null ? null : new(stand));

    public static TheoryData<string, StandupCommand.Away> Table => new()
    {
        { "until Friday", Away(3, 6) },
        { "until 2026-03-20", Away(3, 20) },
        { "till tomorrow", Away(3, 4) },
        { "until today", Away(3, 3) },
        { "today", Away(3, 3) },
        { "tomorrow", Away(4, 4) },
        { "Friday", Away(6, 6) },
        { "on Friday", Away(6, 6) },
        { "next week", Away(9, 15) },
        { "for 3 days", Away(3, null, 3) },
        { "for a day", Away(3, null, 1) },
        { "for 2 weeks", Away(3, 16) },
        { "from 9 to 13 March", Away(9, 13) },
        { "from 2026-03-09 until 2026-03-13", Away(9, 13) },
        { "from Monday to Friday delegate @bo", Away(9, 13, stand: "@bo") },
        { "until Friday delegate Ana Silva", Away(3, 6, stand: "Ana Silva") },
    };

    [Theory, MemberData(nameof(Table))]
    public void An_absence_has_a_start_and_an_end(string typed, StandupCommand.Away expected) => Assert.Equal(expected, Standup("away " + typed));

    [Theory]
    [InlineData("until 2026-01-05", "has passed")]
    [InlineData("until the cows come home", "not a day")]
    [InlineData("until 3/4/2026", "two ways")]
    [InlineData("for 0 days", "for 3 days")]
    [InlineData("for 9999 weeks", "for 3 days")]
    [InlineData("for ever", "for 3 days")]
    [InlineData("from 2026-03-20 to 2026-03-10", "lies before")]
    public void A_day_that_cannot_be_is_refused(string typed, string said) =>
        Assert.Contains(said, As<CommandProblem>(Standup("away " + typed)).Message);
}
