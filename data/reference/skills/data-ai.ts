/** Databases, data engineering, analytics, machine learning. Own collection; the notation is told in `table.ts`. */
export const DATA_AI = `
PostgreSQL = postgres, postgre sql, psql > SQL, Relational Databases
MySQL = my sql > SQL, Relational Databases
MariaDB = maria db > SQL, Relational Databases
SQL Server = microsoft sql server, ms sql, mssql, ms sql server > SQL, Relational Databases
Oracle Database = oracle db, oracle sql, oracle 12c, oracle 19c, oracle rdbms > SQL, Relational Databases
SQLite > SQL, Relational Databases
IBM Db2 = db2 > SQL, Relational Databases
MongoDB = mongo db, mongo > NoSQL
~Cassandra = apache cassandra, scylladb > NoSQL
CouchDB = couchbase > NoSQL
Neo4j = graph databases, graph database
Elasticsearch = elastic search, opensearch
Solr = apache solr
Firebase = firestore
Supabase > PostgreSQL
InfluxDB = time series database, timescaledb
ClickHouse > SQL
DuckDB > SQL
Vector Databases = vector database, pinecone, weaviate, qdrant, lancedb, pgvector
NoSQL = no-sql, nosql databases
Relational Databases = rdbms, relational database, relationale datenbanken, bases de données relationnelles
Databases = database, datenbanken, database design, bases de données, bases de datos
Database Administration = dba, datenbankadministration
Data Modeling = data modelling, datenmodellierung, dimensional modeling, modélisation de données, modelado de datos
~Snowflake = snowflake data cloud > Data Warehousing, SQL
BigQuery = google bigquery, big query > Data Warehousing, SQL, Google Cloud
Redshift = amazon redshift > Data Warehousing, SQL, AWS
Databricks = delta lake
Azure Synapse = synapse analytics > Data Warehousing, Azure
Data Warehousing = data warehouse, data warehouses, cloud data warehouses, datawarehouse, dwh, entrepôt de données
Data Lakes = data lake, lakehouse
ETL = ^ELT, etl pipelines, etl processes, extract transform load
Data Pipelines = data pipeline, datenpipelines
Data Engineering = data engineer, dateningenieurwesen
dbt = data build tool > SQL
Airflow = apache airflow
Dagster
Fivetran = airbyte
Informatica = powercenter
Talend
SSIS = sql server integration services > ETL
Apache Spark = ~Spark, spark sql, pyspark, spark streaming
Hadoop = hdfs, mapreduce
~Hive = apache hive
Flink = apache flink
Trino = ~Presto, prestodb
Big Data = bigdata
Stream Processing = real-time data, streaming data
Data Governance = data stewardship, collibra, data lineage
Data Quality = datenqualität
Master Data Management = mdm, stammdatenpflege, stammdatenmanagement
Data Analysis = data analytics, data analyst, datenanalyse, datenanalysen, analyse de données, análisis de datos, analysing data, analyzing data, data-driven analysis
Business Intelligence = bi tools, bi reporting
Power BI = powerbi, microsoft power bi > Business Intelligence
^DAX > Power BI
~Tableau = tableau desktop > Business Intelligence
~Looker = looker studio, lookml, google data studio > Business Intelligence
Qlik = qlikview, qlik sense, qliksense > Business Intelligence
Metabase = apache superset > Business Intelligence
MicroStrategy > Business Intelligence
SAP BW = sap business warehouse, sap analytics cloud > SAP
Data Visualization = data visualisation, datenvisualisierung, dashboards, dashboarding, visualisation de données
Statistics = statistical analysis, applied statistics, statistical methods, statistik, statistische methoden, statistiques, estadística, statistical modeling, statistical modelling
A/B Testing = a/b tests, ab testing, split testing
Experimentation = experiment design, experimental design, experimentation programs
Causal Inference
Variance Reduction
Forecasting = time series analysis, time series forecasting, demand forecasting
Data Science = data scientist, datenwissenschaft, science des données, ciencia de datos
Machine Learning = ml models, maschinelles lernen, apprentissage automatique, aprendizaje automático, machine-learning
Deep Learning = neural networks, deep neural networks
Artificial Intelligence = künstliche intelligenz, intelligence artificielle, inteligencia artificial, generative ai, genai, gen ai
Natural Language Processing = nlp, text mining
Computer Vision = image processing, opencv, bildverarbeitung
Large Language Models = llm, llms, gpt-4, openai api
LangChain = langgraph, llamaindex
Retrieval-Augmented Generation = rag pipelines, rag systems
Prompt Engineering = prompt design
Reinforcement Learning
Recommender Systems = recommendation systems, recommendation engines
TensorFlow = tensor flow > Machine Learning
PyTorch > Machine Learning, Python
Keras > Machine Learning
scikit-learn = sklearn, scikit learn > Machine Learning, Python
XGBoost = lightgbm > Machine Learning
Hugging Face = huggingface, transformers library > Machine Learning
~pandas > Python
NumPy > Python
SciPy > Python
~Polars = polars dataframe > Python
Matplotlib = seaborn, plotly > Data Visualization, Python
Jupyter = jupyter notebooks, jupyterlab
MLOps = ml ops, mlflow, kubeflow
SageMaker = amazon sagemaker > AWS, Machine Learning
Vertex AI > Google Cloud, Machine Learning
CUDA = gpu programming
SPSS
!SAS = sas programming, sas base, sas enterprise guide
Stata
~Alteryx
Google Analytics = ga4, google analytics 4
Adobe Analytics
Mixpanel
~Amplitude = amplitude analytics
Segment CDP = customer data platform, twilio segment
Optimizely
LaunchDarkly = feature flags, feature flagging
Statsig
Web Analytics = web analysis, webanalyse, matomo
GIS = arcgis, qgis, geographic information systems, geoinformatik
Operations Research = mathematical optimization, linear programming
Bioinformatics = genomics data
Web Scraping = scrapy, beautifulsoup
Data Entry = dateneingabe, datenerfassung, saisie de données, entrada de datos
Data Protection = gdpr, dsgvo, data privacy, datenschutz, rgpd, hipaa
`;
