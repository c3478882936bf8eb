using System.Text;
using CsCheck;
using StandupBot.Core.Chat;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Tests.Standups.Messages;

public sealed class ThreadAnswerTests
{
    private static readonly ThreadAnswerView Answer = new()
    {
        Run = LumeBakery.Run, MemberId = "bo",
        Parts =
        [
            new("Done", ["signed Cafe Lume (G4)", "cleaned oven 1"]),
            new("Next", ["call Hotel Astor"]),
            new("In the way", ["oven 2 is down - Ana is asked"]),
        ],
    };

    [Fact]
    public void A_form_answer_is_shown_question_by_question() => Match(Answer, "thread-answer");

    [Fact]
    public void A_free_text_is_shown_as_it_was_written() =>
        Match(Answer with { Parts = [new(null, ["Yesterday: Cafe Lume.\n\nToday *nothing* much, <!channel> `rm`\u202e"])], Late = true }, "thread-answer-free-text");

    [Fact]
    [Trait("Behaviour", "38")]
    public void Long_text_is_never_lost_but_split_at_the_platforms_limit() =>
        Gen.Select(Gen.OneOf("a", "bread ", "\n", "é", "😀", "\ud83d", " ", "averylongword", "\u200b").Array[0, 1500].Select(string.Concat).List[0, 4], Gen.Int[ThreadAnswer.LeastLimit, 4000]).Sample((texts, limit) =>
        {
            var view = Answer with { Parts = [.. texts.Select((text, i) => new AnswerPart(i % 2 == 0 ? null : "Done", [text]))] };

            var pages = ThreadAnswer.Compose(view, LumeBakery.Names, limit);

            Assert.All(pages, page => Assert.InRange(page.Blocks.Sum(LengthOf), 1, limit));
            Assert.Equal(string.Concat(texts.Select(Visible)), Visible(string.Concat(pages.SelectMany(p => p.Blocks).SelectMany(Said))));
        }, iter: 60);

    private static IEnumerable<string> Said(Block block) => block switch
    {
        Block.Quote b => [b.Text.Plain()],
        Block.Bullets b => b.Lines.Select(line => line.Plain()),
        _ => [],
    };

    private static int LengthOf(Block block) => block is Block.Paragraph p ? p.Text.Plain().Length : Said(block).Sum(s => s.Length);

    private static string Visible(string text) => string.Concat(text.EnumerateRunes().Where(r => !Rune.IsWhiteSpace(r) && r != Rune.ReplacementChar && r.Value != 0x200B));

    private static void Match(ThreadAnswerView view, string name) =>
        Snapshots.Match(string.Join("\n=====\n", ThreadAnswer.Compose(view, LumeBakery.Names, 3000).Select(Snapshots.Draw)), name);
}
