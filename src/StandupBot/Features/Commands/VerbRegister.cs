using StandupBot.Core.Commands;

namespace StandupBot.Features.Commands;

/// <summary>Every verb by the record that a parsed command is. The one place where a command finds its handler.</summary>
public sealed class VerbRegister(IEnumerable<IVerbs> groups)
{
    private readonly Dictionary<Type, Verb> byCommand = groups.SelectMany(g => g.All).ToDictionary(v => v.Command);

    public IReadOnlyCollection<Type> Known => byCommand.Keys;

    public Task<Reply> HandleAsync(Call call, ParsedCommand command, CancellationToken cancellation) =>
        byCommand.TryGetValue(command.GetType(), out var verb)
            ? verb.HandleAsync(call, command, cancellation)
            : throw new InvalidOperationException($"No handler takes a {command.GetType().Name}.");
}
