namespace StandupBot.Core.Histories.Reading;

/// <summary>The dedupe key of a signal as people write it: "S4:A3", "S8:A3,B3".</summary>
internal static class SignalKey
{
    private static readonly Dictionary<string, Func<string, KnownIds, string?>> Subjects = new()
    {
        ["S1"] = One(IdKind.Objective),
        ["S2"] = One(IdKind.Objective),
        ["S3"] = One(IdKind.Objective),
        ["S4"] = One(IdKind.Objective),
        ["S5"] = One(IdKind.Objective),
        ["S6"] = One(IdKind.Team, IdKind.Member),
        ["S7"] = One(IdKind.Objective),
        ["S8"] = (text, known) => known.Has(IdKind.Member, text) ? text : Two(text, subject => known.Has(IdKind.Objective, subject)),
        ["S9"] = One(IdKind.Roadblock),
        ["S10"] = One(IdKind.Dependency),
        ["S11"] = (text, known) => Two(text, subject => IsItem(subject, known)),
        ["S12"] = One(IdKind.Objective),
        ["S13"] = One(IdKind.Objective),
        ["S14"] = One(IdKind.Objective),
        ["S15"] = One(IdKind.Objective),
        ["S16"] = One(IdKind.Team, IdKind.Member),
        ["S17"] = One(IdKind.Theme),
        ["S18"] = One(IdKind.Commitment),
    };

    /// <summary>The key with its subjects sorted.</summary>
    /// <exception cref="LineException">No such signal, or a subject that no line has declared.</exception>
    public static string Read(string key, KnownIds known)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            throw new LineException($"signal '{key}' is no key; write the signal and its subjects, such as 'S4:A3' or 'S8:A3,B3'");
        var (signal, subjects) = (key[..colon], key[(colon + 1)..]);
        if (!Subjects.TryGetValue(signal, out var read))
            throw new LineException($"unknown signal '{signal}'; there are S1 to S18");
        return read(subjects, known) is { } normal
            ? $"{signal}:{normal}"
            : throw new LineException($"signal '{key}' has an unknown subject, '{subjects}'");
    }

    private static Func<string, KnownIds, string?> One(params IdKind[] kinds) =>
        (text, known) => Array.Exists(kinds, kind => known.Has(kind, text)) ? text : null;

    // Ids may hold a comma themselves, so every comma is tried.
    private static string? Two(string text, Func<string, bool> isSubject)
    {
        for (var comma = text.IndexOf(',', StringComparison.Ordinal); comma >= 0; comma = text.IndexOf(',', comma + 1))
        {
            var (a, b) = (text[..comma], text[(comma + 1)..]);
            if (isSubject(a) && isSubject(b))
                return string.CompareOrdinal(a, b) <= 0 ? text : $"{b},{a}";
        }

        return null;
    }

    private static bool IsItem(string text, KnownIds known) =>
        ItemRef.TryParse(text, out var item) && known.Has(IdKind.Standup, item.StandupId) && known.Has(IdKind.Member, item.MemberId);
}
