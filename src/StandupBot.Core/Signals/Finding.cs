using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StandupBot.Core.Signals;

/// <summary>What a rule found at one evaluation: its condition holds. No finding means that it does not (any more).</summary>
public sealed record Finding
{
    private readonly IReadOnlyList<string> subjects = [];

    /// <summary>Most quotes that are shown with a signal.</summary>
    public const int QuotesShown = 3;

    /// <summary>The rule's id, "S1" to "S18".</summary>
    public required string Signal { get; init; }

    /// <summary>Ids of what the finding is about, always in ordinal order.</summary>
    public required IReadOnlyList<string> Subjects
    {
        get => subjects;
        init => subjects = [.. value.Order(StringComparer.Ordinal)];
    }

    public required Severity Severity { get; init; }

    /// <summary>The team that it belongs to; null when it is the company's or one person's.</summary>
    public string? TeamId { get; init; }

    /// <summary>The numbers that the rule used, in the order in which they are shown. Ages belong here, not into the evidence.</summary>
    public IReadOnlyList<Number> Numbers { get; init; } = [];

    /// <summary>Everything that the finding rests on and that can be shown, most telling first.</summary>
    public IReadOnlyList<Quote> Evidence { get; init; } = [];

    /// <summary>
    /// What makes the finding materially the same one tomorrow. The references of the evidence, unless a rule says otherwise: one that
    /// counts over a moving window names its cause instead of the items, which change every day.
    /// </summary>
    public IReadOnlyList<string>? Facts { get; init; }

    /// <summary>Why the reader sees this: one plain sentence with names.</summary>
    public required string Why { get; init; }

    /// <summary>
    /// The same sentence without the person in whom a reader would see the problem, for a channel; null where <see cref="Why"/>
    /// names nobody so. Those concerned and the owner read <see cref="Why"/>.
    /// </summary>
    public string? WithoutName { get; init; }

    /// <summary>What a channel may read.</summary>
    public string InChannel => WithoutName ?? Why;

    /// <summary>Whom to tell now, in the order of the ladder.</summary>
    public required IReadOnlyList<Told> Told { get; init; }

    /// <summary>What to do next: one sentence in the imperative.</summary>
    public required string NextAction { get; init; }

    /// <summary>True when it is about one member: such a finding never appears in a channel.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>What weakens the finding, such as stale goals, as a sentence; null when nothing does.</summary>
    public string? TrustNote { get; init; }

    /// <summary>The identity over time: "S4:A3", "S8:A3,B3".</summary>
    public string Key => KeyOf(Signal, Subjects);

    public IEnumerable<Quote> Quotes => Evidence.Take(QuotesShown);

    /// <summary>Changes exactly when the severity or the set of facts changes; 16 hexadecimal digits.</summary>
    public string EvidenceHash
    {
        get
        {
            var facts = (Facts ?? Evidence.Select(quote => quote.Ref)).Distinct().Order(StringComparer.Ordinal);
            var text = string.Create(CultureInfo.InvariantCulture, $"{Severity}\n{string.Join('\n', facts)}");
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
        }
    }

    public static string KeyOf(string signal, params IEnumerable<string> subjects) =>
        $"{signal}:{string.Join(',', subjects.Order(StringComparer.Ordinal))}";
}

/// <summary>One number that a rule used, under the name that is shown.</summary>
public sealed record Number(string Name, double Value);
