using System.Globalization;
using StandupBot.Core.External;

namespace StandupBot.Features.Undo;

/// <summary>Where a promise stood before a step and after it: enough to take the step back, and to see that nobody took another one since.</summary>
internal sealed record PromiseStep(CommitmentState State, DateOnly Due, string? ObjectiveId)
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>Three of before, three of after, and the id, which may hold any sign.</summary>
    private const int Parts = 7;

    public static PromiseStep Of(Commitment promise) => new(promise.State, promise.Due, promise.ObjectiveId);

    public static string Subject(Commitment promise, PromiseStep before) => $"{Written(before)}|{Written(Of(promise))}|{promise.Id}";

    public static string IdIn(string subject) => subject.Split('|', Parts)[^1];

    /// <returns>False when the promise has moved on since.</returns>
    public static bool TryTakeBack(Commitment promise, string subject, DateTimeOffset now)
    {
        var parts = subject.Split('|', Parts);
        if (Of(promise) != Read(parts[3..6]))
            return false;
        var before = Read(parts[..3]);
        if (before.State != promise.State || before.Due != promise.Due)
            promise.TakeBack(now, before.State, before.Due);
        promise.ObjectiveId = before.ObjectiveId;
        return true;
    }

    private static string Written(PromiseStep step) => $"{step.State}|{step.Due.ToString(Iso, CultureInfo.InvariantCulture)}|{step.ObjectiveId}";

    private static PromiseStep Read(string[] written) => new(
        Enum.Parse<CommitmentState>(written[0]), DateOnly.ParseExact(written[1], Iso, CultureInfo.InvariantCulture), written[2].Length == 0 ? null : written[2]);
}
