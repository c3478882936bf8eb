using StandupBot.Core.Standups;
using System.Collections.Frozen;

namespace StandupBot.Core.Text.Replies;

/// <summary>Recognises a stand-up question that somebody repeated over the answer, by its words, not its wording.</summary>
internal static class QuestionReader
{
    private const int MaxWords = 16;

    private static readonly FrozenSet<string> s_openers = Set(
        "what whats where wheres who whom how hows any anything are is do did have has which when was wer wo gibt hast gab o que qual quais algum alguma ha tem quem como onde hay tienes algo quien quel quelle quels que qu quai qui y des as cosa chi ci hai wat wie zijn heb waar est mit");

    private static readonly (Section Section, ItemState? State, FrozenSet<string> Words)[] s_kinds =
    [
        (Section.Mood, null, Set("feel feeling feelings mood fuhlst sente sientes sens senti voel geht")),
        (Section.Help, null, Set("who whom wer quien quem qui chi wie")),
        (Section.Roadblock, null, Set("block blocks blocked blocking blocker blockers roadblock roadblocks impediment impediments obstacle obstacles stuck stopping hindering hinder way slowing challenges problems difficulties hindernisse blockiert blockaden hindert probleme bloqueio bloqueios bloqueando bloqueado bloqueada impedimento impedimentos impedindo obstaculos bloqueos bloqueo bloquea blocages blocage bloque bloques bloquee obstacle ostacoli blocca bloccato blocchi blokkades blokkeert obstakels")),
        (Section.Heard, null, Set("heard customer customers market client clients kunden cliente clientes")),
        (Section.Progress, ItemState.Done, Set("did yesterday since last accomplished completed finished previous gestern gemacht ontem fiz fez ayer hice hiciste hier fait ieri fatto gisteren gedaan")),
        (Section.Plan, ItemState.Planned, Set("will plan plans planned planning today tomorrow tonight next going todo need upcoming heute morgen machst hoje amanha farei fara vou vai hoy hare haras manana aujourdhui demain vais vas ferai oggi domani faro farai vandaag ga")),
        (Section.Progress, ItemState.Done, Set("accomplish done complete finish progress achieve shipped new")),
    ];

    private static readonly FrozenSet<string> s_help = Set("ask help helfen fragen ajudar ayudar aider aiutare helpen unblock");

    /// <param name="phrase">Folded, without the question mark.</param>
    internal static (Section Section, ItemState? State)? Find(string phrase)
    {
        var words = phrase.Split(' ');
        if (words.Length is < 2 or > MaxWords || !s_openers.Contains(words[0]))
            return null;
        foreach (var (section, state, keys) in s_kinds)
        {
            if (section == Section.Help && !words.Any(s_help.Contains))
                continue;
            if (words.Any(keys.Contains))
                return (section, state);
        }

        return null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
