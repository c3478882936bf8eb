using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Cards;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests.Cards;

/// <summary>Whatever is typed, however long: cards keep their limits, no text becomes markup, and nothing that shows is lost.</summary>
public sealed class HostileCardTests
{
    private static readonly string[] Pieces =
    [
        "<at>everyone</at>", "<at>Ana</at>", "@everyone", "**bold**", "_x_", "`code`", "```", "~~", "|", "&lt;", "<script>", "[a](http://x)", "![i](http://x)", "\n", "\r\n", "\n\n\n", "\t", " ",
        "{{DATE(2026-03-03T09:00:00Z,SHORT)}}", "{{TIME(", "${title}", "# h", "- ", "1. ", "> ", "\\", "\"", "'", "\u202e", "\u200b", "\ud83d", "😀", "👩‍🍳", "שלום", "msteams", "a,b%2C", "word", "a sentence that goes on.",
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (8, Gen.OneOf(Pieces).Array[1, 12].Select(string.Concat)), (2, Gen.String[1, 60]), (1, Gen.Int[5000, 30000].Select(length => string.Concat(Enumerable.Repeat("long word ", length / 10)))),
        (1, Gen.Int[5000, 60000].Select(length => new string('ü', length))));

    private static readonly Gen<RichText> Line = Gen.Select(Text, Text, Gen.Int[0, 4]).Select((one, two, kind) => RichText.Of(new Inline.Words(one), kind switch
    {
        0 => new Inline.Strong(two),
        1 => new Inline.Person("ana", "Ana", Notify: true),
        2 => new Inline.Link(two, "https://example.org/?q=" + Uri.EscapeDataString(Clean(two))),
        3 => new Inline.Time(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero), "09:00 UTC"),
        _ => new Inline.Person("bo", Clean(two)),
    }));

    private static readonly Gen<Button> Tap = Gen.Select(Text, Gen.Bool).Select((text, asks) => new Button(
        "item.done", Short(text, 1500), Short(text, 75), ButtonStyle.Plain, asks ? new Confirmation(Short(text, 75), Short(text, 300), "Yes") : null));

    private static readonly Gen<Block> Any = Gen.OneOf<Block>(
        Line.Select(l => (Block)new Block.Paragraph(l)), Line.Array[1, 5].Select(l => (Block)new Block.Bullets(l, true)), Line.Select(l => (Block)new Block.Quote(l)),
        Line.Select(l => (Block)new Block.Context(l)), Gen.Select(Line, Tap.Array[1, 9]).Select((l, b) => (Block)new Block.Row(l, b)), Tap.Array[1, 9].Select(b => (Block)new Block.Actions(b)),
        Gen.Select(Text, Line).Array[1, 30].Select(f => (Block)new Block.Facts([.. f.Select(p => new Fact(Short(p.Item1, 60), p.Item2))])), Text.Select(t => (Block)new Block.Heading(Short(t, 100))), Gen.Const((Block)new Block.Divider()));

    [Fact]
    [Trait("Behaviour", "42")]
    [Trait("Behaviour", "38")]
    public void Messages_keep_every_limit_and_every_word() => Any.Array[1, 12].Sample(blocks =>
    {
        var activities = MessageCards.Activities(Message.Of("A message", blocks), "id", new Dictionary<string, string> { ["ana"] = "aad-ana" });

        Assert.All(activities, CardLint.Check);
        var shown = Visible(string.Concat(activities.SelectMany((a, i) => a["attachments"]![0]!["content"]!["body"]!.AsArray().Skip(i == 0 ? 0 : 1)).SelectMany(CardLint.Elements).Select(Shown)));
        Assert.All(blocks.SelectMany(Said), said => Assert.Contains(Visible(said), shown, StringComparison.Ordinal));
    }, iter: 40);

    [Fact]
    public void Forms_keep_every_limit_and_come_back_as_they_were() => Gen.Select(Text, Text.Array[1, 30], Gen.Bool, Gen.Bool).Sample((label, options, several, required) =>
    {
        Form form = new("f", Short(label, 2000), Short(label, 24), "Send",
        [
            new Field.Note(label), new Field.Text("t", Short(label, 150)) { Initial = Short(label, 3000), Hint = label, Required = required },
            new Field.Choice("c", Short(label, 150), [.. options.Select(o => Short(o, 75)).Distinct().Select(o => new Option(o, o))]) { Multiple = several, Required = required },
        ]);

        var activity = FormCards.Activity(form, new Dictionary<string, string> { ["t"] = label, ["other"] = label });

        CardLint.Check(activity);
        var back = Assert.IsType<CardSubmission.Filled>(CardSubmission.Of(System.Text.Json.JsonDocument.Parse(
            activity["attachments"]![0]!["content"]!["actions"]![0]!["data"]!.ToJsonString()).RootElement));
        Assert.Equal((form.Id, form.State), (back.FormId, back.State));
        Assert.Equal(form.Fields.Count, back.Form!.Fields.Count);
    }, iter: 40);

    [Fact]
    public void A_form_with_more_choices_than_a_card_can_hold_lets_them_be_typed()
    {
        Option[] goals = [.. Enumerable.Range(1, 100).Select(i => new Option($"G{i}", $"G{i} {new string('t', 70)}"))];
        Form form = new("standup.answer", "run", "Your stand-up", "Send", [.. Enumerable.Range(0, 12).Select(i => new Field.Choice($"goal:{i}", "Which goal is that for?", goals))]);

        var activity = FormCards.Activity(form);

        CardLint.Check(activity);
        var types = CardLint.Elements(activity["attachments"]![0]!["content"]!["body"]).Select(e => (string?)e["type"]).ToList();
        Assert.Contains("Input.Text", types);
        Assert.Contains("Input.ChoiceSet", types);
        Assert.Equal(12, types.Count(t => t!.StartsWith("Input.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("")]
    [InlineData(null)]
    public void A_packed_form_that_was_tampered_with_is_none(string? packed) => Assert.Null(PackedForm.Unpack(packed));

    [Fact]
    public void A_packed_form_cannot_swell()
    {
        var swollen = new Form("f", "", "t", "s", [new Field.Text("t", new string('x', 2_000_000))]);

        Assert.Null(PackedForm.Unpack(PackedForm.Pack(swollen)));
    }

    private static IEnumerable<string> Said(Block block) => block switch
    {
        Block.Paragraph p => Parts(p.Text),
        Block.Bullets b => b.Lines.SelectMany(Parts),
        Block.Quote q => Parts(q.Text),
        Block.Context c => Parts(c.Text),
        Block.Row r => Parts(r.Text),
        Block.Facts f => f.Pairs.SelectMany(p => Parts(p.Value)),
        Block.Heading h => [h.Text],
        _ => [],
    };

    private static IEnumerable<string> Parts(RichText text) => text.Runs.Where(r => r is not Inline.Time).Select(r => RichText.Of(r).Plain());

    private static string Shown(JsonObject element) => (string?)element["type"] switch
    {
        "TextRun" => (string)element["text"]!,
        "TextBlock" => Unmarked((string)element["text"]!),
        "FactSet" => string.Concat(element["facts"]!.AsArray().Select(f => Unmarked((string)f!["value"]!))),
        _ => "",
    };

    private static string Unmarked(string markup)
    {
        var words = Regex.Replace(markup, @"(?<!\\)\]\(https://[^)]*\)|\{\{TIME\([^)]*\)\}\}|</?at>", "", RegexOptions.None, TimeSpan.FromSeconds(5));
        var unbold = Regex.Replace(words, @"(?<!\\)(?<kept>(\\\\)*)(\*\*|\[)", "${kept}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        return Regex.Replace(unbold, @"\\(?<kept>.)", "${kept}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
    }

    private static string Visible(string text) => string.Concat(Clean(text).EnumerateRunes().Where(r => !Rune.IsWhiteSpace(r)));

    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r != Rune.ReplacementChar));

    private static string Short(string text, int most)
    {
        var line = Core.Digests.Phrasing.Clip.Line(text, most);
        return line.Length == 0 ? "x" : line;
    }
}
