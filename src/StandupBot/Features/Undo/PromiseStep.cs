using System.Globalization;
using StandupBot.Core.External;

namespace StandupBot.Features.Undo;

/// <summary>Where a promise stood before a step and after it: enough to take the step back, and to see that nobody took another one since.</summary>
internal sealed record PromiseStep(CommitmentState State, DateOnly Due)
{
    private const string Iso = "yyyy-MM-dd";

    public static PromiseStep Of(Commitment promise) => new(promise.State, promise.Due);

    public static string Subject(Commitment promise, PromiseStep before) => $"{Written(before)}|{Written(Of(promise))}|{promise.Id}";

    public static string IdIn(string subject) => subject.Split('|', 5)[4];

    /// <returns>False when the promise has moved on since.</returns>
    public static bool TryTakeBack(Commitment promise, string subject, DateTimeOffset now)
    {
        var parts = subject.Split('|', 5);
        if (Of(promise) != Read(parts[2], parts[3]))
            return false;
        var before = Read(parts[0], parts[1]);
        promise.TakeBack(now, before.State, before.Due);
        return true;
    }

    private static string Written(PromiseStep step) => $"{step.State}|{step.Due.ToString(Iso, CultureInfo.InvariantCulture)}";

    private static PromiseStep Read(string state, string due) =>
        new(Enum.Parse<CommitmentState>(state), DateOnly.ParseExact(due, Iso, CultureInfo.InvariantCulture));
}
