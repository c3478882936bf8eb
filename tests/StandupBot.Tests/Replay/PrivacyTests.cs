using System.Text.RegularExpressions;
using StandupBot.Core.Chat;
using StandupBot.Core.Histories;
using StandupBot.Replay.Output;
using Xunit;

namespace StandupBot.Tests.Replay;

/// <summary>
/// What is said about one person stays with that person: over every message of every replay, no channel hears a finding about a
/// member or a score of one.
/// </summary>
public sealed partial class PrivacyTests
{
    public static TheoryData<string> Names() => [.. new[] { "healthy", "planted", "demo" }.Concat(SharedHistories.Present())];

    [Theory, MemberData(nameof(Names))]
    public async Task No_channel_message_speaks_for_a_signal_about_one_person(string name)
    {
        var replayed = await PlayedAsync(name);
        var members = Members(replayed);

        var told = from message in ToChannels(replayed) from block in message.Message.Blocks where IsPersonal(block.Signal, members) select $"{message.Id} {block.Signal}";

        AssertNone(told);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task No_channel_message_repeats_what_a_signal_says_about_one_person(string name)
    {
        var replayed = await PlayedAsync(name);
        var members = Members(replayed);
        var sentences = replayed.Output.Signals.Where(line => IsPersonal(line.Key, members)).Select(line => line.Why).ToHashSet(StringComparer.Ordinal);

        var told = from message in ToChannels(replayed) from sentence in sentences where All(message).Contains(sentence, StringComparison.Ordinal) select $"{message.Id} {sentence}";

        AssertNone(told);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task No_line_of_a_channel_message_puts_a_score_beside_a_name(string name)
    {
        var replayed = await PlayedAsync(name);
        var names = replayed.History.OfType<HistoryEvent.Member>().Select(member => member.Name).ToList();
        var typed = Typed(replayed.History);

        var told =
            from message in ToChannels(replayed)
            where message.Kind != MessageKind.Answer // what somebody wrote, word for word
            from line in All(message).Split('\n')
            where ScoreWords().IsMatch(line) && names.Any(person => HasWord(line, person)) && !typed.Any(own => line.Contains(own, StringComparison.Ordinal))
            select $"{message.Id} {line}";

        AssertNone(told);
    }

    [Fact]
    public async Task People_are_told_in_inPrivatewhat_the_channel_does_not_hear()
    {
        var replayed = await Replays.Planted;
        var members = Members(replayed);

        var inPrivate = replayed.Output.Messages.Where(message => members.Contains(message.To))
            .SelectMany(message => message.Message.Blocks, (message, block) => (message.To, block.Signal)).ToHashSet();

        Assert.Contains(("silent11b", "S16:silent11b"), inPrivate);
        Assert.Contains(("unlinked11a", "S6:unlinked11a"), inPrivate);
    }

    private static Task<Replayed> PlayedAsync(string name) => name switch
    {
        "healthy" => Replays.Healthy,
        "planted" => Replays.Planted,
        "demo" => Replays.Demo,
        _ => Replays.Real(name),
    };

    private static HashSet<string> Members(Replayed replayed) =>
        [.. replayed.History.OfType<HistoryEvent.Member>().Select(member => member.Id)];

    private static IEnumerable<MessageLine> ToChannels(Replayed replayed)
    {
        var members = Members(replayed);
        return replayed.Output.Messages.Where(message => !members.Contains(message.To));
    }

    private static bool IsPersonal(string? key, HashSet<string> members) => key is not null
        && (key.StartsWith("S16:", StringComparison.Ordinal) || members.Contains(key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]));

    /// <summary>The plain form and every text of the blocks.</summary>
    private static string All(MessageLine message) => $"{message.Message.Text}\n{message.Message}";

    /// <summary>What people wrote themselves, which they may well call a score.</summary>
    private static List<string> Typed(IEnumerable<HistoryEvent> history) => [.. history.SelectMany(happened => happened switch
    {
        HistoryEvent.CheckIn form => form.Items.Select(item => item.Text),
        HistoryEvent.Reply reply => reply.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        _ => [],
    }).Where(text => ScoreWords().IsMatch(text))];

    private static bool HasWord(string line, string word) => Regex.IsMatch(line, $@"\b{Regex.Escape(word)}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static void AssertNone(IEnumerable<string> told)
    {
        var list = told.Take(20).ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }

    [GeneratedRegex(@"\bscores?\b|\brating\b|\bparticipation\b|\bout of 100\b|\d\s?%", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ScoreWords();
}
