using CsCheck;
using StandupBot.Core.Chat;
using StandupBot.Slack.BlockKit;

namespace StandupBot.Slack.Tests.BlockKit;

public sealed class HostileMessagesTests
{
    private static readonly SlackNames People = new(new Dictionary<string, string> { ["ana"] = "U0ANA" });

    [Fact, Trait("Behaviour", "42")]
    public void Whatever_is_in_a_message_it_stays_within_the_limits_and_calls_nobody() =>
        Hostile.Message.Sample(
            message =>
            {
                foreach (var part in MessageRenderer.Parts(message, People))
                    Assert.DoesNotContain(BlockKitLinter.Message(part.Text, part.BlockArray()), trouble => trouble != "no blocks");
            },
            iter: 700);

    [Fact, Trait("Behaviour", "42")]
    public void Whatever_is_in_a_form_or_a_home_view_it_stays_within_the_limits()
    {
        Hostile.Form.Sample(form => Assert.Empty(BlockKitLinter.Modal(FormView.Of(form, "nonce"))), iter: 200);
        Hostile.Message.Sample(message => Assert.Empty(BlockKitLinter.Home(HomeView.Of(message))), iter: 100);
    }

    [Fact, Trait("Behaviour", "38")]
    public void Of_a_long_message_every_word_arrives()
    {
        var words = Enumerable.Range(0, 6000).Select(i => FormattableString.Invariant($"word{i}")).ToList();
        Block[] blocks =
        [
            new Block.Paragraph(string.Join(' ', words[..2000])), new Block.Bullets([.. words[2000..4000].Select(w => (RichText)w)]),
            new Block.Quote(string.Join('\n', words[4000..5000])), new Block.Context(string.Join(' ', words[5000..5500])),
            new Block.Row(string.Join(' ', words[5500..]), [new Button("a", "v", "A"), new Button("a", "w", "B")]),
        ];
        var parts = MessageRenderer.Parts(new Message("long", blocks), SlackNames.None);
        Assert.InRange(parts.Count, 4, 8);
        var read = string.Join(' ', parts.Select(p => BlockKitLinter.Read(p.BlockArray())));
        Assert.All(words, word => Assert.Contains(word, read, StringComparison.Ordinal));
        Assert.All(parts, part => Assert.Empty(BlockKitLinter.Message(part.Text, part.BlockArray())));
    }

    [Fact, Trait("Behaviour", "38")]
    public void A_message_without_blocks_says_its_text_whole()
    {
        var text = string.Join(' ', Enumerable.Range(0, 3000).Select(i => FormattableString.Invariant($"w{i}")));
        var parts = MessageRenderer.Parts(new Message(text, []), SlackNames.None);
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(parts.Select(p => BlockKitLinter.Read(p.BlockArray()))).Replace(" ", "", StringComparison.Ordinal));
        Assert.InRange(parts[0].Text.Length, 1, 4000);
    }

    [Fact]
    public void A_title_goes_on_with_what_it_is_the_title_of()
    {
        List<Block> blocks = [.. Enumerable.Range(0, 49).Select(_ => (Block)new Block.Divider()), new Block.Heading("Goals"), new Block.Paragraph("G1")];
        var parts = MessageRenderer.Parts(new Message("text", blocks), SlackNames.None);
        Assert.Equal("header", parts[1].Blocks[0]["type"]!.GetValue<string>());
        Assert.Equal(2, parts[1].Blocks.Count);
    }
}
