using Microsoft.Extensions.AI;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using Microsoft.ML.Tokenizers;

namespace StandupBot.Onnx;

/// <summary>
/// A sentence model of the BERT family in a file, run on this machine: WordPiece tokens in, the mean of the last layer out (or the
/// sentence's own vector, where the model gives one). Nothing is sent anywhere.
/// </summary>
public sealed class OnnxSentences : IEmbeddingGenerator<string, Embedding<float>>
{
    private const int MostTokens = 256;

    private readonly InferenceSession session;
    private readonly BertTokenizer tokenizer;

    /// <param name="modelPath">The .onnx file; its inputs are among input_ids, attention_mask and token_type_ids.</param>
    /// <param name="vocabularyPath">The model's vocab.txt, a token a line.</param>
    public OnnxSentences(string modelPath, string vocabularyPath)
    {
        using SessionOptions options = new() { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
        session = new InferenceSession(modelPath, options);
        tokenizer = BertTokenizer.Create(vocabularyPath);
    }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.Run(
            () =>
            {
                GeneratedEmbeddings<Embedding<float>> all = [];
                foreach (var value in values)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    all.Add(new Embedding<float>(Embed(value)));
                }

                return all;
            },
            cancellationToken);

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => session.Dispose();

    private float[] Embed(string text)
    {
        var ids = tokenizer.EncodeToIds(text, MostTokens, out _, out _);
        List<NamedOnnxValue> inputs = [.. session.InputMetadata.Keys.Select(name => NamedOnnxValue.CreateFromTensor(name, Input(name, ids)))];
        using var results = session.Run(inputs);
        var output = results[0].AsTensor<float>();
        var size = output.Dimensions[^1];
        var numbers = output.ToArray();
        var mean = new float[size];
        for (var i = 0; i < numbers.Length; i++)
            mean[i % size] += numbers[i] * size / numbers.Length;
        return mean;
    }

    private static DenseTensor<long> Input(string name, IReadOnlyList<int> ids) => new(
        name switch
        {
            "input_ids" => [.. ids.Select(id => (long)id)],
            "attention_mask" => [.. ids.Select(_ => 1L)],
            "token_type_ids" => new long[ids.Count],
            _ => throw new NotSupportedException($"The model asks for the input '{name}'; use a sentence model with input_ids, attention_mask and token_type_ids."),
        },
        new[] { 1, ids.Count });
}
