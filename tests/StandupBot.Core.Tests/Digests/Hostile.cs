using System.Globalization;
using System.Text;
using CsCheck;

namespace StandupBot.Core.Tests.Digests;

/// <summary>Texts that somebody might type to break a message, and what must never come out of one.</summary>
internal static class Hostile
{
    private static readonly string[] Pieces =
    [
        "<!channel>", "@here", "@everyone", "<@U123>", "*bold*", "_x_", "`code`", "```", "~~", "|", "&lt;", "<script>", "[a](http://x)", "\n", "\r\n", "\n\n\n\n", "\t", " ",
        "\u202e", "\u2066", "\u200b", "\u200d", "\u0000", "\u001b[31m", "\ud83d", "\ude00", "😀", "👩‍🍳", "z\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "ﷺ", "שלום", "\u2028", "G4", "G99", "#bau",
        "none", "-", "1.", ":", "word", "signed Cafe Lume", "a sentence that goes on.", "%7C", "{0}", "\ue000",
    ];

    internal static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf(Pieces).Array[0, 12].Select(string.Concat),
        Gen.OneOf(Pieces).Array[0, 12].Select(pieces => string.Join(' ', pieces)),
        Gen.String[0, 60],
        Gen.Int[1000, 4000].Select(length => new string('x', length)),
        Gen.Int[200, 900].Select(count => string.Concat(Enumerable.Repeat("😀 ", count))));

    internal static void AssertClean(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            Assert.False(category is UnicodeCategory.Control && rune.Value != '\n', $"Control character U+{rune.Value:X4}");
            Assert.False(category is UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator, $"U+{rune.Value:X4}");
            Assert.False(category is UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D), $"Format character U+{rune.Value:X4}");
            Assert.NotEqual(Rune.ReplacementChar, rune);
        }

        Assert.DoesNotContain("<!channel", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"(?<!\w)@(here|everyone|channel)\b", text);
    }
}
