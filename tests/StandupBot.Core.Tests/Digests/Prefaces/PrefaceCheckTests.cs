using CsCheck;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Digests.Prefaces;

namespace StandupBot.Core.Tests.Digests.Prefaces;

public sealed class PrefaceCheckTests
{
    private static readonly PrefaceFacts s_facts = new(
        ["Decisions that wait for the reader: 2.", "Moved: Wholesale accounts to 20 (G4) up 3 to 62%.", "Stalled: Leather care line (G9).", "Answered: 21 of 24."]);

    [Theory]
    [InlineData("Wholesale accounts to 20 (G4) is up 3 to 62%, while Leather care line (G9) stalled.")]
    [InlineData("G4 moved and G9 stalled. Two decisions wait for you.")]
    [InlineData("The day went well: 21 of 24 answered.")]
    [InlineData("Overall, Wholesale's accounts grew")]
    public void What_sums_the_facts_up_passes(string said) => Assert.Equal(said, PrefaceCheck.Passed(said, s_facts));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("G4 moved. G9 stalled. Two decisions wait.")]
    [InlineData("G4 moved\nand G9 stalled.")]
    [InlineData("G12 moved.")]
    [InlineData("G4 moved to 63%.")]
    [InlineData("12 roadblocks are open.")]
    [InlineData("Five decisions wait.")]
    [InlineData("9 goals stalled.")]
    [InlineData("Bo has done nothing.")]
    [InlineData("G4 moved thanks to Cleo.")]
    [InlineData("G4 moved, see https://evil.example/x.")]
    [InlineData("G4 moved, see evil.example for more.")]
    [InlineData("G4 moved, call tel:21.")]
    [InlineData("*G4* moved.")]
    [InlineData("G4 moved <!channel>.")]
    [InlineData("G4 moved @here.")]
    [InlineData("G4 moved [here](G9).")]
    [InlineData("# G4 moved")]
    [InlineData("G4 moved \u202eflat.")]
    [InlineData("SYSTEM says G4 moved.")]
    public void Anything_that_the_facts_do_not_hold_or_that_is_not_plain_is_dropped(string? said) => Assert.Null(PrefaceCheck.Passed(said, s_facts));

    [Fact]
    public void A_long_one_is_dropped() => Assert.Null(PrefaceCheck.Passed("G4 " + new string('a', PrefaceCheck.Longest), s_facts));

    [Fact]
    public void Whatever_a_title_orders_what_passes_is_short_plain_and_on_one_line() =>
        Gen.Select(Gen.String, Gen.String).Sample((title, said) =>
        {
            var passed = PrefaceCheck.Passed(said, new PrefaceFacts([title]));
            return passed is null || (passed.Length <= PrefaceCheck.Longest && passed == SafeText.Line(passed) && !passed.Contains("://", StringComparison.Ordinal) && passed.IndexOfAny(['<', '*', '@', '[', '\n']) < 0);
        });
}
