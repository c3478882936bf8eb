namespace StandupBot.Storage;

/// <summary>
/// Writes the intake in the quickest way that the provider has, beside the model: this is the one place where thousands of rows come in a second.
/// Only its one writer uses it.
/// </summary>
public interface IIntakeTable : IAsyncDisposable
{
    /// <summary>All of them in one transaction, durable when it returns. A key that is there already is left as it is.</summary>
    /// <returns>How many rows came to it; less than zero when more went.</returns>
    ValueTask<int> WriteAsync(IReadOnlyList<IntakeChange> changes, CancellationToken cancellation);
}
