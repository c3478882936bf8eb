using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Tuning;
using StandupBot.Features.Commands;
using StandupBot.Features.Undo;

namespace StandupBot.Features.Signals.Commands;

/// <summary><c>/goals signals tune</c>: what another threshold would have said, and then, when the owner says so, the threshold itself.</summary>
public sealed class TuneVerb(SignalOptions general, ThresholdPreview preview, UndoDesk undo) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.TuneSignal>(TuneAsync)];

    private async Task<Reply> TuneAsync(Call call, GoalsCommand.TuneSignal tune, CancellationToken cancellation)
    {
        if (call.May.TuneSignals() is Permission.Refused no)
            return Reply.No(no);
        var inForce = Thresholds.Of(tune.Signal, general.With(call.Company.Thresholds));
        if (tune.Option is not { } word)
            return List(call, tune.Signal, inForce);
        if (Thresholds.Named(inForce, word) is not [var option])
            return Reply.Say($"{Named(tune.Signal)} has no single option \"{word}\"; it has {string.Join(", ", inForce.Select(one => one.Name))}.");
        var then = option with { Value = tune.Value ?? General(option) };
        if (Thresholds.WhyNot(then) is { } why)
            return Reply.Say($"{option.Name} cannot be {Figure(then.Value)}: {why}.");
        if (then == option)
            return Reply.Say($"{option.Name} of {Named(tune.Signal)} is {Figure(option.Value)} already.");
        return call.Source.Confirmed ? Keep(call, option, tune.Value is null ? null : then) : await AskAsync(call, option, then, tune, cancellation);
    }

    private async Task<Reply> AskAsync(Call call, Threshold option, Threshold then, GoalsCommand.TuneSignal tune, CancellationToken cancellation)
    {
        var own = general.With(call.Company.Thresholds);
        var (fires, would) = await preview.CountAsync(option.Signal, own, own.With([then]), cancellation);
        var value = tune.Value is null ? "default" : Figure(then.Value);
        return Confirm.Ask(
            $"{Named(option.Signal)}, {option.Name}: {Figure(option.Value)} now. With {Figure(then.Value)} it would have fired {Times(would)} in the last {ThresholdPreview.Days} working days; as it is, {Times(fires)}. Keep {Figure(then.Value)} for the whole company?",
            "Keep it", $"/goals signals tune {option.Signal} {option.Name} {value}");
    }

    private Reply Keep(Call call, Threshold option, Threshold? own)
    {
        var before = call.Company.Tune(option.Signal, option.Name, own?.Value);
        var change = undo.Keep(call, UndoActs.Threshold, FormattableString.Invariant($"{option.Signal}|{option.Name}|{own?.Value}|{before}"));
        return ChangeReply.Said($"{option.Name} of {Named(option.Signal)} is {Figure(own?.Value ?? General(option))} from the next evaluation on.", change);
    }

    private Reply List(Call call, string signal, IReadOnlyList<Threshold> inForce) => new Message(
        $"{Named(signal)}: {string.Join(", ", inForce.Select(one => $"{one.Name} {Figure(one.Value)}"))}",
        [
            new Block.Heading($"{Named(signal)}: when it opens"),
            new Block.Paragraph(SignalCatalogue.Find(signal)!.Definition.Rule),
            new Block.Facts([.. inForce.Select(one => new Fact(one.Name, call.Company.Thresholds.Contains(one) ? $"{Figure(one.Value)} (usually {Figure(General(one))})" : Figure(one.Value)))]),
            new Block.Context($"/goals signals tune {signal} {inForce[0].Name} {Figure(inForce[0].Value)} shows first how often it would have fired."),
        ]);

    private double General(Threshold option) => Thresholds.Of(option.Signal, general).Single(one => one.Name == option.Name).Value;

    private static string Named(string signal) => $"{signal} {SignalNames.NameOf(signal)}";

    private static string Figure(double value) => FormattableString.Invariant($"{value:0.##}");

    private static string Times(int count) => count switch { 0 => "never", 1 => "once", _ => FormattableString.Invariant($"{count} times") };
}
