using System.Collections.Frozen;
using StandupBot.Core.Roadblocks;

namespace StandupBot.Core.Text.Roadblocks;

/// <summary>The words by which people say that something is in the way, with what each adds to the log-odds.</summary>
internal static class RoadblockCues
{
    internal const double Bias = -1.6;
    private const int UsualWords = 8;

    private static readonly FrozenDictionary<string, double> s_words = Build(
        (3.2, "blocked blocker blockers stuck roadblock roadblocks impediment impediments blockiert bloqueado bloqueada bloque bloquee bloccato geblokkeerd obstacle"),
        (2.6, "waiting awaiting blocking unable cannot cant hindered prevents preventing stopped stalled held wartend warte aguardando esperando attends attente aspettando wachten"),
        (2.0, "confused confusing unclear unsure struggling struggle struggled trouble difficult difficulty difficulties hard tough lack lacking missing overwhelmed sick ill exhausted tired broken down fails failing crash crashes crashed crashing delayed delay late depends dependent overdue unavailable denied"),
        (1.4, "need needs problem problems error errors failed bug conflict conflicts slow confusion conflicting nobody hasnt isnt wont doesnt dont not busy midterm midterms exam exams finals deadline deadlines unfamiliar permission permissions approval access time fehlt falta manque manca ontbreekt"),
        (0.8, "issue issues limited weird strange wrong due understand understanding understood knowledge learning decide decision unknown why how too no other classes class without only much until because motivation energy health internet computer laptop wifi response reply feedback"));

    private static readonly (string Phrase, double Weight)[] s_phrases =
    [
        ("waiting on", 0.6), ("waiting for", 0.6), ("didnt work", 2.0), ("did not work", 2.0), ("looks wrong", 1.0), ("still not", 1.0), ("bug fix", -1.2), ("not much", -1.0), ("not too much", -2.5), ("not sure", 1.8), ("dont know", 2.0), ("don t know", 2.0), ("do not know", 2.0), ("figure out", 0.3), ("figuring out", 0.6), ("need help", 1.5), ("no access", 2.0), ("not working", 2.0), ("doesnt work", 2.0), ("does not work", 2.0), ("not able", 2.2), ("no response", 2.0), ("no answer", 2.0), ("not enough", 2.0), ("too many", 1.5), ("too much", 1.5), ("held up", 1.0),
        ("other classes", 1.0), ("other class", 1.0), ("hold up", 1.0), ("on hold", 2.0), ("need to", -1.6), ("needs to", -0.8), ("depends on", 0.8), ("at capacity", 2.0), ("running out", 1.5), ("cant access", 1.0), ("have to wait", 2.0), ("until we", 0.8), ("until i", 0.8), ("time management", 2.0),
    ];

    private static readonly FrozenSet<string> s_urgent = Set("urgent urgently asap immediately emergency critical outage down today production prod dringend sofort urgente urgent dringendst");

    private static readonly FrozenSet<string> s_external = Set("vendor supplier customer client provider bank court authority government regulator landlord carrier courier shipping agency contractor partner lieferant kunde cliente fornecedor proveedor fournisseur leverancier klant");

    /// <summary>What the words of a phrase add, in log-odds.</summary>
    internal static double Weigh(string phrase)
    {
        var sum = 0.0;
        foreach (var word in phrase.Split(' ').Distinct(StringComparer.Ordinal))
            sum += s_words.GetValueOrDefault(word);
        foreach (var (cue, weight) in s_phrases)
            sum += phrase.Contains(cue, StringComparison.Ordinal) ? weight : 0;
        // A long report gathers such words by the way; a roadblock is said in few.
        var words = phrase.AsSpan().Count(' ') + 1;
        return words > UsualWords ? sum * Math.Sqrt(UsualWords / (double)words) : sum;
    }

    internal static RoadblockKind KindOf(string phrase)
    {
        var words = phrase.Split(' ');
        if (words.Any(s_urgent.Contains))
            return RoadblockKind.Urgent;
        return words.Any(s_external.Contains) ? RoadblockKind.External : RoadblockKind.Normal;
    }

    private static FrozenDictionary<string, double> Build(params (double Weight, string Words)[] groups) =>
        groups.SelectMany(g => g.Words.Split(' ').Select(w => (w, g.Weight))).DistinctBy(p => p.w).ToFrozenDictionary(p => p.w, p => p.Weight, StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
