using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>Slack's ids of members, for those few places where somebody is to be called by name.</summary>
internal sealed class SlackNames(IReadOnlyDictionary<string, string> userIds)
{
    internal static SlackNames None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The id under which Slack notifies this person; null where they are only spoken of.</summary>
    internal string? Called(Inline.Person person) => person.Notify ? userIds.GetValueOrDefault(person.MemberId) : null;

    /// <summary>The members whose ids the message needs.</summary>
    internal static IReadOnlyCollection<string> In(Message message) =>
        [.. message.Blocks.SelectMany(Texts).SelectMany(text => text.Runs).OfType<Inline.Person>().Where(p => p.Notify).Select(p => p.MemberId).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<RichText> Texts(Block block) => block switch
    {
        Block.Paragraph paragraph => [paragraph.Text],
        Block.Bullets bullets => bullets.Lines,
        Block.Quote quote => [quote.Text],
        Block.Facts facts => facts.Pairs.Select(pair => pair.Value),
        Block.Context context => [context.Text],
        Block.Row row => [row.Text],
        _ => [],
    };
}
