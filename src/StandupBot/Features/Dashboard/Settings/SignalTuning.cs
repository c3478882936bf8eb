using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Tuning;
using StandupBot.Features.Commands;
using StandupBot.Features.Signals;

namespace StandupBot.Features.Dashboard.Settings;

/// <summary>When each signal opens.</summary>
public sealed record SignalTuning(IReadOnlyList<SignalTerms> Signals);

/// <summary>One signal with its thresholds.</summary>
public sealed record SignalTerms(string Id, string Name, string Rule, IReadOnlyList<ThresholdLine> Thresholds);

/// <param name="IsOwn">True where the company set it for itself.</param>
public sealed record ThresholdLine(string Name, double Value, double Usual, bool IsOwn);

/// <summary>One signal, and what another value would have meant.</summary>
/// <param name="Problem">Why the value cannot be.</param>
public sealed record SignalTrial(SignalTerms Signal, string? Option, string? Typed, ThresholdTrial? Trial, string? Problem);

/// <param name="Would">How often it would have opened in the last working days.</param>
/// <param name="Did">How often it does as it is set.</param>
public sealed record ThresholdTrial(Threshold Then, int Would, int Did);

/// <summary>Loads thresholds, and tries others on the last working days before anybody keeps them.</summary>
public sealed class SignalTuningLoader(SignalOptions general, ThresholdPreview preview)
{
    public SignalTuning All(Call call) => new([.. SignalCatalogue.Rules.Select(r => Terms(call, r.Definition)).Where(s => s.Thresholds.Count > 0)]);

    /// <returns>Null for no signal of this name.</returns>
    public async Task<SignalTrial?> TryAsync(Call call, string signal, string? option, string? typed, CancellationToken cancellation)
    {
        if (SignalCatalogue.Find(signal)?.Definition is not { } definition)
            return null;
        SignalTrial shown = new(Terms(call, definition), option, typed, null, null);
        if (shown.Signal.Thresholds.FirstOrDefault(t => t.Name == option) is not { } line || string.IsNullOrEmpty(typed))
            return shown;
        if (!double.TryParse(typed, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value))
            return shown with { Problem = "Write a number." };
        Threshold then = new(signal, line.Name, value);
        if (Thresholds.WhyNot(then) is { } why)
            return shown with { Problem = $"{line.Name} cannot be that: {why}." };
        var own = general.With(call.Company.Thresholds);
        var (did, would) = await preview.CountAsync(signal, own, own.With([then]), cancellation);
        return shown with { Trial = new ThresholdTrial(then, would, did) };
    }

    private SignalTerms Terms(Call call, SignalDefinition definition)
    {
        var usual = Thresholds.Of(definition.Id, general).ToDictionary(t => t.Name, t => t.Value, StringComparer.Ordinal);
        return new SignalTerms(definition.Id, definition.Name, definition.Rule, [.. Thresholds.Of(definition.Id, general.With(call.Company.Thresholds))
            .Select(t => new ThresholdLine(t.Name, t.Value, usual[t.Name], call.Company.Thresholds.Contains(t)))]);
    }
}
