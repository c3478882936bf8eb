using CsCheck;
using StandupBot.Core.Commands;
using static StandupBot.Core.Tests.Commands.TypedCommands;

namespace StandupBot.Core.Tests.Commands;

public class HostileCommandTests
{
    private static readonly string[] Pieces =
    [
        "add", "update", "away", "promise", "heard", "need", "members", "signals snooze", "blockers assign", "link", "by", "under", "for", "measure", "from", "to",
        "until", "G12", "R3", "S4:G3", "@ana", "Ana", "Bakery", "Friday", "2026-02-30", "20", "March", "60%", "confidence", "99", "+5", "\"", "“", "”", ",", "->",
        "\u202E", "\0", "\uD83D", "\uFFFD", "é", "😀", "\n", "٣", "delegate", "next", "end of", "month", "1/2/3", "99999999999999999999", "k", "#churn", "<@", "Q9",
    ];

    private static readonly Gen<string> Typed = Gen.OneOf(
        Gen.String,
        One(Pieces).Array[0, 14].Select(words => string.Join(' ', words)),
        Gen.Select(One([.. CommandCatalogue.All.Select(entry => entry.Verb)]), One(Pieces).Array[0, 10], (verb, words) => $"{verb} {string.Join(' ', words)}"),
        One(Pieces).Array[0, 14].Select(string.Concat));

    private static Gen<string> One(params string[] of) => Gen.Int[0, of.Length - 1].Select(i => of[i]);

    [Fact]
    public void Whatever_is_typed_is_answered() => Gen.Select(One("goals", "standup", "x"), Typed).Sample((name, typed) =>
    {
        var parsed = CommandParser.Parse(name, typed, Context);
        return parsed is not CommandProblem problem || (problem.Message.Length is > 0 and < 500 && problem.Example.StartsWith('/'));
    });

    [Fact]
    public void Whatever_is_written_is_a_command_or_not() => Typed.Sample(typed =>
    {
        CommandText.Find(typed);
        CommandText.Find(typed, addressed: true);
        CommandText.Find("<at>" + typed);
        CommandHelp.For("goals", typed);
    });

    [Fact]
    public void Whatever_is_named_is_resolved_or_not() => Typed.Sample(typed =>
    {
        var resolver = new NameResolver(Bakery, "M2");
        resolver.Goal(new(typed));
        resolver.Who(new(typed));
    });

    [Theory]
    [InlineData("add Bread\u0007 rolls", "control character (U+0007)")]
    [InlineData("add Bread \u202Edaerb", "reading direction (U+202E)")]
    [InlineData("add Bread \u2066x\u2069", "reading direction (U+2066)")]
    [InlineData("add Bread \uD83D", "half a character")]
    public void Invisible_characters_are_refused_by_name(string typed, string said) =>
        Assert.Contains(said, As<CommandProblem>(Goals(typed)).Message);

    [Fact]
    public void Harmless_marks_are_dropped() =>
        Assert.Equal(new GoalsCommand.Add("Bread"), Goals("add \u200FBread\u200B"));

    [Theory]
    [InlineData("goals", "add ", 100_000, "100,004 characters")]
    [InlineData("goals", "update G12 60% ", 10_000, "4,000 at most")]
    [InlineData("standup", "answer ", 100_000, "40,000 at most")]
    public void A_text_that_is_too_long_is_refused_with_its_length(string name, string verb, int length, string said) =>
        Assert.Contains(said, As<CommandProblem>(CommandParser.Parse(name, verb + new string('x', length), Context)).Message);

    [Fact]
    [Trait("Behaviour", "38")]
    public void A_long_answer_is_taken_whole() =>
        Assert.Equal(30_000, As<StandupCommand.Answer>(Standup("answer " + new string('x', 30_000))).Text!.Length);

    [Fact]
    public void A_heap_of_keywords_is_read_in_no_time() =>
        Assert.IsNotType<GoalsCommand.Overview>(Goals("add " + string.Concat(Enumerable.Repeat("by under for measure 1 ", 170))));
}
