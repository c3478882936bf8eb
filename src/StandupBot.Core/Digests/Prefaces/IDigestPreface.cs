namespace StandupBot.Core.Digests.Prefaces;

/// <summary>The port behind which a model may write a sentence or two above the owner's digest: <see cref="NoPreface"/> unless one is switched on.</summary>
public interface IDigestPreface
{
    /// <returns>Null when nobody writes one, when it is late and when it says more than the facts.</returns>
    ValueTask<Preface?> WriteAsync(PrefaceFacts facts, CancellationToken cancellation);
}

/// <summary>What a model wrote about the facts of a digest, as plain words.</summary>
/// <param name="Model">Who wrote it; told to the reader.</param>
public sealed record Preface(string Text, string Model);

/// <summary>The default: the digest begins with its facts.</summary>
public sealed class NoPreface : IDigestPreface
{
    public ValueTask<Preface?> WriteAsync(PrefaceFacts facts, CancellationToken cancellation) => ValueTask.FromResult<Preface?>(null);
}
