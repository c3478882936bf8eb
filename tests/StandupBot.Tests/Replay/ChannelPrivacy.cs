using System.Text.RegularExpressions;
using StandupBot.Core.Chat;
using StandupBot.Core.Histories;
using StandupBot.Replay.Output;

namespace StandupBot.Tests.Replay;

/// <summary>What a channel was told and must not hear: findings about one person, and scores beside a name.</summary>
internal sealed partial class ChannelPrivacy(Replayed replayed)
{
    /// <summary>Signals about a goal or a need in which a reader could see one person's failure: a channel reads them without names.</summary>
    private static readonly string[] Unnamed = ["S1", "S10", "S12", "S14"];

    private readonly HashSet<string> members = [.. replayed.History.OfType<HistoryEvent.Member>().Select(member => member.Id)];
    private readonly string[] names = [.. replayed.History.OfType<HistoryEvent.Member>().Select(member => member.Name)];

    public IEnumerable<(string To, string? Signal)> InPrivate => replayed.Output.Messages.Where(message => members.Contains(message.To))
        .SelectMany(message => message.Message.Blocks, (message, block) => (message.To, block.Signal));

    public IEnumerable<string> SignalsAboutOnePerson() =>
        from message in ToChannels() from block in message.Message.Blocks where IsPersonal(block.Signal) select $"{message.Id} {block.Signal}";

    public IEnumerable<string> SentencesAboutOnePerson()
    {
        var sentences = replayed.Output.Signals.Where(line => IsPersonal(line.Key)).Select(line => line.Why).ToHashSet(StringComparer.Ordinal);
        return from message in ToChannels() let text = All(message) from sentence in sentences where text.Contains(sentence, StringComparison.Ordinal) select $"{message.Id} {sentence}";
    }

    public IEnumerable<string> NamesInFindings()
    {
        var titles = replayed.History.OfType<HistoryEvent.Objective>().Select(goal => goal.Terms.Title).Concat(replayed.History.OfType<HistoryEvent.Dependency>().Select(need => need.Text)).ToList();
        return
            from message in ToChannels()
            from block in message.Message.Blocks
            where block.Signal is { } key && Unnamed.Contains(key[..key.IndexOf(':', StringComparison.Ordinal)])
            let text = titles.Aggregate(string.Join('\n', Texts(block)), (left, title) => left.Replace(title, "", StringComparison.Ordinal))
            where names.Any(person => HasWord(text, person))
            select $"{message.Id} {text}";
    }

    public IEnumerable<string> ScoresBesideNames()
    {
        var typed = Typed().ToList();
        return
            from message in ToChannels()
            where message.Kind != MessageKind.Answer // what somebody wrote, word for word
            from line in All(message).Split('\n')
            where SaysScore(GoalProgress().Replace(line, ""), typed) && names.Any(person => HasWord(line, person))
            select $"{message.Id} {line}";
    }

    /// <summary>Word for word what somebody typed is theirs: judged by what stands right before each figure.</summary>
    private static bool SaysScore(string line, List<string> typed) => ScoreWords().Matches(line).Any(match =>
        !typed.Any(own => own.Contains(line[Math.Max(0, match.Index - 8)..(match.Index + match.Length)], StringComparison.Ordinal)));

    private IEnumerable<MessageLine> ToChannels() => replayed.Output.Messages.Where(message => !members.Contains(message.To));

    private bool IsPersonal(string? key) => key is not null
        && (key.StartsWith("S16:", StringComparison.Ordinal) || members.Contains(key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]));

    /// <summary>What people wrote themselves, which they may well call a score.</summary>
    private IEnumerable<string> Typed() => replayed.History.SelectMany(happened => happened switch
    {
        HistoryEvent.CheckIn form => form.Items.Select(item => item.Text).Concat(form.Roadblocks.Select(block => block.Text)).Concat(form.Heard.Select(heard => heard.Text)),
        HistoryEvent.Reply reply => reply.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        HistoryEvent.Objective goal => [goal.Terms.Title],
        HistoryEvent.GoalCheckIn { Note: { } note } => [note],
        _ => [],
    }).Where(text => ScoreWords().IsMatch(text));

    /// <summary>The plain form and every text of the blocks.</summary>
    private static string All(MessageLine message) => string.Join('\n', message.Message.Blocks.SelectMany(Texts).Prepend(message.Message.Text));

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Block.Heading heading => [heading.Text],
        Block.Paragraph paragraph => [paragraph.Text.Plain()],
        Block.Bullets bullets => bullets.Lines.Select(line => line.Plain()),
        Block.Quote quote => [quote.Text.Plain()],
        Block.Facts facts => facts.Pairs.Select(pair => $"{pair.Label}: {pair.Value.Plain()}"),
        Block.Context context => [context.Text.Plain()],
        Block.Row row => row.Buttons.Select(button => button.Label).Prepend(row.Text.Plain()),
        Block.Actions actions => actions.Items.Select(button => button.Label),
        Block.Divider => [],
        _ => throw new InvalidOperationException($"Read {block.GetType().Name} too."),
    };

    private static bool HasWord(string line, string word) => Regex.IsMatch(line, $@"\b{Regex.Escape(word)}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>How far a goal has come stands behind its handle.</summary>
    [GeneratedRegex(@"\(G\d+, \d+\s?%[^)]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GoalProgress();

    [GeneratedRegex(@"\bscores?\b|\brating\b|\bparticipation\b|\bout of 100\b|\d\s?%", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ScoreWords();
}
