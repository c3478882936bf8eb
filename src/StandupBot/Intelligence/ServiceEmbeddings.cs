using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace StandupBot.Intelligence;

/// <summary>Embeddings of a service: Ollama's POST api/embed, or the POST embeddings that OpenAI began and many speak.</summary>
internal sealed class ServiceEmbeddings(ModelOptions model) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly ModelHttp http = new(model);

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        JsonObject body = new() { ["model"] = model.Model, ["input"] = new JsonArray([.. values.Select(v => (JsonNode)v)]) };
        var vectors = model.Provider == ModelOptions.Ollama
            ? (await http.PostAsync("api/embed", body, cancellationToken))["embeddings"]!.AsArray().Select(ModelHttp.Vector)
            : (await http.PostAsync("embeddings", body, cancellationToken))["data"]!.AsArray().OrderBy(d => d!["index"]?.GetValue<int>() ?? 0).Select(d => ModelHttp.Vector(d!["embedding"]));
        return [.. vectors.Select(v => new Embedding<float>(v))];
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => http.Dispose();
}
